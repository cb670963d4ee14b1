import type { Rule } from '../commands'
import type { Correction, LeavingOut, Rejudging, Rescoring, Session } from '../session'
import type { Scoring } from '../sheet/question'
import { boardOf } from './board'
import { changeBy, type Effect } from './change'
import { ruleOf, scoringOf } from './rule'
import { asChangedBy } from './standards'

type Made = Pick<Correction, 'n' | 'at' | 'reason'>

/** Something that the trainer changed of how a question counts: what held before and after, and what it did to the teams. */
export type ChangeMade = Made &
  (
    | { kind: 'judge-again'; before: Rule; after: Rule; effect: Effect }
    | { kind: 'score'; before: Scoring; after: Scoring; effect: Effect }
    | { kind: 'correct'; team: string; points: number; effect: Effect }
    | { kind: 'leave-out'; is: boolean; versions: number }
  )

/** Points by hand do nothing to a question, and to the board at once. */
const correctedBy = (session: Session, change: Correction): Effect => {
  const isEarlier = ({ n }: { n: number }) => n < change.n
  const corrections = session.corrections.filter(isEarlier)
  const standards = asChangedBy(session, {
    rejudgings: session.rejudgings.filter(isEarlier),
    rescorings: session.rescorings.filter(isEarlier),
  })
  const before = new Map(
    boardOf({ ...session, corrections }, standards).map(({ team, points, rank }) => [
      team.id,
      { points, rank },
    ]),
  )
  const after = boardOf({ ...session, corrections: [...corrections, change] }, standards)
  return {
    questions: [],
    board: after.flatMap(({ team, points, rank }) => {
      const was = before.get(team.id)
      return was ? [{ team, before: was, after: { points, rank } }] : []
    }),
  }
}

/** What a change did to each team, by all posts that are known now and beside the changes before it alone; or what it would do. */
export const effectOf = (session: Session, change: Rejudging | Rescoring | Correction): Effect => {
  if ('points' in change) return correctedBy(session, change)
  const corrections = session.corrections.filter(({ n }) => n < change.n)
  return changeBy({ ...session, corrections }, change)
}

/** All that the trainer changed for a question, its quiz and the teams' points, oldest first. */
export const changesMade = (
  session: Session,
  { question, quiz }: { question: string; quiz: string },
): ChangeMade[] => {
  const { sheet } = session
  const rejudged = session.rejudgings.filter((one) => one.question === question)
  const rescored = session.rescorings.filter((one) => one.quiz === quiz)
  const made = ({ n, at, reason }: Made): Made => ({ n, at, reason })
  const rules = rejudged.flatMap((one, index): ChangeMade[] => {
    const before = ruleOf({ rejudgings: rejudged.slice(0, index), sheet }, question)
    if (!before) return []
    return [{ ...made(one), kind: 'judge-again', before, after: one.rule, effect: effectOf(session, one) }]
  })
  const scorings = rescored.map((one, index): ChangeMade => ({
    ...made(one),
    kind: 'score',
    before: scoringOf({ rescorings: rescored.slice(0, index), sheet }, quiz),
    after: one.scoring,
    effect: effectOf(session, one),
  }))
  const corrections = session.corrections.map((one): ChangeMade => ({
    ...made(one),
    kind: 'correct',
    team: one.team,
    points: one.points,
    effect: effectOf(session, one),
  }))
  const leftOut = session.leavingsOut
    .filter((one: LeavingOut) => one.question === question)
    .map((one): ChangeMade => ({
      ...made(one),
      kind: 'leave-out',
      is: one.is,
      versions: one.versions.length,
    }))
  return [...rules, ...scorings, ...corrections, ...leftOut].toSorted((a, b) => a.n - b.n)
}
