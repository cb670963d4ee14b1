import { isDeepStrictEqual } from 'node:util'
import { assert, nat, property, uint8Array } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { crc32c } from '../../src/main/session/crc32c'
import { readJournal, type Entry } from '../../src/main/session/journal'
import {
  CHAIN_START,
  encodeEntry,
  encodeHeader,
  isTornTail,
  readEntries,
  readHeader,
  sealLines,
} from '../../src/main/session/journal-lines'
import { partPath } from '../../src/main/session/journal-parts'
import { faultFs, type FaultFs } from '../support/fault-fs'
import { open, PATH } from '../support/journal-power'
import { fromEnv, seeded, type Chance } from '../support/seeded'

const SEED = fromEnv('CHALKBIRD_TEST_SEED', 20_261_123)
const FLIPS = fromEnv('CHALKBIRD_BIT_FLIPS', 150_000)
const FUZZED = fromEnv('CHALKBIRD_FUZZED', 10_000)

const someEntries = (chance: Chance, count: number): Entry[] =>
  Array.from({ length: count }, (_, index) => ({
    n: index + 1,
    at: 1_795_463_868_302 + index,
    fact: {
      kind: 'post',
      id: String(chance.int(1e9)),
      text: chance.pick(['B', 'ä😀', '#chalk "yes"\n', 'x'.repeat(90)]),
    },
  }))

function journalOf(entries: readonly Entry[], created = 1): Buffer {
  const header = encodeHeader({ version: 1, created, part: 1, after: CHAIN_START })
  return sealLines([header, ...entries.map(encodeEntry)], 0).bytes
}

/** As the journal reads one file, without the file system around it. */
function readBytes(bytes: Buffer): { entries: Entry[]; state: 'refused' | 'whole' | 'torn' | 'damaged' } {
  const header = readHeader(bytes)
  if (header.kind !== 'header') return { entries: [], state: 'refused' }
  const { entries, end } = readEntries(bytes, { start: header.end, after: { n: 0, crc: header.crc } })
  const rest = bytes.subarray(end)
  if (!isTornTail(rest)) return { entries, state: 'damaged' }
  return { entries, state: rest.length > 0 ? 'torn' : 'whole' }
}

const diskWith = (bytes: Buffer): FaultFs => {
  const disk = faultFs()
  disk.put(PATH, bytes)
  return disk
}

test('the CRC is the one that the standard gives for its check text', () => {
  expect(crc32c(Buffer.from('123456789'))).toBe(0xe3069283)
})

test('the CRC of a text is the same in one piece and in two', () => {
  assert(
    property(uint8Array({ maxLength: 60 }), nat(60), (bytes, cut) => {
      const first = crc32c(bytes, { end: Math.min(cut, bytes.length) })
      expect(crc32c(bytes, { seed: first, start: Math.min(cut, bytes.length) })).toBe(crc32c(bytes))
    }),
  )
})

test('a journal cut at any byte opens with its whole lines, and goes on', async () => {
  const entries = someEntries(seeded(SEED), 8)
  const bytes = journalOf(entries)
  for (let length = 0; length <= bytes.length; length += 1) {
    const left = bytes.subarray(0, length)
    const whole = Math.max(0, left.toString('latin1').split('\n').length - 2)
    const disk = diskWith(left)
    const opened = await open(disk)
    if (opened.kind === 'refused') throw new Error(`cut at ${length}: ${opened.why}`)
    expect(opened.entries).toEqual(entries.slice(0, whole))
    await opened.journal.append([{ at: 1, fact: 'on we go' }])
    await opened.journal.close()
    const read = await readJournal({ fs: disk, path: PATH })
    expect(read).toMatchObject({ kind: 'read', report: { kind: 'whole' } })
    expect(read.kind === 'read' && read.entries).toEqual([
      ...opened.entries,
      { n: whole + 1, at: 1, fact: 'on we go' },
    ])
    // A cut is no damage: nothing is set aside for it.
    expect([...disk.files().keys()]).toEqual([PATH])
  }
})

test(`a flipped bit is never silently wrong (${FLIPS} flips from seed ${SEED})`, async () => {
  const chance = seeded(SEED)
  const wrong: string[] = []
  let flips = 0
  for (let round = 0; flips < FLIPS; round += 1) {
    const entries = someEntries(chance, 1 + chance.int(12))
    const truth = entries.map((entry) => JSON.stringify(entry))
    const bytes = journalOf(entries)
    for (let bit = 0; bit < bytes.length * 8 && flips < FLIPS; bit += 1, flips += 1) {
      const at = bit >> 3
      bytes[at] = (bytes[at] ?? 0) ^ (1 << (bit & 7))
      const read = readBytes(bytes)
      const same = read.entries.every((entry, index) => JSON.stringify(entry) === truth[index])
      if (read.state === 'whole' || read.state === 'torn' || !same) wrong.push(`round ${round}, bit ${bit}`)
      if (chance.oneIn(200)) {
        const opened = await open(diskWith(Buffer.from(bytes)))
        const seen = opened.kind === 'open' ? opened.entries : []
        if (seen.some((entry, index) => JSON.stringify(entry) !== truth[index]))
          wrong.push(`opened: ${round}, ${bit}`)
      }
      bytes[at] = (bytes[at] ?? 0) ^ (1 << (bit & 7))
    }
  }
  expect(wrong).toEqual([])
}, 60_000)

describe('files that no journal wrote', () => {
  const linesOf = (bytes: Buffer): Buffer[] =>
    bytes
      .toString('latin1')
      .split('\n')
      .map((line) => Buffer.from(`${line}\n`, 'latin1'))
  const sets = Array.from({ length: 40 }, (_, index) => journalOf(someEntries(seeded(index), 6), index))
  const insides = [
    '',
    '{',
    '[1',
    '\u0000',
    '{"n":1}',
    '{"n":1,"at":2',
    '{"n":1,"at":,"fact":1',
    '{"n":1,"at":1e999,"fact":1',
    '{"n":2,"at":1,"fact":1',
    '{"n":1,"at":1,"fact":',
    '{"n":1,"at":1,"fact":1,"x":2',
    `{"n":1,"at":1,"fact":${'['.repeat(9_000)}`,
  ].map((inside) => Buffer.from(inside))
  const oddities = [
    '\n',
    '\n\n',
    '{}\n',
    'null\n',
    '\u0000'.repeat(600),
    '{"chalkbird":"journal","version":1}\n',
  ]

  /** Made of true lines, lines with a right CRC and a wrong inside, pieces of another journal, and noise. */
  function fuzzed(chance: Chance): Buffer {
    const [one, other] = [chance.pick(sets), chance.pick(sets)]
    const header = encodeHeader({ version: 1, created: chance.int(9), part: 1, after: CHAIN_START })
    const piece = (): Buffer => {
      switch (chance.int(6)) {
        case 0:
          return chance.pick(linesOf(one))
        case 1:
          return chance.pick(linesOf(other))
        case 2:
          return chance.bytes(chance.int(40))
        case 3:
          return one.subarray(chance.int(one.length), chance.int(one.length))
        case 4:
          return Buffer.from(chance.pick(oddities))
        default:
          return other.subarray(chance.int(other.length))
      }
    }
    const sealed = sealLines([header, chance.pick(insides), chance.pick(insides)], 0).bytes
    const start = chance.pick([linesOf(one)[0] ?? one, one, sealed, sealed, Buffer.alloc(0)])
    return Buffer.concat([start, ...Array.from({ length: chance.int(6) }, piece)])
  }

  /** Why the file is not handled well, or what became of it. */
  async function outcomeOf(disk: FaultFs): Promise<string> {
    const before = disk.files()
    const unchanged = (): boolean => isDeepStrictEqual(disk.files(), before)
    const read = await readJournal({ fs: disk, path: PATH })
    if (!unchanged()) return 'WRONG: reading changed it'
    const opened = await open(disk)
    if (opened.kind === 'refused') {
      if (!unchanged()) return 'WRONG: refused and changed'
      return opened.why.length > 10 ? opened.reason : 'WRONG: no words'
    }
    if (read.kind === 'read' && !isDeepStrictEqual(read.entries, opened.entries)) return 'WRONG: two readings'
    if (opened.entries.some(({ n }, index) => n !== index + 1)) return 'WRONG: not in order'
    const next = await opened.journal.append([{ at: 1, fact: 'next' }])
    const again = await readJournal({ fs: disk, path: PATH })
    if (again.kind === 'refused' || again.report.kind !== 'whole') return 'WRONG: not mended'
    if (!isDeepStrictEqual(again.entries, [...opened.entries, ...next])) return 'WRONG: the next was lost'
    return opened.report.kind
  }

  test(`open or are refused, never throw, and what is read is in order (${FUZZED} from seed ${SEED})`, async () => {
    const outcomes: Record<string, number> = {}
    for (let seed = SEED; seed < SEED + FUZZED; seed += 1) {
      const chance = seeded(seed)
      const disk = diskWith(fuzzed(chance))
      if (chance.oneIn(4)) disk.put(partPath(PATH, 2), fuzzed(chance))
      const outcome = await outcomeOf(disk)
      if (outcome.startsWith('WRONG')) throw new Error(`seed ${seed}: ${outcome}`)
      outcomes[outcome] = (outcomes[outcome] ?? 0) + 1
    }
    const usual = ['created', 'damaged', 'not-a-journal', 'tail-cut', 'whole']
    expect(Object.keys(outcomes)).toEqual(expect.arrayContaining(usual))
  }, 60_000)
})
