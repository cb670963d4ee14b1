import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, onTestFinished, test } from 'vitest'
import { machineClock } from '../../../src/main/clocks'
import { createOAuth2 } from '../../../src/main/x/sign-in/oauth2'
import { callbackAt, signIn, type SignInDeps } from '../../../src/main/x/sign-in/sign-in'
import { signInWords } from '../../../src/main/x/sign-in/sign-in-words'
import { fakeClock } from '../../support/fake-clock'
import { CLIENT_ID, openXForAccounts } from '../../support/x-for-accounts'

/** A port that nobody listens at. */
const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo
      server.close(() => resolve(port))
    })
  })
const takenPort = (): Promise<number> =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () =>
      resolve((server.address() as AddressInfo).port),
    )
    onTestFinished(() => void server.close())
  })

const NOBODY_CANCELS = new AbortController().signal

/** A trainer's browser, which goes where X sends it, and what it shows in the end. */
const openRoom = async (more: Partial<SignInDeps> = {}) => {
  const ports = more.ports ?? [await freePort()]
  const x = await openXForAccounts({ callbacks: ports.map(callbackAt) })
  const pages: Promise<string>[] = []
  const deps: SignInDeps = {
    oauth2: createOAuth2({ baseUrl: x.server.url }, machineClock.now),
    baseUrl: x.server.url,
    clock: machineClock,
    words: () => signInWords('en'),
    openExternal: async (url) => void pages.push(fetch(url).then((page) => page.text())),
    ports,
    ...more,
  }
  const start = (cancelled = NOBODY_CANCELS) => signIn(deps, { clientId: CLIENT_ID, cancelled })
  return { ...x, pages, deps, start }
}

test('the browser comes back with a code, and the tokens are for two hours and may be refreshed', async () => {
  const { start, pages, deps } = await openRoom()
  const answer = await start()
  if (answer.kind !== 'signed-in') throw new Error(answer.kind)
  const { accessToken, refreshToken, expiresAt, ...rest } = answer.tokens
  expect(rest).toEqual({
    clientId: CLIENT_ID,
    scopes: ['tweet.read', 'tweet.write', 'users.read', 'bookmark.write', 'media.write', 'offline.access'],
  })
  expect(Math.round((expiresAt - Date.now()) / 60_000)).toBe(120)
  const page = await pages[0]
  expect(page).toContain('Chalkbird is signed in')
  for (const secret of [accessToken, refreshToken]) expect(page).not.toContain(secret)
  const renewed = await createOAuth2({ baseUrl: deps.baseUrl }, machineClock.now).refresh(answer.tokens)
  expect(renewed).toMatchObject({ clientId: CLIENT_ID, accessToken: expect.any(String) })
  const again = await createOAuth2({ baseUrl: deps.baseUrl }, machineClock.now).refresh(answer.tokens)
  expect(again).toMatchObject({ kind: 'signed-out', why: expect.stringContaining('(invalid_request)') })
})

test('a trainer who says no is told so, in the browser too', async () => {
  const { start, browser, pages } = await openRoom()
  browser.who = 'nobody'
  expect(await start()).toMatchObject({ kind: 'refused', why: expect.stringContaining('turned down') })
  expect(await pages[0]).toContain('Not signed in')
})

test('whatever knocks without our state changes nothing: no other page brings a code or ends the sign-in', async () => {
  const statuses: number[] = []
  const port = await freePort()
  const { start } = await openRoom({
    ports: [port],
    openExternal: async (url) => {
      const state = new URL(url).searchParams.get('state') ?? ''
      for (const query of [
        '?code=theirs&state=guessed',
        '?error=access_denied',
        `?code=theirs&state=${state}x`,
      ])
        statuses.push((await fetch(`${callbackAt(port)}${query}`)).status)
      statuses.push((await fetch(`http://127.0.0.1:${port}/?code=theirs&state=${state}`)).status)
      statuses.push(
        (await fetch(`${callbackAt(port)}?code=theirs&state=${state}`, { method: 'POST' })).status,
      )
      void fetch(url).then((page) => page.text())
    },
  })
  expect(await start()).toMatchObject({ kind: 'signed-in' })
  expect(statuses).toEqual([400, 400, 400, 404, 404])
})

test('the first port that is free is taken, and without one the trainer is told which', async () => {
  const [taken, free] = [await takenPort(), await freePort()]
  const { start } = await openRoom({ ports: [taken, free] })
  expect(await start()).toMatchObject({ kind: 'signed-in' })
  const blocked = await openRoom({ ports: [taken] })
  expect(await blocked.start()).toMatchObject({ kind: 'refused', why: expect.stringContaining(`${taken}`) })
})

test('nobody waits longer than three minutes, or after the trainer has called it off; the port is free again', async () => {
  const port = await freePort()
  const clock = fakeClock()
  const late = await openRoom({
    ports: [port],
    clock,
    openExternal: () => Promise.resolve(clock.advance(180_000)),
  })
  expect(await late.start()).toMatchObject({ kind: 'refused', why: expect.stringContaining('three minutes') })
  const cancel = new AbortController()
  const off = await openRoom({
    ports: [port],
    openExternal: () => Promise.resolve(cancel.abort()),
  })
  expect(await off.start(cancel.signal)).toEqual({ kind: 'cancelled' })
  expect(await (await openRoom({ ports: [port] })).start()).toMatchObject({ kind: 'signed-in' })
})

test('a browser that does not open is said', async () => {
  const { start } = await openRoom({ openExternal: () => Promise.reject(new Error('no browser')) })
  expect(await start()).toMatchObject({ kind: 'refused', why: expect.stringContaining('did not open') })
})

test('X is shown a challenge, never what answers it, and a state that is new each time', async () => {
  const asked: URL[] = []
  const { start } = await openRoom({
    openExternal: async (url) => {
      asked.push(new URL(url))
      void fetch(url).then((page) => page.text())
    },
  })
  await start()
  await start()
  const [a, b] = asked.map(({ searchParams }) => Object.fromEntries(searchParams))
  expect(a).toMatchObject({ response_type: 'code', code_challenge_method: 'S256', client_id: CLIENT_ID })
  expect(a).not.toHaveProperty('code_verifier')
  expect(a?.['state']).not.toBe(b?.['state'])
  expect(a?.['code_challenge']).not.toBe(b?.['code_challenge'])
})

test('a page that knocks with an address that is none changes nothing', async () => {
  const port = await freePort()
  const statuses: number[] = []
  const { start } = await openRoom({
    ports: [port],
    openExternal: async (url) => {
      statuses.push((await fetch(`http://127.0.0.1:${port}//`)).status)
      void fetch(url).then((page) => page.text())
    },
  })
  expect((await start()).kind).toBe('signed-in')
  expect(statuses).toEqual([404])
})

test.each(['call it off', 'let three minutes pass'] as const)(
  'trainers who %s while X gives out the tokens leave none that are good, and the browser says so',
  async (how) => {
    const cancel = new AbortController()
    const clock = fakeClock()
    const { start, deps, pages, server } = await openRoom({ clock })
    const { exchange, revoke } = createOAuth2({ baseUrl: deps.baseUrl }, machineClock.now)
    let given: Awaited<ReturnType<typeof exchange>> | undefined
    let tellRevoked = (): void => {}
    const revoked = new Promise<void>((resolve) => {
      tellRevoked = resolve
    })
    deps.oauth2 = {
      exchange: async (asked) => {
        if (how === 'call it off') cancel.abort()
        else clock.advance(180_000)
        given = await exchange(asked)
        return given
      },
      revoke: async (tokens) => {
        const trouble = await revoke(tokens)
        tellRevoked()
        return trouble
      },
    }
    expect((await start(cancel.signal)).kind).toBe(how === 'call it off' ? 'cancelled' : 'refused')
    await revoked
    if (!given || 'why' in given) throw new Error('X gave out nothing')
    expect(server.requests.filter(({ path }) => path === '/2/oauth2/revoke')).toHaveLength(1)
    expect(await createOAuth2({ baseUrl: deps.baseUrl }, machineClock.now).refresh(given)).toMatchObject({
      kind: 'signed-out',
    })
    expect(await pages[0]).toContain('Not signed in')
  },
)
