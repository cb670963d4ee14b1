import { ScrollArea } from '@base-ui/react/scroll-area'
import type { ReactNode } from 'react'
import styles from './scroller.module.css'

/** The rest of a panel; it scrolls, by the keyboard too, when there is more than fits. */
export const Scroller = ({ children }: { children: ReactNode }) => (
  <ScrollArea.Root className={styles.root}>
    <ScrollArea.Viewport className={styles.viewport}>{children}</ScrollArea.Viewport>
    <ScrollArea.Scrollbar className={styles.bar}>
      <ScrollArea.Thumb className={styles.thumb} />
    </ScrollArea.Scrollbar>
  </ScrollArea.Root>
)
