import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, onTestFinished, test } from 'vitest'
import { UNDO_MS } from '../../src/core/hint'
import type { RunSheet } from '../../src/core/runsheet'
import { createDesk, type Desk } from '../../src/main/desk'
import { nodeFs } from '../../src/main/session/journal-fs'
import { noPromises } from '../support/promises'
import { accountsOn } from '../support/accounts'
import { SHEET } from '../support/room'
import { createWatch } from '../support/until'
import { openXForAccounts } from '../support/x-for-accounts'
import { DUMMY_KEYS, KEYS } from '../support/x-keys'

const sheet: RunSheet = { ...SHEET, master: 'Chalk' }
const LIVE = { mode: 'live', speed: 1 } as const
const REHEARSAL = { mode: 'rehearsal', speed: 1 } as const

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'chalkbird-on-x-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

/** A trainer's computer with both accounts connected; started anew it may be offline, or have forgotten one. */
const openRoom = async () => {
  const x = await openXForAccounts()
  const file = { store: {} as Record<string, unknown> }
  const watch = createWatch()
  const start = (address = { baseUrl: x.server.url }) => {
    const accounts = accountsOn(file, { address })
    const desk = createDesk({
      fs: nodeFs,
      sessionsFolder: folder,
      accounts,
      promises: noPromises,
      seed: 1,
      remember: () => {},
      onChange: watch.happened,
    })
    onTestFinished(() => desk.close())
    return { accounts, desk }
  }
  const { accounts, desk } = start()
  await accounts.connectKeys('master', KEYS)
  await accounts.connectKeys('rehearsal', DUMMY_KEYS)
  const said = (words: string) => watch.until(() => troubleOf(desk).includes(words))
  return { ...x, start, accounts, desk, watch, said }
}
const troubleOf = (desk: Desk): string => desk.open()?.around().feed.trouble ?? ''
const fileOf = (desk: Desk): string => desk.open()?.around().file ?? ''
const OFFLINE = { baseUrl: 'http://127.0.0.1:1' }

test('a live session goes by the master account, and its journal says so', async () => {
  const { desk, chalk } = await openRoom()
  expect(await desk.begin(sheet, LIVE)).toEqual({ kind: 'done' })
  expect(desk.open()?.session()).toMatchObject({
    mode: 'live',
    account: { id: chalk.id, username: 'chalk' },
    sheet: { master: 'Chalk' },
  })
})

test('a run sheet of another account does not go live: people would write to somebody else', async () => {
  const { desk } = await openRoom()
  expect(await desk.begin({ ...sheet, master: 'red_cross' }, LIVE)).toEqual({
    kind: 'refused',
    why: 'The session did not begin. The run sheet’s master account is @red_cross, and @chalk is connected. Connect @red_cross, or change the run sheet.',
  })
  expect(await readdir(folder)).toEqual([])
})

test(
  'a rehearsal has the practice account for its master, and hints go out as it and as nobody else',
  { timeout: UNDO_MS * 6 },
  async () => {
    const { desk, dummy, world, watch } = await openRoom()
    expect(await desk.begin(sheet, REHEARSAL)).toEqual({ kind: 'done' })
    const session = desk.open()?.session()
    expect(session).toMatchObject({ mode: 'rehearsal', sheet: { master: 'chalk_dummy' } })
    expect(session?.account).toEqual({ id: dummy.id, username: 'chalk_dummy' })
    await desk.open()?.command({ kind: 'hint', hint: { id: 'h1', text: 'Look up', to: { kind: 'all' } } })
    const sending = () => session?.sendings.get('h1')?.value
    await watch.until(() => sending()?.kind === 'sent')
    const sent = sending()
    expect(sent?.kind === 'sent' && world.post(sent.post)?.authorId).toBe(dummy.id)
  },
)

test('a session is not reopened by another account than it began with', async () => {
  const { desk, accounts, start } = await openRoom()
  await desk.begin(sheet, LIVE)
  const file = fileOf(desk)
  await desk.close()
  await accounts.forget('rehearsal')
  await accounts.forget('master')
  await accounts.connectKeys('master', DUMMY_KEYS)
  expect(await start().desk.reopen(file, 1)).toEqual({
    kind: 'refused',
    why: 'This session belongs to @chalk, and another account is connected: @chalk_dummy. Connect @chalk under ‘X account’.',
  })
})

test('without an account, or without a network, a session is reopened all the same, and reads when it can', async () => {
  const { desk, accounts, start, world, ana, watch } = await openRoom()
  await desk.begin(sheet, LIVE)
  const file = fileOf(desk)
  await desk.close()
  const offline = start(OFFLINE)
  expect(await offline.desk.reopen(file, 1)).toEqual({ kind: 'done' })
  await offline.desk.close()

  await accounts.forget('master')
  const later = start()
  expect(await later.desk.reopen(file, 1)).toEqual({ kind: 'done' })
  await watch.until(() => troubleOf(later.desk).includes('No X account is connected'))
  world.publish({ authorId: ana.id, text: 'hello @chalk', at: Date.now() })
  await later.accounts.connectKeys('master', KEYS)
  later.desk.open()?.readNow()
  await watch.until(() => (later.desk.open()?.session().posts.size ?? 0) > 0)
})

test('no account, no live session: the trainer is told what to connect', async () => {
  const { accounts, desk } = await openRoom()
  await accounts.forget('master')
  await accounts.forget('rehearsal')
  expect(await desk.begin(sheet, LIVE)).toMatchObject({ why: expect.stringContaining('No X account') })
  expect(await desk.begin(sheet, REHEARSAL)).toMatchObject({
    why: expect.stringContaining('No practice account'),
  })
})

test('an account that is exchanged in the middle of a session stops it, and is not used for it', async () => {
  const { desk, accounts, said, server } = await openRoom()
  await desk.begin(sheet, LIVE)
  await accounts.forget('rehearsal')
  await accounts.forget('master')
  await accounts.connectKeys('master', DUMMY_KEYS)
  const before = server.requests.filter(({ path }) => path !== '/2/users/me').length
  desk.open()?.readNow()
  await said('belongs to @chalk, and another account is connected: @chalk_dummy')
  const asDummy = server.requests.filter(({ path }) => path !== '/2/users/me').slice(before)
  expect(asDummy).toEqual([])
})
