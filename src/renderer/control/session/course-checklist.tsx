import { linkOf } from '../../../core/post-link'
import type { ControlView, CourseView } from '../../../core/views'
import { messages } from '../messages'
import { Button } from '../parts/button'
import type { Act, Send } from '../parts/doing'
import styles from './course.module.css'

const { course: words } = messages

/** What X lets no app do: each with its post's link, to be opened, or copied. What is ticked off is the session's to keep. */
export const CourseChecklist = ({
  course,
  view,
  send,
  act,
}: {
  course: CourseView
  view: Pick<ControlView, 'mode' | 'session'>
  send: Send
  act: Act
}) => {
  const there = course.steps.flatMap(({ post, liked }, index) =>
    post === undefined ? [] : [{ post, liked, index }],
  )
  const [first] = there
  if (!first) return null
  const items = [
    ...(first.index === 0
      ? [{ kind: 'pin' as const, says: words.pin, post: first.post, done: course.pinned === true }]
      : []),
    ...there.map(({ post, liked, index }) => ({
      kind: 'like' as const,
      says: words.like(index + 1),
      post,
      done: liked === true,
    })),
  ]
  const isOnX = view.mode === 'live' || view.mode === 'rehearsal'
  return (
    <details className={styles.checklist}>
      <summary>
        {words.checklist}{' '}
        <span className={styles.note}>
          {words.done(items.filter(({ done }) => done).length, items.length)}
        </span>
      </summary>
      <p className={styles.note}>{isOnX ? words.checklistNote : words.inPractice}</p>
      <ul>
        {items.map(({ kind, says, post, done }) => (
          <li key={`${kind}/${post}`} className={styles.item}>
            <label>
              <input
                type="checkbox"
                checked={done}
                disabled={view.mode === 'replay'}
                onChange={() => void send({ kind: 'tick', what: kind, post, done: !done })}
              />{' '}
              {says}
            </label>
            <span className={styles.link} dir="ltr">
              {linkOf(view.session.master, post)}
            </span>
            {isOnX && (
              <Button
                size="small"
                label={words.openOf(says)}
                onClick={() => void act({ kind: 'open-post', post })}
              >
                {words.open}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </details>
  )
}
