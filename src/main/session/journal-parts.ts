import { basename, dirname, extname, join } from 'node:path'
import type { JournalFs } from './journal-fs'
import { CHAIN_START, readEntries, readHeader, type Entry, type Header, type Link } from './journal-lines'
import { hasCode, inPlainWords } from './journal-words'

/** All that a journal's files hold, and what is wrong with them. */
export type Loaded = {
  kind: 'loaded'
  entries: Entry[]
  link: Link
  /** The part that the journal goes on in, and how many of its bytes are good. */
  last: { path: string; part: number; length: number }
  good: Buffer
  /** What follows in that part and is not good. */
  rest: Buffer
  /** Parts that do not go on from what is good. */
  strays: { path: string; bytes: Buffer }[]
}
export type Refused = { kind: 'refused'; reason: RefusalReason; why: string }
export type RefusalReason = 'missing' | 'in-use' | 'not-a-journal' | 'newer' | 'damaged' | 'unreadable'
/** There is no journal yet, or a file in which none was begun. */
type NotBegun = { kind: 'not-begun'; file: 'none' | 'empty' }
type Part = { path: string; part: number; bytes: Buffer }

/** A journal that had to leave a file goes on in `name.part-2.jsonl`, and so on. */
export function partPath(path: string, part: number): string {
  if (part === 1) return path
  const extension = extname(path)
  return join(dirname(path), `${basename(path, extension)}.part-${part}${extension}`)
}

export const refused = (reason: RefusalReason, why: string): Refused => ({ kind: 'refused', reason, why })

/** Reads a journal with all its parts and changes nothing. Whatever the files hold, it never throws. */
export async function load(fs: JournalFs, path: string): Promise<Loaded | NotBegun | Refused> {
  try {
    return chain(path, await readParts(fs, path))
  } catch (error) {
    const reason = hasCode(error, 'ENOENT', 'ENOTDIR') ? 'missing' : 'unreadable'
    return refused(reason, `${path} can’t be read. ${inPlainWords(error)}`)
  }
}

async function readParts(fs: JournalFs, path: string): Promise<Part[]> {
  const numbers = laterParts(path, await fs.list(dirname(path)))
  const parts: Part[] = []
  for (const part of [1, ...numbers]) {
    const where = partPath(path, part)
    const bytes = await fs.read(where).catch((error: unknown) => {
      if (hasCode(error, 'ENOENT')) return undefined
      throw error
    })
    if (bytes) parts.push({ path: where, part, bytes })
  }
  return parts
}

/** Names are compared loosely, as some file systems do: a part must never be overlooked, and so overwritten. */
function laterParts(path: string, names: string[]): number[] {
  const loosely = (name: string): string => name.normalize().toLowerCase()
  const extension = loosely(extname(path))
  const start = `${loosely(basename(path, extname(path)))}.part-`
  return names
    .map(loosely)
    .filter((name) => name.startsWith(start) && name.endsWith(extension))
    .map((name) => name.slice(start.length, name.length - extension.length))
    .filter((number) => /^[1-9]\d{0,8}$/.test(number) && number !== '1')
    .map(Number)
    .sort((a, b) => a - b)
}

function chain(path: string, parts: Part[]): Loaded | NotBegun | Refused {
  const headers = parts.map(({ bytes }) => readHeader(bytes))
  const newer = headers.find((read) => read.kind === 'newer')
  if (newer)
    return refused(
      'newer',
      `${path} was written by a newer Chalkbird, in version ${newer.version} of its form.`,
    )

  const [first, firstRead] = [parts[0], headers[0]]
  if (!first || !firstRead) return { kind: 'not-begun', file: 'none' }
  if (first.part !== 1) return refused('missing', `${path} is missing, and ${first.path} goes on from it.`)
  if (firstRead.kind === 'unfinished' && parts.length === 1) return { kind: 'not-begun', file: 'empty' }
  if (firstRead.kind === 'foreign') return refused('not-a-journal', `${path} is not a Chalkbird session.`)
  if (firstRead.kind !== 'header')
    return refused('damaged', `The first line of ${path} is damaged. The file was not changed.`)
  if (firstRead.header.part !== 1) {
    return refused(
      'not-a-journal',
      `${path} is part ${firstRead.header.part} of a session: open its first file.`,
    )
  }

  let here = { part: first, start: firstRead.end, after: { ...CHAIN_START, crc: firstRead.crc } }
  const entries: Entry[][] = []
  for (let index = 1; ; index += 1) {
    const [next, read] = [parts[index], headers[index]]
    const begins = next && read?.kind === 'header' && fits(read.header, here.part.part + 1) ? read : undefined
    const upToNext = begins && readEntries(here.part.bytes, { ...here, last: begins.header.after.n })
    if (next && begins && upToNext && sameLink(upToNext.link, begins.header.after)) {
      // A part that was left may hold more, never acknowledged there: the next one has it again.
      entries.push(upToNext.entries)
      here = { part: next, start: begins.end, after: { n: begins.header.after.n, crc: begins.crc } }
      continue
    }
    const { entries: own, end, link } = readEntries(here.part.bytes, here)
    return {
      kind: 'loaded',
      entries: [...entries, own].flat(),
      link,
      last: { path: here.part.path, part: here.part.part, length: end },
      good: here.part.bytes.subarray(0, end),
      rest: here.part.bytes.subarray(end),
      strays: parts.slice(index),
    }
  }
}

const fits = (header: Header, part: number): boolean => header.part === part
const sameLink = (a: Link, b: Link): boolean => a.n === b.n && a.crc === b.crc
