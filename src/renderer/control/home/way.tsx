import type { ReactNode } from 'react'
import styles from './home.module.css'

/** One thing to begin with: what it is, and what comes of it. */
export const Way = ({
  icon,
  title,
  note,
  onClick,
}: {
  icon: ReactNode
  title: string
  note: ReactNode
  onClick: () => void
}) => (
  <button type="button" className={styles.way} onClick={onClick}>
    {icon}
    <span className={styles.wayWords}>
      <span className={styles.wayTitle}>{title}</span>
      <span className={styles.soft}>{note}</span>
    </span>
  </button>
)
