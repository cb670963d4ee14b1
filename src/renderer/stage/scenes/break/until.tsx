import { useContext } from 'react'
import type { Timer } from '../../../../core/views'
import { STILL } from '../../../shared/use-now'
import { useFormats, useMessages } from '../../look'
import { StageTime, useStageNow } from '../../stage-time'
import styles from './break.module.css'

/** What the digits mean: when it goes on, that it is over, or that it stands. */
export const Until = ({ timer, isBreak }: { timer: Timer; isBreak: boolean }) => {
  const messages = useMessages()
  const { timeOfDay } = useFormats()
  const now = useStageNow(timer.kind === 'running' ? 1000 : STILL)
  const { rate } = useContext(StageTime)
  if (timer.kind === 'paused')
    return (
      <p className={styles.paused}>
        <PauseSign />
        {messages.paused}
      </p>
    )
  const isOver = now > timer.endsAt
  if (!isBreak) return <p className={styles.until}>{isOver ? messages.timeUp : messages.timeLeft}</p>
  // A clock that runs fast says nothing about the clock on the room's wall.
  const says = isOver
    ? messages.breakOver
    : rate > 1
      ? messages.breakLeft
      : messages.backAt(timeOfDay(timer.endsAt))
  return <p className={styles.until}>{says}</p>
}

const PauseSign = () => (
  <svg viewBox="0 0 24 24" className={styles.sign} aria-hidden="true">
    <path d="M7.6 3.6C7.2 9 7.5 15 7.1 20.6M16.6 3.4C16.9 9 16.4 15 16.8 20.4" />
  </svg>
)
