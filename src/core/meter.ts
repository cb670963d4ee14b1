import { budgetState, countOf, spent } from './cost'
import { yetToCome } from './forecast'
import { utcDay } from './prices'
import type { Session } from './session'
import type { XTime } from './time'
import type { CostView } from './views'

/** The figures of the meter, `now` by X's clock. */
export const costView = (session: Session, now: XTime): CostView => {
  const { costs, budget } = session
  const mills = spent(costs)
  return {
    posts: countOf(costs, 'post read', 'owned read'),
    authors: countOf(costs, 'user read'),
    sent: countOf(costs, 'post create', 'post create with link', 'summoned reply'),
    session: mills,
    today: costs.days.get(utcDay(now)) ?? 0,
    forecast: mills + yetToCome(session),
    budget: budget.value,
    state: budgetState(session),
  }
}
