import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import type { z } from 'zod'
import { RunSheetSchema, type RunSheet } from '../core/runsheet'
import { sheetInSession } from './session/session-sheet'

export type ReadSheet = { kind: 'sheet'; sheet: RunSheet; from: string } | { kind: 'refused'; why: string }

/** Reads a run sheet from a file, or from a session's; what is wrong with it is said with the place where it is. */
export const readRunSheet = async (path: string): Promise<ReadSheet> => {
  const from = basename(path)
  try {
    const bytes = await readFile(path)
    const found = sheetInSession(bytes)
    if (found.kind === 'session')
      return found.sheet
        ? { kind: 'sheet', sheet: found.sheet, from: found.sheet.title }
        : {
            kind: 'refused',
            why: `${from} is a session, and no run sheet is in this part of it. Choose the session’s first file, or on the home screen ‘Use its run sheet’.`,
          }
    const parsed = RunSheetSchema.safeParse(JSON.parse(bytes.toString('utf8')))
    if (parsed.success) return { kind: 'sheet', sheet: parsed.data, from }
    return {
      kind: 'refused',
      why: `${from} is not a run sheet that Chalkbird can use: ${placed(parsed.error)}. Mend that in the file, or open one that Chalkbird saved.`,
    }
  } catch (error) {
    return {
      kind: 'refused',
      why: `${from} could not be read: ${error instanceof Error ? error.message : String(error)}. Choose a run sheet that Chalkbird saved, a .json file.`,
    }
  }
}

/** The first complaint, with its place: activities › 2 › question. */
const placed = (error: z.ZodError): string => {
  const [first] = error.issues
  if (!first) return 'it is empty'
  const place = first.path.map((part) => (typeof part === 'number' ? part + 1 : String(part))).join(' › ')
  const more = error.issues.length > 1 ? ` (and ${error.issues.length - 1} more)` : ''
  return `${place ? `${place}: ` : ''}${first.message}${more}`
}
