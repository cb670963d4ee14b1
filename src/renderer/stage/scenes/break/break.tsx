import { useContext } from 'react'
import type { Scene } from '../../../../core/views'
import { timeOfDay } from '../../../shared/format'
import { messages } from '../../../shared/messages'
import { Countdown } from '../../parts/countdown'
import { Fit } from '../../parts/fit'
import { StageTime, useStageNow } from '../../stage-time'
import styles from './break.module.css'

/** A break: how long it still is, and when it ends. */
export const BreakScene = ({ pause: { title, endsAt } }: { pause: Scene & { kind: 'break' } }) => (
  <div className={styles.break}>
    <h1 className={styles.title} dir="auto">
      <Fit most={6.4} text={title} />
    </h1>
    <Countdown endsAt={endsAt} className={styles.digits} />
    <Until endsAt={endsAt} />
  </div>
)

const Until = ({ endsAt }: Pick<Scene & { kind: 'break' }, 'endsAt'>) => {
  const isOver = useStageNow(1000) > endsAt
  const { rate } = useContext(StageTime)
  // A clock that runs fast says nothing about the clock on the room's wall.
  const says = isOver
    ? messages.breakOver
    : rate > 1
      ? messages.breakLeft
      : messages.backAt(timeOfDay(endsAt))
  return <p className={styles.until}>{says}</p>
}
