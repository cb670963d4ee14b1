import { useState } from 'react'
import type { Look } from '../../../core/look'
import { messages } from '../messages'
import { TextField } from '../parts/text-field'
import { BackRowWords } from './back-row-words'
import { backRowOf, lengthFrom, measuredIn, METRES, typedIn, type Unit } from './back-row'
import { Segments } from './segments'
import styles from './settings.module.css'
import type { LookHand } from './use-look'

const { settings: words } = messages

/** What somebody may measure, in metres. */
const LIMITS = { height: { least: 0.3, most: 20 }, distance: { least: 0.3, most: 200 } } as const
type Length = keyof typeof LIMITS

/** How high the picture is and how far away its last reader: what the stage's letters are made for. */
export const BackRowMeter = ({ look, hand }: { look: Look; hand: LookHand }) => {
  const room = measuredIn(look)
  const { unit } = room
  /** What is being typed, or a distance outside of what the stage is made for; the look holds the rest. */
  const [typed, setTyped] = useState<Partial<Record<Length, string>>>({})
  const textOf = (length: Length) => typed[length] ?? typedIn(room[length], unit)
  const metresOf = (length: Length) => lengthFrom(textOf(length), { unit, ...LIMITS[length] })
  const [height, distance] = [metresOf('height'), metresOf('distance')]

  const type = (length: Length, text: string) => {
    // Both stay as they were typed: the look keeps their ratio, and would round them.
    const next = { height: textOf('height'), distance: textOf('distance'), [length]: text }
    setTyped(next)
    const high = lengthFrom(next.height, { unit, ...LIMITS.height })
    const far = lengthFrom(next.distance, { unit, ...LIMITS.distance })
    if (high === undefined || far === undefined) return
    const { farthest } = backRowOf({ height: high, distance: far }, unit)
    hand.move(length, { ...look, farthest, picture: { height: high, unit } })
  }
  const measureIn = (chosen: Unit) => {
    setTyped({})
    hand.change('unit', { ...look, picture: { height: room.height, unit: chosen } })
  }
  const problemOf = (length: Length) => {
    const { least, most } = LIMITS[length]
    return metresOf(length) === undefined
      ? words.number(
          String(Math.ceil((least / METRES[unit]) * 10) / 10),
          String(Math.floor(most / METRES[unit])),
        )
      : undefined
  }
  return (
    <section className={styles.section} aria-labelledby="settings-back-row">
      <h3 id="settings-back-row" className={styles.title}>
        {words.backRow}
      </h3>
      <div className={styles.measures}>
        {(['height', 'distance'] as const).map((length) => (
          <TextField
            key={length}
            label={words[length]}
            value={textOf(length)}
            problem={problemOf(length)}
            onChange={(text) => type(length, text)}
          />
        ))}
        <Segments
          label={words.unit}
          value={unit}
          offers={(['m', 'ft'] as const).map((each) => ({ value: each, label: words.units[each] }))}
          onChoose={measureIn}
        />
      </div>
      {height !== undefined && distance !== undefined && (
        <BackRowWords row={backRowOf({ height, distance }, unit)} unit={unit} />
      )}
    </section>
  )
}
