import type { Hint, Session } from '../session'
import { timeOfId, xTime, type PostId, type XTime } from '../time'

/** What became of a question, at a place in the journal. */
export type Handling = { n: number; at: XTime } & (
  | { state: 'open' | 'parked' | 'aloud' }
  /** By a post of ours. `isSent`: it is on X; before that it is on its way. */
  | { state: 'promised' | 'answered'; isSent: boolean }
)

/**
 * A post of ours that did not get there, or did not stay: what it should have been, and why. Empty: it was deleted. `inDoubt`: it
 * may be on X, and is no longer looked for.
 */
export type Setback = { n: number; of: 'promise' | 'answer'; why: string; inDoubt: boolean }

type Promised = Handling & { state: 'promised'; inDoubt: boolean }

/** `promise` holds until it was kept, whatever else was said of the question, and again once that was opened anew. */
export type AboutPost = {
  handling?: Handling | undefined
  promise?: Promised | undefined
  kept?: { n: number } | undefined
  opened?: { n: number } | undefined
  setback?: Setback | undefined
}

const later = <Placed extends { n: number }>(
  a: Placed | undefined,
  b: Placed | undefined,
): Placed | undefined => (a && b ? (a.n > b.n ? a : b) : (a ?? b))

/** Somebody may have read it. */
const isTold = (promise: Promised | undefined): boolean =>
  promise !== undefined && (promise.isSent || promise.inDoubt)

/** One more on its way takes nothing from what was told already. */
const told = (a: Promised | undefined, b: Promised | undefined): Promised | undefined =>
  isTold(a) === isTold(b) ? later(a, b) : isTold(a) ? a : b

/** What holds of two: the later. */
export const both = (a: AboutPost | undefined, b: AboutPost | undefined): AboutPost => ({
  handling: later(a?.handling, b?.handling),
  promise: told(a?.promise, b?.promise),
  kept: later(a?.kept, b?.kept),
  opened: later(a?.opened, b?.opened),
  setback: later(a?.setback, b?.setback),
})

/** Whether a promise waits for its answer still; one on its way is none yet. */
export const isOwed = ({ promise, kept, opened }: AboutPost): boolean =>
  promise !== undefined && isTold(promise) && (kept?.n ?? 0) <= Math.max(promise.n, opened?.n ?? 0)

/** Whether the question has its answer. */
export const isAnswered = (handling: Handling | undefined): handling is Handling =>
  handling?.state === 'answered' || handling?.state === 'aloud'

/**
 * What shows of posts that ask the same. What was opened again is promised still, and so is what was answered to some of those
 * who wait for it alone.
 */
export const shownHandling = (posts: readonly AboutPost[]): Handling | undefined => {
  const handling = posts.map((about) => about.handling).reduce(later, undefined)
  const promises = posts.flatMap((about) => {
    const { promise } = about
    return promise && !promise.inDoubt && (isOwed(about) || about.handling?.state === 'open') ? promise : []
  })
  const promise = promises.reduce<Promised | undefined>(told, undefined)
  const isOnItsWay = handling?.state === 'answered' && !handling.isSent
  const isStill = handling?.state === 'open' || (isAnswered(handling) && !isOnItsWay)
  return promise && isStill ? promise : handling
}

const byHint = (session: Session, hint: Hint, of: 'promise' | 'answer', post: PostId): AboutPost => {
  const { draft, n, plannedAt } = hint
  const { to } = draft
  const promised = (at: XTime, how: { isSent: boolean; inDoubt: boolean }): Promised => ({
    n,
    at,
    state: 'promised',
    ...how,
  })
  const handled = (at: XTime, isSent: boolean): AboutPost => {
    const promise = promised(at, { isSent, inDoubt: false })
    if (of === 'promise') return { handling: promise, promise }
    // Whoever was promised an answer in the thread finds no other.
    const isKept = isSent && to.kind === 'post' && to.post === post
    return { handling: { n, at, state: 'answered', isSent }, ...(isKept ? { kept: { n } } : {}) }
  }
  const lost = (why: string): AboutPost => ({ setback: { n, of, why, inDoubt: false } })
  const onItsWay = handled(plannedAt, false)
  // Whoever may have it waits for its answer, whatever happens to this computer now.
  const inDoubt = of === 'promise' ? { promise: promised(plannedAt, { isSent: false, inDoubt: true }) } : {}
  const maybeOnX = { ...onItsWay, ...inDoubt }
  const sending = session.sendings.get(draft.id)?.value
  const isTakenBack = session.cancelled.has(draft.id)
  switch (sending?.kind) {
    case undefined:
    case 'waiting':
      return isTakenBack ? {} : onItsWay
    case 'sending':
      return maybeOnX
    case 'unknown':
      if (sending.sought) return maybeOnX
      return {
        setback: { n, of, why: sending.why, inDoubt: true },
        ...inDoubt,
      }
    case 'sent':
      return session.gone.has(sending.post) ? lost('') : handled(timeOfId(sending.post), true)
    case 'deleted':
      return lost('')
    case 'unsent':
      return isTakenBack ? {} : lost(sending.why)
    case 'refused':
      return lost(sending.why)
  }
}

/** By post: what was said of it, by the trainer and by posts of ours. */
export const handlingsOf = (session: Session): Map<PostId, AboutPost> => {
  const handlings = new Map<PostId, AboutPost>()
  const add = (post: PostId, more: AboutPost) => handlings.set(post, both(handlings.get(post), more))
  for (const [post, { n, value }] of session.promises) {
    const promise: Promised = {
      n,
      at: xTime(value.promisedAt),
      state: 'promised',
      isSent: true,
      inDoubt: false,
    }
    add(post, { handling: promise, promise })
  }
  for (const [post, { n, at }] of session.keptElsewhere)
    add(post, { handling: { n, at, state: 'answered', isSent: true }, kept: { n } })
  for (const [post, { n, at, value }] of session.handled) {
    add(post, {
      handling: { n, at, state: value },
      ...(value === 'aloud' ? { kept: { n } } : {}),
      ...(value === 'open' ? { opened: { n } } : {}),
    })
  }
  for (const hint of session.hints.values()) {
    const { about } = hint.draft
    if (about?.kind === 'promise' || about?.kind === 'answer')
      add(about.post, byHint(session, hint, about.kind, about.post))
  }
  return handlings
}
