import { performance } from 'node:perf_hooks'
import type { Clock } from '../core/time'

/** A clock that runs `rate` times as fast as the machine's, for practice at speed. */
export type RatedClock = Clock & { rate: number }

const after = (rate: number) => (ms: number, action: () => void) => {
  const timer = setTimeout(action, Math.max(0, ms / rate))
  return () => clearTimeout(timer)
}

export const machineClock: RatedClock = { rate: 1, now: () => Date.now(), after: after(1) }

/** Starts at `from` (ms since 1970) and can't be set back while it runs. */
export const fastClock = (rate: number, from: number): RatedClock => {
  const started = performance.now()
  return { rate, now: () => Math.floor(from + (performance.now() - started) * rate), after: after(rate) }
}
