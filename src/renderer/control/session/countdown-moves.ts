import type { Command } from '../../../core/commands'
import type { XTime } from '../../../core/time'
import type { Timer } from '../../../core/views'

const MINUTE = 60_000

/** What the countdown key starts. */
export const USUAL_MINUTES = 5

/** How the menu offers to begin. */
export const MINUTES = [1, 2, 5, 10, 15] as const

type OnWall = {
  timer: Timer | null
  /** Whether the room would see it now. */
  isOnWall: boolean
  now: XTime
}

const SHOW: Command = { kind: 'spotlight', on: { kind: 'countdown' } }

export const leftOf = (timer: Timer, now: XTime): number =>
  timer.kind === 'running' ? timer.endsAt - now : timer.left

/** Starts so many minutes, on the wall. */
export const start = (minutes: number, isOnWall: boolean): Command[] => [
  { kind: 'countdown', to: { kind: 'run', ms: minutes * MINUTE } },
  ...(isOnWall ? [] : [SHOW]),
]

/** What the one key does now: starts, pauses, goes on; one that the room does not see comes back to the wall first. */
export const meantNow = ({ timer, isOnWall, now }: OnWall): 'start' | 'show' | 'pause' | 'goOn' => {
  if (!timer || Math.round(leftOf(timer, now)) <= 0) return 'start'
  if (!isOnWall) return 'show'
  return timer.kind === 'running' ? 'pause' : 'goOn'
}

export const press = (on: OnWall): Command[] => {
  const ms = on.timer ? Math.round(leftOf(on.timer, on.now)) : 0
  switch (meantNow(on)) {
    case 'start':
      return start(USUAL_MINUTES, on.isOnWall)
    case 'show':
      return [SHOW]
    case 'pause':
      return [{ kind: 'countdown', to: { kind: 'pause', ms } }]
    case 'goOn':
      return [{ kind: 'countdown', to: { kind: 'run', ms } }]
  }
}

/** A minute more or less, running or paused as it is. */
export const change = (timer: Timer, minutes: 1 | -1, now: XTime): Command[] => {
  const ms = Math.max(0, Math.round(leftOf(timer, now)) + minutes * MINUTE)
  return [{ kind: 'countdown', to: { kind: timer.kind === 'running' ? 'run' : 'pause', ms } }]
}

/** Takes it away; `isByHand`: the stage goes back to its step. */
export const stop = (isByHand: boolean): Command[] => [
  { kind: 'countdown', to: { kind: 'off' } },
  ...(isByHand ? [{ kind: 'spotlight', on: { kind: 'none' } } as const] : []),
]
