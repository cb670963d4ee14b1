import type { SceneRoom } from '../../parts/scene-room'

/** A wording's row, at the least and in a room with space; and the part of the scene that all of them have. */
const [ROW, MOST_ROW, PART] = [4.4, 7, 0.62]
/** More wordings than this stand in two columns, where they are short: a letter of theirs, and the count before it. */
const [FEW, LETTER, COUNT] = [4, 1.6, 9]

/** How many wordings stand on the wall, in how many rows and columns of which height; the others are counted in the last row. */
export const typedLayout = (
  lengths: readonly number[],
  { high, wide, grow }: Pick<SceneRoom, 'high' | 'wide' | 'grow'>,
): { shown: number; more: number; rows: number; columns: 1 | 2; row: number } => {
  const most = Math.max(1, Math.floor((PART * high) / ROW))
  const wordings = lengths.length
  const areShort = Math.max(0, ...lengths) * LETTER <= wide / 2 - COUNT
  const columns = wordings > most || (wordings > FEW && areShort) ? 2 : 1
  const shown = wordings <= most * columns ? wordings : most * columns - 1
  const more = wordings - shown
  const rows = Math.max(1, Math.ceil((shown + (more > 0 ? 1 : 0)) / columns))
  return { shown, more, rows, columns, row: Math.min(MOST_ROW * grow, (PART * high) / rows) }
}
