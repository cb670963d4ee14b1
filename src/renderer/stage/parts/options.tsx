import type { Bar } from '../../../core/views'
import { BarStrokes } from '../../shared/bar-strokes'
import { LetterShape } from '../../shared/letter-shape'
import { accentOf, placeOfLetter } from '../../shared/shapes'
import { Fit } from './fit'
import { FitGroup } from './fit-group'
import { OptionFigures } from './option-figures'
import type { OptionRows } from './option-rows'
import type { Beside } from '../scenes/poll/poll-sides'
import styles from './options.module.css'

const NOBODY: readonly string[] = []

/** The options of a vote in their fixed order: letter and label on the bar itself, and figures once the room may see them. */
export const Options = ({
  set,
  beside,
  ahead = NOBODY,
  ink,
}: {
  set: OptionRows
  /** A vote's bars have the colours; in a quiz these are the teams'. */
  ink: 'colours' | 'chalk'
  /** The same options as they stood the last time, or as they stand on X. */
  beside?: Beside | undefined
  /** Letters that are quietly set apart. */
  ahead?: readonly string[]
}) => {
  const stroke = strokesOf({ beside, ahead, ink })
  return (
    <FitGroup>
      <div
        className={styles.options}
        style={{
          '--rows': set.rows,
          '--row': set.rowHeight,
          '--lines-of-text': set.lines,
          '--figures': set.figures.width,
        }}
        data-columns={set.columns.length}
        data-lines={set.lines}
        data-figures={set.figures.drawn}
      >
        {set.columns.map((bars) => (
          <div key={bars[0]?.letter} className={styles.column}>
            <BarStrokes strokes={padded(bars, set.rows).map(stroke)} />
            <ol className={styles.rows}>
              {bars.map((bar) => (
                <li
                  key={bar.letter}
                  className={styles.option}
                  data-ahead={ahead.includes(bar.letter) || undefined}
                >
                  <LetterShape letter={bar.letter} className={styles.letter} />
                  <span className={styles.text} dir="auto">
                    <Fit most={set.most} text={bar.text}>
                      <span className={styles.label}>{bar.text}</span>
                    </Fit>
                  </span>
                  <OptionFigures bar={bar} beside={beside} drawn={set.figures.drawn} />
                </li>
              ))}
            </ol>
          </div>
        ))}
      </div>
    </FitGroup>
  )
}

/** A shorter second column keeps its rows in line with the first. */
const padded = (bars: readonly Bar[], rows: number): (Bar | undefined)[] =>
  Array.from({ length: rows }, (_, row) => bars[row])

const strokesOf =
  ({
    beside,
    ahead,
    ink,
  }: {
    beside: Beside | undefined
    ahead: readonly string[]
    ink: 'colours' | 'chalk'
  }) =>
  (bar: Bar | undefined, row: number) => ({
    key: bar?.letter ?? `empty-${row}`,
    share: bar?.share ?? 0,
    accent: bar ? (ink === 'chalk' ? 'var(--chalk)' : accentOf(placeOfLetter(bar.letter))) : 'transparent',
    before: beside?.bars.find(({ letter }) => letter === bar?.letter)?.share,
    drawn: bar && ahead.includes(bar.letter) ? ('bold' as const) : ('plain' as const),
  })
