import type { ReactNode } from 'react'
import field from './text-field.module.css'
import styles from './labelled.module.css'

/** A choice with its label above and, below, what it does or what is wrong with it. */
export const Labelled = ({
  label,
  children,
  note,
  path,
  problem,
}: {
  label: string
  children: ReactNode
  note?: string | undefined
  path?: string
  problem?: string | undefined
}) => (
  <div className={styles.labelled} data-path={path}>
    <span className={styles.label}>{label}</span>
    {children}
    {problem !== undefined && <p className={field.problem}>{problem}</p>}
    {problem === undefined && note !== undefined && <p className={field.note}>{note}</p>}
  </div>
)
