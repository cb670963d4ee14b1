import type { Hint, Session } from '../session'
import { timeOfId, xTime, type PostId, type XTime } from '../time'

/** What became of a question, at a place in the journal. */
export type Mark = { n: number; at: XTime } & (
  | { state: 'open' | 'parked' | 'aloud' }
  /** By a post of ours. `isSent`: it is on X; before that it is on its way. */
  | { state: 'promised' | 'answered'; isSent: boolean }
)

/** A post of ours that did not get there, or did not stay: what it should have been, and why. Empty: it was deleted. */
export type Setback = { n: number; of: 'promise' | 'answer'; why: string }

type Promised = Mark & { state: 'promised' }

/** `promise` holds until the answer comes, whatever else was said of the question. */
export type AboutPost = {
  mark?: Mark | undefined
  promise?: Promised | undefined
  setback?: Setback | undefined
}

const later = <Placed extends { n: number }>(
  a: Placed | undefined,
  b: Placed | undefined,
): Placed | undefined => (a && b ? (a.n > b.n ? a : b) : (a ?? b))

/** What holds of two: the later. */
export const both = (a: AboutPost | undefined, b: AboutPost | undefined): AboutPost => ({
  mark: later(a?.mark, b?.mark),
  promise: later(a?.promise, b?.promise),
  setback: later(a?.setback, b?.setback),
})

/** What shows: a question that was opened again is promised still. */
export const shownMark = ({ mark, promise }: AboutPost): Mark | undefined =>
  mark?.state === 'open' && promise ? promise : mark

/** Whether a promise waits for its answer still; one on its way is none yet. */
export const isOwed = ({ mark, promise }: AboutPost): boolean =>
  promise?.isSent === true && mark?.state !== 'aloud' && !(mark?.state === 'answered' && mark.isSent)

/** Whether the question has its answer. */
export const isAnswered = (mark: Mark | undefined): mark is Mark =>
  mark?.state === 'answered' || mark?.state === 'aloud'

const byHint = (session: Session, { draft, n, plannedAt }: Hint, of: 'promise' | 'answer'): AboutPost => {
  const marked = (at: XTime, isSent: boolean): AboutPost =>
    of === 'promise'
      ? { mark: { n, at, state: 'promised', isSent }, promise: { n, at, state: 'promised', isSent } }
      : { mark: { n, at, state: 'answered', isSent } }
  const onItsWay = marked(plannedAt, false)
  const sending = session.sendings.get(draft.id)?.value
  const isTakenBack = session.cancelled.has(draft.id)
  switch (sending?.kind) {
    case undefined:
    case 'waiting':
      return isTakenBack ? {} : onItsWay
    case 'sending':
    case 'unknown':
      return onItsWay
    case 'sent':
      return session.gone.has(sending.post)
        ? { setback: { n, of, why: '' } }
        : marked(timeOfId(sending.post), true)
    case 'deleted':
      return { setback: { n, of, why: '' } }
    case 'unsent':
      return isTakenBack ? {} : { setback: { n, of, why: sending.why } }
    case 'refused':
      return { setback: { n, of, why: sending.why } }
  }
}

/** By post: what was said of it, by the trainer and by posts of ours. */
export const marksOf = (session: Session): Map<PostId, AboutPost> => {
  const marks = new Map<PostId, AboutPost>()
  const add = (post: PostId, more: AboutPost) => marks.set(post, both(marks.get(post), more))
  for (const [post, { n, value }] of session.promises) {
    const promise: Promised = { n, at: xTime(value.promisedAt), state: 'promised', isSent: true }
    add(post, { mark: promise, promise })
  }
  for (const [post, { n, at, value }] of session.handled) add(post, { mark: { n, at, state: value } })
  for (const hint of session.hints.values()) {
    const { about } = hint.draft
    if (about?.kind === 'promise' || about?.kind === 'answer')
      add(about.post, byHint(session, hint, about.kind))
  }
  return marks
}
