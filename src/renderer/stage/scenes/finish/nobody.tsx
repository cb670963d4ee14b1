import { PerchedBird } from '../../../shared/bird'
import { useMessages } from '../../look'
import { Fit } from '../../parts/fit'
import type { FinishOnStage } from './finish-layout'
import { useSceneRoom } from '../../parts/scene-room'
import { Underline } from '../../parts/underline'
import styles from './nobody.module.css'

/** No team was right: the bird is first. */
export const Nobody = ({ noTeam }: { noTeam: FinishOnStage['noTeam'] }) => {
  const messages = useMessages()
  const { grow } = useSceneRoom()
  return (
    <div className={styles.nobody}>
      <h1 className={styles.says}>
        <Fit most={9 * grow} text={noTeam ? messages.noTeamWasRight[noTeam] : messages.nobodyWasRight} />
      </h1>
      <PerchedBird className={styles.bird} />
      <Underline className={styles.line} />
      <p className={styles.first}>{messages.nobodyFirst}</p>
    </div>
  )
}
