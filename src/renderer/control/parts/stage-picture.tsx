import type { Look } from '../../../core/look'
import type { AudienceView } from '../../../core/views'
import { ScaledStage } from './scaled-stage'
import styles from './stage-picture.module.css'

/** A wall as most projectors have it. */
const WALL = { width: 1280, height: 720 }

/** A true picture of the stage, as wide as its place. Who sees no pictures hears what it is of. */
export const StagePicture = ({
  view,
  look,
  label,
}: {
  view: AudienceView | null
  look: Look
  label: string
}) => (
  <figure className={styles.picture} aria-label={label}>
    <div aria-hidden>
      <ScaledStage view={view} look={look} size={WALL} />
    </div>
  </figure>
)
