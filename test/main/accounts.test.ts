import { Agent } from 'node:http'
import { connect } from 'node:net'
import { expect, test } from 'vitest'
import { callbackAt } from '../../src/main/x/sign-in/sign-in'
import { accountsOn, keyring } from '../support/accounts'
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
  /** The same address, and no network. */
  const offline = {
    address: {
      baseUrl: x.server.url,
      agents: () =>
        Promise.resolve(
          Object.assign(new Agent(), { createConnection: () => connect({ host: '127.0.0.1', port: 1 }) }),
        ),
    },
  }
  const called = (path: string) => x.server.requests.filter((request) => request.path === path)
  return { ...x, file, start, offline, called }
}

test('four keys are tried before they are kept; then the trainer reads who this is and what it may do', async () => {
  const { start } = await openRoom()
  const accounts = start()
  expect(await accounts.connectKeys('master', KEYS)).toEqual({ kind: 'done' })
  expect(accounts.view().slots.master).toEqual({
    from: 'settings',
    way: 'keys',
    username: 'chalk',
    isOwner: true,
    may: { read: 'yes', write: 'yes' },
    trouble: '',
    isBusy: false,
  })
  expect(accounts.view().slots.rehearsal.from).toBe('nobody')
})

test('keys that may only read say so, and nothing was posted to find out', async () => {
  const { start, server } = await openRoom({ access: 'read' })
  const accounts = start()
  await accounts.connectKeys('master', KEYS)
  expect(accounts.view().slots.master.may).toEqual({ read: 'yes', write: 'no' })
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
  const { start, called, chalk, offline } = await openRoom()
  await start().connectKeys('master', KEYS)
  expect(await start(offline).who('master')).toEqual({ id: chalk.id, username: 'chalk', isOwner: true })
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
        may: { read: 'yes', write: 'yes' },
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
  const { start, offline } = await openRoom()
  await start().signIn('master', { clientId: CLIENT_ID, isOwner: true })
  const accounts = start(offline)
  expect(await accounts.forget('master')).toMatchObject({
    kind: 'refused',
    why: expect.stringContaining('has forgotten the account, but could not tell X'),
  })
  expect(accounts.view().slots.master.from).toBe('nobody')
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

test('what is connected on X is not connected at another address, and nothing leaves for it', async () => {
  const room = await openRoom()
  const onX = room.start()
  await onX.connectKeys('master', KEYS)
  await onX.connectKeys('rehearsal', DUMMY_KEYS)
  const other = await openXForAccounts()
  const elsewhere = room.start({ address: { baseUrl: other.server.url } })
  for (const slot of ['master', 'rehearsal'] as const) {
    expect(elsewhere.view().slots[slot].from).toBe('nobody')
    expect(await elsewhere.who(slot)).toBeUndefined()
    const { id, username } = room.chalk
    expect(await elsewhere.clientOf(slot, { id, username }).post({ text: 'astray' })).toMatchObject({
      kind: 'signed-out',
    })
    expect(await elsewhere.tryOut(slot)).toMatchObject({ kind: 'refused' })
    expect(await elsewhere.forget(slot)).toEqual({ kind: 'done' })
  }
  expect(other.server.requests).toEqual([])
  expect(await room.start().who('master')).toMatchObject({ username: 'chalk' })
  expect(await room.start().who('rehearsal')).toMatchObject({ username: 'chalk_dummy' })
})

test('one thing at a time is done about an account: the second is told to wait, and the first goes on', async () => {
  const { start } = await openRoom()
  const accounts = start()
  const first = accounts.connectKeys('master', KEYS)
  const busy = { kind: 'refused', why: expect.stringContaining('still asking X about this account') }
  expect(await accounts.connectKeys('master', DUMMY_KEYS)).toMatchObject(busy)
  expect(await accounts.signIn('master', { clientId: CLIENT_ID, isOwner: true })).toMatchObject(busy)
  expect(accounts.view().slots.master.isBusy).toBe(true)
  expect(await first).toEqual({ kind: 'done' })
  expect(accounts.view().slots.master).toMatchObject({ username: 'chalk', isBusy: false })
})

test('an account that is forgotten while it is being connected does not come after that', async () => {
  const { start, file } = await openRoom()
  const accounts = start()
  const connecting = accounts.connectKeys('master', KEYS)
  await accounts.forget('master')
  expect(await connecting).toEqual({ kind: 'done' })
  expect(accounts.view().slots.master).toMatchObject({ from: 'nobody', isBusy: false })
  expect(JSON.stringify(file.store)).not.toContain('master')
})

test('a sign-in that takes nobody’s place is revoked at X', async () => {
  const { start, called } = await openRoom()
  const accounts = start()
  await accounts.connectKeys('master', KEYS)
  expect(await accounts.signIn('rehearsal', { clientId: CLIENT_ID, isOwner: false })).toMatchObject({
    kind: 'refused',
    why: expect.stringMatching(/connected already.*Connect another one here\.$/),
  })
  expect(called('/2/oauth2/revoke')).toHaveLength(1)
})

test('a sign-in whose account X does not tell is revoked', async () => {
  const { start, server, called } = await openRoom()
  server.faults.set({ kind: 'credits-depleted', share: 1 })
  const reply = await start().signIn('master', { clientId: CLIENT_ID, isOwner: false })
  expect(reply).toMatchObject({ kind: 'refused', why: expect.stringMatching(/try again\.$/) })
  expect(called('/2/oauth2/revoke').map(({ status }) => status)).toEqual([200])
})

test('a sign-in that can be neither used nor revoked is said, and where to end it', async () => {
  const { start, offline, server } = await openRoom()
  let calls = 0
  const agents = () => {
    calls += 1
    return calls === 1 ? Promise.resolve(new Agent()) : offline.address.agents()
  }
  const address = { baseUrl: server.url, agents }
  expect(await start({ address }).signIn('master', { clientId: CLIENT_ID, isOwner: false })).toMatchObject({
    kind: 'refused',
    why: expect.stringMatching(
      /^X can not be reached\..* X could not be told that this sign-in is given up\./,
    ),
  })
})

test('the sign-in that another account takes the place of is revoked', async () => {
  const { start, called, browser, dummy } = await openRoom()
  const accounts = start()
  await accounts.signIn('master', { clientId: CLIENT_ID, isOwner: true })
  await accounts.signIn('master', { clientId: CLIENT_ID, isOwner: true })
  expect(called('/2/oauth2/revoke')).toEqual([])
  browser.who = dummy.id
  await accounts.signIn('master', { clientId: CLIENT_ID, isOwner: true })
  expect(accounts.view().slots.master.username).toBe('chalk_dummy')
  expect(called('/2/oauth2/revoke')).toHaveLength(1)
})

/** Where these settings lie, with no room left. */
const diskOf = (settings: { store: Record<string, unknown> }) => {
  const disk = {
    isFull: true,
    file: {
      get store() {
        return settings.store
      },
      set store(parts) {
        if (disk.isFull) throw Object.assign(new Error('no space left on device'), { code: 'ENOSPC' })
        settings.store = parts
      },
    },
  }
  return disk
}

test('an account that a full disk does not let go of is forgotten in this run, and the trainer is told', async () => {
  const { start, server, file } = await openRoom()
  await start().connectKeys('master', KEYS)
  const accounts = accountsOn(diskOf(file).file, { address: { baseUrl: server.url } })
  expect(await accounts.forget('master')).toMatchObject({
    kind: 'refused',
    why: expect.stringContaining('could not be taken off this computer’s disk'),
  })
  expect(accounts.view().slots.master.from).toBe('nobody')
})

test('what a full disk keeps of the accounts although it is no longer wanted is told, and goes with the next change', async () => {
  const { server, file } = await openRoom()
  const weak = keyring({ getSelectedStorageBackend: () => 'basic_text' })
  const on = { address: { baseUrl: server.url }, keyring: weak }
  expect(accountsOn(file, on).agree(true)).toEqual({ kind: 'done' })
  await accountsOn(file, on).connectKeys('master', KEYS)
  const disk = diskOf(file)
  const accounts = accountsOn(disk.file, on)
  expect(accounts.agree(false)).toMatchObject({
    kind: 'refused',
    why: expect.stringContaining('still lie on this computer’s disk'),
  })
  expect(accountsOn(file, on).view().slots.master.from).toBe('settings')
  disk.isFull = false
  expect(accounts.agree(false)).toEqual({ kind: 'done' })
  expect(accountsOn(file, on).view().slots.master.from).toBe('nobody')
})

test('a renewed sign-in that can not be saved serves until the app ends, and the trainer is told once', async () => {
  let now = Date.now()
  const { start, chalk, server, file, called } = await openRoom({ realNow: () => now })
  const clock = { now: () => now, after: () => () => {} }
  await start({ clock }).signIn('master', { clientId: CLIENT_ID, isOwner: false })
  const disk = diskOf(file)
  const told: string[] = []
  const accounts = accountsOn(disk.file, {
    address: { baseUrl: server.url },
    clock,
    tell: (what) => told.push(what),
  })
  const client = accounts.clientOf('master', { id: chalk.id, username: 'chalk' })
  for (let day = 0; day < 2; day += 1) {
    now += 24 * 3_600_000
    expect(await client.me()).toMatchObject({ kind: 'ok' })
  }
  expect(server.reusedTokens).toEqual([])
  expect(told).toEqual([expect.stringContaining('could not be saved on this computer')])
  expect(accounts.view().slots.master).toMatchObject({ from: 'memory', trouble: told[0] })
  disk.isFull = false
  await accounts.tryOut('master')
  expect(accounts.view().slots.master).toMatchObject({ from: 'settings', trouble: '' })
  const tokens = called('/2/oauth2/token').length
  expect(await start({ clock }).clientOf('master', { id: chalk.id, username: 'chalk' }).me()).toMatchObject({
    kind: 'ok',
  })
  expect(called('/2/oauth2/token')).toHaveLength(tokens)
})
