import type { Correction, Rejudging, Rescoring, Session } from '../session'
import { teamMarks } from '../teams'
import type { TeamMark } from '../views'
import { askedQuestions, boardOf, revealedQuestions } from './board'
import { resultsOf } from './results'
import { asChangedBy, nothingJudged, type Changes, type Standards } from './standards'

/** What a change did to a team. */
type Standing = { points: number; rank: number }
type TeamChange = { team: TeamMark; before: Standing; after: Standing }

/** What a team has of one question. */
type Outcome = { isRight: boolean; points: number }
type QuestionChange = {
  question: string
  /** Its place in its quiz, from 1. */
  number: number
  /** The room has seen the answer, so that the question is on the board. */
  isRevealed: boolean
  /** All teams, in the order of the run sheet. */
  teams: { team: TeamMark; before: Outcome; after: Outcome }[]
}

/** For the trainer alone: it says of questions too who is right that the room has not seen answered. */
export type Effect = {
  /** In the order of the board afterwards. */
  board: TeamChange[]
  /** All of the quiz that were asked, as judging one again can change the average of another. */
  questions: QuestionChange[]
}

/** What the trainer changed of how a quiz counts. */
type Change = Rejudging | Rescoring | Correction

/**
 * What a change did to each team, by all posts that are known now and beside the changes before it alone; or what it would do, for
 * one that has its place behind all others.
 */
export const effectOf = (session: Session, change: Change, judged = nothingJudged()): Effect => {
  const isEarlier = ({ n }: Change) => n < change.n
  const earlier = {
    rejudgings: session.rejudgings.filter(isEarlier),
    rescorings: session.rescorings.filter(isEarlier),
    corrections: session.corrections.filter(isEarlier),
  }
  const both = {
    before: asChangedBy(session, earlier, judged),
    after: asChangedBy(session, withOneMore(earlier, change), judged),
  }
  return { board: onBoard(session, both), questions: inQuestions(session, quizOf(session, change), both) }
}

const withOneMore = (earlier: Changes, change: Change): Changes => {
  if ('rule' in change) return { ...earlier, rejudgings: [...earlier.rejudgings, change] }
  if ('scoring' in change) return { ...earlier, rescorings: [...earlier.rescorings, change] }
  return { ...earlier, corrections: [...earlier.corrections, change] }
}

type Both = { before: Standards; after: Standards }

const onBoard = (session: Session, { before, after }: Both): TeamChange[] => {
  const standings = new Map(
    boardOf(session, before).map(({ team, points, rank }) => [team.id, { points, rank }]),
  )
  return boardOf(session, after).flatMap(({ team, points, rank }) => {
    const was = standings.get(team.id)
    return was ? [{ team, before: was, after: { points, rank } }] : []
  })
}

/** Points by hand are of no quiz: they do nothing to a question, and to the board at once. */
const quizOf = ({ contests }: Session, change: Change): string | undefined => {
  if ('rule' in change) return contests.get(change.question)?.quiz
  return 'scoring' in change ? change.quiz : undefined
}

const inQuestions = (
  session: Session,
  quiz: string | undefined,
  { before, after }: Both,
): QuestionChange[] => {
  const asked = new Set(askedQuestions(session).map(({ id }) => id))
  const revealed = new Set(revealedQuestions(session))
  const questions = session.sheet.activities.flatMap((activity) =>
    activity.kind === 'quiz' && activity.id === quiz ? activity.questions : [],
  )
  return questions.flatMap(({ id }, index): QuestionChange[] => {
    if (!asked.has(id)) return []
    const [was, is] = [outcomesIn(session, id, before), outcomesIn(session, id, after)]
    const teams = teamMarks(session).map((team) => ({
      team,
      before: was.get(team.id) ?? NOT_RIGHT,
      after: is.get(team.id) ?? NOT_RIGHT,
    }))
    return [{ question: id, number: index + 1, isRevealed: revealed.has(id), teams }]
  })
}

const NOT_RIGHT: Outcome = { isRight: false, points: 0 }

/** The teams that are right. */
const outcomesIn = (session: Session, question: string, standards: Standards): Map<string, Outcome> => {
  const contest = standards.contest(question)
  return new Map(
    contest
      ? resultsOf(session, contest, standards).map(({ team, points }) => [team.id, { isRight: true, points }])
      : [],
  )
}
