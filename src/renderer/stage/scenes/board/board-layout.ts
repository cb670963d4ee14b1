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
const DETAILED = 18

/** The heads of the columns; and the width under which they get no words, or the ones for speed no room. */
const [HEADS, LEAST_DETAILS] = [3.9, 48]

export type BoardLayout = {
  inColumn: number
  columns: number
  row: number
  size: number
  /** Correctness and speed stand in columns of their own. */
  hasDetails: boolean
}

/** How many teams stand on the board at once, and how large. */
export const boardLayout = (teams: number, room: SceneRoom): BoardLayout => {
  const plain = layoutIn(teams, room)
  if (plain.columns > 1 || room.wide < LEAST_DETAILS) return { ...plain, hasDetails: false }
  const detailed = layoutIn(teams, { ...room, high: room.high - HEADS })
  return { ...detailed, size: Math.min(detailed.size, room.wide / DETAILED), hasDetails: true }
}

const layoutIn = (teams: number, { high, wide, grow }: SceneRoom): Omit<BoardLayout, 'hasDetails'> => {
  const fitting = Math.max(1, Math.floor(high / ROW))
  const inColumn = Math.min(fitting, Math.max(IN_COLUMN, Math.floor(high / LARGE_ROW)))
  const columns = teams > inColumn && wide / 2 >= LEAST_COLUMN ? 2 : 1
  // As many as a page has: no row gets smaller because the last page is short.
  const rows = columns === 2 ? inColumn : Math.min(inColumn, Math.max(4, teams))
  const row = Math.min(MOST_ROW * grow, high / rows)
  const size = Math.max(3.1, Math.min(row * 0.72, (columns === 2 ? 3.2 : 5) * grow, wide / columns / NAME))
  return { inColumn: rows, columns, row, size }
}
