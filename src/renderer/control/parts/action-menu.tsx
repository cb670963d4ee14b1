import { Menu } from '@base-ui/react/menu'
import { ChevronDown } from 'lucide-react'
import type { ReactNode } from 'react'
import styles from './popup.module.css'

export type MenuGroup = { title: string; items: { key: string; words: ReactNode; onChoose: () => void }[] }

/** A button that opens a short list of things to do. */
export const ActionMenu = ({
  label,
  children,
  groups,
  disabled,
}: {
  /** What the button is for, in full. */
  label: string
  children: ReactNode
  groups: readonly MenuGroup[]
  disabled?: boolean
}) => (
  <Menu.Root>
    <Menu.Trigger
      className={`${styles.trigger} ${styles.small}`}
      aria-label={label}
      disabled={disabled ?? false}
    >
      {children}
      <ChevronDown className={styles.arrow} />
    </Menu.Trigger>
    <Menu.Portal render={<section aria-label={label} />}>
      <Menu.Positioner className={styles.above} sideOffset={4} align="start">
        <Menu.Popup className={styles.popup}>
          {groups
            .filter(({ items }) => items.length > 0)
            .map(({ title, items }) => (
              <Menu.Group key={title}>
                <Menu.GroupLabel className={styles.title}>{title}</Menu.GroupLabel>
                {items.map(({ key, words, onChoose }) => (
                  <Menu.Item key={key} className={styles.item} onClick={onChoose}>
                    <span className={styles.text}>{words}</span>
                  </Menu.Item>
                ))}
              </Menu.Group>
            ))}
        </Menu.Popup>
      </Menu.Positioner>
    </Menu.Portal>
  </Menu.Root>
)
