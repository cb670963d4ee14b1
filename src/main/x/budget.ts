import { isCharged, leftOf } from '../../core/cost'
import { PRICES, utcDay } from '../../core/prices'
import type { Session } from '../../core/session'
import type { PostId } from '../../core/time'

export const BUDGET_USED =
  'The budget of this session is used, so nothing more is read from X. Set a higher one to go on.'

/** What may still be read for money: the budget, less what was charged and what the calls under way may come to. */
export const createPurse = (session: Session) => {
  let pledged = 0
  /** Thousandths of a dollar; none where the calls under way may come to more than is left. */
  const left = (): number => Math.max(0, leftOf(session) - pledged)

  return {
    left,
    /**
     * Of these posts, the weightiest first, those that can be looked at again: what X charged for today costs nothing more,
     * and of the others as many as there is money for. `mills`: what they may come to.
     */
    affordable: (posts: readonly PostId[], now: number): { posts: PostId[]; mills: number } => {
      const price = 'post read'
      const day = utcDay(now)
      let mills = 0
      const affordable = posts.filter((id) => {
        if (isCharged(session.costs, { day, price, id })) return true
        if (mills + PRICES[price] > left()) return false
        mills += PRICES[price]
        return true
      })
      return { posts: affordable, mills }
    },
    /** Does what X may charge so much for; until its charges are known, nobody else counts on that money. */
    pledge: async <Value>(mills: number, work: () => Promise<Value>): Promise<Value> => {
      pledged += mills
      try {
        return await work()
      } finally {
        pledged -= mills
      }
    },
  }
}
export type Purse = ReturnType<typeof createPurse>
