import { useEffect, useRef } from 'react'
import { meaningOf, placeOf, type Meaning } from './keymap'

/** Listens for the session screen's keys while it is shown. */
export const useKeys = (onMeaning: (meaning: Meaning, target: EventTarget | null) => void): void => {
  const latest = useRef(onMeaning)
  useEffect(() => {
    latest.current = onMeaning
  })
  useEffect(() => {
    let stepped = Number.NEGATIVE_INFINITY
    const onKeyDown = (event: KeyboardEvent) => {
      const meaning = meaningOf({
        key: event.key,
        place: placeOf(event.target),
        isRepeat: event.repeat,
        isChord: event.ctrlKey || event.altKey || event.metaKey,
        sinceStep: event.timeStamp - stepped,
      })
      if (!meaning) return
      event.preventDefault()
      event.stopPropagation()
      if (meaning === 'next' || meaning === 'previous') stepped = event.timeStamp
      latest.current(meaning, event.target)
    }
    // Before any widget sees the key: a list or a disabled button that happens to have the focus must not swallow a clicker.
    window.addEventListener('keydown', onKeyDown, { capture: true })
    return () => window.removeEventListener('keydown', onKeyDown, { capture: true })
  }, [])
}
