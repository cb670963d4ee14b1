import type { FactOf } from './facts'
import { PRICES, resourceOf, utcDay, type Price } from './prices'
import type { Session } from './session'
import type { XTime } from './time'
import type { CostView } from './views'

/** What X charged for one thing on one day: the first that the journal tells, since X charges the first. */
type Charged = { n: number; day: number; price: Price }

/** All that X charged the session for, and its sums by price, in all and by UTC day. */
export type Costs = {
  readonly charged: Map<string, Charged>
  readonly counts: Map<Price, number>
  /** Thousandths of a dollar by UTC day. */
  readonly days: Map<number, number>
}

export const createCosts = (): Costs => ({ charged: new Map(), counts: new Map(), days: new Map() })

const count = (costs: Costs, { day, price }: Charged, by: 1 | -1): void => {
  costs.counts.set(price, (costs.counts.get(price) ?? 0) + by)
  costs.days.set(day, (costs.days.get(day) ?? 0) + by * PRICES[price])
}

const keyOf = (day: number, resource: string, id: string): string => `${day}/${resource}/${id}`

/** Whether X charged for this thing on this UTC day already, under whatever price. A write is charged each time. */
export const isCharged = (
  { charged }: Costs,
  { day, price, id }: { day: number; price: Price; id: string },
): boolean => {
  const resource = resourceOf(price)
  return resource !== undefined && charged.has(keyOf(day, resource, id))
}

/** Takes a charge into account; says whether it was news. A thing that is read twice on a day costs once. */
export const charge = (costs: Costs, { day, price, ids }: FactOf<'charge'>, n: number): boolean => {
  const resource = resourceOf(price)
  const keys = resource === undefined ? [`entry/${n}`] : ids.map((id) => keyOf(day, resource, id))
  let isNews = false
  for (const key of keys) {
    const held = costs.charged.get(key)
    if (held && held.n <= n) continue
    if (held) count(costs, held, -1)
    const charged = { n, day, price }
    costs.charged.set(key, charged)
    count(costs, charged, 1)
    isNews = true
  }
  return isNews
}

/** What the session cost so far, thousandths of a dollar. */
export const spent = ({ days }: Costs): number => [...days.values()].reduce((sum, mills) => sum + mills, 0)

/** How many things were charged under these prices. */
export const countOf = ({ counts }: Costs, ...prices: Price[]): number =>
  prices.reduce((sum, price) => sum + (counts.get(price) ?? 0), 0)

/** From these shares of the budget on, the trainer is warned, and reading slows down. */
const WARNS_AT = 0.75
const SLOWS_AT = 0.9

/** How far the budget is used. */
export const budgetState = ({ costs, budget: { value: budget } }: Session): CostView['state'] => {
  const mills = spent(costs)
  if (mills >= budget) return 'used'
  if (mills >= budget * SLOWS_AT) return 'slow'
  return mills >= budget * WARNS_AT ? 'near' : 'within'
}

/** What of the budget is left, thousandths of a dollar; below nothing where it is overdrawn. */
export const leftOf = ({ costs, budget }: Session): number => budget.value - spent(costs)

/** Whether the budget allows to read a post again or for the first time: what was charged today costs nothing more. */
export const mayStillRead = (session: Session, id: string, now: XTime): boolean =>
  budgetState(session) !== 'used' || isCharged(session.costs, { day: utcDay(now), price: 'post read', id })
