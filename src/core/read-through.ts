import type { Source } from './facts'
import type { Session } from './session'
import { timeOfId, type XTime } from './time'

/** Up to when a source was read, by X's clock; the session's beginning where nothing is told. */
export const readThroughOf = ({ readUpTo, startedAt }: Session, source: Source): XTime => {
  const id = readUpTo.get(source)
  return id === undefined ? startedAt : timeOfId(id)
}

/**
 * Up to when everything was read, by X's clock: posts from before it are here, as far as X shows them. Where no account is known
 * (journals from before), nobody's mentions can be read.
 */
export const readThrough = (session: Session): XTime => {
  if (session.account === undefined) return readThroughOf(session, 'search')
  const [mentions, search] = [readThroughOf(session, 'mentions'), readThroughOf(session, 'search')]
  return mentions < search ? mentions : search
}
