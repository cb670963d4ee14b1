import { useState, type ClipboardEvent } from 'react'
import type { SlotName } from '../../../ipc/contract'
import { messages } from '../messages'
import { Button } from '../parts/button'
import type { Act } from '../parts/doing'
import styles from './connection.module.css'
import { KEY_NAMES, keysIn, NO_KEYS, type KeyName } from './paste-keys'
import { SecretField } from './secret-field'
import { Steps } from './steps'

const { connection: words } = messages

const problemOf = (value: string): string | undefined =>
  value === '' || /^[\u0021-\u007e]{1,300}$/.test(value) ? undefined : words.notAKey

/** The short way: four values from X's console. They leave this window when they are sent, and never come back. */
export const KeysWay = ({ slot, isBusy, act }: { slot: SlotName; isBusy: boolean; act: Act }) => {
  const [keys, setKeys] = useState(NO_KEYS)
  const [wasPasted, setPasted] = useState(false)
  const isComplete = KEY_NAMES.every((name) => keys[name] !== '' && problemOf(keys[name]) === undefined)
  const paste = (event: ClipboardEvent) => {
    const pasted = keysIn(event.clipboardData.getData('text'))
    if (!pasted) return
    event.preventDefault()
    const next = { ...keys, ...pasted }
    setKeys(next)
    setPasted(KEY_NAMES.every((name) => next[name] !== ''))
  }
  const change = (name: KeyName) => (value: string) => {
    setPasted(false)
    setKeys({ ...keys, [name]: value.trim() })
  }
  const connect = async () => {
    const reply = await act({ kind: 'connect-keys', slot, ...keys })
    if (reply.kind === 'done') setKeys(NO_KEYS)
  }
  return (
    <div className={styles.way}>
      <Steps steps={words.keySteps} />
      <form
        className={styles.fields}
        onSubmit={(event) => {
          event.preventDefault()
          if (isComplete && !isBusy) void connect()
        }}
      >
        {KEY_NAMES.map((name) => (
          <SecretField
            key={name}
            label={words.fields[name]}
            value={keys[name]}
            problem={problemOf(keys[name])}
            onChange={change(name)}
            onPaste={paste}
          />
        ))}
        <div className={styles.line}>
          <Button
            look="strong"
            disabled={!isComplete || isBusy}
            note={isComplete ? undefined : words.missing}
            onClick={() => void connect()}
          >
            {words.connect}
          </Button>
          <output className={styles.soft}>{isBusy ? words.asking : wasPasted ? words.pasted : ''}</output>
        </div>
      </form>
    </div>
  )
}
