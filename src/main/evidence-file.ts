import { createHash } from 'node:crypto'
import Papa from 'papaparse'
import type { Evidence } from '../core/quiz/evidence'
import { evidenceLines } from '../core/quiz/evidence-lines'
import { evidenceTable } from '../core/quiz/evidence-table'

/** What a spreadsheet would take for a formula, also behind spaces, in wide letters and in a text of several lines. */
const FORMULA = /^[\s\u200B-\u200F\uFEFF]*[=+\-@＝＋－＠]/

/** The evidence for a spreadsheet: RFC 4180, with a mark by which Excel knows UTF-8. */
export const evidenceCsv = (evidence: Evidence): string =>
  `\uFEFF${Papa.unparse(evidenceTable(evidence), { escapeFormulae: FORMULA, newline: '\r\n' })}\r\n`

/** The evidence as JSON lines with their chain of hashes. */
export const evidenceJson = (evidence: Evidence): string =>
  evidenceLines(evidence, (text) => createHash('sha256').update(text, 'utf8').digest('hex'))
