import type { Rule } from '../commands'
import type { Session } from '../session'
import type { Scoring } from '../sheet/question'
import { slice } from '../slice'
import type { XTime } from '../time'
import { effectOf, type Effect } from './change'
import { ruleOf, scoringOf } from './rule'
import { nothingJudged } from './standards'

/** Something that the trainer changed of how a question counts: what held before and after, and what it did to the teams. */
export type ChangeMade = { n: number; at: XTime } & (
  | { kind: 'judge-again'; before: Rule; after: Rule; reason: string; effect: Effect }
  | { kind: 'score'; before: Scoring; after: Scoring; reason: string; effect: Effect }
  | { kind: 'correct'; team: string; points: number; reason: string; effect: Effect }
  | { kind: 'leave-out'; is: true; versions: number; reason: string }
  | { kind: 'leave-out'; is: false; versions: number }
)

/** All that the trainer changed for a question, its quiz and the teams' points, oldest first. */
export const changesMade = (session: Session, question: string): ChangeMade[] => {
  const { sheet } = session
  const quiz = session.contests.get(question)?.quiz
  const rejudged = session.rejudgings.filter((one) => one.question === question)
  const rescored = session.rescorings.filter((one) => one.quiz === quiz)
  const judged = nothingJudged()
  const rules = rejudged.flatMap((one, index): ChangeMade[] => {
    const { n, at, rule: after, reason } = one
    const before = ruleOf({ rejudgings: rejudged.slice(0, index), sheet }, question)
    if (!before) return []
    return [{ n, at, kind: 'judge-again', before, after, reason, effect: effectOf(session, one, judged) }]
  })
  const scorings = rescored.map((one, index): ChangeMade => {
    const { n, at, scoring: after, reason } = one
    const before = scoringOf({ rescorings: rescored.slice(0, index), sheet }, one.quiz)
    return { n, at, kind: 'score', before, after, reason, effect: effectOf(session, one, judged) }
  })
  const corrections = session.corrections.map((one): ChangeMade => {
    const { n, at, team, points, reason } = one
    return { n, at, kind: 'correct', team, points, reason, effect: effectOf(session, one, judged) }
  })
  const leftOut = session.leavingsOut
    .filter((one) => one.question === question)
    .map((one): ChangeMade => {
      const made = { n: one.n, at: one.at, kind: 'leave-out', versions: one.versions.length } as const
      return one.is ? { ...made, is: true, reason: one.reason } : { ...made, is: false }
    })
  return [...rules, ...scorings, ...corrections, ...leftOut].toSorted((a, b) => a.n - b.n)
}

/** The same for who asks again and again: worked out anew only once something that it rests on is another. */
export const createChangesView = () => {
  const changes = slice<ChangeMade[]>()
  return (session: Session, question: string): ChangeMade[] => {
    const { show, people, teams, posts, standings, contests, hints } = session.revisions
    return changes([session, question, show, people, teams, posts, standings, contests, hints], () =>
      changesMade(session, question),
    )
  }
}
