import type { Look } from '../../../core/look'
import type { AudienceView } from '../../../core/views'
import { Stage } from '../../stage/stage'
import styles from './scaled-stage.module.css'

/** How high the stage is drawn before it is made smaller, px: at a wall's own size letters break where they do on the wall. */
const DRAWN_HIGH = 720

/** A small true picture of the stage, in a box of this size in px. Nothing in it can be reached; who shows it says what it is. */
export const ScaledStage = ({
  view,
  look,
  size: { width, height },
}: {
  view: AudienceView | null
  look: Look
  size: { width: number; height: number }
}) => {
  const scale = height / DRAWN_HIGH
  return (
    <div className={styles.box} style={{ width, height }} inert>
      <div
        className={styles.stage}
        style={{ width: width / scale, height: DRAWN_HIGH, transform: `scale(${scale})` }}
      >
        <Stage view={view} look={look} />
      </div>
    </div>
  )
}
