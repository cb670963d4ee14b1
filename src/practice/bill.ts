import { MILLS_IN_DOLLAR, PRICES, utcDay, type Price } from '../core/prices'

/** A write has no resource: each one costs. */
export type Charge = { price: Price; resource?: string }
type BillItem = { price: Price; count: number; dollars: number }

export type BillReader = {
  items: () => BillItem[]
  dollars: () => number
  /** How many of one kind were billed. */
  count: (price: Price) => number
}

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
    [...counts].reduce((mills, [price, times]) => mills + PRICES[price] * times, 0) / MILLS_IN_DOLLAR

  return {
    charge: (charges, now) => {
      const day = utcDay(now)
      for (const { price, resource } of charges) {
        if (resource === undefined || isNew(resource, day)) counts.set(price, count(price) + 1)
      }
    },
    items: () =>
      [...counts].map(([price, times]) => ({
        price,
        count: times,
        dollars: (PRICES[price] * times) / MILLS_IN_DOLLAR,
      })),
    dollars,
    count,
  }
}
