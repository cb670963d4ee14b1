import type { Rejudging, Rescoring, Session } from '../session'
import type { TeamMark } from '../views'
import { boardOf } from './board'
import { asChangedBy, type Standards } from './standards'

/** What a change did to a team. */
type Standing = { points: number; rank: number }
export type TeamChange = { team: TeamMark; before: Standing; after: Standing }

/**
 * What judging a question again, or scoring a quiz in another way, did to each team, by all posts that are known now; or what it
 * would do, for a change that has its place behind all others. In the order of the board afterwards.
 */
export const changeBy = (session: Session, change: Rejudging | Rescoring): TeamChange[] => {
  const earlier = {
    rejudgings: session.rejudgings.filter(({ n }) => n < change.n),
    rescorings: session.rescorings.filter(({ n }) => n < change.n),
  }
  const later =
    'rule' in change
      ? { ...earlier, rejudgings: [...earlier.rejudgings, change] }
      : { ...earlier, rescorings: [...earlier.rescorings, change] }
  const before = standingsBy(session, asChangedBy(session, earlier))
  return boardOf(session, asChangedBy(session, later)).flatMap(({ team, points, rank }) => {
    const was = before.get(team.id)
    return was ? [{ team, before: was, after: { points, rank } }] : []
  })
}

const standingsBy = (session: Session, standards: Standards): Map<string, Standing> =>
  new Map(boardOf(session, standards).map(({ team, points, rank }) => [team.id, { points, rank }]))
