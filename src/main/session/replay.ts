import type { Entry } from '../../core/facts'
import { fold, foldAll } from '../../core/fold'
import type { Session } from '../../core/session'
import { nextMoment } from '../../core/slices'
import { xTime, type XTime } from '../../core/time'
import type { ReplayView, StageClock } from '../../core/views'

export type Replay = {
  /** The session at this moment; another object after a step back in time. */
  session: () => Session
  now: () => XTime
  stageClock: () => StageClock
  view: () => ReplayView
  play: (rate: number) => void
  pause: () => void
  seek: (to: XTime) => void
}

/**
 * A saved session from its first fact to its last: the journal's facts up to a moment, through the same fold as live.
 * `entries` are in the journal's order and begin with how the session began.
 */
export const createReplay = (deps: {
  entries: readonly Entry[]
  /** This machine's time, ms since 1970, and its timer. */
  local: { now: () => number; after: (ms: number, action: () => void) => () => void }
  /** More facts were folded, or the clock was set; `restarted`: the session is another object. */
  onChange: (what: 'more' | 'restarted') => void
}): Replay | undefined => {
  const { entries, local, onChange } = deps
  const [first] = entries
  const last = entries.at(-1)
  const opening = foldAll(entries.slice(0, 1))
  if (!first || !last || !opening) return undefined
  let session = opening
  let folded = 1
  let clock: StageClock = { x: first.at, local: local.now(), rate: 0 }
  let lastRate = 1
  let cancelTimer = (): void => {}

  const now = (): XTime => xTime(Math.min(last.at, clock.x + (local.now() - clock.local) * clock.rate))
  const setClock = (x: XTime, rate: number): void => {
    clock = { x, local: local.now(), rate }
  }

  const foldUpTo = (time: XTime): void => {
    for (let entry = entries[folded]; entry && entry.at <= time; entry = entries[folded]) {
      fold(session, entry)
      folded += 1
    }
  }

  /** Waits for the next fact, or for the moment at which a question closes by itself. */
  const wait = (): void => {
    cancelTimer()
    if (clock.rate === 0) return
    const next = Math.min(
      entries[folded]?.at ?? last.at,
      nextMoment(session, now()) ?? Number.POSITIVE_INFINITY,
    )
    cancelTimer = local.after(Math.max(1, Math.ceil((next - now()) / clock.rate)), step)
  }
  const step = (): void => {
    const time = now()
    foldUpTo(time)
    if (time >= last.at) setClock(last.at, 0)
    onChange('more')
    wait()
  }

  return {
    session: () => session,
    now,
    stageClock: () => clock,
    view: () => ({ from: first.at, to: last.at, at: clock.x, playing: clock.rate > 0, rate: lastRate }),
    play: (rate) => {
      lastRate = rate
      setClock(now(), rate)
      onChange('more')
      wait()
    },
    pause: () => {
      setClock(now(), 0)
      cancelTimer()
      onChange('more')
    },
    seek: (to) => {
      const at = xTime(Math.min(last.at, Math.max(first.at, to)))
      const isBack = at < now()
      setClock(at, clock.rate)
      if (isBack) {
        session = foldAll(entries.slice(0, 1)) ?? session
        folded = 1
      }
      foldUpTo(at)
      onChange(isBack ? 'restarted' : 'more')
      wait()
    },
  }
}
