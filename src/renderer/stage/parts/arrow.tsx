import styles from './arrow.module.css'

const LINES = {
  up: 'M12 20V5M5 11.5L12 4.5L19 11.5',
  down: 'M12 4v15M5 12.5L12 19.5L19 12.5',
  level: 'M5 9h14M5 15.5h14',
} as const

/** Which way something went since the last time; words beside it say the same. */
export const Arrow = ({ way, className }: { way: keyof typeof LINES; className?: string | undefined }) => (
  <svg viewBox="0 0 24 24" className={`${styles.arrow} ${className ?? ''}`} aria-hidden="true">
    <path d={LINES[way]} />
  </svg>
)
