import { z } from 'zod'

/** The day on which the table below was read. */
export const PRICES_READ_ON = '2026-11-23'

/**
 * What X bills a thing under, in thousandths of a dollar: a read by what is returned, a write by the request.
 * X: getting-started/pricing. The practice room bills by the same table.
 */
export const PRICES = {
  'post read': 5,
  /** A timeline of our own account, where that account owns the developer app. */
  'owned read': 1,
  'user read': 10,
  'post create': 15,
  'post create with link': 200,
  'summoned reply': 10,
  delete: 10,
  bookmark: 5,
  /** X: "Media Metadata". The upload of a picture itself is on no list of X's. */
  'picture description': 5,
} as const satisfies Record<string, number>

/** What X charges for saying what a picture shows; nothing where there is nothing to say. */
export const millsOfAlt = (alt = ''): number => (alt.trim() === '' ? 0 : PRICES['picture description'])

export type Price = keyof typeof PRICES
export const PriceSchema = z.enum(Object.keys(PRICES) as [Price, ...Price[]])

/** Thousandths of a dollar, so that sums are exact. */
export const MILLS_IN_DOLLAR = 1000

/** X: post-cap, "the same resource is charged once per UTC day", whichever way it was read first. */
const RESOURCES: Partial<Record<Price, 'post' | 'user'>> = {
  'post read': 'post',
  'owned read': 'post',
  'user read': 'user',
}

/** What kind of thing X counts once a day under this price; undefined: each request costs. */
export const resourceOf = (price: Price): 'post' | 'user' | undefined => RESOURCES[price]

const DAY_MS = 24 * 60 * 60_000

/** The UTC day of a moment, in days since 1970: X charges by it. */
export const utcDay = (time: number): number => Math.floor(time / DAY_MS)
