import type { FactOf, Source } from './facts'
import type { Session } from './session'
import { timeOfId, xTime, type XTime } from './time'

/** X: search/recent without a bound ends 30 s before now, so what is older is there. */
export const SETTLED_MS = 30_000
/** X: search reaches back seven days, and refuses to begin before; a minute, since its clock goes on while we ask. */
export const SEARCHABLE_MS = 7 * 24 * 3_600_000 - 60_000

/** Takes note of how far a source was read. What was read at `at` may lack posts of the last 30 s, whatever is newest in it. */
export const noteReadThrough = (session: Session, { of, id }: FactOf<'read-up-to'>, at: XTime): void => {
  const through = xTime(Math.min(timeOfId(id), at - SETTLED_MS))
  if (through > readThroughOf(session, of)) session.readThrough.set(of, through)
}

/** Up to when a source was read, by X's clock; the session's beginning where nothing is told. */
export const readThroughOf = ({ readThrough: told, startedAt }: Session, source: Source): XTime =>
  told.get(source) ?? startedAt

/**
 * Whether it decides something that a source was read through from one moment to the other: a question or poll closed then, or the
 * session ended.
 */
export const decidesBetween = (
  { contests, endedAt }: Session,
  { from, to }: { from: XTime; to: XTime },
): boolean =>
  [endedAt, ...[...contests.values()].map(({ window }) => window?.closesAt)].some(
    (moment) => moment !== undefined && moment > from && moment <= to,
  )

/**
 * Up to when everything was read, by X's clock: posts from before it are here, as far as X shows them. Where no account is known
 * (journals from before), nobody's mentions can be read.
 */
export const readThrough = (session: Session): XTime => {
  if (session.account === undefined) return readThroughOf(session, 'search')
  const [mentions, search] = [readThroughOf(session, 'mentions'), readThroughOf(session, 'search')]
  return mentions < search ? mentions : search
}

/** What became of the posts from before the end that X may show late: `missed` where its search no longer reaches back so far. */
export type LatePosts = 'awaited' | 'read' | 'missed'

/** Undefined while the session goes on. */
export const latePosts = (session: Session, now: XTime): LatePosts | undefined => {
  const { endedAt } = session
  if (endedAt === undefined) return undefined
  if (readThrough(session) >= endedAt) return 'read'
  return now - endedAt < SEARCHABLE_MS ? 'awaited' : 'missed'
}
