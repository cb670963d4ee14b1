import { readThrough } from '../read-through'
import type { Session } from '../session'
import type { Scoring } from '../sheet/question'
import type { XTime } from '../time'
import type { Contest } from './contest'

/**
 * Whether an answer's place and points can still change by what was not read yet. Where the first answer counts nothing that comes
 * later can overtake it; an average, and the last answer, wait until all was read that came in time.
 */
export const isOfficial = (
  session: Session,
  { contest, scoring }: { contest: Contest; scoring: Scoring },
  time: XTime,
): boolean => {
  if (!contest.window) return false
  if (isAllRead(session, contest)) return true
  return contest.counts === 'first' && scoring.team !== 'average' && readThrough(session) >= time
}

/** Whether everything was read that came in time, so that nothing can be added to what came of it. */
export const isAllRead = (session: Session, { window }: Contest): boolean =>
  window !== undefined && readThrough(session) >= window.closesAt

/** Whether reading on from there made any answer official that was not. */
export const makesOfficial = (session: Session, before: XTime): boolean => {
  const read = readThrough(session)
  return [...session.contests.values()].some(({ kind, window, counting }) => {
    if (kind === 'poll' || !window || before >= window.closesAt || read < window.opensAt) return false
    if (read >= window.closesAt) return true
    return [...counting.values()].some(({ time }) => before < time && time <= read)
  })
}
