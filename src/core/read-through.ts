import type { Source } from './facts'
import type { Session } from './session'
import { timeOfId, type XTime } from './time'

/** Up to when a source was read, by X's clock; the session's beginning where nothing is told. */
export const readThroughOf = ({ readUpTo, startedAt }: Session, source: Source): XTime => {
  const id = readUpTo.get(source)
  return id === undefined ? startedAt : timeOfId(id)
}

/** Whether it decides something that a source was read through from one moment to the other: a question or poll closed then. */
export const decidesBetween = ({ contests }: Session, { from, to }: { from: XTime; to: XTime }): boolean =>
  [...contests.values()].some(({ window }) => window && window.closesAt > from && window.closesAt <= to)

/** Up to when everything was read, by X's clock: posts from before it are here, as far as X shows them. */
export const readThrough = (session: Session): XTime => {
  const [mentions, search] = [readThroughOf(session, 'mentions'), readThroughOf(session, 'search')]
  return mentions < search ? mentions : search
}
