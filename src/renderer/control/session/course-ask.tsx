import type { ControlView, CourseView } from '../../../core/views'
import { price } from '../dollars'
import { timestamp, withMinutes } from '../format'
import { messages } from '../messages'
import { Button } from '../parts/button'
import { isUnrehearsed, millsOf, stepsLeft, type HowMuch } from './course-now'
import styles from './course.module.css'

const { course: words } = messages

/** What the trainer wants to do, and has to say yes to. */
export type Wanted = ({ kind: 'publish' } & HowMuch) | { kind: 'repair' }

/** What it will cost and take, before anything leaves or is deleted. */
export const CourseAsk = ({
  wanted,
  course,
  view,
  rehearsed,
  onYes,
  onNo,
}: {
  wanted: Wanted
  course: CourseView
  view: Pick<ControlView, 'mode' | 'session'>
  rehearsed: readonly string[]
  onYes: () => void
  onNo: () => void
}) => (
  <section className={styles.ask} aria-live="polite">
    {wanted.kind === 'publish' ? (
      <Publishing course={course} wanted={wanted} />
    ) : (
      course.turn.kind === 'repair' && (
        <p className={styles.question}>
          {words.ask.repair(course.turn.deletes, course.turn.posts, price(course.turn.mills))}
        </p>
      )
    )}
    {view.mode !== 'practice' && <p>{words.ask.asWhom(view.session.master)}</p>}
    {wanted.kind === 'publish' && isUnrehearsed(view, course, rehearsed) && (
      <p className={styles.warning}>{words.ask.unrehearsed}</p>
    )}
    <div className={styles.buttons}>
      <Button onClick={onNo}>{words.ask.no}</Button>
      <Button look={wanted.kind === 'repair' ? 'danger' : 'strong'} onClick={onYes}>
        {wanted.kind === 'repair' ? words.ask.yesRepair : words.ask.yes}
      </Button>
    </div>
  </section>
)

const Publishing = ({ course, wanted }: { course: CourseView; wanted: HowMuch }) => {
  const { upTo, isBare } = wanted
  const steps = stepsLeft(course, upTo)
  const pictures = steps.filter(({ picture }) => picture !== undefined).length
  const last = upTo === undefined ? Math.max(0, ...steps.map(({ at = 0 }) => at)) : 0
  const takes = (steps.length - 1) * course.gap * 1000
  return (
    <>
      <p className={styles.question}>{words.ask.publish(steps.length, price(millsOf(steps, wanted)))}</p>
      {pictures > 0 && <p>{isBare ? words.ask.bare : words.ask.pictures(pictures)}</p>}
      <p>{last > 0 ? words.ask.scheduled(timestamp(last)) : words.ask.duration(withMinutes(takes))}</p>
    </>
  )
}
