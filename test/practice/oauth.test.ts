import { expect, test } from 'vitest'
import { practiceClient } from '../support/practice-client'
import { keys, openRoom, rehearsalKeys, type OpenRoom } from '../support/practice-room'

const VAGUE = { title: 'Unauthorized', type: 'about:blank', status: 401, detail: 'Unauthorized' }

/** The header that the real client sends for a search, caught on its way. */
const signedSearch = async (room: OpenRoom, query: string): Promise<string> => {
  let header = ''
  const client = practiceClient(room.server.url, keys, {
    onBeforeRequest: ({ computedParams }) => {
      header = String(computedParams.headers['Authorization'])
    },
  })
  await client.v2.get('tweets/search/recent', { query })
  return header
}

const search = (room: OpenRoom, query: string, authorization: string) =>
  fetch(`${room.server.url}/2/tweets/search/recent?query=${encodeURIComponent(query)}`, {
    headers: { authorization },
  })

test('a request that the real client signed is let in, with all that a query can hold', async () => {
  const { v2 } = await openRoom()
  const query = `(#tea OR "it's hot!") -@kim_1 (ünï OR 漢字 OR a*b OR 50%)`
  const { meta } = await v2.get('tweets/search/recent', { query, max_results: 10 })
  expect(meta).toEqual({ result_count: 0 })
})

test.each([
  ['another app secret', { ...keys, app: { ...keys.app, secret: 'guessed' } }],
  ['another user secret', { ...keys, user: { ...keys.user, secret: 'guessed' } }],
  ['an unknown app', { ...keys, app: { ...keys.app, key: 'guessed' } }],
  ['an unknown token', { ...keys, user: { ...keys.user, token: 'guessed' } }],
])('%s is refused, and X does not say why', async (_what, wrong) => {
  const { server } = await openRoom()
  await expect(practiceClient(server.url, wrong).v2.me()).rejects.toMatchObject({
    code: 401,
    data: VAGUE,
    isAuthError: true,
  })
})

test('a query that was changed after signing is refused', async () => {
  const room = await openRoom()
  const header = await signedSearch(room, '#tea')
  const tampered = await search(room, '#coffee', header)
  expect([tampered.status, await tampered.json()]).toEqual([401, VAGUE])
})

test('a signed request can not be sent twice', async () => {
  const room = await openRoom()
  const header = await signedSearch(room, '#tea')
  expect((await search(room, '#tea', header)).status).toBe(401)
})

test.each([
  ['nine minutes ago is let in', -9, 200],
  ['eleven minutes ago is refused', -11, 401],
  ['eleven minutes ahead is refused', 11, 401],
])('a request signed %s, by the clock of the computer', async (_when, minutes, status) => {
  const { server, v2 } = await openRoom({ realNow: () => Date.now() - minutes * 60_000 })
  await v2.me().catch(() => undefined)
  expect(server.requests.at(-1)?.status).toBe(status)
})

test('nobody gets in without a word, or with a wrong bearer token', async () => {
  const { server, ask } = await openRoom()
  expect((await fetch(`${server.url}/2/users/me`)).status).toBe(401)
  expect((await ask('/2/users/me', {}, 'guessed')).status).toBe(401)
})

test('whose keys they are is who is asking', async () => {
  const { server, v2, world, dummy } = await openRoom()
  const rehearsal = practiceClient(server.url, rehearsalKeys)
  const { data } = await rehearsal.v2.tweet('only a rehearsal')
  expect(world.post(data.id)?.authorId).toBe(dummy.id)
  await expect(v2.deleteTweet(data.id)).rejects.toMatchObject({ code: 403 })
  const { headers } = await rehearsal.v2.get('users/me', {}, { fullResponse: true })
  expect(headers['x-access-level']).toBe('read-write')
})

test("the app's own token may search, but is nobody and may not write", async () => {
  const { ask } = await openRoom()
  expect((await ask('/2/tweets/search/recent?query=tea')).status).toBe(200)
  const refused = await ask('/2/users/me')
  expect(refused.status).toBe(403)
  expect(await refused.json()).toMatchObject({
    title: 'Unsupported Authentication',
    detail: expect.stringContaining('OAuth 2.0 Application-Only is forbidden'),
  })
  expect((await ask('/2/tweets', { method: 'POST', body: '{"text":"hi"}' })).status).toBe(403)
})

test('bookmarks want OAuth 2.0: the four keys are refused', async () => {
  const { v2, ask, chalk, say } = await openRoom()
  const post = say('keep this')
  await expect(v2.bookmark(post.id)).rejects.toMatchObject({
    code: 403,
    data: { title: 'Unsupported Authentication' },
  })
  const body = JSON.stringify({ tweet_id: post.id })
  const kept = await ask(`/2/users/${chalk.id}/bookmarks`, { method: 'POST', body }, keys.user.bearer)
  expect(await kept.json()).toEqual({ data: { bookmarked: true } })
})

test('a form in the body is part of the signature', async () => {
  const { server } = await openRoom()
  const client = practiceClient(server.url, keys)
  const sent = client.v2.post('tweets', { text: 'hi' }, { forceBodyMode: 'url' })
  // Let in by the gate, refused by the schema: X takes JSON.
  await expect(sent).rejects.toMatchObject({ code: 400 })
})
