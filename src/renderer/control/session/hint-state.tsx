import type { HintRow, StageClock } from '../../../core/views'
import { useNow } from '../../shared/use-now'
import { messages, told } from '../messages'
import styles from './hint-list.module.css'

const { hints: words } = messages

/** What became of a post of ours, or will. */
export const HintState = ({
  state,
  clock,
  isPoll,
}: {
  state: HintRow['state']
  clock: StageClock
  isPoll: boolean
}) => {
  switch (state.kind) {
    case 'planned':
      return <Countdown leavesAt={state.leavesAt} clock={clock} />
    case 'cancelled':
      return words.cancelled
    case 'sending':
      return words.sending
    case 'waiting':
      return <span className={styles.leaving}>{words.waiting(told(state.why))}</span>
    case 'sent':
      return state.trouble === undefined ? (
        <span className={styles.good}>{words.sent}</span>
      ) : (
        <span className={styles.bad}>{words.undeleted(told(state.trouble))}</span>
      )
    case 'deleting':
      return words.deleting
    case 'deleted':
      return words.deleted
    case 'refused':
      // The wording of a poll is the run sheet's: X's advice to change it helps nobody here.
      return (
        <span className={styles.bad}>
          {words.refused(isPoll && state.isRepeated ? messages.pollOnX.repeated : told(state.why))}
        </span>
      )
    case 'unknown':
      return state.sought ? (
        <span className={styles.leaving}>{words.looking(told(state.why))}</span>
      ) : (
        <span className={styles.bad}>{words.unknown(told(state.why))}</span>
      )
    case 'unsent':
      return <span className={styles.bad}>{words.unsent(told(state.why))}</span>
  }
}

/** How often a countdown of whole seconds is drawn anew, ms. */
const TICK_MS = 200

const Countdown = ({ leavesAt, clock }: { leavesAt: number; clock: StageClock }) => {
  const left = Math.ceil((leavesAt - useNow(clock, TICK_MS)) / 1000)
  return <strong className={styles.leaving}>{left > 0 ? words.leaves(left) : words.leaving}</strong>
}
