import { linkOf } from '../../../core/post-link'
import type { ControlView, CourseView } from '../../../core/views'
import { messages } from '../messages'
import { Button } from '../parts/button'
import type { Act } from '../parts/doing'
import styles from './course.module.css'

const { course: words } = messages

/** What X lets no app do: each with its post's link, to be opened, or copied. */
export const CourseChecklist = ({
  course,
  view,
  act,
}: {
  course: CourseView
  view: Pick<ControlView, 'mode' | 'session'>
  act: Act
}) => {
  const there = course.steps.flatMap(({ post }, index) => (post === undefined ? [] : [{ post, index }]))
  const [first] = there
  if (!first) return null
  const items = [
    ...(first.index === 0 ? [{ key: 'pin', what: words.pin, post: first.post }] : []),
    ...there.map(({ post, index }) => ({ key: post, what: words.like(index + 1), post })),
  ]
  const isOnX = view.mode === 'live' || view.mode === 'rehearsal'
  return (
    <details className={styles.checklist}>
      <summary>{words.checklist}</summary>
      <p className={styles.note}>{isOnX ? words.checklistNote : words.inPractice}</p>
      <ul>
        {items.map(({ key, what, post }) => (
          <li key={key} className={styles.item}>
            <label>
              <input type="checkbox" /> {what}
            </label>
            <span className={styles.link} dir="ltr">
              {linkOf(view.session.master, post)}
            </span>
            {isOnX && (
              <Button
                size="small"
                label={words.openOf(what)}
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
