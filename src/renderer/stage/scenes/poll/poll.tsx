import type { Scene } from '../../../../core/views'
import { Fit } from '../../parts/fit'
import { rowsOf, WHOLE_SCENE } from '../../parts/option-rows'
import { Options } from '../../parts/options'
import styles from './poll.module.css'

/** A poll: what is asked, and what can be said; bars only when the view has them. */
export const Poll = ({ poll }: { poll: Scene & { kind: 'poll' } }) => (
  <div className={styles.poll}>
    <h1 className={styles.question} dir="auto">
      <Fit most={8.6} text={poll.question} />
    </h1>
    <Options set={rowsOf(poll.bars, poll.question, WHOLE_SCENE)} />
  </div>
)
