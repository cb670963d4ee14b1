import { isRefusedByX } from '../../../core/course/check'
import { PRICES } from '../../../core/prices'
import { HEAVIEST_POST } from '../../../core/text/text'
import type { ControlView, CourseStepView } from '../../../core/views'
import { useNow } from '../../shared/use-now'
import { problemWords } from '../course-problems'
import { price } from '../dollars'
import { timeOfDay, timestamp } from '../format'
import { messages } from '../messages'
import { HintState } from './hint-state'
import styles from './course.module.css'

const { course: words } = messages

type OfStep = { step: CourseStepView; view: Pick<ControlView, 'stage'> }

/** One step of a course: what its post says, what is wrong with it, and how it stands on X. */
export const CourseStep = ({ step, number, of, view }: OfStep & { number: number; of: number }) => (
  <li className={styles.step}>
    <span className={styles.number}>{number}</span>
    <div className={styles.about}>
      <p className={styles.text}>
        <bdi>{step.text}</bdi>
      </p>
      {step.problems.map((problem) => (
        <p key={problem.kind} className={styles.problem} data-refused={isRefusedByX(problem)}>
          {problemWords(problem, { at: number - 1, of })}
        </p>
      ))}
      {step.picture && (
        <p className={styles.note}>
          <bdi>{step.isBare ? words.isBare : words.picture(step.picture.alt)}</bdi>
        </p>
      )}
      <p className={styles.state}>
        <CourseStepState step={step} view={view} />
        {step.seen !== undefined && (
          <span className={styles.seen} data-seen={step.seen}>
            {seenWords(step)}
          </span>
        )}
      </p>
    </div>
    <div className={styles.figures}>
      <span data-over={step.weight > HEAVIEST_POST}>{words.weight(step.weight, HEAVIEST_POST)}</span>
      <span data-dear={step.mills >= PRICES['post create with link']}>
        {step.mills >= PRICES['post create with link']
          ? words.dearLink(price(step.mills))
          : price(step.mills)}
      </span>
    </div>
  </li>
)

/** As a learner finds it. */
const seenWords = ({ seen, picture, isBare }: CourseStepView): string | undefined =>
  seen && words.seen[seen === 'there' && picture && !isBare ? 'pictured' : seen]

/** Until a post leaves within this time, the clock says it better than seconds do, ms. */
const SOON_MS = 90_000
const TICK_MS = 1000

/** Another day is named. */
const clock = (at: number, now: number): string =>
  new Date(at).toDateString() === new Date(now).toDateString() ? timeOfDay(at) : timestamp(at)

export const CourseStepState = ({ step: { state, at }, view }: OfStep) => {
  const now = useNow(view.stage.clock, state.kind === 'planned' ? TICK_MS : Number.POSITIVE_INFINITY)
  if (state.kind === 'none') return at === undefined || at < now ? words.none : words.due(clock(at, now))
  if (state.kind === 'planned' && state.leavesAt - now > SOON_MS)
    return <span className={styles.leaving}>{words.leavesAt(clock(state.leavesAt, now))}</span>
  return <HintState state={state} clock={view.stage.clock} isPoll={false} />
}
