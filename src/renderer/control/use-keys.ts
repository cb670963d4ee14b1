import { useEffect, useRef } from 'react'
import { keyName, meaningOf, placeOf, type KeyMap, type Meaning } from './keymap'

/** Listens for the session screen's keys while it is shown. */
export const useKeys = (keys: KeyMap, onMeaning: (meaning: Meaning) => void): void => {
  const latest = useRef({ keys, onMeaning })
  useEffect(() => {
    latest.current = { keys, onMeaning }
  })
  useEffect(() => {
    let last: { meaning: Meaning; at: number } | undefined
    const onKeyDown = (event: KeyboardEvent) => {
      const key = keyName(event)
      if (key === undefined) return
      const meaning = meaningOf(
        {
          key,
          place: placeOf(event.target),
          isRepeat: event.repeat,
          last: last && { meaning: last.meaning, ago: event.timeStamp - last.at },
        },
        latest.current.keys,
      )
      if (!meaning) return
      event.preventDefault()
      event.stopPropagation()
      last = { meaning, at: event.timeStamp }
      latest.current.onMeaning(meaning)
    }
    // Before any widget sees the key: a list or a disabled button that happens to have the focus must not swallow a clicker.
    window.addEventListener('keydown', onKeyDown, { capture: true })
    return () => window.removeEventListener('keydown', onKeyDown, { capture: true })
  }, [])
}
