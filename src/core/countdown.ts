import type { Go, Session } from './session'
import { xTime } from './time'
import type { Timer } from './views'

/** The countdown as the trainer last set it; undefined: none. One set for a break is over with that break. */
export const handTimer = ({ countdown: { n, value, at }, goes }: Session): Timer | undefined => {
  const during = goes.findLast((go) => go.n < n)
  if (during?.cue.kind === 'break' && during !== goes.at(-1)) return undefined
  switch (value.kind) {
    case 'run':
      return { kind: 'running', endsAt: xTime(at + value.ms) }
    case 'pause':
      return { kind: 'paused', left: value.ms }
    case 'off':
      return undefined
  }
}

/** A break's countdown: its own minutes, unless the trainer stopped or changed it since it began. */
export const breakTimer = (session: Session, { n, at }: Pick<Go, 'n' | 'at'>, minutes: number): Timer =>
  (session.countdown.n > n ? handTimer(session) : undefined) ?? {
    kind: 'running',
    endsAt: xTime(at + minutes * 60_000),
  }

/** The countdown that the room would see now, on a break or by the trainer's hand. */
export const timerOn = (session: Session): Timer | undefined => {
  const go = session.goes.at(-1)
  return go?.cue.kind === 'break' ? breakTimer(session, go, go.cue.activity.minutes) : handTimer(session)
}
