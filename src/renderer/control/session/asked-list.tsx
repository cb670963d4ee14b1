import type { PostCard } from '../../../core/views'
import { messages } from '../messages'
import { Button } from '../parts/button'
import type { Send } from '../parts/doing'
import { Nothing } from '../parts/panel'
import { Scroller } from '../parts/scroller'
import { Person, Words } from '../parts/strangers-words'
import styles from './figures.module.css'

const { steps: words } = messages.figures

type Doing = { locked: string | undefined; send: Send }

/** What the room has asked, each to be shown big while it is answered. */
export const AskedList = ({ asked, locked, send }: Doing & { asked: PostCard[] }) => {
  if (asked.length === 0) return <Nothing>{words.questions}</Nothing>
  return (
    <>
      <p className={styles.big}>{words.asked(asked.length)}</p>
      <Scroller>
        <div className={styles.body}>
          <ul className={styles.rows} aria-label={words.askedList}>
            {asked.map((post) => (
              <li key={post.id} className={styles.row}>
                <Question post={post} />
                <Button
                  size="small"
                  label={words.showBigOf(post.name)}
                  disabled={locked !== undefined}
                  note={locked}
                  onClick={() => void send({ kind: 'spotlight', on: { kind: 'post', post: post.id } })}
                >
                  {words.showBig}
                </Button>
              </li>
            ))}
          </ul>
        </div>
      </Scroller>
    </>
  )
}

/** The one question that is shown big; the list comes back with the step. */
export const BigQuestion = ({ post, locked, send }: Doing & { post: PostCard }) => (
  <div className={styles.body}>
    <div className={styles.row}>
      <Question post={post} />
      <Button
        size="small"
        disabled={locked !== undefined}
        note={locked}
        onClick={() => void send({ kind: 'spotlight', on: { kind: 'none' } })}
      >
        {words.backToList}
      </Button>
    </div>
    <p className={styles.state}>{words.isBig}</p>
  </div>
)

const Question = ({ post }: { post: PostCard }) => (
  <div className={styles.who}>
    <Person name={post.name} username={post.username} />
    <p className={styles.quote}>
      <Words>{post.text}</Words>
    </p>
  </div>
)
