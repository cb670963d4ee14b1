import { z } from 'zod'
import { xTime } from '../../../core/time'
import type { Limits, Seen } from '../answer'

const Header = z.union([z.string(), z.array(z.string())]).optional()
const HeadersSchema = z.record(z.string(), Header)
type Headers = z.infer<typeof HeadersSchema>

const numberIn = (headers: Headers, name: string): number | undefined => {
  const value = headers[name]
  return typeof value === 'string' && /^\d{1,15}$/.test(value) ? Number(value) : undefined
}

const limitsUnder = (headers: Headers, prefix: string): Limits | undefined => {
  const limit = numberIn(headers, `${prefix}-limit`)
  const remaining = numberIn(headers, `${prefix}-remaining`)
  const reset = numberIn(headers, `${prefix}-reset`)
  if (limit === undefined || remaining === undefined || reset === undefined) return undefined
  return { limit, remaining, resetAt: xTime(reset * 1000) }
}

/** A day's limit that is used up binds longer than that of the quarter of an hour. */
const limitsIn = (headers: Headers): Limits | undefined =>
  ['x-user-limit-24hour', 'x-app-limit-24hour']
    .map((prefix) => limitsUnder(headers, prefix))
    .find((limits) => limits?.remaining === 0) ?? limitsUnder(headers, 'x-rate-limit')

/** What X's headers tell: the limits and its clock. Any other headers tell nothing. */
export const seenIn = (raw: unknown): Seen => {
  const headers = HeadersSchema.safeParse(raw).data
  if (!headers) return {}
  const date = typeof headers['date'] === 'string' ? Date.parse(headers['date']) : Number.NaN
  return {
    limits: limitsIn(headers),
    serverTime: Number.isNaN(date) ? undefined : date,
    accessLevel: typeof headers['x-access-level'] === 'string' ? headers['x-access-level'] : undefined,
  }
}
