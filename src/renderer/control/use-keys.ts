import { useEffect, useRef } from 'react'
import { keyName, meaningOf, placeOf, type KeyMap } from './keymap'
import type { Meaning } from './meanings'

/** What lies open over the screen, wherever the focus fell; what is told in a corner lies over nothing. */
const OPEN = '[role="dialog"]:not([data-toast]), [role="alertdialog"]:not([data-toast])'

/**
 * Listens for the session screen's keys while it is shown. What lies open over it keeps all of this window's keys to itself.
 * `at` is when a key was pressed, in ms by the window's clock.
 */
export const useKeys = (keys: KeyMap, onMeaning: (meaning: Meaning, at: number) => void): void => {
  const latest = useRef({ keys, onMeaning })
  useEffect(() => {
    latest.current = { keys, onMeaning }
  })
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const key = keyName(event)
      if (key === undefined) return
      const isCovered = event.target !== window && document.querySelector(OPEN) !== null
      const place = isCovered ? 'popup' : placeOf(event.target)
      const meaning = meaningOf({ key, place }, latest.current.keys)
      if (!meaning) return
      event.preventDefault()
      event.stopPropagation()
      // A key that is held down is one press.
      if (!event.repeat) latest.current.onMeaning(meaning, event.timeStamp)
    }
    // Before any widget sees the key: a list or a disabled button that happens to have the focus must not swallow a clicker.
    window.addEventListener('keydown', onKeyDown, { capture: true })
    return () => window.removeEventListener('keydown', onKeyDown, { capture: true })
  }, [])
}
