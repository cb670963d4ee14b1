import { isRefusedByX } from '../../../core/course/check'
import { inLeavingOrder, postsOf } from '../../../core/course/plan'
import { onX } from '../../../core/course/view'
import type { HintDraft } from '../../../core/commands'
import { millsOfAlt } from '../../../core/prices'
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

/** How much of a course is published. `upTo`: no step after this one; `isBare`: without pictures. */
export type HowMuch = { upTo?: string | undefined; isBare?: boolean | undefined }

/**
 * What is posted of a course if its trainer says so now. Up to a step it goes by hand, and at once; the whole goes by the times that
 * its steps may have.
 */
export const postsNow = (
  course: CourseView,
  { id, upTo, isBare = false }: HowMuch & { id: string },
): HintDraft[] => {
  const bare = new Set(isBare ? course.steps.map((step) => step.id) : [])
  const how = { id, onX: onX(course), bare }
  if (upTo === undefined) return postsOf(course, how)
  const steps = course.steps.map(({ at: _, ...step }) => step)
  return postsOf({ ...course, steps }, { ...how, upTo })
}

/** The same as steps, in leaving order. */
export const stepsLeft = (course: CourseView, upTo: string | undefined): CourseStepView[] => {
  const leaving = inLeavingOrder(course)
  const end = upTo === undefined ? leaving.length : leaving.findIndex(({ id }) => id === upTo) + 1
  return leaving.slice(0, end).filter(({ id }) => course.left.includes(id))
}

export const millsOf = (steps: readonly CourseStepView[], { isBare = false }: HowMuch = {}): number =>
  steps.reduce((sum, { mills, picture }) => sum + mills - (isBare ? millsOfAlt(picture?.alt) : 0), 0)

/** Whether a course stands still at a step with a picture, which may be why: the trainer may let it out without. */
export const mayBeBare = (course: CourseView): boolean => {
  const next = course.steps.find(({ id }) => id === course.left[0])
  return next?.picture !== undefined && (next.state.kind === 'refused' || next.state.kind === 'unsent')
}

/** X takes none of a course in which it would refuse a step: half a course helps nobody. */
export const isRefused = (course: CourseView): boolean =>
  course.steps.some(({ problems }) => problems.some(isRefusedByX))

/** Whether nobody has seen these very texts as a learner sees them; once some of it is out, that was answered. */
export const isUnrehearsed = (
  { mode }: Pick<ControlView, 'mode'>,
  course: CourseView,
  rehearsed: readonly string[],
): boolean => mode === 'live' && course.turn.kind === 'publish' && !rehearsed.includes(course.mark)
