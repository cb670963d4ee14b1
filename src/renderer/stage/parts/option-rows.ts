import type { Bar } from '../../../core/views'
import type { SceneRoom } from './scene-room'

/** More options than this stand in two columns, unless the scene is higher than wide. */
const ONE_COLUMN = 5
/** What stands before an option's words: its sign, and the space around it. */
const SIGN = 7.7
/** A letter is about this wide for its size; and in the grotesque's narrow cut. */
const [LETTER, NARROW_LETTER] = [0.45, 0.37]
/** The size at which options are counted in lines, the height of such a line; and of a row that just holds a sign. */
const [SMALL, LINE] = [3.3, 4]
export const LEAST_ROW = 3.9
/** What a question would like to be set at before options grow. */
const QUESTION = 4.8
/** Options any longer need the place where votes would be counted. */
const LONG = 60
/** A row so high has two lines for its figures. */
const TWO_LINES = 8.4
/** Changes and words need a column this wide. */
const COMPARED = 40
/** Between two columns. */
const GUTTER = 2.4

/** What stands behind an option's words, and how wide it is: the share; votes or a change of points beside it or under it. */
export type FiguresSet = {
  drawn: 'none' | 'share' | 'votes' | 'change under' | 'change beside' | 'change short'
  width: number
}
export type Figures = 'none' | 'shown' | 'compared'

export type OptionRows = {
  columns: Bar[][]
  rows: number
  rowHeight: number
  lines: number
  most: number
  figures: FiguresSet
}

/** Where options stand: `high` is for them and the question above, which keeps `question` of it. */
export type Place = {
  high: number
  wide: number
  grow: number
  isNarrow: boolean
  question: { height: number; width: number }
  figures: Figures
}

/** Alone under a question, over the whole width. */
export const wholeScene = ({ high, wide, grow, isNarrow }: SceneRoom, figures: Figures = 'shown'): Place => ({
  high,
  wide,
  grow,
  isNarrow,
  question: { height: Math.min(6.6, high * 0.2) * grow, width: wide },
  figures,
})

/** How the options are set, from texts and room alone, so that votes never move them and a preview breaks where the wall does. */
export const rowsOf = (bars: readonly Bar[], question: string, place: Place): OptionRows => {
  const { grow } = place
  const columns = columnsIn(bars, place)
  const rows = columns[0]?.length ?? 0
  const wide = (place.wide - GUTTER * (columns.length - 1)) / columns.length
  const most = (place.high - place.question.height) / Math.max(1, rows)
  const figures = figuresIn(place, { wide, high: most, columns: columns.length, longest: longestOf(bars) })
  const words = wide - SIGN * grow - figures.width
  const letter = place.isNarrow ? NARROW_LETTER : LETTER
  const linesAt = (size: number) => Math.ceil((longestOf(bars) * size * SMALL * letter) / words)
  const questionAt = (size: number) => heightOf(question, size * QUESTION, place.question.width)
  const fits = (size: number) => questionAt(size) + rows * linesAt(size) * size * LINE <= place.high
  // In a room with space everything is larger, unless it is not enough for texts of this length.
  const size = [grow, (grow + 1) / 2].find(fits) ?? 1
  const lines = linesAt(size)
  const roomy = Math.max(
    (figures.drawn === 'change under' ? TWO_LINES : rows <= 3 ? 8.4 : rows === 4 ? 7 : 5.6) * grow,
    lines * LINE * size,
  )
  const least = figures.drawn === 'change under' ? roomy : Math.max(LEAST_ROW, lines * LINE) * size
  const left = (place.high - questionAt(size)) / Math.max(1, rows)
  const rowHeight = Math.min(most, roomy, Math.max(least, left))
  return { columns, rows, rowHeight, lines, most: (rows <= 3 ? 6 : 5) * grow, figures }
}

const figuresIn = (
  { figures, grow }: Place,
  { wide, high, columns, longest }: { wide: number; high: number; columns: number; longest: number },
): FiguresSet => {
  const share = 10.5 * grow
  switch (figures) {
    case 'none':
      return { drawn: 'none', width: 0 }
    case 'shown':
      return columns === 1 && wide > 72 && longest <= LONG
        ? { drawn: 'votes', width: share + 6 }
        : { drawn: 'share', width: columns === 1 ? share : 9.5 * grow }
    case 'compared':
      if (wide < COMPARED && columns > 1) return { drawn: 'share', width: 9.5 * grow }
      return high >= TWO_LINES * grow && wide > 44
        ? { drawn: 'change under', width: 19 * grow }
        : wide > 72
          ? { drawn: 'change beside', width: share + 19 * grow }
          : { drawn: 'change short', width: share + 7.5 * grow }
  }
}

/** Changes take so much of a narrow column that one is better, if its rows have room. */
const columnsIn = (bars: readonly Bar[], place: Place): Bar[][] => {
  const isCramped = place.figures === 'compared' && place.wide / 2 < COMPARED
  const fits = bars.length * LEAST_ROW + place.question.height <= place.high
  return isCramped && fits ? [[...bars]] : columnsOf(bars, place)
}

export const columnsOf = (bars: readonly Bar[], { high, wide }: { high: number; wide: number }): Bar[][] => {
  const isOne = bars.length <= ONE_COLUMN || high > wide
  const middle = isOne ? bars.length : Math.ceil(bars.length / 2)
  return [bars.slice(0, middle), bars.slice(middle)].filter((column) => column.length > 0)
}

export const longestOf = (bars: readonly Bar[]): number => Math.max(0, ...bars.map(({ text }) => text.length))

/** Whether every option stands in one line at its full size beside its sign in this width. */
export const standsInLine = (bars: readonly Bar[], size: number, width: number): boolean =>
  longestOf(bars) * size * LETTER * 1.22 <= width - SIGN

/** About how high a text in the grotesque gets, at this size in this width. */
export const heightOf = (text: string, size: number, width: number): number =>
  Math.max(1, (text.length * size * LETTER * 1.1) / width + 0.3) * size * 1.1
