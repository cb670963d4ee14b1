import { useContext } from 'react'
import type { Scene, Timer } from '../../../../core/views'
import { timeOfDay } from '../../../shared/format'
import { en as messages } from '../../messages/en'
import { Countdown } from '../../parts/countdown'
import { Fit } from '../../parts/fit'
import { StageTime, useStageNow } from '../../stage-time'
import styles from './break.module.css'

/** A break, or the trainer's own countdown: how long it still is, and when it ends. */
export const BreakScene = ({ pause: { title, timer } }: { pause: Scene & { kind: 'break' } }) => (
  <div className={styles.break}>
    <h1 className={styles.title} dir="auto">
      <Fit most={6.4} text={title} />
    </h1>
    <Countdown timer={timer} className={styles.digits} />
    <Until timer={timer} />
  </div>
)

const Until = ({ timer }: { timer: Timer }) => {
  const now = useStageNow(1000)
  const { rate } = useContext(StageTime)
  if (timer.kind === 'paused') return <p className={styles.until}>{messages.paused}</p>
  // A clock that runs fast says nothing about the clock on the room's wall.
  const says =
    now > timer.endsAt
      ? messages.breakOver
      : rate > 1
        ? messages.breakLeft
        : messages.backAt(timeOfDay(timer.endsAt))
  return <p className={styles.until}>{says}</p>
}
