import { PerchedBird } from '../../shared/bird'
import { useNearness } from '../look'
import styles from './empty-board.module.css'
import { Fit } from './fit'

/** Before the first post: what the room is asked, as large as it goes, and a bird that waits for an answer. */
export const EmptyBoard = ({ prompt, first }: { prompt: string; first: string }) => (
  <div className={styles.empty}>
    <h1 className={styles.ask} dir="auto">
      <Fit most={9.6 * useNearness()} text={prompt} />
    </h1>
    <p className={styles.first}>{first}</p>
    <PerchedBird className={styles.bird} />
  </div>
)
