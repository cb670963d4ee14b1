import type { Go, Session } from '../session'
import { xTime, type XTime } from '../time'
import type { Contest } from './contest'

/** X's time of a trainer's move: one made before X's clock was known is corrected by what it turned out to be. */
const timeOfMove = ({ firstClock }: Session, { n, at }: { n: number; at: XTime }): XTime =>
  firstClock && n < firstClock.n ? xTime(at + firstClock.offset) : at

const FOREVER = xTime(Number.POSITIVE_INFINITY)

/** The contest that this cue takes answers for. */
const contestOfCue = ({ cue }: Go): string | undefined => {
  if (cue.kind === 'vote') return cue.activity.id
  if (cue.kind === 'ask') return cue.question.id
  return undefined
}

/**
 * When a contest takes answers: from the first visit of its cue until the trainer first leaves it, closes it, or its time
 * is up. Coming back to a question does not open it again: the room may have seen the answer.
 */
const windowOf = (session: Session, contest: Contest): Contest['window'] => {
  const opened = session.goes.findIndex((go) => contestOfCue(go) === contest.id)
  const opening = session.goes[opened]
  if (!opening) return undefined
  const left = session.goes.find((go) => go.n > opening.n && go.cue.id !== opening.cue.id)
  const closings = session.closings.filter((close) => close.contest === contest.id && close.n > opening.n)
  const moves = [...closings, ...(left ? [left] : [])].map((move) => timeOfMove(session, move))
  const opensAt = timeOfMove(session, opening)
  const timeUp = contest.limit === undefined ? FOREVER : opensAt + contest.limit
  const closesAt = Math.min(timeUp, session.endedAt ?? FOREVER, ...moves)
  return { opensAt, closesAt: xTime(Math.max(opensAt, closesAt)) }
}

type Span = { from: XTime; to: XTime }

/** The times that were inside the one window and are not inside the other. */
const movedSpans = (before: Contest['window'], now: Contest['window']): Span[] => {
  if (!before || !now) {
    const only = before ?? now
    return only ? [{ from: only.opensAt, to: only.closesAt }] : []
  }
  return [
    [before.opensAt, now.opensAt],
    [before.closesAt, now.closesAt],
  ].flatMap(([a = FOREVER, b = FOREVER]) =>
    a === b ? [] : [{ from: xTime(Math.min(a, b)), to: xTime(Math.max(a, b)) }],
  )
}

/** Sets every contest's window from what the trainer did so far; gives the spans of time to be judged anew. */
export const settleWindows = (session: Session): (Span & { contest: Contest })[] =>
  [...session.contests.values()].flatMap((contest) => {
    const before = contest.window
    contest.window = windowOf(session, contest)
    return movedSpans(before, contest.window).map((span) => ({ contest, ...span }))
  })

/** The times during which an intros cue was on. */
export const introTimesOf = (session: Session): { from: XTime; to: XTime }[] =>
  session.goes.flatMap((go, index) => {
    const next = session.goes[index + 1]
    const to = next ? timeOfMove(session, next) : (session.endedAt ?? FOREVER)
    return go.cue.kind === 'intros' ? [{ from: timeOfMove(session, go), to }] : []
  })
