import type { Scene } from '../../../../core/views'
import { STILL } from '../../../shared/use-now'
import { Countdown } from '../../parts/countdown'
import { Fit } from '../../parts/fit'
import { useSceneRoom } from '../../parts/scene-room'
import { useStageNow } from '../../stage-time'
import { digitsSize } from './digits-size'
import styles from './break.module.css'
import { Until } from './until'

/** A break, or the trainer's own countdown: how long it still is, and when it ends. */
export const BreakScene = ({ pause: { title, timer } }: { pause: Scene & { kind: 'break' } }) => {
  const room = useSceneRoom()
  const now = useStageNow(timer.kind === 'running' ? 1000 : STILL)
  const left = timer.kind === 'running' ? timer.endsAt - now : timer.left
  return (
    <div
      className={styles.break}
      data-by-hand={title === '' || undefined}
      style={{ '--grow': room.grow, '--digits': digitsSize(left, room) }}
    >
      {title !== '' && (
        <h1 className={styles.title} dir="auto">
          <Fit most={7 * room.grow} text={title} />
        </h1>
      )}
      <Countdown timer={timer} className={styles.digits} />
      <Until timer={timer} isBreak={title !== ''} />
    </div>
  )
}
