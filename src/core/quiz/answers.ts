import type { Session } from '../session'
import { teamMarks } from '../teams'
import { compareIds } from '../time'
import type { TeamMark } from '../views'
import type { Contest, Marked } from './contest'

/** What counts for one who can get points: for a member of a team, or for the team as one. */
export type TeamAnswer = { team: TeamMark; author: string; ballot: Marked }

/** By X's own time; same millisecond: in the order of the ids. */
export const byTime = (a: { ballot: Marked }, b: { ballot: Marked }): number =>
  compareIds(a.ballot.version, b.ballot.version)

/** Every member of a team whose answer counts, oldest first. */
export const memberAnswers = (session: Session, contest: Contest): TeamAnswer[] => {
  const teams = new Map(teamMarks(session).map((team) => [team.id, team]))
  return [...session.teamOf]
    .flatMap(([author, id]): TeamAnswer[] => {
      const [team, ballot] = [teams.get(id), contest.counting.get(author)]
      return team && ballot ? [{ team, author, ballot }] : []
    })
    .toSorted(byTime)
}

/** A team answers as one: its first answer by any member counts, or its last, as the question's rule says. */
export const teamAnswers = (session: Session, contest: Contest): TeamAnswer[] => {
  const byTeam = new Map<string, TeamAnswer>()
  for (const answer of memberAnswers(session, contest))
    if (contest.counts === 'last' || !byTeam.has(answer.team.id)) byTeam.set(answer.team.id, answer)
  return teamMarks(session).flatMap(({ id }) => byTeam.get(id) ?? [])
}
