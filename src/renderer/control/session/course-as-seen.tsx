import { isNewer } from '../../../core/time'
import type { ControlView, CourseView } from '../../../core/views'
import { messages } from '../messages'
import styles from './course.module.css'

const { course: words } = messages

/** What was read back of a course, as whoever comes to it finds it: a thread from its first post on, a profile from its newest. */
export const CourseAsSeen = ({
  course,
  view: { session },
}: {
  course: CourseView
  view: Pick<ControlView, 'session'>
}) => {
  const found = course.steps
    .flatMap(({ post, ...step }) =>
      post === undefined || step.seen === undefined || step.seen === 'missing' ? [] : [{ ...step, post }],
    )
    .toSorted((a, b) => (isNewer(a.post, b.post) === (course.order === 'thread') ? 1 : -1))
  if (found.length === 0) return null
  return (
    <details className={styles.checklist} open>
      <summary>{words.asSeen[course.order]}</summary>
      <ol className={styles.found} data-order={course.order} aria-label={words.asSeen[course.order]}>
        {found.map(({ post, text, picture, seen, isBare }) => (
          <li key={post} className={styles.post}>
            <p className={styles.note} dir="ltr">
              @{session.master}
            </p>
            <p className={styles.text}>
              <bdi>{text}</bdi>
            </p>
            {picture && seen !== 'bare' && !isBare && (
              <p className={styles.picture}>
                <bdi>{picture.alt || words.noAlt}</bdi>
              </p>
            )}
          </li>
        ))}
      </ol>
    </details>
  )
}
