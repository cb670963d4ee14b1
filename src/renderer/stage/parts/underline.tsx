import { Chalk } from '../../shared/chalk'
import styles from './underline.module.css'

/** One stroke under what matters, as wide as its place, drawn from where reading begins. */
export const Underline = ({ className }: { className?: string | undefined }) => (
  <span className={`${styles.underline} ${className ?? ''}`}>
    <Chalk box={{ width: 320, height: 8 }} stretch="wide">
      <path
        className={styles.stroke}
        pathLength={1}
        strokeWidth="3.4"
        d="M3 4.8C40 2.4 90 3.2 140 3.8C200 4.6 262 2.4 317 3.6"
      />
    </Chalk>
  </span>
)
