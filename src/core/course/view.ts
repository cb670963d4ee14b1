import type { Command } from '../commands'
import { PRICES } from '../prices'
import type { Session } from '../session'
import type { Course } from '../sheet/course'
import type { PostId } from '../time'
import type { CourseStepView, CourseTurn, CourseView } from '../views'
import { markOf, problemsOf } from './check'
import { inLeavingOrder, postText } from './plan'
import { millsOfStep } from './price'
import { hasBegun, isBare, standingOf, type CourseStanding, type StepStanding } from './standing'

/** Every course of the run sheet, as the trainer sees it. */
export const courseViews = (session: Session): CourseView[] =>
  session.sheet.activities.flatMap((activity) =>
    activity.kind === 'course' ? [courseView(session, activity)] : [],
  )

const courseView = (session: Session, course: Course): CourseView => {
  const standing = standingOf(session, course)
  const checked = problemsOf(course.steps)
  const left = inLeavingOrder({ order: course.order, steps: standing.steps }).filter(isNotOnX)
  const readAt = session.readBacks.get(course.id)?.at
  return {
    id: course.id,
    title: course.title,
    order: course.order,
    gap: course.gap,
    steps: standing.steps.map((step, index) => ({
      ...stepView(step, checked[index] ?? { weight: 0, problems: [] }),
      ...(isDone(session, 'like', step.post) ? { liked: true } : {}),
    })),
    turn: turnOf(course, standing),
    begun: hasBegun(session, course.id),
    left: left.map(({ step }) => step.id),
    mills: millsOf(left),
    doubles: standing.doubles,
    ...(isDone(session, 'pin', standing.steps[0]?.post) ? { pinned: true } : {}),
    ...(readAt === undefined ? {} : { readAt }),
    mark: markOf(course),
  }
}

/** Whether the trainer ticked it off for this very post. */
const isDone = (
  { ticked }: Session,
  what: (Command & { kind: 'tick' })['what'],
  post: PostId | undefined,
): boolean => post !== undefined && ticked.get(`${what}/${post}`)?.value === true

const isNotOnX = ({ post }: StepStanding): boolean => post === undefined

const millsOf = (steps: readonly StepStanding[]): number =>
  steps.reduce((sum, { step }) => sum + millsOfStep(step), 0)

const stepView = (
  standing: StepStanding,
  { weight, problems }: ReturnType<typeof problemsOf>[number],
): CourseStepView => {
  const { step, hint, state, post, seen } = standing
  return {
    id: step.id,
    text: postText(step),
    weight,
    mills: millsOf([standing]),
    problems,
    state,
    ...(step.picture === undefined ? {} : { picture: { alt: step.picture.alt } }),
    ...(post !== undefined && isBare(standing) ? { isBare: true } : {}),
    ...(step.at === undefined ? {} : { at: step.at }),
    ...(hint ? { hint: hint.draft.id } : {}),
    ...(post === undefined ? {} : { post }),
    ...(seen === undefined ? {} : { seen }),
  }
}

/** What can be done about a course now. Nothing new leaves while one of its posts is on its way, or in doubt. */
export const turnOf = (course: Course, { steps, wrongFrom }: CourseStanding): CourseTurn => {
  const states = steps.map(({ state }) => state)
  const doubt = states.find((state) => state.kind === 'unknown')
  if (doubt?.kind === 'unknown') return { kind: 'in-doubt', sought: doubt.sought }
  if (states.some(({ kind }) => ON_ITS_WAY.has(kind))) return { kind: 'on-its-way' }
  if (wrongFrom !== undefined) {
    const wrong = inLeavingOrder({ order: course.order, steps }).slice(wrongFrom)
    const deletes = wrong.flatMap(sentHints).length
    return {
      kind: 'repair',
      deletes,
      posts: wrong.length,
      mills: deletes * PRICES.delete + millsOf(wrong),
    }
  }
  if (steps.every(isNotOnX)) return { kind: 'publish' }
  return steps.some(isNotOnX) ? { kind: 'go-on' } : { kind: 'complete' }
}

const ON_ITS_WAY: ReadonlySet<CourseStepView['state']['kind']> = new Set([
  'planned',
  'sending',
  'waiting',
  'deleting',
])

/** All hints of a step that are on X. */
const sentHints = ({ hint, post, extra }: StepStanding): string[] => [
  ...(hint && post !== undefined ? [hint.draft.id] : []),
  ...extra.map((each) => each.hint),
]

/** What has to be deleted to set a course right again, the last one to have left first; empty where nothing is wrong. */
export const toDelete = (course: Course, { steps, wrongFrom }: CourseStanding): string[] =>
  wrongFrom === undefined
    ? []
    : inLeavingOrder({ order: course.order, steps }).slice(wrongFrom).toReversed().flatMap(sentHints)

/** By step, the hint whose post is on X. */
export const onX = ({ steps }: { steps: readonly Pick<CourseStepView, 'id' | 'hint' | 'post'>[] }) =>
  new Map(
    steps.flatMap(({ id, hint, post }) => (hint === undefined || post === undefined ? [] : [[id, hint]])),
  )
