import { Dialog } from '@base-ui/react/dialog'
import { useState } from 'react'
import type { Keys } from '../../../ipc/contract'
import { giveKey, takeKey, usualKeysOf, type KeyChange } from '../key-changes'
import { keysWith } from '../keymap'
import { MEANING_GROUPS, type Meaning } from '../meanings'
import { messages } from '../messages'
import { Button } from '../parts/button'
import { DialogFrame } from '../parts/dialog-frame'
import dialog from '../parts/dialog.module.css'
import { keyFace } from '../parts/key-face'
import { KeyRow } from './key-row'
import styles from './help-sheet.module.css'

const { help: words, actions } = messages

type Trying = { meaning: Meaning; change?: Exclude<KeyChange, { kind: 'changed' }> }

/** Every key by what it is about; each can be changed. */
export const HelpSheet = ({
  changed,
  onChange,
  onClose,
}: {
  /** The keys that are not the usual ones. */
  changed: Keys
  onChange: (keys: Keys) => void
  onClose: () => void
}) => {
  const [trying, setTrying] = useState<Trying>()
  const keys = keysWith(changed)
  const keep = (next: Keys) => {
    onChange(next)
    setTrying(undefined)
  }
  const give = (meaning: Meaning, key: string) => {
    const change = giveKey(changed, meaning, key)
    if (change.kind === 'changed') keep(change.keys)
    else setTrying({ meaning, change })
  }
  const isListening = trying !== undefined && trying.change === undefined
  return (
    <DialogFrame
      open
      onOpenChange={(open, { reason }) => {
        if (open) return
        // While a key is asked for, Esc takes that back and not the sheet away.
        if (trying && reason === 'escape-key') setTrying(undefined)
        else onClose()
      }}
      className={styles.popup}
    >
      <Dialog.Title className={dialog.title}>{words.title}</Dialog.Title>
      <Dialog.Description className={styles.note}>{words.clicker}</Dialog.Description>
      {MEANING_GROUPS.map(({ group, meanings }) => (
        <section key={group} aria-label={actions.groups[group]}>
          <h3 className={styles.group}>{actions.groups[group]}</h3>
          <ul className={styles.rows}>
            {meanings.map((meaning) => (
              <KeyRow
                key={meaning}
                meaning={meaning}
                keys={keys[meaning]}
                isChanged={changed[meaning] !== undefined}
                isListening={isListening && trying.meaning === meaning}
                trouble={trying?.meaning === meaning ? trying.change : undefined}
                onAsk={() => setTrying({ meaning })}
                onCancel={() => setTrying(undefined)}
                onKey={(key) => give(meaning, key)}
                onTake={({ by, key }) => keep(takeKey(changed, { meaning, by, key }))}
                onUsual={() => keep(usualKeysOf(changed, meaning))}
              />
            ))}
          </ul>
        </section>
      ))}
      <Elsewhere />
      <div className={`${dialog.buttons} ${styles.foot}`}>
        <Button disabled={Object.keys(changed).length === 0} onClick={() => keep({})}>
          {words.allUsual}
        </Button>
        <Button look="strong" onClick={onClose}>
          {messages.close}
        </Button>
      </div>
    </DialogFrame>
  )
}

/** Keys of one field, which can't be changed. */
const Elsewhere = () => (
  <section aria-label={words.others}>
    <h3 className={styles.group}>{words.others}</h3>
    <ul className={styles.rows}>
      {words.rows.map(({ keys, does }) => (
        <li key={does} className={styles.row}>
          <span className={styles.does}>{does}</span>
          <span className={styles.keys}>
            {keys.map((key) => (
              <kbd key={key} className={styles.key}>
                {keyFace(key)}
              </kbd>
            ))}
          </span>
        </li>
      ))}
    </ul>
  </section>
)
