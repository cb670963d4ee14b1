import { spawnSync } from 'node:child_process'
import {
  appendFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir, uptime } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { openJournal, readJournal, type Opened } from '../../src/main/session/journal'
import { nodeFs, type JournalFs } from '../../src/main/session/journal-fs'
import { encodeHeader, MAX_LINE_BYTES, sealLines } from '../../src/main/session/journal-lines'
import { fakeClock } from '../support/fake-clock'

let folder: string
let path: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'journal-'))
  path = join(folder, 'monday.jsonl')
})
afterEach(() => rmSync(folder, { recursive: true }))

const clock = fakeClock()
const open = (where = path, fs: JournalFs = nodeFs): Promise<Opened> =>
  openJournal({ fs, clock, path: where, onTrouble: () => undefined })

async function openWell(where = path, fs: JournalFs = nodeFs) {
  const opened = await open(where, fs)
  if (opened.kind === 'refused') throw new Error(opened.why)
  return opened
}

/** A session of this many facts, closed. */
async function keep(facts: readonly unknown[]): Promise<void> {
  const { journal } = await openWell()
  await journal.append(facts.map((fact, index) => ({ at: 1_000 + index, fact })))
  await journal.close()
}

const factsIn = async (): Promise<unknown[]> => {
  const read = await readJournal({ fs: nodeFs, path })
  if (read.kind === 'refused') throw new Error(read.why)
  return read.entries.map(({ fact }) => fact)
}

describe('a session from day to day', () => {
  test('what was appended is there on reopening, and goes on from there', async () => {
    const { journal, report } = await openWell()
    expect(report.kind).toBe('created')
    const first = await journal.append([{ at: 7, fact: { kind: 'intro' } }])
    expect(first).toEqual([{ n: 1, at: 7, fact: { kind: 'intro' } }])
    await journal.append([
      { at: 8.5, fact: 'b' },
      { at: 9, fact: null },
    ])
    await journal.close()

    const again = await openWell()
    expect(again.report).toEqual({ kind: 'whole', words: '', files: [] })
    expect(again.entries).toEqual([
      { n: 1, at: 7, fact: { kind: 'intro' } },
      { n: 2, at: 8.5, fact: 'b' },
      { n: 3, at: 9, fact: null },
    ])
    expect(await again.journal.append([{ at: 10, fact: 'd' }])).toEqual([{ n: 4, at: 10, fact: 'd' }])
    await again.journal.close()
    expect(readdirSync(folder)).toEqual(['monday.jsonl'])
  })

  test('facts of many at once keep the order of the calls and share a sync', async () => {
    let syncs = 0
    const counting: JournalFs = {
      ...nodeFs,
      open: async (where, as) => {
        const file = await nodeFs.open(where, as)
        return { ...file, sync: () => ((syncs += 1), file.sync()) }
      },
    }
    const { journal } = await openWell(path, counting)
    syncs = 0
    const appended = await Promise.all(
      Array.from({ length: 100 }, (_, index) => journal.append([{ at: index, fact: index }])),
    )
    expect(appended.flat().map(({ n, fact }) => [n, fact])).toEqual(
      Array.from({ length: 100 }, (_, i) => [i + 1, i]),
    )
    expect(syncs).toBe(1)
    await journal.close()
    expect(await factsIn()).toEqual(Array.from({ length: 100 }, (_, index) => index))
  })

  test('any text comes back as it was', async () => {
    const facts = [
      '\uD800 alone, and \uDC00',
      '\u2028\u2029\u0000\u007F\uFEFF',
      '👩‍👩‍👧 \u202Eevil',
      '","crc":"a1b2c3d4"}\n{"n":2',
      'long '.repeat(200_000),
      { __proto__: null, 'a"b': [[], {}, -0.1, 1e300, true, null] },
      { n: 99, at: 5, fact: 'inside', crc: '00000000' },
    ]
    await keep(facts)
    expect(await factsIn()).toEqual(facts.map((fact) => JSON.parse(JSON.stringify(fact))))
  })

  test('what is no JSON is a bug of the caller, and nothing of it is kept', async () => {
    const { journal } = await openWell()
    const round: Record<string, unknown> = {}
    round['round'] = round
    for (const fact of [undefined, () => 1, 1n, round, 'x'.repeat(MAX_LINE_BYTES)]) {
      await expect(
        journal.append([
          { at: 1, fact: 'fine' },
          { at: 1, fact },
        ]),
      ).rejects.toThrow(/JSON|BigInt|circular|no fact/)
    }
    await expect(journal.append([{ at: Number.NaN, fact: 'when?' }])).rejects.toThrow(/finite/)
    expect(await journal.append([{ at: 1, fact: 'first' }])).toMatchObject([{ n: 1 }])
    await journal.close()
    await expect(journal.append([{ at: 1, fact: 'late' }])).rejects.toThrow(/closed/)
    expect(await factsIn()).toEqual(['first'])
  })

  test('closing waits for what is being appended', async () => {
    const { journal } = await openWell()
    void journal.append([{ at: 1, fact: 'just in time' }])
    await journal.close()
    expect(journal.waiting).toEqual([])
    expect(await factsIn()).toEqual(['just in time'])
  })
})

test('the script in the documentation reads a journal, and sees damage', async () => {
  const facts = ['a', { text: 'ä 👩‍👩‍👧 \uD800' }, 'c']
  await keep(facts)
  const page = readFileSync(new URL('../../docs/journal.md', import.meta.url), 'utf8')
  const script = join(folder, 'read.mjs')
  writeFileSync(script, /```js\n(.*?)```/s.exec(page)?.[1] ?? '')
  const run = () => spawnSync(process.execPath, [script, path], { encoding: 'utf8' })
  expect(
    run()
      .stdout.trim()
      .split('\n')
      .map((line) => JSON.parse(line)),
  ).toEqual(facts)
  writeFileSync(path, readFileSync(path, 'utf8').replace('"c"', '"C"'))
  expect(run().stderr).toMatch(/Damaged at/)
})

describe('a file that is not as it should be', () => {
  test('a line that was not finished is cut off, and the next one holds', async () => {
    await keep(['a', 'b'])
    const whole = readFileSync(path)
    truncateSync(path, whole.length - 9)
    const { entries, report, journal } = await openWell()
    expect(entries.map(({ fact }) => fact)).toEqual(['a'])
    expect(report.kind).toBe('tail-cut')
    await journal.append([{ at: 1, fact: 'c' }])
    await journal.close()
    expect(await factsIn()).toEqual(['a', 'c'])
    expect(readdirSync(folder)).toEqual(['monday.jsonl'])
  })

  test('damage in the middle keeps what is before it, and sets aside all that follows', async () => {
    await keep(['a', 'b', 'c', 'd'])
    const lines = readFileSync(path, 'utf8').split('\n')
    writeFileSync(path, readFileSync(path, 'utf8').replace('"b"', '"B"'))
    const { entries, report, journal } = await openWell()
    expect(entries.map(({ fact }) => fact)).toEqual(['a'])
    expect(report.kind).toBe('damaged')
    const [aside = ''] = report.files
    expect(report.words).toBe(
      `3 lines are damaged, or came after damage, and can’t be trusted. They are in ${aside}. 1 entry before is sound.`,
    )
    expect(readFileSync(aside, 'utf8').split('\n').slice(1)).toEqual(lines.slice(3))
    await journal.append([{ at: 1, fact: 'e' }])
    await journal.close()
    expect(await factsIn()).toEqual(['a', 'e'])
  })

  test('damage of the same second does not overwrite what was set aside before', async () => {
    for (const text of ['one\n', 'two\n']) {
      await keep(['a'])
      appendFileSync(path, text)
      const { journal } = await openWell()
      await journal.close()
    }
    const kept = readdirSync(folder).filter((name) => name.includes('damaged'))
    expect(kept.map((name) => readFileSync(join(folder, name), 'utf8')).sort()).toEqual(['one\n', 'two\n'])
  })

  test('reading alone changes nothing', async () => {
    await keep(['a', 'b'])
    for (const tail of ['{"n":3,', 'rubbish\n']) {
      appendFileSync(path, tail)
      const before = readFileSync(path)
      const read = await readJournal({ fs: nodeFs, path })
      expect(read.kind === 'read' && read.entries.map(({ fact }) => fact)).toEqual(['a', 'b'])
      expect(read.kind === 'read' && read.report.kind).toBe(tail === 'rubbish\n' ? 'damaged' : 'tail-cut')
      expect(readFileSync(path)).toEqual(before)
      expect(readdirSync(folder)).toEqual(['monday.jsonl'])
    }
  })

  test('an empty file becomes a journal; read alone it is none', async () => {
    writeFileSync(path, '')
    expect(await readJournal({ fs: nodeFs, path })).toMatchObject({
      kind: 'refused',
      reason: 'not-a-journal',
    })
    const { report, journal } = await openWell()
    expect(report.kind).toBe('created')
    expect(report.words).toMatch(/nothing in it/)
    await journal.close()
  })

  const header = (version: number, part = 1): Buffer =>
    sealLines([encodeHeader({ version, created: 1, part, after: { n: 0, crc: 0 } })], 0).bytes
  test.each<[string, () => void, string, RegExp]>([
    [
      'another kind of file',
      () => writeFileSync(path, 'Dear diary\n'),
      'not-a-journal',
      /is not a Chalkbird session/,
    ],
    ['a folder', () => mkdirSync(path), 'unreadable', /It is a folder/],
    ['a later version', () => writeFileSync(path, header(2)), 'newer', /newer Chalkbird, in version 2/],
    ['a later part', () => writeFileSync(path, header(1, 2)), 'not-a-journal', /part 2 of a session/],
    [
      'a damaged first line',
      () => writeFileSync(path, header(1).toString().replace('"created":1', '"created":2')),
      'damaged',
      /first line/,
    ],
    ['a name in no folder', () => rmSync(folder, { recursive: true }), 'unreadable', /It is not there/],
  ])('%s is refused in plain words and left as it is', async (_, make, reason, words) => {
    make()
    const opened = await open()
    const read = await readJournal({ fs: nodeFs, path })
    expect(opened).toMatchObject({ kind: 'refused', why: expect.stringMatching(words) })
    expect(opened).toMatchObject({ reason })
    expect(read.kind).toBe('refused')
    mkdirSync(folder, { recursive: true })
    expect(readdirSync(folder).filter((name) => name !== 'monday.jsonl')).toEqual([])
  })

  test('a file that may not be read is refused', async () => {
    await keep(['a'])
    const guarded: JournalFs = {
      ...nodeFs,
      read: () => Promise.reject(Object.assign(new Error('no'), { code: 'EACCES' })),
    }
    expect(await open(path, guarded)).toMatchObject({
      kind: 'refused',
      why: expect.stringMatching(/may not read/),
    })
  })
})

describe('two at once', () => {
  const lock = (): string => `${path}.lock`
  test('the second is refused until the first has closed', async () => {
    const { journal } = await openWell()
    expect(await open()).toMatchObject({ kind: 'refused', reason: 'in-use' })
    await journal.close()
    const again = await openWell()
    await again.journal.close()
    expect(existsSync(lock())).toBe(false)
  })

  const gone = (): number => spawnSync(process.execPath, ['--version']).pid
  test.each<[string, () => object]>([
    ['whose process is gone', () => ({ pid: gone(), uptime: 0, key: 'k' })],
    [
      'from before the computer was restarted',
      () => ({ pid: process.ppid, uptime: uptime() + 1_000, key: 'k' }),
    ],
    ['of an earlier process that had our number', () => ({ pid: process.pid, uptime: 0, key: 'k' })],
  ])('a lock %s is taken over', async (_, holder) => {
    await keep(['a'])
    writeFileSync(lock(), JSON.stringify(holder()))
    const { entries, journal } = await openWell()
    expect(entries).toHaveLength(1)
    await journal.close()
    expect(readdirSync(folder)).toEqual(['monday.jsonl'])
  })

  test('a lock of a process that runs is respected', async () => {
    writeFileSync(lock(), JSON.stringify({ pid: process.ppid, uptime: 0, key: 'k' }))
    expect(await open()).toMatchObject({
      kind: 'refused',
      reason: 'in-use',
      why: expect.stringContaining(lock()),
    })
  })

  test('a lock that says nothing is respected while it is fresh', async () => {
    writeFileSync(lock(), '')
    expect(await open()).toMatchObject({ kind: 'refused', reason: 'in-use' })
    utimesSync(lock(), 1, 1)
    const { journal } = await openWell()
    await journal.close()
  })
})
