import type { Session } from '../session'
import type { Scoring } from '../sheet/question'
import { byTime, memberAnswers, teamAnswers } from './answers'
import { isRight, type Contest } from './contest'
import { helpBefore, helpFor } from './help'
import { placesOf, pointsFor, type Placed } from './points'
import type { Standards } from './standards'

/** Right answers with their places and points, oldest first: of teams that answer as one, or of all members of teams. */
export const placedAnswers = (session: Session, contest: Contest, scoring: Scoring): Placed[] => {
  const answers = scoring.team === 'one' ? teamAnswers(session, contest) : memberAnswers(session, contest)
  const right = answers.filter(({ ballot }) => isRight(contest, ballot.mark)).toSorted(byTime)
  if (right.length === 0) return []
  const help = helpFor(session, contest)
  const places = placesOf(right, scoring.tieMs)
  return right.map((answer, index) => {
    const place = places[index] ?? 1
    const helped = helpBefore(help, answer)
    const taken = answer.ballot.time - (contest.window?.opensAt ?? answer.ballot.time)
    const points = pointsFor(contest, scoring, { place, taken, isHelped: helped !== undefined })
    return { ...answer, place, help: helped, points }
  })
}

/** What a question came to for each team that was right, the first one first. */
export const resultsOf = (session: Session, contest: Contest, standards: Standards): readonly Placed[] => {
  const scoring = standards.scoring(contest.quiz ?? '')
  const all = standards.placed(contest)
  switch (scoring.team) {
    case 'one':
      return all
    case 'best':
      return asTeams(perTeam(all, bestOf), scoring)
    case 'average': {
      const taking = takingPart(session, contest, standards)
      return asTeams(
        perTeam(all, (members) => averageOf(members, taking)),
        scoring,
      )
    }
  }
}

const perTeam = (all: readonly Placed[], join: (members: [Placed, ...Placed[]]) => Placed): Placed[] => {
  const teams = new Map<string, [Placed, ...Placed[]]>()
  for (const answer of all) {
    const members = teams.get(answer.team.id)
    if (members) members.push(answer)
    else teams.set(answer.team.id, [answer])
  }
  return [...teams.values()].map(join)
}

/** The member with the most points speaks for the team; of several, who was first. */
const bestOf = (members: [Placed, ...Placed[]]): Placed => {
  const most = Math.max(...members.map(({ points }) => points))
  return members.find(({ points }) => points === most) ?? members[0]
}

/** Its first right member stands for the team, with the points of all members who took part, shared among them. */
const averageOf = (members: [Placed, ...Placed[]], taking: ReadonlyMap<string, number>): Placed => {
  const [first] = members
  const sum = members.reduce((points, member) => points + member.points, 0)
  const help = members.find((member) => member.help !== undefined)?.help
  return { ...first, help, points: Math.round(sum / Math.max(1, taking.get(first.team.id) ?? 1)) }
}

/** By team, how many members have answered any question of this quiz that was asked so far. */
const takingPart = (session: Session, contest: Contest, standards: Standards): Map<string, number> => {
  const asked = [...session.contests.values()].filter(({ quiz }) => quiz === contest.quiz)
  const judged = asked.flatMap(({ id }) => standards.contest(id) ?? [])
  const taking = new Map<string, number>()
  for (const [author, team] of session.teamOf)
    if (judged.some(({ counting }) => counting.has(author))) taking.set(team, (taking.get(team) ?? 0) + 1)
  return taking
}

/** Teams take places among themselves, by the answers that stand for them. */
const asTeams = (teams: readonly Placed[], { tieMs }: Scoring): Placed[] => {
  const inOrder = teams.toSorted(byTime)
  const places = placesOf(inOrder, tieMs)
  return inOrder.map((team, index) => ({ ...team, place: places[index] ?? 1 }))
}
