import type { RunSheet } from '../../core/runsheet'
import { readLine } from './glance'
import { readHeader } from './journal-lines'

/** `session`: what the file of a session says; without a sheet where its beginning is damaged, or in another part. */
export type SheetInSession = { kind: 'session'; sheet: RunSheet | undefined } | { kind: 'no session' }

const NEWLINE = 0x0a

/** The run sheet that a session was held with, from the bytes of its file. */
export const sheetInSession = (bytes: Buffer): SheetInSession => {
  switch (readHeader(bytes).kind) {
    case 'foreign':
    case 'unfinished':
      return { kind: 'no session' }
    case 'header':
    case 'newer':
    case 'damaged':
      return { kind: 'session', sheet: firstSheet(bytes) }
  }
}

const firstSheet = (bytes: Buffer): RunSheet | undefined => {
  for (
    let start = bytes.indexOf(NEWLINE) + 1, end = bytes.indexOf(NEWLINE, start);
    start > 0 && end >= 0;
    start = end + 1, end = bytes.indexOf(NEWLINE, start)
  ) {
    const fact = readLine(bytes.toString('utf8', start, end))?.fact
    if (fact?.kind === 'began') return fact.sheet
  }
  return undefined
}
