import { basename, dirname } from 'node:path'
import type { Clock } from '../../core/time'
import type { JournalFile, JournalFs } from './journal-fs'
import { encodeHeader, isTornTail, sealLines, VERSION, type Link } from './journal-lines'
import type { Loaded } from './journal-parts'
import { hasCode } from './journal-words'

/** What was found on opening, and what became of it. */
export type RecoveryReport = {
  kind: 'whole' | 'created' | 'tail-cut' | 'damaged'
  /** For the trainer; empty if there is nothing to say. */
  words: string
  /** Where the damaged lines lie. */
  files: string[]
}
export type Disk = { fs: JournalFs; clock: Clock }

export const WHOLE: RecoveryReport = { kind: 'whole', words: '', files: [] }
export const TAIL_CUT: RecoveryReport = {
  kind: 'tail-cut',
  words:
    'The last line was not finished when the app or the computer stopped. It had not been shown, and is left out.',
  files: [],
}

type State = 'whole' | 'torn' | 'damaged'
export function stateOf({ rest, strays }: Loaded): State {
  if (strays.length > 0 || !isTornTail(rest)) return 'damaged'
  return rest.length > 0 ? 'torn' : 'whole'
}

export function damageReport(loaded: Loaded, files: string[]): RecoveryReport {
  const lines = countLines(loaded.rest) + loaded.strays.reduce((sum, { bytes }) => sum + countLines(bytes), 0)
  const [lost, they] = lines === 1 ? ['1 line is', 'It is'] : [`${lines} lines are`, 'They are']
  const { n } = loaded.link
  const sound = n === 1 ? '1 entry before is sound' : `${n} entries before are sound`
  const words = `${lost} damaged, or came after damage, and can’t be trusted. ${they} in ${files.join(' and ')}. ${sound}.`
  return { kind: 'damaged', words, files }
}

function countLines(bytes: Buffer): number {
  let lines = 0
  let start = 0
  for (let end = bytes.indexOf(10); end >= 0; end = bytes.indexOf(10, start)) {
    lines += 1
    start = end + 1
  }
  return start < bytes.length ? lines + 1 : lines
}

/** Copies what is not good to a file beside, before anything is cut. */
export async function setAside({ fs, clock }: Disk, { last, rest, strays }: Loaded): Promise<string[]> {
  const folder = dirname(last.path)
  const taken = await fs.list(folder)
  const stamp = new Date(clock.now()).toISOString().slice(0, 19).replaceAll(':', '-')
  const nameFor = (path: string): string => {
    let name = `${path}.damaged-${stamp}`
    for (let count = 2; taken.includes(basename(name)); count += 1) name = `${path}.damaged-${stamp}-${count}`
    return name
  }
  const files: string[] = []
  if (rest.length > 0) {
    const name = nameFor(last.path)
    await writeNew(fs, name, rest)
    files.push(name)
  }
  for (const stray of strays) {
    const name = nameFor(stray.path)
    await fs.rename(stray.path, name)
    files.push(name)
  }
  await fs.syncFolder(folder)
  return files
}

/** Opens a part behind its good bytes, and makes all that was read last: it is about to be shown. */
export async function openAtEnd(fs: JournalFs, { path, length }: { path: string; length: number }) {
  const file = await fs.open(path, 'existing')
  try {
    await file.truncate(length)
    await file.sync()
    await fs.syncFolder(dirname(path))
    return file
  } catch (error) {
    await closeQuietly(file)
    throw error
  }
}

/**
 * Puts a fresh copy of the good bytes in a part's place. A disk that once failed to sync may show lines which it has
 * not kept, and syncing them again does nothing: only writing them again does.
 */
export async function writeAgain(fs: JournalFs, path: string, good: Buffer): Promise<void> {
  try {
    await writeNew(fs, `${path}.new`, good)
    await fs.rename(`${path}.new`, path)
  } catch (error) {
    // With no room for a copy, the file itself is still the best there is.
    if (!hasCode(error, 'ENOSPC', 'EDQUOT')) throw error
  }
}

/** A part appears under its name only when it is whole and on the disk; that the name lasts is for `openAtEnd`. */
export async function writePart({ fs, clock }: Disk, { path, part, after, bodies }: NewPart) {
  const header = encodeHeader({ version: VERSION, created: clock.now(), part, after })
  const { bytes, crc } = sealLines([header, ...bodies], after.crc)
  await writeNew(fs, `${path}.new`, bytes)
  await fs.rename(`${path}.new`, path)
  return { length: bytes.length, crc }
}
type NewPart = { path: string; part: number; after: Link; bodies: readonly Buffer[] }

async function writeNew(fs: JournalFs, path: string, bytes: Buffer): Promise<void> {
  const file = await fs.open(path, 'empty')
  try {
    await writeFully(file, bytes, 0)
    await file.sync()
  } finally {
    await closeQuietly(file)
  }
}

export async function writeFully(file: JournalFile, bytes: Buffer, position: number): Promise<void> {
  let written = 0
  while (written < bytes.length) {
    const more = await file.write(bytes.subarray(written), position + written)
    if (more <= 0) throw new Error('The disk takes no more bytes, and does not say why.')
    written += more
  }
}

/** What was to last has been synced, so an error on closing changes nothing. */
export const closeQuietly = (file: JournalFile): Promise<void> => file.close().catch(() => undefined)
