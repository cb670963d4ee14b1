import type { Rule } from '../commands'
import type { Rejudging, Session } from '../session'
import type { Scoring } from '../sheet/question'
import type { RunSheet } from '../runsheet'
import type { Contest } from './contest'

type Sheet = Pick<RunSheet, 'activities'>

const quizzesOf = ({ activities }: Sheet) =>
  activities.flatMap((activity) => (activity.kind === 'quiz' ? [activity] : []))

/** The latest time that a question was judged again. */
export const latestRejudging = (rejudgings: readonly Rejudging[], question: string): Rejudging | undefined =>
  rejudgings.findLast((one) => one.question === question)

/** What a question is judged by until the trainer says otherwise. */
const ruleOfSheet = (sheet: Sheet, id: string): Rule | undefined =>
  quizzesOf(sheet).flatMap(({ counts, questions }) =>
    questions.flatMap(({ answer, ...question }) =>
      question.id === id ? [{ answer, counts, isCounted: true }] : [],
    ),
  )[0]

/** What a question is judged by: the latest that the trainer set for it, or what the run sheet says. */
export const ruleOf = ({ rejudgings, sheet }: Pick<Session, 'rejudgings' | 'sheet'>, id: string) =>
  latestRejudging(rejudgings, id)?.rule ?? ruleOfSheet(sheet, id)

/** How a quiz is scored: the latest that the trainer set for it, or what the run sheet says. */
export const scoringOf = (
  { rescorings, sheet }: { rescorings: readonly { quiz: string; scoring: Scoring }[]; sheet: Sheet },
  quiz: string,
): Scoring =>
  rescorings.findLast((one) => one.quiz === quiz)?.scoring ??
  quizzesOf(sheet).find(({ id }) => id === quiz)?.scoring ?? {
    points: 'ranks',
    team: 'one',
    tieMs: 0,
    hintCosts: 0,
  }

/** Has the question judged by this rule from now on; its posts have to be judged anew. */
export const setRule = (contest: Contest, { answer, counts, isCounted }: Rule): void => {
  contest.answer = answer
  contest.counts = counts
  contest.isCounted = isCounted
  contest.readings.clear()
}
