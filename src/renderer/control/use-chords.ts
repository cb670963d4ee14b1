import { useEffect, useRef } from 'react'

/** Ctrl, or the command key of a Mac, with a letter; Shift where it is meant. */
export type Chord = { key: string; shift: boolean }

/** Calls `onChord` with every such press; it answers whether it was for it. */
export const useChords = (onChord: (chord: Chord, target: EventTarget | null) => boolean): void => {
  const latest = useRef(onChord)
  useEffect(() => {
    latest.current = onChord
  })
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey) return
      const isOurs = latest.current({ key: event.key.toLowerCase(), shift: event.shiftKey }, event.target)
      if (isOurs) event.preventDefault()
    }
    window.addEventListener('keydown', onKeyDown, { capture: true })
    return () => window.removeEventListener('keydown', onKeyDown, { capture: true })
  }, [])
}
