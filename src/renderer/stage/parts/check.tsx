import styles from './check.module.css'

/** A tick in chalk: somebody is in. */
export const Check = ({ className }: { className?: string | undefined }) => (
  <svg viewBox="0 0 24 24" className={`${styles.check} ${className ?? ''}`} aria-hidden="true">
    <path pathLength={1} d="M3.5 13.2C5.8 15 7.4 17.2 8.8 20.2C11.6 13.4 15.6 8 21.2 3.8" />
  </svg>
)
