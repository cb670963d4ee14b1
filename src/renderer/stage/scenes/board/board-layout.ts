import type { SceneRoom } from '../../parts/scene-room'
import type { FigureWidths } from './figure-widths'

/** In units: the floor of type, what stands between two figures, and between two columns of teams. */
export const FLOOR = 3.1
export const GAP = 0.9
const BETWEEN = 3.6
/** The heads of the columns, in lines of theirs. */
const HEADS = 1.26
/** A row that the last row of the room reads, under heads; rows grow to this in a room with space. */
const [ROW, MOST_ROW] = [4.2, 7.6]
/** So few teams have larger rows, and letters, than others. */
const [FEW, FEW_ROW, FEW_SIZE, MOST_SIZE] = [3, 11, 6.6, 5]
/** What a row with a second line for its figures has more. */
const SECOND_LINE = 3.8
/** Usually no more than this stand one below the other, unless the room is so high that they are large all the same. */
const [IN_COLUMN, LARGE_ROW] = [8, 6.4]
/** A name of usual length at the floor in its narrow cut; and in its own cut, in letters' heights. */
const [LEAST_NAME, NAME] = [18, 7]
/** A team's sign, in letters' heights; and how large figures are beside a name. */
const [SIGN, FIGURE] = [0.95, 0.62]

type Shape = { columns: 1 | 2; figures: 'beside' | 'below'; climbed: boolean; corrected: boolean }

/**
 * Which of a team's figures is given up where there is no place at the floor: first figures leave the name's line for one of
 * their own, since nothing is lost by it; then the arrows go, since the rows have just moved by them; a correction goes only
 * where no shape at all holds it, since it is in the points. How often a team was right, and how fast, never go: pages turn.
 */
const SHAPES: Shape[] = [true, false].flatMap((corrected) =>
  [true, false].flatMap((climbed) =>
    ([1, 2] as const).flatMap((columns) =>
      (['beside', 'below'] as const).map((figures) => ({ columns, figures, climbed, corrected })),
    ),
  ),
)
const LAST_RESORT: Shape = { columns: 1, figures: 'below', climbed: false, corrected: false }

export type BoardLayout = Shape & {
  inColumn: number
  row: number
  /** Of names and points, and of the figures. */
  size: number
  figure: number
  /** The mean time's head, in full or short. */
  head: 'speed' | 'time'
  /** That of corrections, in full or short. */
  byHand: 'corrected' | 'hand'
  /** Names are set in the narrow cut. */
  isTight: boolean
  /** How wide each column is, its gap included, in units; 0: there is none; 'rest': what is left. */
  wide: (number | 'rest')[]
}

/** How many teams stand on the board at once, how large, and where their figures are. */
export const boardLayout = (teams: number, room: SceneRoom, widths: FigureWidths): BoardLayout => {
  const onPage = (shape: Shape) => Math.min(teams, shape.columns * rowsIn(shape, room))
  const ways = SHAPES.filter((shape) => fits(shape, room, widths))
  const whole = ways.filter(({ corrected }) => corrected)
  const offered = whole.length > 0 ? whole : ways
  const most = Math.max(0, ...offered.map(onPage))
  return sized(offered.find((shape) => onPage(shape) === most) ?? LAST_RESORT, teams, { room, widths })
}

const rowsIn = ({ figures }: Shape, { high }: SceneRoom): number => {
  const more = figures === 'below' ? SECOND_LINE : 0
  const fitting = Math.max(1, Math.floor((high - HEADS * FLOOR) / (ROW + more)))
  return Math.min(fitting, Math.max(IN_COLUMN, Math.floor(high / (LARGE_ROW + more))))
}

/** What stands before and behind a name, in letters' heights and with its gaps in units. */
const around = ({ climbed }: Shape, widths: FigureWidths) => {
  const arrow = climbed && widths.climbed > 0
  return {
    ems: widths.rank + SIGN + widths.points + (arrow ? widths.climbed : 0),
    // The points are set off from the figures before them.
    gaps: GAP * (arrow ? 5 : 4),
  }
}

/** The figures of a team one beside the other. */
const detailsIn = ({ corrected, figures }: Shape, widths: FigureWidths) => {
  const right = figures === 'below' ? Math.max(widths.right, widths.rightHead) : widths.right
  const shown = [right, widths.speed, corrected ? widths.corrected : 0].filter((wide) => wide > 0)
  return { ems: shown.reduce((sum, wide) => sum + wide, 0), gaps: GAP * shown.length }
}

const columnWide = ({ columns }: Shape, { wide }: SceneRoom): number =>
  (wide - (columns - 1) * BETWEEN) / columns

/** What a name has of its line, at these sizes. */
const nameWide = (
  shape: Shape,
  { room, widths }: { room: SceneRoom; widths: FigureWidths },
  { size, figure }: { size: number; figure: number },
): number => {
  const [own, details] = [around(shape, widths), detailsIn(shape, widths)]
  const taken = shape.figures === 'beside' ? details.ems * figure + details.gaps : 0
  return columnWide(shape, room) - own.ems * size - own.gaps - taken
}

const fits = (shape: Shape, room: SceneRoom, widths: FigureWidths): boolean => {
  const name = nameWide(shape, { room, widths }, { size: FLOOR, figure: FLOOR })
  const { ems, gaps } = detailsIn(shape, widths)
  return name >= LEAST_NAME && (shape.figures === 'beside' || ems * FLOOR + gaps <= name)
}

const sized = (
  shape: Shape,
  teams: number,
  about: { room: SceneRoom; widths: FigureWidths },
): BoardLayout => {
  const { high, grow } = about.room
  const more = shape.figures === 'below' ? SECOND_LINE : 0
  // As many as a page has: no row gets smaller because the last page is short.
  const inColumn = Math.min(
    rowsIn(shape, about.room),
    Math.max(Math.min(4, teams), Math.ceil(teams / shape.columns)),
  )
  const isFew = teams <= FEW
  const mostRow = Math.min((isFew ? FEW_ROW : MOST_ROW) * grow + more, (high - HEADS * FLOOR) / inColumn)
  const own = around(shape, about.widths)
  const details = detailsIn(shape, about.widths)
  const left = columnWide(shape, about.room) - own.gaps - details.gaps
  const most = Math.min((mostRow - more) * 0.72, (isFew ? FEW_SIZE : MOST_SIZE) * grow)
  /** The largest letters beside which the figures, so large for them, leave a name its place. */
  const together = Math.min(most, left / (own.ems + NAME + FIGURE * details.ems))
  const isLarge = shape.figures === 'beside' && FIGURE * together >= FLOOR
  const figure = isLarge ? FIGURE * together : FLOOR
  const row = Math.min(mostRow, (high - HEADS * figure) / inColumn)
  const beside = (left - details.ems * FLOOR) / (own.ems + NAME)
  const below = Math.min((left + details.gaps) / (own.ems + NAME), (left - details.ems * FLOOR) / own.ems)
  const size = isLarge
    ? together
    : Math.max(FLOOR, Math.min(most, shape.figures === 'beside' ? beside : below))
  const name = nameWide(shape, about, { size, figure })
  const { speed, longSpeed } = about.widths
  const spare = name - (shape.figures === 'beside' ? NAME * size : details.ems * figure + details.gaps)
  const head = (longSpeed - speed) * figure <= spare ? 'speed' : 'time'
  const { corrected, longCorrected } = about.widths
  const stillSpare = spare - (head === 'speed' ? (longSpeed - speed) * figure : 0)
  const byHand = (longCorrected - corrected) * figure <= stillSpare ? 'corrected' : 'hand'
  const isTight = name < (NAME + 1) * size
  return { ...shape, inColumn, row, size, figure, head, byHand, isTight, wide: widthsOf(shape) }

  function widthsOf({ climbed, corrected, figures }: Shape): BoardLayout['wide'] {
    const { widths } = about
    const gapped = (ems: number, of: number) => (ems === 0 ? 0 : ems * of + GAP)
    const right = figures === 'below' ? Math.max(widths.right, widths.rightHead) : widths.right
    const lead = [
      widths.rank * size,
      climbed ? gapped(widths.climbed, Math.max(FLOOR, 0.72 * size)) : 0,
      gapped(SIGN, size) + GAP,
    ]
    const speeds = gapped(head === 'speed' ? longSpeed : speed, figure)
    const points = gapped(widths.points, size) + GAP
    const corrections = corrected
      ? gapped(byHand === 'corrected' ? widths.longCorrected : widths.corrected, figure)
      : 0
    return figures === 'beside'
      ? [...lead, 'rest', gapped(right, figure), speeds, corrections, points]
      : [...lead, right * figure, speeds, corrections, 'rest', points]
  }
}
