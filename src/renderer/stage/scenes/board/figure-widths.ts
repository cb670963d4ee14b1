import type { BoardRow } from '../../../../core/views'
import type { useFormats } from '../../look'
import type { StageMessages } from '../../messages/en'

/** How wide a board's figures are at the most, in their letters' heights; 0: no team has such a figure. */
export type FigureWidths = {
  rank: number
  climbed: number
  points: number
  right: number
  /** Its head, where it can not reach over the names. */
  rightHead: number
  /** With the short head over it, and with the long one. */
  speed: number
  longSpeed: number
  /** With the short head over it, and with the long one. */
  corrected: number
  longCorrected: number
  /** With the word for it in its line, where no head says it. */
  correctedInWords: number
}

/** For their size: a digit or letter of the figures' font; a point, a stroke or a space; an Arabic letter, in a word and alone. */
const [LETTER, THIN, JOINED, LONE] = [0.61, 0.34, 0.54, 1]
/** The arrow before how many places. */
const ARROW = 0.9
/** Points are set bold. */
const BOLD = 1.06

const letterWide = (letter: string, isAlone: boolean): number => {
  if (/[\s.,/:\u2066\u2069\u200e]/u.test(letter)) return THIN
  if (/\p{Script=Arabic}/u.test(letter)) return isAlone ? LONE : JOINED
  return LETTER
}

const wideOf = (text: string): number =>
  text
    .split(/(\s)/)
    .reduce(
      (sum, word) => sum + [...word].reduce((all, one) => all + letterWide(one, word.length === 1), 0),
      0,
    )
const widest = (texts: readonly string[]): number => Math.max(0, ...texts.map(wideOf))

/** The widths of what these teams have, as the wall's language writes it. */
export const figureWidths = (
  rows: readonly BoardRow[],
  { boardColumns, corrected, seconds }: Pick<StageMessages, 'boardColumns' | 'corrected' | 'seconds'>,
  { number, signed, tenths }: Pick<ReturnType<typeof useFormats>, 'number' | 'signed' | 'tenths'>,
): FigureWidths => {
  const climbs = rows.flatMap(({ climbed }) => (climbed === 0 ? [] : [number(Math.abs(climbed))]))
  const speeds = rows.flatMap(({ speed }) => (speed === null ? [] : [tenths(speed) + seconds]))
  const corrections = rows.flatMap(({ corrected }) => (corrected === 0 ? [] : [signed(corrected)]))
  return {
    rank: widest(rows.map(({ rank }) => number(rank))),
    climbed: climbs.length === 0 ? 0 : ARROW + widest(climbs),
    points: Math.max(BOLD * widest(rows.map(({ points }) => number(points))), wideOf(boardColumns.points)),
    right: widest(rows.map(({ right, asked }) => `${number(right)}/${number(asked)}`)),
    rightHead: wideOf(boardColumns.right),
    speed: speeds.length === 0 ? 0 : widest([...speeds, boardColumns.time]),
    longSpeed: speeds.length === 0 ? 0 : widest([...speeds, boardColumns.speed]),
    corrected: corrections.length === 0 ? 0 : widest([...corrections, boardColumns.hand]),
    longCorrected: corrections.length === 0 ? 0 : widest([...corrections, boardColumns.corrected]),
    correctedInWords: widest(corrections.map(corrected)),
  }
}
