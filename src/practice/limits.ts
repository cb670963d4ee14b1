import type { Clock } from '../core/time'

// X: fundamentals/rate-limits. A window begins with its first request, whoever the endpoint is asked by.
const WINDOW_MS = 15 * 60_000

export type Allowance = {
  limit: number
  remaining: number
  /** Unix seconds. */
  reset: number
  refused: boolean
}

export const limitHeaders = ({ limit, remaining, reset }: Allowance): Record<string, string> => ({
  'x-rate-limit-limit': String(limit),
  'x-rate-limit-remaining': String(remaining),
  'x-rate-limit-reset': String(reset),
})

/** Counts requests by endpoint and by who asks; a refused one counts for nothing. */
export const createLimits = (clock: Clock) => {
  const windows = new Map<string, { opened: number; used: number }>()

  return (endpoint: string, who: string, limit: number): Allowance => {
    const key = `${endpoint} ${who}`
    const known = windows.get(key)
    const window =
      known !== undefined && clock.now() < known.opened + WINDOW_MS ? known : { opened: clock.now(), used: 0 }
    windows.set(key, window)
    const refused = window.used >= limit
    if (!refused) window.used += 1
    return {
      limit,
      remaining: limit - window.used,
      reset: Math.ceil((window.opened + WINDOW_MS) / 1000),
      refused,
    }
  }
}
