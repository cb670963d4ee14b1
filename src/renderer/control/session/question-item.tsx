import { Check, CircleAlert, Clock, History } from 'lucide-react'
import type { DeskState } from '../../../core/desk/desk-view'
import type { XTime } from '../../../core/time'
import { timestamp, withMinutes } from '../format'
import type { KeyMap } from '../keymap'
import { messages, told } from '../messages'
import { Person, Words } from '../parts/strangers-words'
import styles from './post-item.module.css'
import type { HeldPosts } from './post-order'
import own from './question-item.module.css'
import { QuestionDoings, SameDoings } from './question-doings'
import type { QuestionMoves } from './question-moves'
import type { Question } from './questions-in'

const { desk: words } = messages

/** An open question has waited for long, in a class that goes on and in one that is about to go, ms. */
const LONG_MS = 2 * 60_000
const LONG_NEAR_THE_END_MS = 60_000
/** What was asked longer ago is told by its day, ms. */
const A_DAY_MS = 24 * 60 * 60_000

export type QuestionProps = {
  question: Question
  above: Question | undefined
  posts: HeldPosts
  now: XTime
  /** The session is about to end. */
  isLate: boolean
  isStop: boolean
  isReplay: boolean
  hasEnded: boolean
  keys: KeyMap
  moves: QuestionMoves
}

/** One question, and those that ask the same. */
export const QuestionItem = (props: QuestionProps) => {
  const { question, posts, now, isLate, isStop, isReplay, hasEnded, moves } = props
  const { state, row, setback, earlier } = question
  const waits = now - question.askedAt
  const long = hasEnded ? 0 : isLate ? LONG_NEAR_THE_END_MS : LONG_MS
  const isUrgent = state.kind === 'open' && waits >= long
  return (
    <div className={styles.slot}>
      <article
        className={`${styles.post} ${own.question}`}
        data-question={question.post}
        data-urgent={isUrgent}
        // The letters J, K, I, R, A, P, X and M act on the question that has the focus; they are in the help.
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a question is a stop for the keys, as an item of a feed is
        tabIndex={isStop ? 0 : -1}
        aria-label={`${question.name} @${question.username}`}
      >
        <header className={styles.head}>
          <span className={styles.who}>
            <Person name={question.name} username={question.username} />
          </span>
          {question.askers > 1 && (
            <strong className={own.askers} title={words.askers(question.askers)}>
              ×{question.askers}
            </strong>
          )}
          <span className={own.clock} title={timestamp(question.askedAt)}>
            {isUrgent && <CircleAlert aria-hidden="true" />}
            {waits > A_DAY_MS
              ? words.asked(timestamp(question.askedAt))
              : words.since(withMinutes(Math.max(0, waits)))}
          </span>
        </header>
        <p className={styles.text} data-deleted={row?.deleted ?? false}>
          <Words>{question.text}</Words>
        </p>
        <footer className={styles.foot}>
          <p className={styles.states}>
            <State state={state} />
            {question.likes > 0 && <span>{words.likes(question.likes)}</span>}
            {question.reposts > 0 && <span>{words.reposts(question.reposts)}</span>}
            {earlier && (
              <span className={styles.media}>
                <History aria-hidden="true" />
                {words.earlier(earlier.session)}
              </span>
            )}
            {row?.deleted && <span>{words.deleted}</span>}
            {row && !row.deleted && row.standing === 'hidden' && <span>{words.hidden}</span>}
            {setback && (
              <span className={styles.why}>
                {(setback.inDoubt ? words.inDoubt : words.setback)[setback.of](told(setback.why))}
              </span>
            )}
          </p>
          {!isReplay && <QuestionDoings {...props} />}
        </footer>
        {question.same.length > 0 && (
          <ul className={own.same} aria-label={words.same}>
            {question.same.map((id) => (
              <SameDoings
                key={id}
                post={id}
                asked={posts.rows.get(id) ?? question.promised.find(({ post }) => post === id)?.earlier}
                isReplay={isReplay}
                moves={moves}
              />
            ))}
          </ul>
        )}
      </article>
    </div>
  )
}

const State = ({ state }: { state: DeskState }) => {
  switch (state.kind) {
    case 'open':
      return <span>{words.state.open}</span>
    case 'parked':
      return <span>{words.state.parked}</span>
    case 'promised':
      return (
        <strong className={own.promised}>
          <Clock aria-hidden="true" />
          {state.onItsWay ? words.state.promisedSoon : words.state.promised}
        </strong>
      )
    case 'answered':
      return (
        <strong className={own.answered}>
          <Check aria-hidden="true" />
          {state.how === 'aloud'
            ? words.state.aloud
            : state.onItsWay
              ? words.state.answeredSoon
              : words.state.answered}
        </strong>
      )
  }
}
