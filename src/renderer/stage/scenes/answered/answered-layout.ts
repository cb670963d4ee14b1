import type { Scene } from '../../../../core/views'
import type { SceneRoom } from '../../parts/scene-room'

export type AnsweredOnStage = Scene & { kind: 'answered' }
type TeamIn = AnsweredOnStage['teams'][number]

/** The countdown's row above the teams, in parts of the stage's height, and the space below it. */
const [TOP, SPACE] = [0.193, 2]
/** The smallest type, and the row that a team needs at it. */
const [FLOOR, LEAST_ROW] = [3.1, 4.2]
/** A team's sign, tick and spaces, and a letter of its name in the narrow cut, in parts of the type's size. */
const [SIGNS, LETTER] = [3, 0.38]
/** Names longer than this go on in a second line, or are cut. */
const [SHORT, LONG] = [8, 16]
const GUTTER = 2.4
const LARGEST = 6

export type AnsweredLayout = {
  /** All in the run sheet's order; or only who is still missing, where there are too many to name. */
  named: 'all' | 'missing'
  teams: TeamIn[]
  /** How many more have no place. */
  more: number
  columns: number
  rows: number
  size: number
}

/** A large tally with two rows of strokes is so high; more than this is not needed. */
const [TALLY, MOST_TALLY] = [17.5, 1.9]

/** How much larger than elsewhere a tally is drawn that has the scene to itself. */
export const tallyGrow = ({ high, stage, grow }: SceneRoom): number =>
  Math.min(MOST_TALLY * grow, (high - TOP * stage - SPACE) / TALLY)

/** Which teams are named, and in how many columns, so that the last row can read all of them. */
export const answeredLayout = (
  { teams }: Pick<AnsweredOnStage, 'teams'>,
  room: SceneRoom,
): AnsweredLayout => {
  const place = { high: room.high - TOP * room.stage - SPACE, wide: room.wide, largest: LARGEST * room.grow }
  const all = gridOf(teams, place)
  if (all.size >= FLOOR) return { named: 'all', teams, more: 0, ...all }
  const missing = teams.filter(({ answered }) => !answered)
  const few = gridOf(missing, place)
  if (few.size >= FLOOR) return { named: 'missing', teams: missing, more: 0, ...few }
  const columns = Math.max(1, Math.floor((place.wide + GUTTER) / (widthAt(FLOOR, missing) + GUTTER)))
  const rows = Math.max(1, Math.floor(place.high / LEAST_ROW))
  const shown = missing.slice(0, columns * rows - 1)
  return { named: 'missing', teams: shown, more: missing.length - shown.length, columns, rows, size: FLOOR }
}

type Grid = { columns: number; rows: number; size: number }
type Place = { high: number; wide: number; largest: number }

/** The number of columns that lets the type be largest. */
const gridOf = (teams: readonly TeamIn[], { high, wide, largest }: Place): Grid => {
  const grids = [1, 2, 3, 4, 5].map((columns): Grid => {
    const rows = Math.ceil(teams.length / columns)
    const column = (wide - GUTTER * (columns - 1)) / columns
    const size = Math.min(largest, (0.74 * high) / Math.max(1, rows), column / widthAt(1, teams))
    return { columns, rows, size }
  })
  return grids.reduce((best, grid) => (grid.size > best.size ? grid : best))
}

const widthAt = (size: number, teams: readonly TeamIn[]): number => {
  const longest = Math.max(SHORT, ...teams.map(({ team }) => team.name.length))
  return size * (SIGNS + LETTER * Math.min(LONG, longest))
}
