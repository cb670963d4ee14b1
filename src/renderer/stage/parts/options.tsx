import type { Bar } from '../../../core/views'
import { BarStrokes } from '../../shared/bar-strokes'
import { LetterShape } from '../../shared/letter-shape'
import { accentOf, placeOfLetter } from '../../shared/shapes'
import { Fit } from './fit'
import { FitGroup } from './fit-group'
import type { OptionRows } from './option-rows'
import styles from './options.module.css'

/** The options of a vote in their fixed order: letter, shape and label on the bar itself, and figures once the room may see them. */
export const Options = ({ set }: { set: OptionRows }) => (
  <FitGroup>
    <div
      className={styles.options}
      style={{ '--rows': set.rows, '--row': set.rowHeight }}
      data-columns={set.columns.length}
      data-lines={set.lines}
    >
      {set.columns.map((bars) => (
        <div key={bars[0]?.letter} className={styles.column}>
          <BarStrokes strokes={padded(bars, set.rows).map(strokeOf)} />
          <ol className={styles.rows}>
            {bars.map((bar) => (
              <Option key={bar.letter} bar={bar} most={set.most} />
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

const strokeOf = (bar: Bar | undefined, row: number) => ({
  key: bar?.letter ?? `empty ${row}`,
  share: bar?.share ?? 0,
  accent: bar ? accentOf(placeOfLetter(bar.letter)) : 'transparent',
})

const Option = ({ bar, most }: { bar: Bar; most: number }) => (
  <li className={styles.option}>
    <LetterShape letter={bar.letter} className={styles.letter} />
    <span className={styles.text} dir="auto">
      <Fit most={most} text={bar.text}>
        <span className={styles.label}>{bar.text}</span>
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
