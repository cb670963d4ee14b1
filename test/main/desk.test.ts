import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { createDesk, type Desk } from '../../src/main/desk'
import { readJournal } from '../../src/main/session/journal'
import { nodeFs, type JournalFs } from '../../src/main/session/journal-fs'
import type { LeftOpen } from '../../src/main/settings-parts'
import { noPromises } from '../support/promises'
import { accountsOn } from '../support/accounts'
import { SHEET } from '../support/room'

const PRACTICE = { mode: 'practice', speed: 1 } as const

let folder: string
let desks: Desk[] = []
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'chalkbird-'))
})
afterEach(async () => {
  for (const desk of desks.splice(0)) await desk.close()
  await rm(folder, { recursive: true })
})

/** A trainer's laptop: its desk, and what it would remember if it were switched off. */
const laptop = ({ fs = nodeFs, sessions = folder }: { fs?: JournalFs; sessions?: string } = {}) => {
  const remembered: (LeftOpen | undefined)[] = []
  const desk = createDesk({
    fs,
    sessionsFolder: sessions,
    accounts: accountsOn(),
    promises: noPromises,
    seed: 1,
    remember: (open) => remembered.push(open),
    onChange: () => {},
  })
  desks.push(desk)
  return { desk, remembered }
}

const fileOf = (desk: Desk): string => desk.open()?.around().file ?? 'none'
const savedFiles = async () =>
  (await readdir(folder))
    .filter((name) => name.endsWith('.chalkbird.jsonl'))
    .map((name) => join(folder, name))
const locks = async () => (await readdir(folder)).filter((name) => name.endsWith('.lock'))
const kindsIn = async (path: string) => {
  const read = await readJournal({ fs: nodeFs, path })
  return read.kind === 'read' ? read.entries.map(({ fact }) => (fact as { kind: string }).kind) : [read.why]
}

test('a double click on start leaves one session open, and the other lets go of its file', async () => {
  const { desk, remembered } = laptop()
  const replies = await Promise.all([desk.begin(SHEET, PRACTICE), desk.begin(SHEET, PRACTICE)])
  expect(replies).toEqual([{ kind: 'done' }, { kind: 'done' }])
  expect(await locks()).toHaveLength(1)
  expect(remembered.at(-1)?.path).toBe(fileOf(desk))
  await desk.close()
  expect(await locks()).toEqual([])
})

test('sessions of the same title begun in the same second have a file each', async () => {
  const { desk } = laptop()
  for (let count = 0; count < 4; count += 1) {
    expect(await desk.begin(SHEET, PRACTICE)).toEqual({ kind: 'done' })
    await desk.leave()
  }
  const files = await savedFiles()
  expect(files).toHaveLength(4)
  for (const file of files) expect((await kindsIn(file)).filter((kind) => kind === 'began')).toHaveLength(1)
})

test('a click on start during a reopening comes after it', async () => {
  const first = laptop()
  await first.desk.begin(SHEET, PRACTICE)
  const before = fileOf(first.desk)
  await first.desk.close()

  const { desk } = laptop()
  const [reopened, begun] = await Promise.all([desk.reopen(before, 1), desk.begin(SHEET, PRACTICE)])
  expect([reopened, begun]).toEqual([{ kind: 'done' }, { kind: 'done' }])
  expect(fileOf(desk)).not.toBe(before)
  expect(await locks()).toHaveLength(1)
})

test('only leaving makes the app forget: not reopening, not a refusal, not the end of the app', async () => {
  const { desk, remembered } = laptop()
  await desk.begin(SHEET, PRACTICE)
  const path = fileOf(desk)
  await desk.reopen(path, 1)
  await desk.reopen(join(folder, 'nowhere.chalkbird.jsonl'), 1)
  await desk.replay(path)
  await desk.leave()
  await desk.close()
  expect(remembered).toEqual([
    { path, speed: 1 },
    { path, speed: 1 },
  ])
  await desk.reopen(path, 1)
  await desk.leave()
  expect(remembered.at(-1)).toBeUndefined()
})

test('a session that can’t be reopened is refused in words, and the next thing asked for is done', async () => {
  const { desk } = laptop()
  const empty = join(folder, 'empty.chalkbird.jsonl')
  await writeFile(empty, '')
  const [missing, nothing, begun] = await Promise.all([
    desk.reopen(join(folder, 'nowhere.chalkbird.jsonl'), 1),
    desk.reopen(empty, 1),
    desk.begin(SHEET, PRACTICE),
  ])
  expect(missing).toMatchObject({ kind: 'refused', why: expect.stringContaining('There is no ') })
  expect(nothing).toMatchObject({ kind: 'refused', why: expect.stringContaining('is empty') })
  expect(begun).toEqual({ kind: 'done' })
})

test('reopening a file that is missing or empty makes nothing and writes nothing', async () => {
  const { desk } = laptop()
  const empty = join(folder, 'empty.chalkbird.jsonl')
  await writeFile(empty, '')
  await desk.reopen(empty, 1)
  await desk.reopen(join(folder, 'nowhere.chalkbird.jsonl'), 1)
  expect(await readdir(folder)).toEqual(['empty.chalkbird.jsonl'])
  expect(await readFile(empty, 'utf8')).toBe('')
})

/** A disk that takes a journal's header, and says no to how the session began, or nothing at all. */
const badDisk = (write: () => Promise<number>): JournalFs => ({
  ...nodeFs,
  open: async (...args) => {
    const file = await nodeFs.open(...args)
    return {
      ...file,
      write: (bytes, position) => (bytes.includes('"began"') ? write() : file.write(bytes, position)),
    }
  },
})
const full = () => Promise.reject(Object.assign(new Error('no space'), { code: 'ENOSPC' }))

test('on a disk that takes no first line the start is refused with the reason', async () => {
  const { desk, remembered } = laptop({ fs: badDisk(full) })
  expect(await desk.begin(SHEET, PRACTICE)).toEqual({
    kind: 'refused',
    why: 'The session did not begin. It can’t be saved. The disk is full.',
  })
  expect(desk.open()).toBeUndefined()
  expect(remembered).toEqual([])
})

test('a disk that never answers holds up neither the trainer nor the end of the app', async () => {
  const { desk } = laptop({ fs: badDisk(() => new Promise(() => {})) })
  expect(await desk.begin(SHEET, PRACTICE)).toMatchObject({
    kind: 'refused',
    why: expect.stringContaining('has not answered'),
  })
  await desk.close()
})

test('where no session can be saved at all, that is said', async () => {
  const file = join(folder, 'a file')
  await mkdir(folder, { recursive: true })
  await writeFile(file, '')
  const { desk } = laptop({ sessions: join(file, 'sessions') })
  expect(await desk.begin(SHEET, PRACTICE)).toMatchObject({
    kind: 'refused',
    why: expect.stringContaining('Its folder is not a folder.'),
  })
})
