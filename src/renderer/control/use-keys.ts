import { useEffect, useRef } from 'react'
import { keyName, meaningOf, placeOf, type KeyMap, type Meaning } from './keymap'

/** Listens for the session screen's keys while it is shown. What lies open over it keeps all of this window's keys to itself. */
export const useKeys = (
  { keys, isCovered }: { keys: KeyMap; isCovered: boolean },
  onMeaning: (meaning: Meaning) => void,
): void => {
  const latest = useRef({ keys, isCovered, onMeaning })
  useEffect(() => {
    latest.current = { keys, isCovered, onMeaning }
  })
  useEffect(() => {
    let last: { meaning: Meaning; at: number } | undefined
    const onKeyDown = (event: KeyboardEvent) => {
      const key = keyName(event)
      if (key === undefined) return
      const meaning = meaningOf(
        {
          key,
          place: latest.current.isCovered && event.target !== window ? 'popup' : placeOf(event.target),
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
