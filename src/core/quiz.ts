import type { Contest, Marked } from './contest'
import type { ActivityOf } from './cues'
import type { Question } from './runsheet'
import type { Session } from './session'
import { membersOf, teamMarks } from './teams'
import { compareIds } from './time'
import type { BoardRow, Finish, TeamMark } from './views'

/** Points for being right, by rank: 1000 for the first team, 25 less for each next, 500 at the least. */
const pointsForRank = (rank: number): number => Math.max(1000 - 25 * (rank - 1), 500)

/** A team answers as one: its first answer by any member counts, or its last, as the quiz says. */
export type TeamAnswer = { team: TeamMark; author: string; ballot: Marked }

export const teamAnswers = (session: Session, contest: Contest): TeamAnswer[] =>
  teamMarks(session).flatMap((team) => {
    const answers = membersOf(session, team.id).flatMap((author) => {
      const ballot = contest.counting.get(author)
      return ballot ? [{ team, author, ballot }] : []
    })
    const inOrder = answers.toSorted((a, b) => compareIds(a.ballot.version, b.ballot.version))
    return (contest.counts === 'first' ? inOrder[0] : inOrder.at(-1)) ?? []
  })

/** The teams that were right, in the order of X's own times; same millisecond: in the order of the ids. */
export const finishOf = (session: Session, contest: Contest): Finish[] => {
  const right = teamAnswers(session, contest)
    .filter(({ ballot }) => ballot.mark === contest.right)
    .toSorted((a, b) => compareIds(a.ballot.version, b.ballot.version))
  const first = right[0]
  if (!first || !contest.window) return []
  const { opensAt } = contest.window
  return right.map(({ team, author, ballot }, index) => ({
    team,
    who: session.authors.get(author)?.value.username ?? '',
    time: ballot.time,
    taken: ballot.time - opensAt,
    behind: ballot.time - first.ballot.time,
    points: pointsForRank(index + 1),
  }))
}

/** Questions that were asked, in the order of the run sheet. */
export const askedQuestions = (session: Session): Question[] =>
  session.sheet.activities.flatMap((activity) =>
    activity.kind === 'quiz' ? activity.questions.filter(({ id }) => session.contests.get(id)?.window) : [],
  )

/** Of the questions asked, those whose right answer the room has seen. Only these are on the board. */
export const revealedQuestions = (session: Session): string[] => {
  const shown = new Set(
    session.goes.flatMap(({ cue }) =>
      cue.kind === 'right' || cue.kind === 'finish' ? [cue.question.id] : [],
    ),
  )
  return askedQuestions(session).flatMap(({ id }) => (shown.has(id) ? [id] : []))
}

type Score = { points: number; right: number }

const scoresAfter = (session: Session, questions: readonly string[]): Map<string, Score> => {
  const scores = new Map(teamMarks(session).map(({ id }): [string, Score] => [id, { points: 0, right: 0 }]))
  for (const id of questions) {
    const contest = session.contests.get(id)
    for (const { team, points } of contest ? finishOf(session, contest) : []) {
      const score = scores.get(team.id)
      if (!score) continue
      score.points += points
      score.right += 1
    }
  }
  return scores
}

/** Equal points share a rank; the run sheet's order settles who stands first among them. */
const ranksOf = (scores: Map<string, Score>): Map<string, number> =>
  new Map(
    [...scores].map(([team, { points }]) => [
      team,
      1 + [...scores.values()].filter((other) => other.points > points).length,
    ]),
  )

/** Teams by points over all questions revealed so far, and how many places each climbed with the last one. */
export const boardOf = (session: Session): BoardRow[] => {
  const questions = revealedQuestions(session)
  const scores = scoresAfter(session, questions)
  const ranks = ranksOf(scores)
  const before = ranksOf(scoresAfter(session, questions.slice(0, -1)))
  const isFirst = questions.length < 2
  return teamMarks(session)
    .map((team) => {
      const rank = ranks.get(team.id) ?? 1
      return {
        team,
        ...(scores.get(team.id) ?? { points: 0, right: 0 }),
        rank,
        climbed: isFirst ? 0 : (before.get(team.id) ?? rank) - rank,
      }
    })
    .toSorted((a, b) => a.rank - b.rank)
}

/** Whether every question of this quiz was revealed, so that its board is the last word. */
export const isFinished = (session: Session, quiz: ActivityOf<'quiz'>): boolean => {
  const revealed = new Set(revealedQuestions(session))
  return quiz.questions.every(({ id }) => revealed.has(id))
}
