/** A record of the file with the line that it begins in, from 1. */
export type Row = { line: number; cells: string[] }
export type Rows = { rows: Row[]; unclosed: { line: number; text: string }[] }

/**
 * Reads separated values as spreadsheets write them (RFC 4180): a quoted cell holds separators, line ends and doubled quotes. A
 * quote that is never closed, or closed in the midst of words, costs the line that it opens in and no other.
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

/** undefined: a quote in it is not closed, or something follows the one that closes: it was meant to open another cell. */
const recordAt = (
  lines: readonly string[],
  { at, separator }: { at: number; separator: string },
): { cells: string[]; next: number } | undefined => {
  const cells: string[] = []
  let cell = ''
  let quote: 'none' | 'open' | 'closed' = 'none'
  for (let next = at; next < lines.length; next += 1) {
    const line = lines[next] ?? ''
    for (let place = 0; place < line.length; place += 1) {
      const sign = line.charAt(place)
      if (sign === '"' && quote === 'open' && line.charAt(place + 1) === '"') {
        cell += '"'
        place += 1
      } else if (sign === '"' && quote === 'open') quote = 'closed'
      else if (sign === separator && quote !== 'open') {
        cells.push(cell)
        cell = ''
        quote = 'none'
      } else if (quote === 'closed') {
        if (sign.trim() !== '') return undefined
      } else if (sign === '"' && quote === 'none' && cell.trim() === '') {
        // What stood before a quote that opens was space.
        cell = ''
        quote = 'open'
      } else cell += sign
    }
    if (quote !== 'open') return { cells: [...cells, cell], next: next + 1 }
    cell += '\n'
  }
  return undefined
}
