import { Agent } from 'node:http'
import { expect, test } from 'vitest'
import { TwitterApi, type TOAuth2Scope } from 'twitter-api-v2'
import { practiceClient, rebase } from '../support/practice-client'
import { CALLBACK, CLIENT, openRoom, readerKeys, type OpenRoom } from '../support/practice-room'
import { upload } from '../support/pictures'

const SCOPES: TOAuth2Scope[] = ['tweet.read', 'tweet.write', 'users.read', 'offline.access']
const HOUR = 3_600_000

/** The real client as a native app without a secret. */
const native = ({ server }: OpenRoom, clientId = CLIENT) =>
  new TwitterApi({ clientId }, { plugins: [rebase(server.url)], httpAgent: new Agent(), compression: false })

/** What the browser is sent to when somebody opens the link. */
const opened = async (link: string): Promise<URL> => {
  const answer = await fetch(link, { redirect: 'manual' })
  return new URL(answer.headers.get('location') ?? '')
}

const signIn = async (room: OpenRoom, scope = SCOPES) => {
  const app = native(room)
  const { url, codeVerifier, state } = app.generateOAuth2AuthLink(CALLBACK, { scope })
  const callback = await opened(url)
  const code = callback.searchParams.get('code') ?? ''
  return { app, callback, code, state, codeVerifier, redirectUri: CALLBACK }
}

/** The first and the fourth account that a room makes. */
const CHALK = '1700000001'
const DUMMY = '1700000004'
const openSignedIn = (options: Parameters<typeof openRoom>[0] = {}) =>
  openRoom({ ...options, atTheBrowser: () => CHALK })

const refused = (description: string) => ({
  code: 400,
  data: { error: 'invalid_request', error_description: description },
})
const INVALID_CODE = 'Value passed for the authorization code was invalid.'
const INVALID_TOKEN = 'Value passed for the token was invalid.'

test('a native app signs somebody in, and reads and posts in their name', async () => {
  const room = await openSignedIn()
  const { app, callback, state, ...proof } = await signIn(room)
  expect(callback.origin + callback.pathname).toBe(CALLBACK)
  expect(callback.searchParams.get('state')).toBe(state)
  const { client, expiresIn, scope, refreshToken } = await app.loginWithOAuth2(proof)
  expect({ expiresIn, scope }).toEqual({ expiresIn: 7200, scope: SCOPES })
  expect(refreshToken).toEqual(expect.any(String))
  expect((await client.v2.me()).data.username).toBe('chalk')
  await client.v2.tweet('hello')
})

test('the page says who asks for what, and who says yes or no to it', async () => {
  const room = await openRoom()
  const { url } = native(room).generateOAuth2AuthLink(CALLBACK, { scope: SCOPES, state: '"><b>' })
  const answer = await fetch(url)
  const page = await answer.text()
  expect(answer.headers.get('content-type')).toContain('text/html')
  expect(page).toContain('Chalkbird wants to access your practice account')
  for (const scope of SCOPES) expect(page).toContain(`<li>${scope}</li>`)
  expect(page).toContain('Authorize as @chalk_dummy')
  expect(page).toContain('Cancel')
  expect(page).not.toContain('<b>')

  const decide = async (account: string) => {
    const body = new URLSearchParams([...new URL(url).searchParams, ['account', account]])
    const said = await fetch(new URL(url).origin + new URL(url).pathname, {
      method: 'POST',
      body,
      redirect: 'manual',
    })
    return new URL(said.headers.get('location') ?? '').searchParams
  }
  expect(Object.fromEntries(await decide(''))).toEqual({ error: 'access_denied', state: '"><b>' })
  expect((await decide(room.dummy.id)).get('code')).toEqual(expect.any(String))
})

test.each([
  ['another port', { redirect_uri: 'http://127.0.0.1:43211/callback' }],
  ['a slash at the end', { redirect_uri: `${CALLBACK}/` }],
  ['localhost instead of its number', { redirect_uri: 'http://localhost:43210/callback' }],
  ['an unknown app', { client_id: 'guessed' }],
  ['an unknown scope', { scope: 'tweet.read tweet.destroy' }],
  ['no scope', { scope: '' }],
  ['no state', { state: '' }],
  ['no challenge', { code_challenge: '' }],
])('with %s the browser shows an error, and the app hears nothing', async (_what, changed) => {
  const room = await openSignedIn()
  const url = new URL(native(room).generateOAuth2AuthLink(CALLBACK, { scope: SCOPES }).url)
  for (const [name, value] of Object.entries(changed)) url.searchParams.set(name, value)
  const answer = await fetch(url, { redirect: 'manual' })
  expect(answer.status).toBe(400)
  expect(await answer.text()).toContain('Something went wrong')
})

test('a code serves once, even if the first attempt fails', async () => {
  const room = await openSignedIn()
  const { app, ...proof } = await signIn(room)
  await app.loginWithOAuth2(proof)
  await expect(app.loginWithOAuth2(proof)).rejects.toMatchObject(refused(INVALID_CODE))

  const second = await signIn(room)
  await expect(app.loginWithOAuth2({ ...second, codeVerifier: 'x'.repeat(64) })).rejects.toMatchObject(
    refused('Value passed for the code verifier did not match the code challenge.'),
  )
  await expect(app.loginWithOAuth2(second)).rejects.toMatchObject(refused(INVALID_CODE))
})

test('a code is good for thirty seconds', async () => {
  let passed = 0
  const room = await openSignedIn({ realNow: () => Date.now() + passed })
  const inTime = await signIn(room)
  passed = 29_000
  await inTime.app.loginWithOAuth2(inTime)
  const late = await signIn(room)
  passed += 30_001
  await expect(late.app.loginWithOAuth2(late)).rejects.toMatchObject(refused(INVALID_CODE))
})

test('a token ends after two hours, and a refresh token brings the next one', async () => {
  let passed = 0
  const room = await openSignedIn({ realNow: () => Date.now() + passed })
  const { app, ...proof } = await signIn(room)
  const first = await app.loginWithOAuth2(proof)
  passed = 2 * HOUR + 1000
  await expect(first.client.v2.me()).rejects.toMatchObject({ code: 401, isAuthError: true })
  const second = await app.refreshOAuth2Token(first.refreshToken ?? '')
  expect((await second.client.v2.me()).data.username).toBe('chalk')
  expect(second.refreshToken).not.toBe(first.refreshToken)
})

test('a refresh token serves once, and who uses it again is noted', async () => {
  const room = await openSignedIn()
  const { app, ...proof } = await signIn(room)
  const { refreshToken = '' } = await app.loginWithOAuth2(proof)
  const next = await app.refreshOAuth2Token(refreshToken)
  await expect(app.refreshOAuth2Token(refreshToken)).rejects.toMatchObject(refused(INVALID_TOKEN))
  expect(room.server.reusedTokens).toEqual([refreshToken])
  await app.refreshOAuth2Token(next.refreshToken ?? '')
})

test('a refresh whose answer is lost has used the token up', async () => {
  const room = await openSignedIn()
  const { app, ...proof } = await signIn(room)
  const { refreshToken = '' } = await app.loginWithOAuth2(proof)
  room.server.faults.next('lost-answer')
  await expect(app.refreshOAuth2Token(refreshToken)).rejects.toMatchObject({ type: 'request' })
  await expect(app.refreshOAuth2Token(refreshToken)).rejects.toMatchObject(refused(INVALID_TOKEN))
})

test('without offline.access there is no refresh token', async () => {
  const room = await openSignedIn()
  const { app, ...proof } = await signIn(room, ['tweet.read', 'users.read'])
  expect((await app.loginWithOAuth2(proof)).refreshToken).toBeUndefined()
})

test('what was revoked opens nothing more', async () => {
  const room = await openSignedIn()
  const { app, ...proof } = await signIn(room)
  const { client, refreshToken = '' } = await app.loginWithOAuth2(proof)
  await app.revokeOAuth2Token(refreshToken, 'refresh_token')
  await expect(client.v2.me()).rejects.toMatchObject({ code: 401 })
  await expect(app.refreshOAuth2Token(refreshToken)).rejects.toMatchObject(refused(INVALID_TOKEN))
})

test('a token does what it was given for, and no more', async () => {
  const room = await openSignedIn()
  const { app, ...proof } = await signIn(room, ['tweet.read', 'users.read'])
  const { client } = await app.loginWithOAuth2(proof)
  await client.v2.me()
  const forbidden = { code: 403, data: { title: 'Forbidden', detail: 'Forbidden' } }
  await expect(client.v2.tweet('hello')).rejects.toMatchObject(forbidden)
  const bookmarker = await signIn(room, ['tweet.read', 'users.read', 'bookmark.write'])
  const signed = await app.loginWithOAuth2(bookmarker)
  await expect(signed.client.v2.bookmark(room.say('keep').id)).resolves.toEqual({
    data: { bookmarked: true },
  })
  await expect(signed.client.v2.post('media/upload', upload)).rejects.toMatchObject(forbidden)
  const picturing = await app.loginWithOAuth2(await signIn(room, ['users.read', 'media.write']))
  await expect(picturing.client.v2.post('media/upload', upload)).resolves.toBeDefined()
})

test('the token endpoint takes forms as well as JSON, and says what is missing', async () => {
  const room = await openSignedIn()
  const { code, codeVerifier } = await signIn(room)
  const ask = (fields: Record<string, string>) =>
    fetch(`${room.server.url}/2/oauth2/token`, { method: 'POST', body: new URLSearchParams(fields) })
  const half = { client_id: CLIENT, grant_type: 'authorization_code', code }
  const answer = await ask(half)
  expect([answer.status, await answer.json()]).toEqual([
    400,
    { error: 'invalid_request', error_description: 'Missing required parameter [redirect_uri].' },
  ])
  const whole = await ask({ ...half, redirect_uri: CALLBACK, code_verifier: codeVerifier })
  expect(await whole.json()).toMatchObject({ token_type: 'bearer', scope: SCOPES.join(' ') })
  const stranger = await ask({ ...half, client_id: 'guessed' })
  expect([stranger.status, await stranger.json()]).toMatchObject([401, { error: 'unauthorized_client' }])
})

test('whoever is let in by another app than their own pays the full price for their mentions', async () => {
  const room = await openRoom({ atTheBrowser: () => DUMMY })
  const { app, ...proof } = await signIn(room)
  const { client } = await app.loginWithOAuth2(proof)
  room.say('@chalk_dummy hi')
  await client.v2.get(`users/${room.dummy.id}/mentions`)
  expect(room.server.bill.items()).toEqual([{ price: 'post read', count: 1, dollars: 0.005 }])
})

test('keys that may only read are told so, and no post is made', async () => {
  const room = await openRoom()
  const reader = practiceClient(room.server.url, readerKeys)
  const answer = await reader.v2.get('users/me', {}, { fullResponse: true })
  expect(answer.headers['x-access-level']).toBe('read')
  await expect(reader.v2.tweet('hello')).rejects.toMatchObject({
    code: 403,
    data: { type: expect.stringContaining('oauth1-permissions') },
  })
  expect([...room.world.newestFirst()]).toEqual([])
})
