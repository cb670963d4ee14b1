import type { ActivityOf } from '../cues'
import type { Question } from '../runsheet'
import type { Session } from '../session'
import { teamMarks } from '../teams'
import type { BoardRow, Finish } from '../views'
import type { Contest } from './contest'
import { finishOf, isTimed } from './finish'
import { asItStands, type Standards } from './standards'

/** Questions that were asked, in the order of the run sheet. */
export const askedQuestions = (session: Session): Question[] =>
  session.sheet.activities.flatMap((activity) =>
    activity.kind === 'quiz' ? activity.questions.filter(({ id }) => session.contests.get(id)?.window) : [],
  )

/** Of the questions asked, those whose right answer the room has seen, in the order in which it first did. Only these are on the board. */
export const revealedQuestions = (session: Session): string[] => {
  const asked = new Set(askedQuestions(session).map(({ id }) => id))
  const shown = session.goes.flatMap(({ cue }) =>
    cue.kind === 'right' || cue.kind === 'finish' ? [cue.question.id] : [],
  )
  return [...new Set(shown)].filter((id) => asked.has(id))
}

type Score = Pick<BoardRow, 'points' | 'right' | 'asked' | 'speed' | 'corrected'>
type Scores = ReadonlyMap<string, Score>

/** What a question did for the teams. */
type Outcome = { contest: Contest; finish: Finish[] }

const outcomesOf = (session: Session, questions: readonly string[], standards: Standards): Outcome[] =>
  questions.flatMap((id) => {
    const contest = standards.contest(id)
    if (!contest?.isCounted) return []
    return [{ contest, finish: finishOf(session, contest, standards) }]
  })

const scoresAfter = (session: Session, outcomes: readonly Outcome[], standards: Standards): Scores => {
  const scores = new Map(
    teamMarks(session).map(({ id }) => {
      const corrected = correctedFor(standards, id)
      return [id, { points: corrected, right: 0, asked: outcomes.length, corrected, taken: [] as number[] }]
    }),
  )
  for (const { contest, finish } of outcomes) {
    for (const { team, points, taken } of finish) {
      const score = scores.get(team.id)
      if (!score) continue
      score.points += points
      score.right += 1
      if (isTimed(contest, standards)) score.taken.push(taken)
    }
  }
  return new Map([...scores].map(([id, { taken, ...score }]) => [id, { ...score, speed: meanOf(taken) }]))
}

const correctedFor = ({ corrections }: Standards, team: string): number =>
  corrections.reduce((sum, one) => (one.team === team ? sum + one.points : sum), 0)

const meanOf = (taken: readonly number[]): number | null =>
  taken.length === 0 ? null : Math.round(taken.reduce((sum, ms) => sum + ms, 0) / taken.length)

/** Whether speed settles ties: where points say nothing of it, in every quiz on the board. */
const settlesBySpeed = (outcomes: readonly Outcome[], standards: Standards): boolean =>
  outcomes.every(({ contest }) => standards.scoring(contest.quiz ?? '').points === 'right')

/** Equal points share a rank, unless speed settles it; the run sheet's order says who stands first among equals. */
const ranksOf = (scores: Scores, bySpeed: boolean): Map<string, number> => {
  const isAhead = (a: Score, b: Score): boolean =>
    a.points > b.points ||
    (bySpeed &&
      a.points === b.points &&
      (a.speed ?? Number.POSITIVE_INFINITY) < (b.speed ?? Number.POSITIVE_INFINITY))
  return new Map(
    [...scores].map(([team, score]) => [
      team,
      1 + [...scores.values()].filter((other) => isAhead(other, score)).length,
    ]),
  )
}

/** Teams by points over all questions revealed so far, and how many places each climbed with the one revealed last. */
export const boardOf = (session: Session, standards = asItStands(session)): BoardRow[] => {
  const questions = revealedQuestions(session)
  const outcomes = outcomesOf(session, questions, standards)
  const earlier = outcomes.filter(({ contest }) => contest.id !== questions.at(-1))
  const scores = scoresAfter(session, outcomes, standards)
  const ranks = ranksOf(scores, settlesBySpeed(outcomes, standards))
  const before = ranksOf(scoresAfter(session, earlier, standards), settlesBySpeed(earlier, standards))
  const isFirst = questions.length < 2
  return teamMarks(session)
    .flatMap((team) => {
      const score = scores.get(team.id)
      const rank = ranks.get(team.id) ?? 1
      const climbed = isFirst ? 0 : (before.get(team.id) ?? rank) - rank
      return score ? [{ team, ...score, rank, climbed }] : []
    })
    .toSorted((a, b) => a.rank - b.rank)
}

/** How many questions the board is about, where it is not all of the quizzes that were begun; undefined before the first. */
export const boardAfter = (session: Session): { done: number; of: number } | undefined => {
  const done = revealedQuestions(session).length
  const of = session.sheet.activities.reduce(
    (sum, activity) =>
      activity.kind === 'quiz' && activity.questions.some(({ id }) => session.contests.get(id)?.window)
        ? sum + activity.questions.length
        : sum,
    0,
  )
  return done > 0 && done < of ? { done, of } : undefined
}

/** Whether every question of this quiz was revealed, so that its board is the last word. */
export const isFinished = (session: Session, quiz: ActivityOf<'quiz'>): boolean => {
  const revealed = new Set(revealedQuestions(session))
  return quiz.questions.every(({ id }) => revealed.has(id))
}
