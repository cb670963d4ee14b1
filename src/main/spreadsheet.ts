import Papa from 'papaparse'

/** What a spreadsheet would take for a formula, also behind spaces, in wide letters and in a text of several lines. */
const FORMULA = /^[\s\u200B-\u200F\uFEFF]*[=+\-@＝＋－＠]/

/** A table for a spreadsheet: RFC 4180, with a mark by which Excel knows UTF-8. Strangers' words stay text. */
export const spreadsheet = (table: (string | number)[][]): string =>
  `\uFEFF${Papa.unparse(table, { escapeFormulae: FORMULA, newline: '\r\n' })}\r\n`
