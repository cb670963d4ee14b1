import { useEffect, useRef } from 'react'
import { messages } from '../messages'
import { Button } from '../parts/button'
import styles from './evidence.module.css'

const { quiz: words } = messages

/** What can be read, in a replay too; and what can be changed. */
export const TO_READ = ['rows', 'changes'] as const
export const TO_CHANGE = ['rule', 'scoring', 'points'] as const
export type Part = (typeof TO_READ)[number] | (typeof TO_CHANGE)[number]

/** Where a digit is typed, or something else lies open. */
const TAKES_DIGITS = 'input, textarea, [role="listbox"], [role="alertdialog"]'

/** Which part a key is for: a digit's wherever nothing is typed, an arrow's neighbour from a part's button. */
const placeAfter = (
  { key, target, ctrlKey, metaKey, altKey }: KeyboardEvent,
  box: Element,
  { parts, part }: { parts: readonly Part[]; part: Part },
): number | undefined => {
  if (ctrlKey || metaKey || altKey || !(target instanceof Element)) return undefined
  if (/^[1-9]$/.test(key)) return target.closest(TAKES_DIGITS) ? undefined : Number(key) - 1
  if (!box.contains(target) || (key !== 'ArrowLeft' && key !== 'ArrowRight')) return undefined
  const isForward = (key === 'ArrowRight') === (getComputedStyle(box).direction !== 'rtl')
  return (parts.indexOf(part) + (isForward ? 1 : parts.length - 1)) % parts.length
}

/** The sheet's parts, each with its digit; the arrows go from one to the next. */
export const Parts = ({
  parts,
  part,
  onChoose,
}: {
  parts: readonly Part[]
  part: Part
  onChoose: (part: Part) => void
}) => {
  const box = useRef<HTMLFieldSetElement>(null)
  const latest = useRef({ parts, part, onChoose })
  useEffect(() => {
    latest.current = { parts, part, onChoose }
  })
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const place = box.current && placeAfter(event, box.current, latest.current)
      const chosen = latest.current.parts[place ?? -1]
      if (!chosen) return
      box.current?.querySelectorAll('button')[place ?? 0]?.focus()
      latest.current.onChoose(chosen)
    }
    // Before the sheet, which keeps arrows to itself.
    window.addEventListener('keydown', onKeyDown, { capture: true })
    return () => window.removeEventListener('keydown', onKeyDown, { capture: true })
  }, [])
  return (
    <fieldset ref={box} className={styles.parts} aria-label={words.title}>
      {parts.map((each, at) => (
        <Button
          key={each}
          size="small"
          pressed={part === each}
          keyName={String(at + 1)}
          onClick={() => onChoose(each)}
        >
          {words.parts[each]}
        </Button>
      ))}
    </fieldset>
  )
}
