import { Chalk } from '../../../shared/chalk'
import styles from './finish-line.module.css'

/** The line that they cross, drawn from the top down. */
export const FinishLine = ({ className }: { className?: string | undefined }) => (
  <span className={className}>
    <Chalk box={{ width: 12, height: 320 }} stretch="wide" className={styles.picture}>
      <path className={styles.stroke} pathLength={1} strokeWidth="4" d="M6 3C7.4 90 5 180 6.6 317" />
    </Chalk>
  </span>
)
