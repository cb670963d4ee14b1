import { useEffect, useRef, useState } from 'react'
import type { Look } from '../../../core/look'
import { LookSchema } from '../../../core/look'
import { messages } from '../messages'
import { Button } from '../parts/button'
import { TextField } from '../parts/text-field'
import styles from './settings.module.css'
import type { LookHand } from './use-look'

const { settings: words } = messages

/** What the stage marks with while there is no brand colour: its yellow chalk. */
const CHALK_YELLOW = '#f0e442'

/** '#0A5C9E' and '0a5c9e' mean the same colour; undefined while it is none. */
const colourFrom = (typed: string): string | undefined => {
  const colour = `#${typed.trim().replace(/^#/, '').toLowerCase()}`
  return LookSchema.shape.brand.safeParse(colour).data ?? undefined
}

/** The brand's colour, picked or typed. */
export const BrandField = ({ look, hand }: { look: Look; hand: LookHand }) => {
  const { brand } = look
  /** What is being typed; undefined: the colour as it is. */
  const [typed, setTyped] = useState<string>()
  const isWrong = typed !== undefined && typed.trim() !== '' && colourFrom(typed) === undefined
  const picker = useRef<HTMLInputElement>(null)
  const { settle } = hand
  useEffect(() => {
    // React calls `onChange` with every move of the hand; the page's own event comes when it has come to rest.
    const element = picker.current
    element?.addEventListener('change', settle)
    return () => element?.removeEventListener('change', settle)
  })
  const type = (text: string) => {
    setTyped(text)
    const colour = text.trim() === '' ? null : colourFrom(text)
    if (colour !== undefined && colour !== brand) hand.change('brand', { ...look, brand: colour })
  }
  return (
    <div className={styles.brand}>
      <input
        ref={picker}
        type="color"
        className={styles.picker}
        aria-label={words.brandPicker}
        value={brand ?? CHALK_YELLOW}
        onChange={({ target }) => {
          setTyped(undefined)
          hand.move('brand', { ...look, brand: target.value })
        }}
      />
      <TextField
        label={words.brand}
        placeholder={words.noBrand}
        note={words.brandNote}
        value={typed ?? brand ?? ''}
        problem={isWrong ? words.brandWrong : undefined}
        onChange={type}
      />
      {brand !== null && (
        <Button
          onClick={() => {
            setTyped(undefined)
            hand.change('brand', { ...look, brand: null })
          }}
        >
          {words.removeBrand}
        </Button>
      )}
    </div>
  )
}
