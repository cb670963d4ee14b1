import type { SceneRoom } from '../../parts/scene-room'

/** A row that the last row of the room reads; rows grow to this in a room with space. */
const [ROW, MOST_ROW] = [4.6, 7.6]
/** Usually no more than this stand one below the other, unless the room is so high that they are large all the same. */
const [IN_COLUMN, LARGE_ROW] = [8, 6.4]
/** A column any narrower would cut teams' names: then more pages turn instead. */
const LEAST_COLUMN = 37

/** A row is as wide as so many of its letters are high, or it cuts names of usual length. */
const NAME = 13
/** The same with figures of their own beside the points. */
const [DETAILED, NARROW_DETAILED] = [18, 20]

/** The heads of the columns; the width under which there are none, and the one from which they are wide. */
const [HEADS, LEAST_DETAILS, WIDE] = [3.9, 48, 76]
/** Under heads, rows may be this low. */
const LOW_ROW = 4.2

export type BoardLayout = {
  inColumn: number
  columns: number
  row: number
  size: number
  /** Correctness and speed stand in columns of their own. */
  details: 'none' | 'narrow' | 'wide'
}

/** How many teams stand on the board at once, and how large. */
export const boardLayout = (teams: number, room: SceneRoom): BoardLayout => {
  const plain = layoutIn(teams, room, ROW)
  if (plain.columns > 1 || room.wide < LEAST_DETAILS) return { ...plain, details: 'none' }
  const below = layoutIn(teams, { ...room, high: room.high - HEADS }, LOW_ROW)
  if (below.columns > 1) return { ...plain, details: 'none' }
  const isNarrow = room.wide < WIDE
  const size = Math.max(3.1, Math.min(below.size, room.wide / (isNarrow ? NARROW_DETAILED : DETAILED)))
  return { ...below, size, details: isNarrow ? 'narrow' : 'wide' }
}

const layoutIn = (
  teams: number,
  { high, wide, grow }: SceneRoom,
  least: number,
): Omit<BoardLayout, 'details'> => {
  const fitting = Math.max(1, Math.floor(high / least))
  const inColumn = Math.min(fitting, Math.max(IN_COLUMN, Math.floor(high / LARGE_ROW)))
  const columns = teams > inColumn && wide / 2 >= LEAST_COLUMN ? 2 : 1
  // As many as a page has: no row gets smaller because the last page is short.
  const rows = columns === 2 ? inColumn : Math.min(inColumn, Math.max(4, teams))
  const row = Math.min(MOST_ROW * grow, high / rows)
  const size = Math.max(3.1, Math.min(row * 0.72, (columns === 2 ? 3.2 : 5) * grow, wide / columns / NAME))
  return { inColumn: rows, columns, row, size }
}
