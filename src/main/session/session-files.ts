import { mkdir, open, readdir, stat } from 'node:fs/promises'
import { basename, extname, join } from 'node:path'
import type { SavedSession } from '../../ipc/contract'
import { inTurn } from '../in-turn'
import { glanceAt, type Glance } from './glance'
import type { JournalFs } from './journal-fs'
import { hasCode } from './journal-words'

const ENDING = '.chalkbird.jsonl'
/** The home screen lists this many, the newest first. */
const LISTED = 30

/** Makes a new session's file: its name is the day and time it began, and its title as far as any file system takes it. */
export const makeSessionFile = async (folder: string, title: string, at: Date): Promise<string> => {
  await mkdir(folder, { recursive: true })
  const day = at.toISOString().slice(0, 19).replace('T', ' ').replaceAll(':', '-')
  const name = title
    .normalize('NFKD')
    .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
    .replaceAll(/^-|-$/g, '')
    .slice(0, 60)
  const stem = join(folder, `${day} ${name || 'session'}`)
  for (let count = 1; ; count += 1) {
    const path = `${stem}${count === 1 ? '' : ` ${count}`}${ENDING}`
    if (await isMade(path)) return path
  }
}

/** Whether this made the file: one that is there is another session's. */
const isMade = async (path: string): Promise<boolean> => {
  try {
    await (await open(path, 'wx')).close()
    return true
  } catch (error) {
    if (hasCode(error, 'EEXIST')) return false
    throw error
  }
}

/** A session's files as they lie in the folder, and what tells whether they changed. */
type SessionFiles = { path: string; parts: string[]; at: number; stamp: string }

/**
 * Lists a folder's saved sessions, the newest first. Files that can't be read are left out; one that did not change since
 * the last time is not read again.
 */
export const createSessionList = (
  folder: string,
  fs: Pick<JournalFs, 'read'>,
): (() => Promise<SavedSession[]>) => {
  const turn = inTurn()
  let known = new Map<string, { stamp: string; glance: Glance | undefined }>()

  const list = async (): Promise<SavedSession[]> => {
    const names = await readdir(folder).catch(() => [])
    const dated = await Promise.all(
      names.filter((name) => name.endsWith(ENDING)).map((name) => filesOf(folder, name, names)),
    )
    const newest = dated
      .flat()
      .toSorted((a, b) => b.at - a.at)
      .slice(0, LISTED)
    const next: typeof known = new Map()
    // One after another: the home screen must not hold up a starting app.
    for (const { path, parts, stamp } of newest) {
      const before = known.get(path)
      const glance =
        before?.stamp === stamp ? before.glance : await glanceAt(fs, parts).catch(() => undefined)
      next.set(path, { stamp, glance })
    }
    known = next
    return [...known].flatMap(([path, { glance }]) => (glance ? [{ path, ...glance }] : []))
  }
  return () => turn(list)
}

/** None for a session that went away meanwhile, or a link that leads nowhere. */
const filesOf = async (folder: string, name: string, names: readonly string[]): Promise<SessionFiles[]> => {
  const later = `${basename(name, extname(name))}.part-`
  const numberOf = (part: string): number => Number.parseInt(part.slice(later.length), 10)
  const laterParts = names
    .filter((other) => other.startsWith(later) && other.endsWith(extname(name)))
    .toSorted((a, b) => numberOf(a) - numberOf(b))
  const parts = [name, ...laterParts].map((part) => join(folder, part))
  try {
    const stats = await Promise.all(parts.map((part) => stat(part)))
    return [
      {
        path: join(folder, name),
        parts,
        at: Math.max(...stats.map(({ mtimeMs }) => mtimeMs)),
        stamp: stats.map(({ mtimeMs, size }) => `${mtimeMs}:${size}`).join(' '),
      },
    ]
  } catch {
    return []
  }
}
