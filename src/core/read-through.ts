import type { FactOf, Source } from './facts'
import type { Session } from './session'
import { timeOfId, xTime, type XTime } from './time'

/** X: search/recent without a bound ends 30 s before now, so what is older is there. */
export const SETTLED_MS = 30_000

/** Takes note of how far a source was read. What was read at `at` may lack posts of the last 30 s, whatever is newest in it. */
export const noteReadThrough = (session: Session, { of, id }: FactOf<'read-up-to'>, at: XTime): void => {
  const through = xTime(Math.min(timeOfId(id), at - SETTLED_MS))
  if (through > readThroughOf(session, of)) session.readThrough.set(of, through)
}

/** Up to when a source was read, by X's clock; the session's beginning where nothing is told. */
export const readThroughOf = ({ readThrough: told, startedAt }: Session, source: Source): XTime =>
  told.get(source) ?? startedAt

/** Whether it decides something that a source was read through from one moment to the other: a question or poll closed then. */
export const decidesBetween = ({ contests }: Session, { from, to }: { from: XTime; to: XTime }): boolean =>
  [...contests.values()].some(({ window }) => window && window.closesAt > from && window.closesAt <= to)

/**
 * Up to when everything was read, by X's clock: posts from before it are here, as far as X shows them. Where no account is known
 * (journals from before), nobody's mentions can be read.
 */
export const readThrough = (session: Session): XTime => {
  if (session.account === undefined) return readThroughOf(session, 'search')
  const [mentions, search] = [readThroughOf(session, 'mentions'), readThroughOf(session, 'search')]
  return mentions < search ? mentions : search
}
