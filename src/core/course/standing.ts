import type { FactOf } from '../facts'
import { hintState, leavesAt } from '../hint'
import type { Hint, Latest, Session } from '../session'
import type { Course, CourseStep } from '../sheet/course'
import { compareIds, type PostId } from '../time'
import type { CourseStepView } from '../views'
import { inLeavingOrder } from './plan'

type SeenPosts = FactOf<'read-back'>['seen']

/** How one step's post stands. `tries`: every hint that was ever planned for it, oldest first. */
export type StepStanding = {
  step: CourseStep
  tries: Hint[]
  /** The one that is on X, or else the latest. */
  hint: Hint | undefined
  state: CourseStepView['state']
  /** On X as far as we were told. */
  post: PostId | undefined
  seen: CourseStepView['seen']
  /** Others of its hints that are on X as well. */
  extra: Sent[]
}
type Sent = { hint: string; post: PostId }

export type CourseStanding = {
  steps: StepStanding[]
  /** Posts that are on X beside the one of their step. */
  doubles: PostId[]
  /** The first step in leaving order from which on it is not as it should be, while something is on X; by its place there. */
  wrongFrom: number | undefined
}

const sentPost = (session: Session, { draft }: Hint): Sent | undefined => {
  const sending = session.sendings.get(draft.id)?.value
  if (sending?.kind !== 'sent' || session.gone.get(sending.post) === 'deleted') return undefined
  return { hint: draft.id, post: sending.post }
}

/** Every hint of a course by step, oldest first. */
const triesOf = (session: Session, course: string): Map<string, Hint[]> => {
  const tries = new Map<string, Hint[]>()
  for (const hint of session.hints.values()) {
    const { about } = hint.draft
    if (about?.kind !== 'step' || about.course !== course) continue
    tries.set(about.step, [...(tries.get(about.step) ?? []), hint])
  }
  for (const list of tries.values()) list.sort((a, b) => a.n - b.n)
  return tries
}

/**
 * Whether anything of a course is on its way to X, or may have come there. What was begun can be set right, and brought to its
 * end, after the session's end too.
 */
export const hasBegun = (session: Session, course: string): boolean =>
  [...triesOf(session, course).values()].flat().some(({ draft }) => {
    const state = hintState(session, draft.id)?.kind
    return state !== 'cancelled' && state !== 'unsent' && state !== 'refused'
  })

const standingOfStep = (session: Session, step: CourseStep, tries: Hint[]): StepStanding => {
  const sent = tries.flatMap((hint) => sentPost(session, hint) ?? [])
  const [first, ...extra] = sent
  const hint = first ? session.hints.get(first.hint) : tries.at(-1)
  const about = { step, tries, hint, post: first?.post, seen: undefined, extra }
  if (!hint) return { ...about, state: { kind: 'none' } }
  const { id } = hint.draft
  const state = hintState(session, id) ?? { kind: 'planned', leavesAt: leavesAt(session, id) }
  // Deleted by hand, on X, and the feed told of it.
  const isGone = state.kind === 'sent' && first === undefined
  return { ...about, state: isGone ? { kind: 'deleted', post: state.post } : state }
}

/** What the feed, or else the last reading, says of a step: that one speaks only of what was on X before it. */
const seenAs = (
  session: Session,
  { hint, post }: StepStanding,
  { read, answers }: { read: Latest<SeenPosts> | undefined; answers: PostId | undefined },
): CourseStepView['seen'] => {
  if (post !== undefined && session.gone.has(post)) return 'missing'
  const sentAt = hint && session.sendings.get(hint.draft.id)?.n
  if (!read || post === undefined || sentAt === undefined || sentAt > read.n) return undefined
  const found = read.value.find((each) => each.post === post)
  if (!found) return 'missing'
  if (found.replyTo !== answers) return 'misplaced'
  return hint?.draft.picture === true && found.picture !== true ? 'bare' : 'there'
}

/** Whether a step's last post was planned without the picture that the run sheet has for it. */
export const isBare = ({ step, hint }: Pick<StepStanding, 'step' | 'hint'>): boolean =>
  step.picture !== undefined && hint !== undefined && hint.draft.picture !== true

/** How a course stands on X, from what the outbox did and what was read back. */
export const standingOf = (session: Session, course: Course): CourseStanding => {
  const tries = triesOf(session, course.id)
  const bare = course.steps.map((step) => standingOfStep(session, step, tries.get(step.id) ?? []))
  const read = session.readBacks.get(course.id)
  const steps = bare.map((each, index) => {
    const answers = course.order === 'thread' ? bare[index - 1]?.post : undefined
    return { ...each, seen: seenAs(session, each, { read, answers }) }
  })
  return {
    steps,
    doubles: doublesIn(session, steps, read?.value ?? []),
    wrongFrom: wrongFrom(inLeavingOrder({ order: course.order, steps })),
  }
}

/** Posts with a step's text that stand for no step: the other ones of a step that was posted twice, or nobody knows whose. */
const doublesIn = (session: Session, steps: readonly StepStanding[], seen: SeenPosts): PostId[] => {
  const sendings = [...session.sendings.values()].map(({ value }) => value)
  const deleted = sendings.flatMap((sending) => (sending.kind === 'deleted' ? [sending.post] : []))
  const known = new Set([...steps.map(({ post }) => post), ...deleted, ...session.gone.keys()])
  const all = [
    ...steps.flatMap(({ extra }) => extra.map(({ post }) => post)),
    ...seen.map(({ post }) => post),
  ]
  return [...new Set(all)].filter((post) => !known.has(post)).toSorted(compareIds)
}

const wrongFrom = (leaving: readonly StepStanding[]): number | undefined => {
  let last: PostId | undefined
  let gap: number | undefined
  for (const [index, { post, seen, extra }] of leaving.entries()) {
    if (post === undefined) gap ??= index
    else {
      const isBack = last !== undefined && compareIds(post, last) <= 0
      if (gap !== undefined) return gap
      if (isBack || seen === 'missing' || seen === 'misplaced' || extra.length > 0) return index
      last = post
    }
  }
  return undefined
}
