import type { Letter } from '../../../core/runsheet'
import type { Bar } from '../../../core/views'
import { BarStrokes } from '../../shared/bar-strokes'
import { LetterShape } from '../../shared/letter-shape'
import { accentOf, placeOfLetter } from '../../shared/shapes'
import { Fit } from './fit'
import { FitGroup } from './fit-group'
import styles from './options.module.css'
import { Underline } from './underline'

/** More options than this stand in two columns. */
const ONE_COLUMN = 5
/** Longer texts need a second line. */
const SHORT = 34

/** Asking has the stage to itself; telling shares it with the winners. */
type Room = 'asking' | 'telling'
export type OptionRows = { columns: Bar[][]; rows: number; rowHeight: number; most: number; room: Room }

/** How the options are set, from their number and the length of their texts alone, so that votes never move them. */
export const rowsOf = (bars: readonly Bar[], room: Room): OptionRows => {
  const columns = bars.length <= ONE_COLUMN ? [[...bars]] : halves(bars)
  const rows = columns[0]?.length ?? 0
  const longest = Math.max(0, ...bars.map(({ text }) => text.length))
  const isLong = longest > (columns.length > 1 ? SHORT / 2 : SHORT)
  const roomy = rows <= 3 ? 7.6 : rows === 4 ? 6.2 : 5.2
  if (room === 'telling') return { columns, rows, rowHeight: columns.length > 1 ? 4.7 : 5.6, most: 3.6, room }
  return { columns, rows, rowHeight: isLong ? Math.max(roomy, 7.9) : roomy, most: 5, room }
}

const halves = (bars: readonly Bar[]): Bar[][] => {
  const middle = Math.ceil(bars.length / 2)
  return [bars.slice(0, middle), bars.slice(middle)]
}

/** The options of a vote in their fixed order: letter, shape and label on the bar itself, and figures once the room may see them. */
export const Options = ({ set, right }: { set: OptionRows; right: Letter | undefined }) => (
  <FitGroup>
    <div
      className={styles.options}
      style={{ '--rows': set.rows, '--row': set.rowHeight }}
      data-columns={set.columns.length}
      data-room={set.room}
    >
      {set.columns.map((bars) => (
        <div key={bars[0]?.letter} className={styles.column}>
          <BarStrokes strokes={padded(bars, set.rows).map((bar, row) => strokeOf({ bar, row, right }))} />
          <ol className={styles.rows}>
            {bars.map((bar) => (
              <Option key={bar.letter} bar={bar} most={set.most} right={right} />
            ))}
          </ol>
        </div>
      ))}
    </div>
  </FitGroup>
)

/** A shorter second column keeps its rows in line with the first. */
const padded = (bars: readonly Bar[], rows: number): (Bar | undefined)[] =>
  Array.from({ length: rows }, (_, row) => bars[row])

const strokeOf = ({ bar, row, right }: { bar: Bar | undefined; row: number; right: Letter | undefined }) => {
  // The right one has the hand-drawn stroke instead.
  const told = right === bar?.letter ? 'transparent' : 'var(--rule)'
  return {
    key: bar?.letter ?? `empty ${row}`,
    share: bar?.share ?? 0,
    accent: right === undefined && bar ? accentOf(placeOfLetter(bar.letter)) : told,
  }
}

const Option = ({ bar, most, right }: { bar: Bar; most: number; right: Letter | undefined }) => {
  const isRight = right === bar.letter
  return (
    <li className={styles.option} data-right={right === undefined ? undefined : isRight}>
      <LetterShape letter={bar.letter} className={styles.letter} />
      <span className={styles.text} dir="auto">
        <Fit most={most} text={bar.text}>
          <span className={styles.label}>
            {bar.text}
            {isRight && <Underline className={styles.underline} />}
          </span>
        </Fit>
      </span>
      {bar.share !== undefined && (
        <span className={styles.figure}>
          <strong>{Math.round(bar.share * 100)} %</strong>
          <span className={styles.votes}>{bar.votes}</span>
        </span>
      )}
    </li>
  )
}
