import { createHash } from 'node:crypto'
import type { Evidence } from '../core/quiz/evidence'
import { evidenceLines } from '../core/quiz/evidence-lines'
import { evidenceTable } from '../core/quiz/evidence-table'
import { spreadsheet } from './spreadsheet'

/** The evidence for a spreadsheet. */
export const evidenceCsv = (evidence: Evidence): string => spreadsheet(evidenceTable(evidence))

/** The evidence as JSON lines with their chain of hashes. */
export const evidenceJson = (evidence: Evidence): string =>
  evidenceLines(evidence, (text) => createHash('sha256').update(text, 'utf8').digest('hex'))
