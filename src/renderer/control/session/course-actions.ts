import type { ControlView } from '../../../core/views'
import { price } from '../dollars'
import { messages } from '../messages'
import { named, type Actions } from './actions'
import { courseNow, isRefused, isUnrehearsed, millsOf, postsNow, stepsLeft } from './course-now'
import { whyLocked, type Room } from './room'

const { course: words } = messages

/** Why the step that is on can't be posted now; undefined: it can. */
const whyNotPost = (view: ControlView): string | undefined => {
  const now = courseNow(view)
  if (!now) return words.here.noStep
  const { course, at } = now
  if (course.steps[at]?.post !== undefined) return words.here.there
  switch (course.turn.kind) {
    case 'on-its-way':
    case 'in-doubt':
      return words.here.notNow
    case 'repair':
      return words.here.repair
    case 'complete':
      return words.here.there
    case 'publish':
    case 'go-on':
      return isRefused(course) ? words.whyNot.refusedByX : undefined
  }
}

/**
 * Posts the step that is on, and what is missing before it; and the sheet of the whole course. What begins with its last step goes
 * out as a whole, from the sheet.
 */
export const courseActions = (
  { view, send, rehearsed }: Room,
  openSheet: () => void,
): Pick<Actions, 'post-step' | 'course'> => {
  const now = courseNow(view)
  const step = now?.course.steps[now.at]
  const post = () => {
    if (!now || !step) return
    if (now.course.order === 'last-first' || isUnrehearsed(view, now.course, rehearsed)) {
      openSheet()
      return
    }
    const id = crypto.randomUUID()
    const posts = postsNow(now.course, { id, upTo: step.id })
    void send({ kind: 'publish', id, course: now.course.id, posts })
  }
  const whyNot = whyLocked(view) ?? whyNotPost(view)
  return named({
    'post-step': { ...(whyNot === undefined && now ? { label: labelOf(now) } : {}), whyNot, run: post },
    course: { whyNot: view.courses.length === 0 ? words.here.noCourse : undefined, run: openSheet },
  })
}

const labelOf = ({ course, at }: NonNullable<ReturnType<typeof courseNow>>): string => {
  if (course.order === 'last-first') return words.here.whole
  const steps = stepsLeft(course, course.steps[at]?.id)
  const cost = price(millsOf(steps))
  const first = steps[0] ? course.steps.indexOf(steps[0]) : at
  return first === at ? words.here.post(cost) : words.here.postMore(first + 1, at + 1, cost)
}
