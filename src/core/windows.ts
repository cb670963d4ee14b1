import type { Contest } from './contest'
import type { Go, Session } from './session'
import { xTime, type XTime } from './time'

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
  const closing = session.closings
    .filter((close) => close.contest === contest.id && close.n > opening.n)
    .reduce<XTime>((earliest, { at }) => xTime(Math.min(earliest, at)), FOREVER)
  const timeUp = contest.limit === undefined ? FOREVER : opening.at + contest.limit
  return {
    opensAt: opening.at,
    closesAt: xTime(Math.min(left?.at ?? FOREVER, closing, timeUp, session.endedAt ?? FOREVER)),
  }
}

const isSame = (a: Contest['window'], b: Contest['window']): boolean =>
  a?.opensAt === b?.opensAt && a?.closesAt === b?.closesAt

/** Sets every contest's window from what the trainer did so far; gives the span of time to be judged anew for each that moved. */
export const settleWindows = (session: Session): { contest: Contest; from: XTime; to: XTime }[] =>
  [...session.contests.values()].flatMap((contest) => {
    const before = contest.window
    const now = windowOf(session, contest)
    if (isSame(before, now)) return []
    contest.window = now
    const bounds = [before, now].flatMap((window) => (window ? [window.opensAt, window.closesAt] : []))
    return [{ contest, from: xTime(Math.min(...bounds)), to: xTime(Math.max(...bounds)) }]
  })

/** The times during which an intros cue was on. */
export const introTimesOf = (session: Session): { from: XTime; to: XTime }[] =>
  session.goes.flatMap((go, index) =>
    go.cue.kind === 'intros'
      ? [{ from: go.at, to: session.goes[index + 1]?.at ?? session.endedAt ?? FOREVER }]
      : [],
  )
