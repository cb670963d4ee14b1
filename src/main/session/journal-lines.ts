import { z } from 'zod'
import { crc32c } from './crc32c'

/** What the journal stores. Its facts are JSON and opaque here; whoever reads them parses them. */
export type Entry<Fact = unknown> = {
  /** 1, 2, 3 … in the order of the file. */
  n: number
  /** Milliseconds since 1970 by X's clock. */
  at: number
  fact: Fact
}

/** Where a journal's chain stands: the number of its last entry, and the CRC of its last line. */
export type Link = { n: number; crc: number }
export const CHAIN_START: Link = { n: 0, crc: 0 }

/** The first line of each of a journal's files. */
export type Header = { version: number; created: number; part: number; after: Link }
export const VERSION = 1

/** Far above any fact of ours: a page of 100 posts is 0.3 MB. */
export const MAX_LINE_BYTES = 16 * 1024 * 1024

const NEWLINE = 0x0a
const COMMA = 0x2c
const ZERO = 0x30
const LONGEST_HEADER = 512
const HEADER_START = '{"chalkbird":"journal","version":'
const [N_FIELD, AT_FIELD, FACT_FIELD] = [Buffer.from('{"n":'), Buffer.from(',"at":'), Buffer.from(',"fact":')]
const [CRC_FIELD, LINE_END] = [Buffer.from(',"crc":"'), Buffer.from('"}\n')]
const HEX = Buffer.from('0123456789abcdef')
/** `,"crc":"a1b2c3d4"}` */
const SEAL_LENGTH = CRC_FIELD.length + 8 + 2

const hex = (crc: number): string => crc.toString(16).padStart(8, '0')

/** A line's bytes up to its seal. Throws for what isn't JSON, which is a bug of the caller. */
export function encodeEntry({ n, at, fact }: Entry): Buffer {
  if (!Number.isFinite(at)) throw new TypeError(`An entry's time must be a finite number, and is ${at}`)
  const json: string | undefined = JSON.stringify(fact)
  if (json === undefined) throw new TypeError('A fact must be JSON')
  const body = Buffer.from(`{"n":${n},"at":${at},"fact":${json}`)
  if (body.length > MAX_LINE_BYTES - SEAL_LENGTH)
    throw new RangeError(`A fact of ${body.length} bytes is no fact`)
  return body
}

export function encodeHeader({ version, created, part, after }: Header): Buffer {
  const from = `{"n":${after.n},"crc":"${hex(after.crc)}"}`
  return Buffer.from(`${HEADER_START}${version},"created":${created},"part":${part},"after":${from}`)
}

/** Closes each body with the CRC that goes on from the line before, as the bytes to write. */
export function sealLines(bodies: readonly Buffer[], seed: number): { bytes: Buffer; crc: number } {
  let crc = seed
  const pieces: Buffer[] = []
  for (const body of bodies) {
    crc = crc32c(body, { seed: crc })
    pieces.push(body, CRC_FIELD, Buffer.from(hex(crc), 'latin1'), LINE_END)
  }
  return { bytes: Buffer.concat(pieces), crc }
}

export type HeaderRead =
  | { kind: 'header'; header: Header; crc: number; end: number }
  /** Nothing but the beginning of a header: the file was cut short before it held anything. */
  | { kind: 'unfinished' | 'foreign' | 'damaged' }
  | { kind: 'newer'; version: number }

const HeaderLine = z.object({
  version: z.number().int(),
  created: z.number(),
  part: z.number().int().min(1),
  after: z.object({ n: z.number().int().min(0), crc: z.string().regex(/^[0-9a-f]{8}$/) }),
})

export function readHeader(bytes: Buffer): HeaderRead {
  const start = bytes.toString('latin1', 0, HEADER_START.length)
  const lineEnd = bytes.indexOf(NEWLINE)
  if (!HEADER_START.startsWith(start)) return { kind: 'foreign' }
  if (lineEnd < 0) return { kind: bytes.length <= LONGEST_HEADER ? 'unfinished' : 'damaged' }

  // The seed of a header is in the header itself; the part before it vouches for that.
  const line = HeaderLine.safeParse(parseJson(bytes.toString('utf8', 0, lineEnd)))
  const version = line.data?.version ?? 0
  const after = { n: line.data?.after.n ?? 0, crc: Number.parseInt(line.data?.after.crc ?? '0', 16) }
  const crc = sealedCrc(bytes, { seed: after.crc, start: 0, end: lineEnd })
  if (!line.success || crc === undefined || version < 1) return { kind: 'damaged' }
  if (version > VERSION) return { kind: 'newer', version }
  return { kind: 'header', header: { ...line.data, after }, crc, end: lineEnd + 1 }
}

/** Reads lines from `start` for as long as each one goes on from the line before it, and no further than entry `last`. */
export function readEntries(
  bytes: Buffer,
  { start, after, last = Number.MAX_SAFE_INTEGER }: ReadFrom,
): LinesRead {
  const entries: Entry[] = []
  let { n, crc } = after
  let end = start
  while (n < last) {
    const lineEnd = bytes.indexOf(NEWLINE, end)
    if (lineEnd < 0) break
    const sealed = sealedCrc(bytes, { seed: crc, start: end, end: lineEnd })
    if (sealed === undefined) break
    const entry = parseEntry(bytes, end, lineEnd - SEAL_LENGTH)
    if (entry?.n !== n + 1) break
    entries.push(entry)
    n = entry.n
    crc = sealed
    end = lineEnd + 1
  }
  return { entries, end, link: { n, crc } }
}
type ReadFrom = { start: number; after: Link; last?: number | undefined }
type LinesRead = { entries: Entry[]; end: number; link: Link }

/** Whether bytes after the last good line are what a crash leaves: one line that was not finished. */
export function isTornTail(rest: Buffer): boolean {
  // A whole line whose newline became something else is damage.
  const seal = rest.lastIndexOf(CRC_FIELD)
  return rest.indexOf(NEWLINE) < 0 && (seal < 0 || seal + SEAL_LENGTH >= rest.length)
}

/** The CRC of the line's bytes before its seal, if the seal is exactly that one. */
function sealedCrc(bytes: Buffer, { seed, start, end }: { seed: number; start: number; end: number }) {
  const seal = end - SEAL_LENGTH
  if (seal < start || end - start > MAX_LINE_BYTES) return undefined
  const crc = crc32c(bytes, { seed, start, end: seal })
  const digits = seal + CRC_FIELD.length
  for (let i = 0; i < 8; i += 1) if (bytes[digits + i] !== HEX[(crc >>> (28 - 4 * i)) & 15]) return undefined
  return matches(bytes, seal, CRC_FIELD) && matches(bytes, digits + 8, LINE_END) ? crc : undefined
}

/** Only the fact goes through JSON.parse: a fifth faster than the whole line, and stricter about the rest. */
function parseEntry(bytes: Buffer, start: number, end: number): Entry | undefined {
  const nEnd = bytes.indexOf(COMMA, start)
  const atEnd = nEnd < 0 ? -1 : bytes.indexOf(COMMA, nEnd + 1)
  if (atEnd < 0 || atEnd > end) return undefined
  if (!matches(bytes, start, N_FIELD) || !matches(bytes, nEnd, AT_FIELD)) return undefined
  if (!matches(bytes, atEnd, FACT_FIELD)) return undefined

  const n = readNumber(bytes, start + N_FIELD.length, nEnd)
  const at = readNumber(bytes, nEnd + AT_FIELD.length, atEnd)
  const fact = parseJson(bytes.toString('utf8', atEnd + FACT_FIELD.length, end))
  return Number.isFinite(at) && fact !== undefined ? { n, at, fact } : undefined
}

/** Digits by hand, since nearly all are whole; NaN for what is no number. */
function readNumber(bytes: Buffer, start: number, end: number): number {
  let whole = 0
  for (let i = start; i < end; i += 1) {
    const digit = (bytes[i] ?? 0) - ZERO
    if (digit < 0 || digit > 9 || i - start > 14)
      return Number(bytes.toString('latin1', start, end) || 'none')
    whole = whole * 10 + digit
  }
  return end > start ? whole : Number.NaN
}

function matches(bytes: Buffer, start: number, part: Buffer): boolean {
  for (let i = 0; i < part.length; i += 1) if (bytes[start + i] !== part[i]) return false
  return true
}

/** `undefined` for what isn't JSON, which no JSON means. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
