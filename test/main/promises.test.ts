import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, onTestFinished, test } from 'vitest'
import { deskView, type DeskRow } from '../../src/core/desk/desk-view'
import { openPromises } from '../../src/core/desk/open-promises'
import { foldAll } from '../../src/core/fold'
import { UNDO_MS } from '../../src/core/hint'
import type { OpenPromise } from '../../src/core/promise'
import { createDesk, type Desk } from '../../src/main/desk'
import { promiseBook, turned } from '../../src/main/promise-book'
import { nodeFs } from '../../src/main/session/journal-fs'
import { readJournal } from '../../src/main/session/journal'
import { readFacts } from '../../src/main/session/read-entries'
import { accountsOn } from '../support/accounts'
import { SHEET } from '../support/room'
import { createWatch } from '../support/until'
import { openXForAccounts } from '../support/x-for-accounts'
import { KEYS } from '../support/x-keys'

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'chalkbird-promises-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

const bookFile = () => join(folder, 'promises.json')
const told: string[] = []
const bookOf = () => promiseBook(bookFile(), (why) => told.push(why))

const promise = (post: string): OpenPromise => ({
  post,
  author: { id: '101', name: 'Ana', username: 'ana' },
  text: 'Do owls dream?',
  askedAt: 1,
  promisedAt: 2,
  session: 'Monday',
})

test(
  'a promise made in one session is open in the next, is answered in its thread there, and both journals replay to the same desk',
  { timeout: UNDO_MS * 12 },
  async () => {
    const x = await openXForAccounts()
    const accounts = accountsOn(undefined, { address: { baseUrl: x.server.url } })
    await accounts.connectKeys('master', KEYS)
    const watch = createWatch()
    /** The app started anew: what it knows of before is on the disk. */
    const start = () => {
      const started = createDesk({
        fs: nodeFs,
        sessionsFolder: join(folder, 'sessions'),
        accounts,
        promises: bookOf(),
        seed: 1,
        remember: () => {},
        onChange: watch.happened,
      })
      onTestFinished(() => started.close())
      return started
    }
    let desk = start()
    const questions = (): DeskRow[] => {
      const session = desk.open()?.session()
      return session ? deskView(session).questions : []
    }
    const until = (kind: DeskRow['state']['kind']) =>
      watch.until(() => {
        const state = questions()[0]?.state
        return state?.kind === kind && !('onItsWay' in state && state.onItsWay)
      })

    const sheet = { ...SHEET, master: 'Chalk' }
    expect(await desk.begin({ ...sheet, title: 'Monday' }, { mode: 'live', speed: 1 })).toEqual({
      kind: 'done',
    })
    const asked = x.world.publish({ authorId: x.ana.id, text: '@chalk do owls dream at night?' })
    desk.open()?.readNow()
    await watch.until(() => questions().length === 1)
    const say = (id: string, kind: 'promise' | 'answer', text: string) =>
      desk.open()?.command({
        kind: 'hint',
        hint: { id, text, to: { kind: 'post', post: asked.id }, about: { kind, post: asked.id } },
      })
    expect(await say('promise-1', 'promise', 'I will look into it.')).toEqual({ kind: 'done' })
    await until('promised')
    const monday = fileOf(desk)
    await desk.leave()

    desk = start()
    expect(await desk.begin({ ...sheet, title: 'Tuesday' }, { mode: 'live', speed: 1 })).toEqual({
      kind: 'done',
    })
    expect(questions()).toMatchObject([
      { post: asked.id, state: { kind: 'promised' }, earlier: { session: 'Monday', username: 'ana' } },
    ])
    expect(await desk.open()?.command({ kind: 'end' })).toEqual({ kind: 'done' })
    // After class is soon enough.
    expect(await say('answer-1', 'answer', 'They do.')).toEqual({ kind: 'done' })
    await until('answered')
    const reply = [...x.world.newestFirst()].find(({ text }) => text.includes('They do.'))
    expect(reply).toMatchObject({ inReplyTo: asked.id, conversationId: asked.id })
    const tuesday = fileOf(desk)
    const live = questions()
    await desk.leave()

    const before = await readFile(bookFile(), 'utf8')
    expect(JSON.parse(before)).toMatchObject({
      by: { [`live/${x.chalk.id}`]: { open: [], kept: [asked.id] } },
    })
    // From the journals alone.
    for (const [file, kind] of [
      [monday, 'promised'],
      [tuesday, 'answered'],
    ] as const) {
      const again = await replayed(file)
      expect(deskView(again).questions[0]?.state.kind).toBe(kind)
      expect(openPromises(again)).toHaveLength(kind === 'promised' ? 1 : 0)
    }
    expect(deskView(await replayed(tuesday)).questions).toEqual(live)
    await desk.replay(monday)
    await desk.leave()
    expect(await readFile(bookFile(), 'utf8')).toBe(before)

    // Monday learns that it was kept, once.
    for (const _ of [1, 2]) {
      expect(await desk.reopen(monday, 1)).toEqual({ kind: 'done' })
      expect(questions()).toMatchObject([{ post: asked.id, state: { kind: 'answered' } }])
      await desk.leave()
    }
    expect(openPromises(await replayed(monday))).toEqual([])
    const kept = (await readFile(monday, 'utf8')).split('\n').filter((line) => line.includes('"kept"'))
    expect(kept).toHaveLength(1)
    expect(await readFile(bookFile(), 'utf8')).toBe(before)
  },
)

const fileOf = (desk: Desk): string => desk.open()?.around().file ?? ''

const replayed = async (path: string) => {
  const journal = await readJournal({ fs: nodeFs, path })
  if (journal.kind === 'refused') throw new Error(journal.why)
  const session = foldAll(readFacts(journal.entries).entries)
  if (!session) throw new Error('it has no beginning')
  return session
}

test('what is entered twice is in the book once, and what was kept does not come back from an old session', () => {
  const nothing = { open: [], found: [], settled: [] }
  const page = turned({ open: [], kept: [] }, { ...nothing, open: [promise('1'), promise('2')] })
  expect(turned(page, { ...nothing, open: [promise('1')] })).toBe(page)
  const kept = turned(page, { ...nothing, settled: ['1', '7'] })
  expect(kept).toEqual({ open: [promise('2')], kept: ['1'] })
  expect(turned(kept, { ...nothing, found: [promise('1')] })).toBe(kept)
  expect(turned(kept, { ...nothing, open: [promise('1')] }).open).toHaveLength(2)
})

test('promises that are merged after they were made are told of as one', () => {
  const nothing = { open: [], found: [], settled: [] }
  const page = turned({ open: [], kept: [] }, { ...nothing, open: [promise('1'), promise('2')] })
  const merged = ['1', '2'].map((post) => ({ ...promise(post), asks: '1' }))
  expect(turned(page, { ...nothing, open: merged }).open).toEqual(merged)
  expect(turned(page, { ...nothing, found: merged })).toBe(page)
})

test('each account has a page of its own', async () => {
  const book = bookOf()
  await book.enter('live/1', { open: [promise('1')], found: [], settled: [] })
  await book.enter('practice/1', { open: [promise('2')], found: [], settled: [] })
  expect(await bookOf().openOf('live/1')).toEqual([promise('1')])
  expect(await bookOf().openOf('live/2')).toEqual([])
})

test('in practice too a promise stands on the desk of the account that made it, and on no other', async () => {
  const book = bookOf()
  await book.enter('practice/dusk', { open: [promise('1')], found: [], settled: [] })
  const desk = createDesk({
    fs: nodeFs,
    sessionsFolder: join(folder, 'sessions'),
    accounts: accountsOn(undefined, {}),
    promises: book,
    seed: 1,
    remember: () => {},
    onChange: () => {},
  })
  onTestFinished(() => desk.close())
  const onDesk = async (master: string) => {
    await desk.begin({ ...SHEET, master }, { mode: 'practice', speed: 1 })
    const session = desk.open()?.session()
    return session ? openPromises(session).map(({ post }) => post) : undefined
  }
  expect(await onDesk('Dusk')).toEqual(['1'])
  expect(await onDesk('Dawn')).toEqual([])
})

test('a damaged book is kept aside, the trainer is told, and the next promise is in a new one', async () => {
  told.length = 0
  await writeFile(bookFile(), '{"chalkbird":"promises","version":1,"by":{"live/1":{"op')
  const book = bookOf()
  expect(await book.openOf('live/1')).toEqual([])
  const aside = (await readdir(folder)).find((name) => name.includes('damaged'))
  expect(await readFile(join(folder, aside ?? ''), 'utf8')).toContain('live/1')
  expect(told).toEqual([
    `The list of open promises is damaged. It was kept as ${join(folder, aside ?? '')}, and a new one begins.`,
  ])
  await book.enter('live/1', { open: [promise('1')], found: [], settled: [] })
  expect(await bookOf().openOf('live/1')).toEqual([promise('1')])
})
