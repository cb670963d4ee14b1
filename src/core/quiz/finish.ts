import type { Session } from '../session'
import type { Finish } from '../views'
import type { Contest } from './contest'
import { officialIn } from './official'
import { resultsOf } from './results'
import { asItStands, type Standards } from './standards'

/** Whether speed is told anywhere: where a quiz is scored without it, nobody is shown who was first. */
export const isTimed = (contest: Contest, standards: Standards): boolean =>
  standards.scoring(contest.quiz ?? '').points !== 'no-speed'

/**
 * The teams that were right, in the order of X's own times; same millisecond: in the order of the ids. Without speed they share the
 * first place, in the order of the run sheet.
 */
export const finishOf = (session: Session, contest: Contest, standards = asItStands(session)): Finish[] => {
  const results = resultsOf(session, contest, standards)
  const first = results[0]?.ballot.time
  if (first === undefined || !contest.window) return []
  const { opensAt } = contest.window
  const scoring = standards.scoring(contest.quiz ?? '')
  const timed = isTimed(contest, standards)
  const isOfficial = officialIn(session, { contest, scoring })
  const finish = results.map(({ team, author, ballot, place, help, points }): Finish => ({
    team,
    who: session.authors.get(author)?.value.username ?? '',
    time: ballot.time,
    taken: ballot.time - opensAt,
    behind: timed ? ballot.time - first : 0,
    rank: timed ? place : 1,
    points,
    helped: help !== undefined,
    official: isOfficial(ballot.time),
  }))
  return timed ? finish : inSheetOrder(session, finish)
}

const inSheetOrder = (session: Session, finish: Finish[]): Finish[] =>
  session.sheet.teams.flatMap(({ id }) => finish.filter(({ team }) => team.id === id))
