import { linkOf } from '../../../core/post-link'
import type { ControlView, CourseView } from '../../../core/views'
import { timeOfDay } from '../format'
import { messages } from '../messages'
import styles from './course.module.css'

const { course: words } = messages

/** How a whole course stands, in words. */
export const CourseState = ({
  course,
  view,
  rehearsed,
}: {
  course: CourseView
  view: Pick<ControlView, 'mode' | 'session'>
  rehearsed: readonly string[]
}) => (
  <div className={styles.standing} aria-live="polite">
    <p className={styles.turn} data-turn={course.turn.kind}>
      {turnWords(course)}
    </p>
    {view.mode === 'practice' && <p className={styles.note}>{words.practice}</p>}
    {course.readAt !== undefined && course.left.length < course.steps.length && (
      <p className={styles.note}>
        {course.steps.some(({ post, seen }) => post !== undefined && seen === undefined)
          ? words.unread
          : words.readAt(timeOfDay(course.readAt))}
      </p>
    )}
    {course.doubles.length > 0 && (
      <p className={styles.problem}>
        {words.doubles(course.doubles.length)}{' '}
        <span dir="ltr">{course.doubles.map((post) => linkOf(view.session.master, post)).join(' ')}</span>
      </p>
    )}
    {/* X: policy, same or similar text across several accounts. */}
    {view.mode === 'rehearsal' && course.left.length < course.steps.length && (
      <p className={styles.warning}>{words.spam}</p>
    )}
    <p className={styles.note}>{rehearsalWords(view.mode, rehearsed.includes(course.mark))}</p>
  </div>
)

const rehearsalWords = (mode: ControlView['mode'], isRehearsed: boolean): string => {
  if (isRehearsed) return words.rehearsed
  return mode === 'live' ? words.unrehearsed : words.toRehearse
}

const turnWords = ({ turn, steps, left }: CourseView): string => {
  const done = steps.length - left.length
  switch (turn.kind) {
    case 'publish':
    case 'repair':
      return words.turns[turn.kind]
    case 'go-on':
    case 'on-its-way':
      return words.turns[turn.kind](done, steps.length)
    case 'in-doubt':
      return turn.sought ? words.turns.sought : words.turns.doubt
    case 'complete':
      return steps.every(({ seen }) => seen !== undefined)
        ? words.turns.complete(steps.length)
        : words.turns.posted(steps.length)
  }
}
