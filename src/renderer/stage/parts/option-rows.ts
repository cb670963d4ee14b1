import type { Bar } from '../../../core/views'

/** The scene's own part of the 54 units, between the line above and the join line, less the gaps in it. */
export const SCENE = 38.6
/** The width inside the margins of a 16:9 wall, in units. */
export const FULL = 86

/** More options than this stand in two columns. */
const ONE_COLUMN = 5
/** What stands before and behind an option's words: its sign, and its figures. */
const [SIGN, FIGURES] = [7, 11]
/** A letter is about this wide for its size. */
const LETTER = 0.45
/** The size at which options are counted in lines, the height of such a line, and of a row that just holds a sign. */
const [SMALL, LINE, LEAST_ROW] = [3.3, 4, 4.5]
/** What a question would like to be set at before options grow. */
const QUESTION = 4.8

export type OptionRows = { columns: Bar[][]; rows: number; rowHeight: number; lines: number; most: number }

/** Where options stand: `height` is for them and the question above, which keeps `question` of it; widths are of a 16:9 wall. */
export type Place = {
  height: number
  width: number
  question: { height: number; width: number }
  figures: 'none' | 'shown'
}

/** Alone under a question, over the whole width. */
export const WHOLE_SCENE: Place = {
  height: SCENE,
  width: FULL,
  question: { height: 7, width: FULL },
  figures: 'shown',
}

/** How the options are set, from the texts alone, so that votes never move them and a preview breaks where the wall does. */
export const rowsOf = (bars: readonly Bar[], question: string, place: Place): OptionRows => {
  const columns = columnsOf(bars)
  const rows = columns[0]?.length ?? 0
  const room = place.width / columns.length - SIGN - (place.figures === 'shown' ? FIGURES : 0)
  const lines = Math.ceil((longestOf(bars) * SMALL * LETTER) / room)
  const roomy = Math.max(rows <= 3 ? 7.6 : rows === 4 ? 6.2 : 5.2, lines * LINE)
  const least = Math.max(LEAST_ROW, lines * LINE)
  const left = (place.height - heightOf(question, QUESTION, place.question.width)) / rows
  const most = (place.height - place.question.height) / rows
  const rowHeight = Math.min(most, roomy, Math.max(least, left))
  return { columns, rows, rowHeight, lines, most: rows <= 3 ? 6 : 5 }
}

export const columnsOf = (bars: readonly Bar[]): Bar[][] => {
  const middle = bars.length <= ONE_COLUMN ? bars.length : Math.ceil(bars.length / 2)
  return [bars.slice(0, middle), bars.slice(middle)].filter((column) => column.length > 0)
}

export const longestOf = (bars: readonly Bar[]): number => Math.max(0, ...bars.map(({ text }) => text.length))

/** About how high a text in the grotesque gets, at this size in this width. */
export const heightOf = (text: string, size: number, width: number): number =>
  Math.max(1, (text.length * size * LETTER * 1.1) / width + 0.3) * size * 1.1
