import type { Clock } from '../core/time'

// X: fundamentals/rate-limits. A window begins with its first request, whoever the endpoint is asked by.
export const QUARTER_MS = 15 * 60_000
export const DAY_MS = 24 * 60 * 60_000

export type Allowance = {
  limit: number
  remaining: number
  /** Unix seconds. */
  reset: number
  refused: boolean
}

/** The headers of one window; X has a prefix for each. */
export const limitHeaders = (
  prefix: 'x-rate-limit' | 'x-user-limit-24hour' | 'x-app-limit-24hour',
  { limit, remaining, reset }: Allowance,
): Record<string, string> => ({
  [`${prefix}-limit`]: String(limit),
  [`${prefix}-remaining`]: String(remaining),
  [`${prefix}-reset`]: String(reset),
})

/** Counts requests by window, endpoint and who asks; a refused one counts for nothing. */
export const createLimits = (clock: Clock, windowMs: number) => {
  const windows = new Map<string, { opened: number; used: number }>()

  return (endpoint: string, who: string, limit: number): Allowance => {
    const key = `${endpoint} ${who}`
    const known = windows.get(key)
    const window =
      known !== undefined && clock.now() < known.opened + windowMs ? known : { opened: clock.now(), used: 0 }
    windows.set(key, window)
    const refused = window.used >= limit
    if (!refused) window.used += 1
    return {
      limit,
      remaining: limit - window.used,
      reset: Math.ceil((window.opened + windowMs) / 1000),
      refused,
    }
  }
}
