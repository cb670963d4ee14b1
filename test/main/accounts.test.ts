import { expect, test } from 'vitest'
import { callbackAt } from '../../src/main/x/sign-in/sign-in'
import { accountsOn } from '../support/accounts'
import { CLIENT_ID, openXForAccounts } from '../support/x-for-accounts'
import { DUMMY_KEYS, KEYS } from '../support/x-keys'

const PORT = 43_117

/** A trainer's computer and X; `start` is Chalkbird started anew. */
const openRoom = async (more: Parameters<typeof openXForAccounts>[0] = {}) => {
  const x = await openXForAccounts({ callbacks: [callbackAt(PORT)], ...more })
  const file = { store: {} as Record<string, unknown> }
  const start = (deps: Parameters<typeof accountsOn>[1] = {}) =>
    accountsOn(file, {
      address: { baseUrl: x.server.url },
      ports: [PORT],
      openExternal: async (url) => void fetch(url).then((page) => page.text()),
      ...deps,
    })
  const called = (path: string) => x.server.requests.filter((request) => request.path === path)
  return { ...x, file, start, called }
}
const NOBODY = { address: { baseUrl: 'http://127.0.0.1:1' } }

test('four keys are tried before they are kept; then the trainer reads who this is and what it may do', async () => {
  const { start } = await openRoom()
  const accounts = start()
  expect(await accounts.connectKeys('master', KEYS)).toEqual({ kind: 'done' })
  expect(accounts.view().slots.master).toEqual({
    from: 'settings',
    way: 'keys',
    username: 'chalk',
    isOwner: true,
    may: { read: 'yes', write: 'yes', bookmarks: 'no' },
    trouble: '',
    isBusy: false,
  })
  expect(accounts.view().slots.rehearsal.from).toBe('nobody')
})

test('keys that may only read say so, and nothing was posted to find out', async () => {
  const { start, server } = await openRoom({ access: 'read' })
  const accounts = start()
  await accounts.connectKeys('master', KEYS)
  expect(accounts.view().slots.master.may).toEqual({ read: 'yes', write: 'no', bookmarks: 'no' })
  expect(server.requests.map(({ method, path }) => `${method} ${path}`)).toEqual(['GET /2/users/me'])
})

test('mistyped keys are refused in words, take nobody’s place and are not kept', async () => {
  const { start, file } = await openRoom()
  const accounts = start()
  await accounts.connectKeys('master', KEYS)
  const reply = await accounts.connectKeys('master', { ...KEYS, accessSecret: 'mistyped' })
  expect(reply).toMatchObject({ kind: 'refused', why: expect.stringContaining('does not accept the keys') })
  expect(accounts.view().slots.master).toMatchObject({ username: 'chalk', trouble: '' })
  expect(await start().who('master')).toMatchObject({ username: 'chalk' })
  expect(JSON.stringify(file.store)).not.toContain('mistyped')
})

test('at the next start the account is known without asking, offline too', async () => {
  const { start, called, chalk } = await openRoom()
  await start().connectKeys('master', KEYS)
  const offline = start(NOBODY)
  expect(await offline.who('master')).toEqual({ id: chalk.id, username: 'chalk', isOwner: true })
  expect(called('/2/users/me')).toHaveLength(1)
})

test('one account can not be both: a rehearsal would go out as the master account', async () => {
  const { start } = await openRoom()
  const accounts = start()
  await accounts.connectKeys('master', KEYS)
  expect(await accounts.connectKeys('rehearsal', KEYS)).toMatchObject({
    kind: 'refused',
    why: expect.stringContaining('@chalk is connected already'),
  })
  expect(await accounts.connectKeys('rehearsal', DUMMY_KEYS)).toEqual({ kind: 'done' })
})

test('a sign-in is kept, refreshed, and revoked at X when it is forgotten', async () => {
  let now = Date.now()
  const { start, chalk, server, called } = await openRoom({ realNow: () => now })
  const clock = { now: () => now, after: () => () => {} }
  const accounts = start({ clock })
  expect(await accounts.signIn('master', { clientId: CLIENT_ID, isOwner: false })).toEqual({ kind: 'done' })
  expect(accounts.view()).toMatchObject({
    signingIn: null,
    slots: {
      master: {
        way: 'sign-in',
        username: 'chalk',
        isOwner: false,
        may: { read: 'yes', write: 'yes', bookmarks: 'no' },
      },
    },
  })
  now += 9 * 3_600_000
  const later = start({ clock })
  const client = later.clientOf('master', { id: chalk.id, username: 'chalk' })
  const answers = await Promise.all([client.me(), client.me(), client.post({ text: 'Good morning' })])
  expect(answers.map(({ kind }) => kind)).toEqual(['ok', 'ok', 'ok'])
  expect(called('/2/oauth2/token')).toHaveLength(2)
  // What the refresh brought was kept: an app that starts after it is signed in, and no refresh token was used twice.
  now += 9 * 3_600_000
  const last = start({ clock })
  expect(await last.clientOf('master', { id: chalk.id, username: 'chalk' }).me()).toMatchObject({
    kind: 'ok',
  })
  expect(server.reusedTokens).toEqual([])
  expect(await last.forget('master')).toEqual({ kind: 'done' })
  expect(called('/2/oauth2/revoke')).toHaveLength(1)
  expect(start({ clock }).view().slots.master.from).toBe('nobody')
})

test('a token that X refuses early is renewed and the call repeated; a post comes of it once', async () => {
  const { start, server, chalk, called } = await openRoom()
  const accounts = start()
  await accounts.signIn('master', { clientId: CLIENT_ID, isOwner: true })
  const client = accounts.clientOf('master', { id: chalk.id, username: 'chalk' })
  server.faults.next('expired-token')
  expect(await client.post({ text: 'only once' })).toMatchObject({ kind: 'ok' })
  expect(called('/2/tweets').map(({ status }) => status)).toEqual([401, 201])
  server.faults.set({ kind: 'expired-token', share: 1 })
  expect(await client.me()).toMatchObject({
    kind: 'signed-out',
    why: expect.stringContaining('Sign in again'),
  })
})

test('forgetting without a network forgets here, and says that X was not told', async () => {
  const { start } = await openRoom()
  await start().signIn('master', { clientId: CLIENT_ID, isOwner: true })
  const offline = start(NOBODY)
  expect(await offline.forget('master')).toMatchObject({
    kind: 'refused',
    why: expect.stringContaining('has forgotten the account, but could not tell X'),
  })
  expect(offline.view().slots.master.from).toBe('nobody')
})

test('the keys of the environment win, are never kept, and are changed only there', async () => {
  const { start, file, chalk } = await openRoom()
  const accounts = start({ fromEnvironment: KEYS })
  expect(accounts.view().slots.master).toMatchObject({ from: 'environment', username: '' })
  expect(await accounts.who('master')).toEqual({ id: chalk.id, username: 'chalk', isOwner: true })
  for (const reply of [accounts.connectKeys('master', DUMMY_KEYS), accounts.forget('master')])
    expect(await reply).toMatchObject({ kind: 'refused', why: expect.stringContaining('environment') })
  expect(file.store).toEqual({})
})

test('a session’s client calls by its own account alone, whatever is connected meanwhile', async () => {
  const { start, server, dummy } = await openRoom()
  const accounts = start()
  const client = accounts.clientOf('rehearsal', { id: dummy.id, username: 'chalk_dummy' })
  expect(await client.post({ text: 'too early' })).toMatchObject({
    kind: 'signed-out',
    why: expect.stringContaining('No practice account is connected'),
  })
  await accounts.connectKeys('rehearsal', KEYS)
  const before = server.requests.length
  expect(await client.post({ text: 'as somebody else' })).toMatchObject({
    kind: 'signed-out',
    why: expect.stringContaining('belongs to @chalk_dummy, and another account is connected: @chalk.'),
  })
  expect(server.requests).toHaveLength(before)
  await accounts.forget('rehearsal')
  await accounts.connectKeys('rehearsal', DUMMY_KEYS)
  expect(await client.post({ text: 'as myself' })).toMatchObject({ kind: 'ok' })
})

test('while the browser is waited for the trainer can call it off', async () => {
  const { start } = await openRoom()
  const accounts = start({ openExternal: () => Promise.resolve() })
  const reply = accounts.signIn('rehearsal', { clientId: CLIENT_ID, isOwner: false })
  expect(accounts.view()).toMatchObject({ signingIn: 'rehearsal', slots: { rehearsal: { isBusy: true } } })
  accounts.cancelSignIn()
  expect(await reply).toEqual({ kind: 'done' })
  expect(accounts.view()).toMatchObject({ signingIn: null, slots: { rehearsal: { from: 'nobody' } } })
})

test('an answer that comes after an account was forgotten brings it back neither here nor at the next start', async () => {
  const { start, file } = await openRoom()
  const accounts = start()
  await accounts.connectKeys('master', KEYS)
  const asked = accounts.tryOut('master')
  await accounts.forget('master')
  await asked
  expect(accounts.view().slots.master.from).toBe('nobody')
  expect(await start().who('master')).toBeUndefined()
  expect(JSON.stringify(file.store)).not.toContain(KEYS.accessToken)
})
