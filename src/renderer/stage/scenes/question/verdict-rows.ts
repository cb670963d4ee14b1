import type { Bar, RightAnswer } from '../../../../core/views'
import { columnsOf, heightOf, longestOf } from '../../parts/option-rows'
import type { SceneRoom } from '../../parts/scene-room'

/** A wrong answer's row, when there is room and when there is not. */
const [ROOMY, TIGHT] = [5.4, 3.8]
/** The row of one that needs a second line. */
const TWO_LINES = 9.2
/** The right answer's row, at most and at least; a line of it, and its stroke. */
const [MOST, LEAST] = [16, 5]
const [LINE, STROKE] = [3.45, 0.9]
/** A letter at the floor, bold, in one column and in the narrow cut of two; and what stands beside the words. */
const [LETTER, NARROW_LETTER, BESIDE] = [1.85, 1.6, 20]
/** The question steps back to this size in its narrow cut, and to this part of the height: it was read before. */
const [QUESTION, NARROWER, MOST_QUESTION] = [3.2, 1.12, 0.36]
/** The right answer would like half of what is left. */
const HALF = 0.5
/** A wrong answer's type, and its line, or two over the stroke, in parts of it. */
const [SMALL, LINE_OF_SMALL, LINES_OF_SMALL] = [3.2, 1.22, 2.92]
/** The right answer's sign reaches no further than its row, and a letter at the floor stands in it. */
const SIGN = 0.86
/** Wrong answers with more letters than this for a unit of width are set in a narrow cut, and in the narrowest. */
const [WORDS, NARROW_WORDS] = [0.56, 0.72]

export type VerdictRows = {
  columns: Bar[][]
  rows: string[]
  low: string
  small: string
  /** The right answer's sign. */
  sign: string
  most: number
  others: 'wide' | 'narrow' | 'narrowest'
  /** How many lines a wrong answer has. */
  lines: 1 | 2
}

/** The rows of the verdict in their fixed order: the right answer's is high, the others only keep their place. */
export const verdictRows = (
  { text, bars, right }: { text: string; bars: Bar[]; right: RightAnswer },
  room: SceneRoom,
): VerdictRows => {
  const columns = columnsIn(bars, room)
  const rows = columns[0]?.length ?? 0
  const left = room.high - Math.min(heightOf(text, QUESTION, room.wide * NARROWER), MOST_QUESTION * room.high)
  const answer = longestOf(bars.filter(({ letter }) => letter === right))
  const wide = room.wide / columns.length - BESIDE
  const longest = longestOf(bars)
  const lines = Math.ceil((answer * (columns.length > 1 ? NARROW_LETTER : LETTER)) / wide)
  const others = rows - 1
  const least = within(lines * LINE + STROKE, { least: LEAST, most: Math.max(LEAST, left - others * TIGHT) })
  const needsTwo = longest * NARROW_LETTER > wide && left - least >= others * TWO_LINES
  const roomy = needsTwo ? TWO_LINES : ROOMY * room.grow
  const low = within((HALF * left) / Math.max(1, others), {
    least: needsTwo ? TWO_LINES : TIGHT,
    most: roomy,
  })
  const high = within(left - others * low, { least, most: Math.max(MOST * room.grow, least) })
  const rightRow = Math.max(0, ...columns.map((column) => column.findIndex(({ letter }) => letter === right)))
  const inUnits = (height: number) => `calc(${height.toFixed(2)} * var(--u))`
  return {
    columns,
    rows: Array.from({ length: rows }, (_, row) => inUnits(row === rightRow ? high : low)),
    low: inUnits(low),
    small: inUnits(Math.min(SMALL * room.grow, low / (needsTwo ? LINES_OF_SMALL : LINE_OF_SMALL))),
    sign: inUnits(Math.min(6.4 * room.grow, SIGN * high)),
    most: 9.6 * room.grow,
    lines: needsTwo ? 2 : 1,
    others: longest > NARROW_WORDS * wide ? 'narrowest' : longest > WORDS * wide ? 'narrow' : 'wide',
  }
}

const within = (height: number, { least, most }: { least: number; most: number }): number =>
  Math.min(most, Math.max(least, height))

/** One below the other as well, where two columns would leave next to nothing of their words. */
const columnsIn = (bars: readonly Bar[], room: SceneRoom): Bar[][] => {
  const isTooLong = longestOf(bars) * NARROW_LETTER > room.wide / 2 - BESIDE
  const fits = (bars.length - 1) * TIGHT + LEAST + LINE + QUESTION <= room.high
  return isTooLong && fits ? [[...bars]] : columnsOf(bars, room)
}
