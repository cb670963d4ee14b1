import { budgetState } from '../../../core/cost'
import { postText } from '../../../core/course/plan'
import { standingOf } from '../../../core/course/standing'
import type { Fact, FactOf } from '../../../core/facts'
import type { Session } from '../../../core/session'
import type { Course } from '../../../core/sheet/course'
import { timeOfId, xTime, type PostId, type XTime } from '../../../core/time'
import type { Reply } from '../../../ipc/contract'
import type { ConnectedAccount } from '../../connections'
import { BUDGET_USED } from '../budget'
import { saysThis } from '../outbox/match'
import type { Pauses } from '../outbox/pause'
import { readOwnPosts } from '../own-posts'
import type { XClient } from '../x-client'

export type ReadCourseDeps = {
  client: Pick<XClient, 'postsBy'>
  account: ConnectedAccount
  session: Session
  /** X's time. */
  now: () => XTime
  accept: (facts: Fact[]) => Promise<void>
  pauses: Pauses
}

type Seen = FactOf<'read-back'>['seen']

/** A post is on its account's timeline so long after it was made at the latest; before, it is looked for again. */
const QUIET_MS = 30_000
const LOOK_MS = 3_000

/** When the first post of a course was handed to X; undefined: none was. */
const begunAt = (session: Session, course: Course): XTime | undefined => {
  const times = standingOf(session, course).steps.flatMap(({ tries }) =>
    tries.flatMap(({ draft }) => (session.attempts.get(draft.id) ?? []).map(({ at }) => at)),
  )
  return times.length === 0 ? undefined : xTime(Math.min(...times))
}

/** Reads our own timeline, and writes down which posts of a course stand there, as a learner finds them. */
export const readCourse = async (deps: ReadCourseDeps, course: Course): Promise<Reply> => {
  const { session, now, accept, pauses } = deps
  const refused = (why: string): Reply => ({ kind: 'refused', why })
  const from = begunAt(session, course)
  if (from === undefined) return refused('Nothing of this course was published in this session.')
  for (;;) {
    if (budgetState(session) === 'used') return refused(BUDGET_USED)
    const read = await readOnce(deps, course, from)
    if ('why' in read) return refused(read.why)
    const late = untold(session, course, read.seen)
    const quietAt = Math.max(0, ...late.map(timeOfId)) + QUIET_MS
    if (late.length === 0 || now() >= quietAt || pauses.isStopped()) {
      await accept([{ kind: 'read-back', course: course.id, seen: read.seen }])
      return { kind: 'done' }
    }
    await pauses.pause(Math.min(LOOK_MS, quietAt - now()))
  }
}

/** What is on X as far as we were told, and was not seen. */
const untold = (session: Session, course: Course, seen: Seen): PostId[] => {
  const there = new Set(seen.map(({ post }) => post))
  return standingOf(session, course).steps.flatMap(({ post }) =>
    post === undefined || there.has(post) ? [] : [post],
  )
}

const readOnce = async (
  { client, account, session, now, accept, pauses }: ReadCourseDeps,
  course: Course,
  since: XTime,
): Promise<{ seen: Seen } | { why: string }> => {
  const deps = { client, account, costs: session.costs, now }
  const read = await Promise.race([readOwnPosts(deps, { since }), pauses.stopped])
  if (!read) return { why: 'The session was closed.' }
  if (read.charges.length > 0) await accept(read.charges)
  if (read.kind === 'trouble') return { why: read.trouble.why }
  const texts = course.steps.map((step) => ({ step: step.id, text: postText(step) }))
  const known = new Map(standingOf(session, course).steps.map(({ step, post }) => [post, step.id]))
  const seen = read.posts.flatMap((post) => {
    const step = known.get(post.id) ?? texts.find(({ text }) => saysThis(post, text))?.step
    if (step === undefined) return []
    const answers = post.replyTo === undefined ? {} : { replyTo: post.replyTo }
    return [{ step, post: post.id, ...answers, ...(post.hasMedia ? { picture: post.hasMedia } : {}) }]
  })
  return { seen }
}
