import type { LeavingOut, Session } from '../session'
import type { Scoring } from '../sheet/question'
import { isOurAccount } from '../teams'
import { compareIds, isNewer, timeOfId, type PostId, type XTime } from '../time'
import { teamAnswers } from './answers'
import { isInTime, type Contest } from './contest'

/** A version that X names in a post's history, and that was edited away before it was read. */
type Unread = { root: PostId; version: PostId; time: XTime; author: string }

/** All that were not read, but for our own, oldest first. */
export const unreadVersions = (session: Session): Unread[] =>
  [...session.unread]
    .flatMap(([root, versions]) => {
      const author = session.posts.get(root)?.versions[0]?.authorId
      if (author === undefined || isOurAccount(session, author)) return []
      return versions.map((version) => ({ root, version, time: timeOfId(version), author }))
    })
    .toSorted((a, b) => compareIds(a.version, b.version))

/** What the trainer said last of a version that nobody read. */
export const saidOfUnread = (
  { leavingsOut }: Pick<Session, 'leavingsOut'>,
  question: string,
  version: PostId,
): LeavingOut | undefined =>
  leavingsOut.findLast((one) => one.question === question && one.versions.includes(version))

/** The trainer said last that the result stands without this version. */
export const isLeftOut = (session: Session, question: string, version: PostId): boolean =>
  saidOfUnread(session, question, version)?.is ?? false

/**
 * Those whose words could change who gets points: of members of teams, in time, and not left out by the trainer. Where the first
 * answer counts, none behind an answer of the same person, or team where that answers as one; where the last one does, none before
 * such an answer, of a post that is gone or of which a later version came in time.
 */
export const unreadThatMatter = (
  session: Session,
  { contest, scoring }: { contest: Contest; scoring: Scoring },
): Unread[] => {
  const open = unreadVersions(session).filter(
    ({ version, time, author }) =>
      isInTime(contest, time) && session.teamOf.has(author) && !isLeftOut(session, contest.id, version),
  )
  if (open.length === 0) return []
  const ofTeams = new Map(teamAnswers(session, contest).map(({ team, ballot }) => [team.id, ballot]))
  const answerOf = (author: string) =>
    scoring.team === 'one' ? ofTeams.get(session.teamOf.get(author) ?? '') : contest.counting.get(author)
  return open.filter(({ root, version, author }) => {
    const answer = answerOf(author)
    if (contest.counts === 'first') return !answer || isNewer(answer.version, version)
    const known = session.posts.get(root)?.versions ?? []
    const isReplaced = known.some(({ id }) => isNewer(id, version) && isInTime(contest, timeOfId(id)))
    return !isReplaced && !session.gone.has(root) && (!answer || isNewer(version, answer.version))
  })
}
