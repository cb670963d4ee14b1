import { useId, type ReactNode } from 'react'
import styles from './panel.module.css'

/** A named part of the control room. */
export const Panel = ({
  title,
  aside,
  children,
  className,
}: {
  title: string
  /** What stands beside the title: counts, small controls. */
  aside?: ReactNode
  children: ReactNode
  className?: string | undefined
}) => {
  const id = useId()
  return (
    <section className={`${styles.panel} ${className ?? ''}`} aria-labelledby={id}>
      <div className={styles.head}>
        <h2 id={id} className={styles.title}>
          {title}
        </h2>
        {aside}
      </div>
      {children}
    </section>
  )
}

/** What a panel says while it has nothing to show. */
export const Nothing = ({ children }: { children: ReactNode }) => <p className={styles.nothing}>{children}</p>
