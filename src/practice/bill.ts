/** What X bills a thing under, in thousandths of a dollar (X: getting-started/pricing, read November 2026). */
const PRICES = {
  'post read': 5,
  'owned read': 1,
  'user read': 10,
  'post create': 15,
  'post create with link': 200,
  'summoned reply': 10,
  delete: 10,
  bookmark: 5,
} as const

export type Price = keyof typeof PRICES
/** A write has no resource: each one costs. */
export type Charge = { price: Price; resource?: string }
type BillItem = { price: Price; count: number; dollars: number }

export type BillReader = {
  items: () => BillItem[]
  dollars: () => number
  /** How many of one kind were billed. */
  count: (price: Price) => number
}

const DAY_MS = 24 * 60 * 60_000
const MILLS = 1000

/** What X would charge for what the room answered. */
export const createBill = (): BillReader & { charge: (charges: readonly Charge[], now: number) => void } => {
  const counts = new Map<Price, number>()
  /** X: post-cap, "the same resource is charged once per UTC day", whichever way it was read first. */
  const readOn = new Map<string, number>()

  const isNew = (resource: string, day: number): boolean => {
    const isFirst = readOn.get(resource) !== day
    readOn.set(resource, day)
    return isFirst
  }
  const count = (price: Price): number => counts.get(price) ?? 0
  const dollars = (): number =>
    [...counts].reduce((mills, [price, times]) => mills + PRICES[price] * times, 0) / MILLS

  return {
    charge: (charges, now) => {
      const day = Math.floor(now / DAY_MS)
      for (const { price, resource } of charges) {
        if (resource === undefined || isNew(resource, day)) counts.set(price, count(price) + 1)
      }
    },
    items: () =>
      [...counts].map(([price, times]) => ({
        price,
        count: times,
        dollars: (PRICES[price] * times) / MILLS,
      })),
    dollars,
    count,
  }
}
