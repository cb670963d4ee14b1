import type { Timer } from '../../../core/views'
import { STILL } from '../../shared/use-now'
import { useFormats, useMessages } from '../look'
import { useStageNow } from '../stage-time'
import styles from './countdown.module.css'

const LAST_SECONDS = 5000

/** Time left by X's clock, in digits a sixth of the height or more; after the end it counts up. */
export const Countdown = ({ timer, className }: { timer: Timer; className?: string | undefined }) => {
  const messages = useMessages()
  const { countdown } = useFormats()
  const now = useStageNow(timer.kind === 'running' ? 200 : STILL)
  const left = timer.kind === 'running' ? timer.endsAt - now : timer.left
  const phase =
    timer.kind === 'paused' ? 'paused' : left <= 0 ? 'over' : left <= LAST_SECONDS ? 'last' : 'running'
  return (
    <p
      className={`${styles.countdown} ${className ?? ''}`}
      data-phase={phase}
      role="timer"
      aria-label={messages.timeLeft}
      dir="ltr"
    >
      {countdown(left)}
    </p>
  )
}
