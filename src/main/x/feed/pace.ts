import type { XTime } from '../../../core/time'
import type { Limits, Trouble } from '../answer'

/** While a poll or a question is open: 180 calls in X's quarter of an hour, of 300. */
const OPEN_MS = 5_000
const IDLE_MS = 15_000
/** How many times as long the app waits once the budget is nearly used. */
export const SLOWER = 4
const FIRST_BACK_OFF_MS = 1_000
const LONGEST_BACK_OFF_MS = 60_000
/** X tells a reset in whole seconds. */
const AFTER_RESET_MS = 1_000
/** X: a limit's window. A reset further away is wrong, or a day's limit: asking once in a window does no harm. */
const WINDOW_MS = 15 * 60_000

export type Situation = {
  /** What the last call came to; undefined when all was well. */
  trouble: Trouble | undefined
  /** How many calls in a row ended in trouble, the last one included. */
  failures: number
  limits: Limits | undefined
  /** How many calls the last reading took: one for each page. */
  calls: number
  isActive: boolean
  /** The budget is nearly used. */
  isShort: boolean
  /** X's clock. */
  now: XTime
  random: () => number
}

/** Doubles with each failure, and spreads, so that several apps in a house don't come back as one. */
export const backOff = (failures: number, random: () => number): number => {
  const most = Math.min(LONGEST_BACK_OFF_MS, FIRST_BACK_OFF_MS * 2 ** Math.min(failures - 1, 16))
  return most / 2 + (most / 2) * random()
}

export const untilReset = (resetAt: XTime, now: XTime): number =>
  Math.min(WINDOW_MS, Math.max(0, resetAt - now)) + AFTER_RESET_MS

/** The calls that are left, spread over the time that they must last. Near the end of a budget pages are small and many. */
const spread = ({ limits, calls, isShort, now }: Situation): number => {
  if (!limits || limits.resetAt <= now) return 0
  return untilReset(limits.resetAt, now) / Math.max(1, Math.floor(limits.remaining / (isShort ? calls : 1)))
}

/** How long X asks to wait with calls of this kind, ms; without a reset as long as after many failures. */
export const askedToWait = (trouble: Trouble, now: XTime): number => {
  if (trouble.kind !== 'rate-limited') return 0
  return trouble.resetAt === undefined ? LONGEST_BACK_OFF_MS : untilReset(trouble.resetAt, now)
}

/** How long to wait before the next call, in ms; 'stop' until the trainer has done something about it. */
export const waitAfter = (situation: Situation): number | 'stop' => {
  const { trouble, failures, limits, isActive, isShort, now, random } = situation
  switch (trouble?.kind) {
    case undefined:
      return Math.max((isActive ? OPEN_MS : IDLE_MS) * (isShort ? SLOWER : 1), spread(situation))
    case 'rate-limited':
      // Without a reset, or one that has passed by our clock, the back-off keeps this from becoming a tight loop.
      return Math.max(askedToWait(trouble, now), backOff(failures, random))
    case 'unavailable':
      return limits?.remaining === 0
        ? Math.max(backOff(failures, random), spread(situation))
        : backOff(failures, random)
    case 'no-credits':
    case 'signed-out':
    case 'refused':
      return 'stop'
  }
}
