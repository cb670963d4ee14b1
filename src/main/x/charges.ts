import { isCharged, type Costs } from '../../core/cost'
import type { Fact } from '../../core/facts'
import { utcDay, type Price } from '../../core/prices'
import type { PostId } from '../../core/time'
import type { Page } from './pages/read-page'

/** What X charged for a request that it carried out at `time`, ms by X's clock; `post`: the one that was made or deleted. */
export const chargeForWrite = (price: Price, { post, time }: { post: PostId; time: number }): Fact => ({
  kind: 'charge',
  day: utcDay(time),
  price,
  ids: [post],
})

/** What a read post costs. */
export type ReadPrice = Extract<Price, 'post read' | 'owned read'>

/**
 * What X charged for a page that it answered at `time`, ms by X's clock. What it had charged on that UTC day already is
 * left out, so that reading the same again adds no fact.
 */
export const chargesForPage = (
  { told }: Pick<Page, 'told'>,
  { costs, price, time }: { costs: Costs; price: ReadPrice; time: number },
): Fact[] => {
  const day = utcDay(time)
  const chargeFor = (price: Price, all: readonly string[]): Fact[] => {
    const ids = all.filter((id) => !isCharged(costs, { day, price, id }))
    return ids.length === 0 ? [] : [{ kind: 'charge', day, price, ids }]
  }
  return [...chargeFor(price, told.posts), ...chargeFor('user read', told.users)]
}
