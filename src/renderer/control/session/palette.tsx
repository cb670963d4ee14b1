import { Autocomplete } from '@base-ui/react/autocomplete'
import { Dialog } from '@base-ui/react/dialog'
import { useRef, useState } from 'react'
import { messages } from '../messages'
import dialog from '../parts/dialog.module.css'
import type { PaletteItem } from './palette-item'
import { found, type PaletteGroup } from './palette-items'
import styles from './palette.module.css'

const { palette: words } = messages

/** Every command by its name, found by a few of its letters. */
export const Palette = ({ groups, onClose }: { groups: PaletteGroup[]; onClose: () => void }) => {
  const [typed, setTyped] = useState('')
  const chosen = useRef<PaletteItem>(undefined)
  const [isOpen, setOpen] = useState(true)
  const choose = (item: PaletteItem) => {
    chosen.current = item
    setOpen(false)
  }
  /** Only now, so that what it gives the focus to keeps it. */
  const runChosen = (open: boolean) => {
    if (open) return
    onClose()
    chosen.current?.run()
  }
  const shown = found(groups, typed)
  return (
    <Dialog.Root open={isOpen} onOpenChange={setOpen} onOpenChangeComplete={runChosen}>
      <Dialog.Portal>
        <Dialog.Backdrop className={dialog.backdrop} />
        <Dialog.Popup className={styles.popup} aria-label={words.title}>
          <Autocomplete.Root
            inline
            open
            items={groups}
            filteredItems={shown}
            filter={null}
            value={typed}
            onValueChange={(value, { reason }) => reason !== 'item-press' && setTyped(value)}
            itemToStringValue={({ label }: PaletteItem) => label}
            autoHighlight="always"
            keepHighlight
          >
            <Autocomplete.Input
              className={styles.input}
              aria-label={words.find}
              placeholder={words.find}
              spellCheck={false}
            />
            <Autocomplete.Empty className={styles.empty}>
              {shown.length === 0 ? words.none : null}
            </Autocomplete.Empty>
            <Autocomplete.List className={styles.list}>
              {(group: PaletteGroup) => (
                <Autocomplete.Group key={group.title} items={group.items}>
                  <Autocomplete.GroupLabel className={styles.group}>{group.title}</Autocomplete.GroupLabel>
                  <Autocomplete.Collection>
                    {(item: PaletteItem) => (
                      <Autocomplete.Item
                        key={item.id}
                        value={item}
                        className={styles.item}
                        disabled={item.whyNot !== undefined}
                        onClick={() => choose(item)}
                      >
                        <Line item={item} />
                      </Autocomplete.Item>
                    )}
                  </Autocomplete.Collection>
                </Autocomplete.Group>
              )}
            </Autocomplete.List>
          </Autocomplete.Root>
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  )
}

const Line = ({ item }: { item: PaletteItem }) => (
  <>
    <span className={styles.label}>{item.label}</span>
    {item.whyNot !== undefined && <span className={styles.why}>{item.whyNot}</span>}
    {item.whyNot === undefined &&
      item.keys.slice(0, 2).map((key) => (
        <kbd key={key} className={styles.key}>
          {key}
        </kbd>
      ))}
  </>
)
