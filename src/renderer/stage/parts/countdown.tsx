import type { XTime } from '../../../core/time'
import { countdown } from '../../shared/format'
import { messages } from '../../shared/messages'
import { useStageNow } from '../stage-time'
import styles from './countdown.module.css'

const LAST_SECONDS = 5000

/** Time left by X's clock, in digits a sixth of the height or more; after the end it counts up. */
export const Countdown = ({ endsAt, className }: { endsAt: XTime; className?: string | undefined }) => {
  const left = endsAt - useStageNow(200)
  const phase = left <= 0 ? 'over' : left <= LAST_SECONDS ? 'last' : 'running'
  return (
    <p
      className={`${styles.countdown} ${className ?? ''}`}
      data-phase={phase}
      role="timer"
      aria-label={messages.timeLeft}
    >
      {countdown(left)}
    </p>
  )
}
