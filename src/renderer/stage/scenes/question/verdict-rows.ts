import type { Bar } from '../../../../core/views'
import { columnsOf, FULL, heightOf, longestOf, SCENE } from '../../parts/option-rows'

/** A wrong answer's row, when there is room and when there is not. */
const [ROOMY, TIGHT] = [4.6, 3.6]
/** The right answer's row, at most and at least: it grows by a line for so many letters in one column or two. */
const [MOST, MOST_LONG, LEAST] = [10.4, 11.3, 5]
const [LINE, STROKE] = [3.45, 0.9]
const [LETTERS, LETTERS_IN_TWO_COLUMNS] = [34, 14]
/** The question steps back to this size before the right answer gives way. */
const QUESTION = 3.5

export type VerdictRows = { columns: Bar[][]; rows: string[]; low: string; most: number }

/** The rows of the verdict in their fixed order: the right answer's is high, the others only keep their place. */
export const verdictRows = ({
  text,
  bars,
  right,
}: {
  text: string
  bars: Bar[]
  right: string
}): VerdictRows => {
  const columns = columnsOf(bars)
  const rows = columns[0]?.length ?? 0
  const height = SCENE
  const left = height - heightOf(text, QUESTION, FULL)
  const answer = longestOf(bars.filter(({ letter }) => letter === right))
  const lines = Math.ceil(answer / (columns.length > 1 ? LETTERS_IN_TWO_COLUMNS : LETTERS))
  const least = within(lines * LINE + STROKE, { least: LEAST, most: MOST_LONG })
  const high = within(left - (rows - 1) * TIGHT, { least, most: Math.max(MOST, least) })
  const low = within((left - high) / Math.max(1, rows - 1), { least: TIGHT, most: ROOMY })
  const rightRow = Math.max(0, ...columns.map((column) => column.findIndex(({ letter }) => letter === right)))
  const inUnits = (height: number) => `calc(${height.toFixed(2)} * var(--u))`
  return {
    columns,
    rows: Array.from({ length: rows }, (_, row) => inUnits(row === rightRow ? high : low)),
    low: inUnits(low),
    most: 7.4,
  }
}

const within = (height: number, { least, most }: { least: number; most: number }): number =>
  Math.min(most, Math.max(least, height))
