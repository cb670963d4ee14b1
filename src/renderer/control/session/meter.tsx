import { Coins, TriangleAlert } from 'lucide-react'
import { memo } from 'react'
import type { CostView } from '../../../core/views'
import { dollars } from '../dollars'
import { messages } from '../messages'
import styles from './meter.module.css'

const { cost: words } = messages

/** What the session cost so far, of what it may cost; opens all the figures. */
export const Meter = memo(({ cost, onOpen }: { cost: CostView; onOpen: () => void }) => {
  const [spent, budget] = [dollars(cost.session), dollars(cost.budget)]
  return (
    <button
      type="button"
      className={styles.meter}
      data-state={cost.state}
      aria-label={`${words.label(spent, budget)}. ${words.states[cost.state]}`}
      onClick={onOpen}
    >
      {cost.state === 'within' ? <Coins aria-hidden="true" /> : <TriangleAlert aria-hidden="true" />}
      <span>{words.of(spent, budget)}</span>
      {cost.state !== 'within' && <strong>{words.short[cost.state]}</strong>}
    </button>
  )
})
