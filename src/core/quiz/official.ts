import { readThrough } from '../read-through'
import type { Session } from '../session'
import type { Scoring } from '../sheet/question'
import type { XTime } from '../time'
import type { Contest } from './contest'
import { unreadThatMatter } from './unread'

type About = { contest: Contest; scoring: Scoring }

/**
 * Whether an answer's place and points can still change by what was not read yet, for answers of any moment. Where the first answer
 * counts nothing that comes later can overtake it; an average, and the last answer, wait until all was read that came in time. A
 * version that was edited away before it was read is never read, so what it could change stays as it is until the trainer leaves it
 * out.
 */
export const officialIn = (session: Session, { contest, scoring }: About): ((time: XTime) => boolean) => {
  const { window } = contest
  if (!window) return () => false
  const unread = unreadThatMatter(session, { contest, scoring })
  const read = readThrough(session)
  if (read >= window.closesAt && unread.length === 0) return () => true
  const isSettledAtOnce = contest.counts === 'first' && scoring.team !== 'average'
  return (time) =>
    isSettledAtOnce &&
    // Of team-mates in the same millisecond the older id counts.
    (read > time || read >= window.closesAt) &&
    !unread.some((version) => version.time <= time)
}

/** Whether everything was read that came in time, so that nothing can be added to what came of it. */
export const isAllRead = (session: Session, about: About): boolean =>
  about.contest.window !== undefined &&
  readThrough(session) >= about.contest.window.closesAt &&
  unreadThatMatter(session, about).length === 0

/** Whether reading on from there made any answer official that was not. */
export const makesOfficial = (session: Session, before: XTime): boolean => {
  const read = readThrough(session)
  return [...session.contests.values()].some(({ kind, window, counting }) => {
    if (kind === 'poll' || !window || before >= window.closesAt || read < window.opensAt) return false
    if (read >= window.closesAt) return true
    return [...counting.values()].some(({ time }) => before <= time && time < read)
  })
}
