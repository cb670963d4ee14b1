import type { Entry } from '../../core/facts'
import { fold, foldAll } from '../../core/fold'
import type { Session } from '../../core/session'
import { nextMoment } from '../../core/wall-views'
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

/** The longest that a timer of this machine waits: a longer one would be due at once. */
const LONGEST_WAIT_MS = 2 ** 31 - 1

/**
 * When each entry's turn comes, in the journal's order and never earlier than the one before it. A clock that was corrected
 * backwards leaves entries that are ahead of what follows: these come with the first that follows.
 */
const turnsOf = (entries: readonly Entry[]): XTime[] => {
  const turns = entries.map(({ at }) => at)
  for (let index = turns.length - 2; index >= 0; index -= 1)
    turns[index] = xTime(Math.min(turns[index] ?? Infinity, turns[index + 1] ?? Infinity))
  return turns
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
  const turns = turnsOf(entries)
  const start = turns[0]
  const end = turns.at(-1)
  const opening = foldAll(entries.slice(0, 1))
  if (start === undefined || end === undefined || !opening) return undefined
  let session = opening
  let folded = 1
  let clock: StageClock = { x: start, local: local.now(), rate: 0 }
  let lastRate = 1
  let cancelTimer = (): void => {}

  const now = (): XTime => xTime(Math.min(end, clock.x + (local.now() - clock.local) * clock.rate))
  const setClock = (x: XTime, rate: number): void => {
    clock = { x, local: local.now(), rate }
  }

  const foldUpTo = (time: XTime): void => {
    for (let entry = entries[folded]; entry && (turns[folded] ?? end) <= time; entry = entries[folded]) {
      fold(session, entry)
      folded += 1
    }
  }

  /** Waits for the next fact, or for the moment at which a question closes by itself. */
  const wait = (): void => {
    cancelTimer()
    if (clock.rate === 0) return
    const next = Math.min(turns[folded] ?? end, nextMoment(session, now()) ?? Number.POSITIVE_INFINITY)
    const ms = Math.max(1, Math.ceil((next - now()) / clock.rate))
    cancelTimer = local.after(Math.min(ms, LONGEST_WAIT_MS), step)
  }
  const step = (): void => {
    const time = now()
    foldUpTo(time)
    if (time >= end) setClock(end, 0)
    onChange('more')
    wait()
  }

  return {
    session: () => session,
    now,
    stageClock: () => clock,
    view: () => ({ from: start, to: end, at: clock.x, playing: clock.rate > 0, rate: lastRate }),
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
      const at = xTime(Math.min(end, Math.max(start, to)))
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
