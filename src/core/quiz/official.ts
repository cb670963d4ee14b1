import { readThrough } from '../read-through'
import type { Session } from '../session'
import type { Scoring } from '../sheet/question'
import type { XTime } from '../time'
import type { Contest } from './contest'
import { unreadThatMatter } from './unread'

/**
 * Whether an answer's place and points can still change by what was not read yet. Where the first answer counts nothing that comes
 * later can overtake it; an average, and the last answer, wait until all was read that came in time. A version that was edited away
 * before it was read is never read, so what it could change stays as it is.
 */
export const isOfficial = (
  session: Session,
  { contest, scoring }: { contest: Contest; scoring: Scoring },
  time: XTime,
): boolean => {
  if (!contest.window) return false
  const read = readThrough(session)
  const isSettledAtOnce = contest.counts === 'first' && scoring.team !== 'average'
  if (read < contest.window.closesAt && !(isSettledAtOnce && read >= time)) return false
  return !unreadThatMatter(session, contest).some((unread) => !isSettledAtOnce || unread.time < time)
}

/** Whether reading on from there made any answer official that was not. */
export const makesOfficial = (session: Session, before: XTime): boolean => {
  const read = readThrough(session)
  return [...session.contests.values()].some(({ kind, window, counting }) => {
    if (kind === 'poll' || !window || before >= window.closesAt || read < window.opensAt) return false
    if (read >= window.closesAt) return true
    return [...counting.values()].some(({ time }) => before < time && time <= read)
  })
}
