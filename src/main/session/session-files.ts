import { mkdir, readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { SavedSession } from '../../ipc/contract'
import { nodeFs } from './journal-fs'
import { readJournal } from './journal'
import { sessionIn } from './read-entries'

const ENDING = '.chalkbird.jsonl'
/** The home screen lists this many, the newest first. */
const LISTED = 30

/** A new session's file: the day and time it began, and its title as far as any file system takes it. */
export const newSessionPath = async (folder: string, title: string, at: Date): Promise<string> => {
  await mkdir(folder, { recursive: true })
  const day = at.toISOString().slice(0, 19).replace('T', ' ').replaceAll(':', '-')
  const name = title
    .normalize('NFKD')
    .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
    .replaceAll(/^-|-$/g, '')
    .slice(0, 60)
  return join(folder, `${day} ${name || 'session'}${ENDING}`)
}

/** The saved sessions of a folder, the newest first; files that can't be read are left out. */
export const listSessions = async (folder: string): Promise<SavedSession[]> => {
  const names = await readdir(folder).catch(() => [])
  const paths = names.filter((name) => name.endsWith(ENDING)).map((name) => join(folder, name))
  const dated = await Promise.all(paths.map(async (path) => ({ path, at: (await stat(path)).mtimeMs })))
  const newest = dated.toSorted((a, b) => b.at - a.at).slice(0, LISTED)
  const saved: SavedSession[] = []
  // One after another: the home screen must not hold up a starting app.
  for (const { path } of newest) {
    const read = await readJournal({ fs: nodeFs, path })
    if (read.kind === 'refused') continue
    const opened = sessionIn(read.entries, [])
    if (opened.kind === 'refused') continue
    const { sheet, mode, startedAt, posts, endedAt } = opened.session
    saved.push({
      path,
      title: sheet.title,
      hashtag: sheet.hashtag,
      mode,
      startedAt,
      posts: posts.size,
      ended: endedAt !== undefined,
    })
  }
  return saved
}
