import { Chalk } from '../../shared/chalk'
import styles from './underline.module.css'

/** A ring drawn by hand around the winner, a little more than once round. */
export const Ring = ({ className }: { className?: string | undefined }) => (
  <span className={className}>
    <Chalk box={{ width: 100, height: 100 }} stretch="even">
      <path
        className={styles.stroke}
        pathLength={1}
        strokeWidth="5"
        d="M62 9C36 3 10 22 9 50C8 76 28 93 52 92C78 91 94 72 92 48C90 24 70 8 44 12"
      />
    </Chalk>
  </span>
)
