import type { XTime } from '../../../core/time'
import { useMessages } from '../look'
import { Countdown } from './countdown'
import { Fit } from './fit'
import styles from './time-left.module.css'

/** A question's time in large, or that it is up; both take the same place. */
export const TimeLeft = ({ state, closesAt }: { state: 'open' | 'closed'; closesAt: XTime }) => {
  const messages = useMessages()
  return state === 'open' ? (
    <Countdown timer={{ kind: 'running', endsAt: closesAt }} className={styles.clock} />
  ) : (
    <p className={styles.up}>
      <Fit most={99} text={messages.timeUp} />
    </p>
  )
}
