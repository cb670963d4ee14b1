import type { PostRow } from '../../../core/views'
import { messages } from '../messages'
import { Button } from '../parts/button'
import type { Send } from '../parts/doing'
import { Person, Words } from '../parts/strangers-words'
import styles from './figures.module.css'
import type { HeldPosts } from './post-order'

const { figures: words } = messages

type Mark = UnclearRow['unclear']['options'][number]

const markWords = (mark: Mark): string =>
  mark === 'right' || mark === 'wrong' ? messages.quiz.decisions[mark] : mark

type UnclearRow = PostRow & { unclear: NonNullable<PostRow['unclear']> }

const unclearIn = ({ rows }: HeldPosts, contest: string): UnclearRow[] => {
  const found: UnclearRow[] = []
  for (const row of rows.values())
    if (row.unclear?.contest === contest) found.push({ ...row, unclear: row.unclear })
  return found
}

/** Answers that could mean several things, each with one click for what it means. */
export const Unclear = ({
  contest,
  count,
  posts,
  locked,
  send,
}: {
  contest: string
  count: number
  posts: HeldPosts
  locked: string | undefined
  send: Send
}) => {
  if (count === 0) return null
  return (
    <div data-settle="">
      <h3 className={styles.heading}>
        <span className={styles.needs}>{words.unclear(count)}</span> · {words.unclearNote}
      </h3>
      <ul className={styles.rows}>
        {unclearIn(posts, contest).map((row) => (
          <UnclearAnswer key={row.id} row={row} locked={locked} send={send} />
        ))}
      </ul>
    </div>
  )
}

const UnclearAnswer = ({
  row,
  locked,
  send,
}: {
  row: UnclearRow
  locked: string | undefined
  send: Send
}) => {
  const { version, contest, options } = row.unclear
  const read = (option: Mark | undefined) => {
    const as = option === undefined ? {} : { option }
    void send({ kind: 'read', version, contest, ...as })
  }
  return (
    <li className={styles.row}>
      <div className={styles.who}>
        <Person name={row.name} username={row.username} />
        <p className={styles.quote}>
          <Words>{row.text}</Words>
        </p>
      </div>
      <div className={styles.buttons}>
        {options.map((mark) => (
          <Button
            key={mark}
            size="small"
            label={words.readAs(markWords(mark), row.name)}
            disabled={locked !== undefined}
            onClick={() => read(mark)}
          >
            {markWords(mark)}
          </Button>
        ))}
        <Button
          size="small"
          look="quiet"
          label={words.notAnAnswerOf(row.name)}
          disabled={locked !== undefined}
          onClick={() => read(undefined)}
        >
          {words.notAnAnswer}
        </Button>
      </div>
    </li>
  )
}
