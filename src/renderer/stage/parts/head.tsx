import type { ReactNode } from 'react'
import { useMessages } from '../look'
import styles from './head.module.css'

/** The line above a scene: what this is, and whether it is a rehearsal. */
export const Head = ({ rehearsal, children }: { rehearsal: boolean; children: ReactNode }) =>
  (rehearsal || children !== null) && (
    <header className={styles.head}>
      <div className={styles.what}>{children}</div>
      {rehearsal && <Rehearsal />}
    </header>
  )

const Rehearsal = () => <p className={styles.rehearsal}>{useMessages().rehearsal}</p>
