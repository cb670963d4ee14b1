import { RotateCcw } from 'lucide-react'
import { useEffect, useRef } from 'react'
import { isClickers, type KeyChange } from '../key-changes'
import { heardAt, keyName } from '../keymap'
import type { Meaning } from '../meanings'
import { messages } from '../messages'
import { Button, IconButton } from '../parts/button'
import { keyFace } from '../parts/key-face'
import styles from './help-sheet.module.css'

const { help: words, actions } = messages

type Trouble = Exclude<KeyChange, { kind: 'changed' }>
type Taken = Extract<Trouble, { kind: 'taken' }>

/** What an action's keys are, and how they are changed: by pressing another. */
export const KeyRow = (row: {
  meaning: Meaning
  keys: readonly string[]
  isChanged: boolean
  isListening: boolean
  trouble: Trouble | undefined
  onAsk: () => void
  onCancel: () => void
  onKey: (key: string) => void
  onTake: (taken: Taken) => void
  onUsual: () => void
}) => {
  const name = actions.names[row.meaning]
  const at = heardAt(row.meaning)
  useNextKey(row.isListening, row.onKey)
  return (
    <li className={styles.row}>
      <span className={styles.does}>
        {name}
        {at !== 'room' && <span className={styles.note}> · {words.heardOn[at]}</span>}
      </span>
      <span className={styles.keys}>
        {row.keys.length === 0 && <span className={styles.note}>{words.none}</span>}
        {row.keys.map((key) => (
          <kbd key={key} className={styles.key} data-clicker={isClickers(row.meaning, key)}>
            {keyFace(key)}
          </kbd>
        ))}
      </span>
      <span className={styles.doings}>
        {row.isChanged && (
          <IconButton label={words.usualOf(name)} onClick={row.onUsual}>
            <RotateCcw />
          </IconButton>
        )}
        <Button
          size="small"
          look={row.isListening ? 'strong' : 'quiet'}
          label={row.isListening ? words.pressOneFor(name) : words.changeOf(name)}
          onClick={row.isListening ? row.onCancel : row.onAsk}
        >
          {row.isListening ? words.pressOne : words.change}
        </Button>
      </span>
      {row.trouble && <Told trouble={row.trouble} onTake={row.onTake} />}
    </li>
  )
}

/** Takes the next key that is pressed, before anything else sees it; Esc is left to the sheet. */
const useNextKey = (isListening: boolean, onKey: (key: string) => void): void => {
  const latest = useRef(onKey)
  useEffect(() => {
    latest.current = onKey
  })
  useEffect(() => {
    if (!isListening) return undefined
    const onKeyDown = (event: KeyboardEvent) => {
      const key = keyName(event)
      if (key === undefined || key === 'Escape') return
      event.preventDefault()
      event.stopPropagation()
      latest.current(key)
    }
    window.addEventListener('keydown', onKeyDown, { capture: true })
    return () => window.removeEventListener('keydown', onKeyDown, { capture: true })
  }, [isListening])
}

const Told = ({ trouble, onTake }: { trouble: Trouble; onTake: (taken: Taken) => void }) => {
  const key = keyFace(trouble.key)
  switch (trouble.kind) {
    case 'taken':
      return (
        <p className={styles.trouble} role="alert">
          {words.taken(key, actions.names[trouble.by])}{' '}
          <Button size="small" onClick={() => onTake(trouble)}>
            {words.take}
          </Button>
        </p>
      )
    case 'clicker':
      return (
        <p className={styles.trouble} role="alert">
          {words.clickers(key, actions.names[trouble.by])}
        </p>
      )
    case 'unfit':
      return (
        <p className={styles.trouble} role="alert">
          {words.unfit(key)}
        </p>
      )
  }
}
