import { isRefusedByX } from '../../../core/course/check'
import { inLeavingOrder, postsOf } from '../../../core/course/plan'
import { onX } from '../../../core/course/view'
import type { HintDraft } from '../../../core/commands'
import type { ControlView, CourseStepView, CourseView } from '../../../core/views'

/** The course whose step is on, and the place of that step in it, from 0. */
export const courseNow = ({
  courses,
  cues,
  cue,
}: Pick<ControlView, 'courses' | 'cues' | 'cue'>): { course: CourseView; at: number } | undefined => {
  const row = cues[cue]
  if (row?.kind !== 'course') return undefined
  const course = courses.find(({ id }) => id === row.activity)
  const at = cues.filter(({ kind, activity }) => kind === 'course' && activity === row.activity).indexOf(row)
  return course && { course, at }
}

/**
 * What is posted of a course if its trainer says so now. Up to a step it goes by hand, and at once; the whole goes by the times that
 * its steps may have.
 */
export const postsNow = (
  course: CourseView,
  { id, upTo }: { id: string; upTo?: string | undefined },
): HintDraft[] => {
  if (upTo === undefined) return postsOf(course, { id, onX: onX(course) })
  const steps = course.steps.map((step) => ({ id: step.id, text: step.text }))
  return postsOf({ ...course, steps }, { id, onX: onX(course), upTo })
}

/** The same as steps, in leaving order. */
export const stepsLeft = (course: CourseView, upTo: string | undefined): CourseStepView[] => {
  const leaving = inLeavingOrder(course)
  const end = upTo === undefined ? leaving.length : leaving.findIndex(({ id }) => id === upTo) + 1
  return leaving.slice(0, end).filter(({ id }) => course.left.includes(id))
}

export const millsOf = (steps: readonly CourseStepView[]): number =>
  steps.reduce((sum, { mills }) => sum + mills, 0)

/** X takes none of a course in which it would refuse a step: half a course helps nobody. */
export const isRefused = (course: CourseView): boolean =>
  course.steps.some(({ problems }) => problems.some(isRefusedByX))

/** Whether nobody has seen these very texts as a learner sees them; once some of it is out, that was answered. */
export const isUnrehearsed = (
  { mode }: Pick<ControlView, 'mode'>,
  course: CourseView,
  rehearsed: readonly string[],
): boolean => mode === 'live' && course.turn.kind === 'publish' && !rehearsed.includes(course.mark)
