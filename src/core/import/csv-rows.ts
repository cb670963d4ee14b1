/** A record of the file with the line that it begins in, from 1. */
export type Row = { line: number; cells: string[] }
export type Rows = { rows: Row[]; unclosed: { line: number; text: string }[] }

/**
 * Reads separated values as spreadsheets write them (RFC 4180): a quoted cell holds separators, line ends and doubled quotes. A
 * quote that is never closed costs its own line and no other.
 */
export const readRows = (text: string, separator: string): Rows => {
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/)
  const [rows, unclosed]: [Row[], Rows['unclosed']] = [[], []]
  let at = 0
  while (at < lines.length) {
    const record = recordAt(lines, { at, separator })
    if (record) rows.push({ line: at + 1, cells: record.cells })
    else unclosed.push({ line: at + 1, text: lines[at] ?? '' })
    at = record?.next ?? at + 1
  }
  return { rows: rows.filter(({ cells }) => cells.some((cell) => cell.trim() !== '')), unclosed }
}

/** undefined: a quote in it is not closed. */
const recordAt = (
  lines: readonly string[],
  { at, separator }: { at: number; separator: string },
): { cells: string[]; next: number } | undefined => {
  const cells: string[] = []
  let cell = ''
  let isQuoted = false
  for (let next = at; next < lines.length; next += 1) {
    const line = lines[next] ?? ''
    for (let place = 0; place < line.length; place += 1) {
      const sign = line.charAt(place)
      if (sign === '"' && isQuoted && line.charAt(place + 1) === '"') {
        cell += '"'
        place += 1
      } else if (sign === '"' && (isQuoted || cell.trim() === '')) {
        // What stood before a quote that opens was space.
        if (!isQuoted) cell = ''
        isQuoted = !isQuoted
      } else if (sign === separator && !isQuoted) {
        cells.push(cell)
        cell = ''
      } else cell += sign
    }
    if (!isQuoted) return { cells: [...cells, cell], next: next + 1 }
    cell += '\n'
  }
  return undefined
}
