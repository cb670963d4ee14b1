import type { Session } from '../session'
import { teamMarkOf } from '../teams'
import type { UncountedRight } from '../views'
import { byTime } from './answers'
import { isRight, type Contest, type Marked } from './contest'
import { asItStands } from './standards'

type Own = { author: string; ballot: Marked }

/**
 * Whose answer was right and in time, and did not count for a team, oldest first, each person once; those whose team was right all
 * the same are not among them.
 */
export const uncountedRight = (session: Session, contest: Contest): UncountedRight[] => {
  const placed = asItStands(session).placed(contest)
  const done = new Set(placed.map(({ team }) => team.id))
  return [...contest.ballots]
    .flatMap(([author, ballots]): Own[] => {
      const ballot = ballots.find((one) => one.kind === 'mark' && isRight(contest, one.mark))
      return ballot?.kind === 'mark' ? [{ author, ballot }] : []
    })
    .toSorted(byTime)
    .flatMap(({ author }): UncountedRight[] => {
      const team = teamMarkOf(session, author)
      if (team && done.has(team.id)) return []
      return [
        {
          who: session.authors.get(author)?.value.username ?? '',
          team,
          why: team ? whyNot(contest, author) : 'no-team',
        },
      ]
    })
}

/** Where the own answer that counts is right, it was a team-mate's that counted for the team. */
const whyNot = (contest: Contest, author: string): UncountedRight['why'] => {
  const own = contest.counting.get(author)
  const isOwnRight = own !== undefined && isRight(contest, own.mark)
  if (contest.counts === 'first') return isOwnRight ? 'team-before' : 'self-before'
  return isOwnRight ? 'team-after' : 'self-after'
}

/** What the room is told where no team was right although somebody was; undefined: some team was, or nobody. */
export const noTeamWas = (
  contest: Contest,
  uncounted: readonly UncountedRight[],
): 'first' | 'last' | 'any' | undefined => {
  if (uncounted.length === 0) return undefined
  return uncounted.some(({ team }) => team) ? contest.counts : 'any'
}
