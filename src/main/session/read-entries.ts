import { FactSchema, type Entry } from '../../core/facts'
import { foldAll } from '../../core/fold'
import { isPlainPost } from '../../core/plain-post'
import type { Session } from '../../core/session'
import { xTime } from '../../core/time'
import type { Entry as JournalEntry } from './journal-lines'

/** The journal's entries as facts, parsed at the border; `foreign` counts those that this version does not know. */
export const readFacts = (lines: readonly JournalEntry[]): { entries: Entry[]; foreign: number } => {
  const entries: Entry[] = []
  for (const { n, at, fact } of lines) {
    if (isPlainPost(fact)) {
      entries.push({ n, at: xTime(at), fact })
      continue
    }
    const parsed = FactSchema.safeParse(fact)
    if (parsed.success) entries.push({ n, at: xTime(at), fact: parsed.data })
  }
  return { entries, foreign: lines.length - entries.length }
}

export type ReadSession =
  | { kind: 'session'; session: Session; entries: Entry[]; notes: string[] }
  | { kind: 'refused'; why: string }

/** The session that a journal holds, with what a trainer should know about the reading. */
export const sessionIn = (lines: readonly JournalEntry[], notes: readonly string[]): ReadSession => {
  const { entries, foreign } = readFacts(lines)
  const session = foldAll(entries)
  if (!session)
    return { kind: 'refused', why: 'This file does not say how its session began, so it can not be opened.' }
  const strange =
    foreign === 0 ? [] : [`${foreign} entries were written by another version of Chalkbird and are left out.`]
  return { kind: 'session', session, entries, notes: [...notes, ...strange] }
}
