import type { Session } from '../session'
import { isOurAccount } from '../teams'
import { isNewer, timeOfId, type PostId, type XTime } from '../time'
import { isInTime, type Contest } from './contest'

/** A version that X names in a post's history, and that was edited away before it was read. */
type Unread = { root: PostId; version: PostId; time: XTime; author: string }

/** All that were not read, but for our own. */
export const unreadVersions = (session: Session): Unread[] =>
  [...session.unread].flatMap(([root, versions]) => {
    const author = session.posts.get(root)?.versions[0]?.authorId
    if (author === undefined || isOurAccount(session, author)) return []
    return versions.map((version) => ({ root, version, time: timeOfId(version), author }))
  })

/**
 * Those whose words could change who gets points: of members of teams, in time. Where the first answer counts, none behind an answer
 * of the same person; where the last one does, none of a post that is gone or of which a later version came in time.
 */
export const unreadThatMatter = (session: Session, contest: Contest): Unread[] =>
  unreadVersions(session).filter(({ root, version, time, author }) => {
    if (!isInTime(contest, time) || !session.teamOf.has(author)) return false
    if (contest.counts === 'first') {
      const answer = contest.counting.get(author)
      return !answer || isNewer(answer.version, version)
    }
    const known = session.posts.get(root)?.versions ?? []
    const isReplaced = known.some(({ id }) => isNewer(id, version) && isInTime(contest, timeOfId(id)))
    return !isReplaced && !session.gone.has(root)
  })
