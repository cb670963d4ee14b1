import { connect } from 'node:net'
import { performance } from 'node:perf_hooks'
import { expect, test } from 'vitest'
import { idAtTime, xTime } from '../../src/core/time'
import { MONDAY, openRoom, type OpenRoom } from '../support/practice-room'

const since = idAtTime(xTime(MONDAY - 1))
const search = (room: OpenRoom) =>
  room.v2.get<{ data?: { text: string }[]; meta: Record<string, unknown> }>('tweets/search/recent', {
    query: '#tag',
    since_id: since,
  })
const own = ({ world }: OpenRoom) => Array.from(world.newestFirst(), (post) => post.text)

test('a rate limit that is only pretended tells when to come back', async () => {
  const room = await openRoom()
  room.server.faults.next({ kind: 'rate-limited', seconds: 30 })
  await expect(search(room)).rejects.toMatchObject({
    code: 429,
    rateLimit: { limit: 300, remaining: 0, reset: Math.ceil(MONDAY / 1000) + 30 },
  })
  await search(room)
})

test('unavailable is a 503, as JSON or as a page', async () => {
  const room = await openRoom()
  room.server.faults.next('unavailable')
  await expect(search(room)).rejects.toMatchObject({
    code: 503,
    data: { title: 'Service Unavailable', status: 503 },
  })
  room.server.faults.next({ kind: 'unavailable', body: 'html' })
  await expect(search(room)).rejects.toMatchObject({ code: 503, data: expect.stringContaining('<html>') })
})

test.each([500, 502, 503, 504] as const)('X can also fail as %i', async (status) => {
  const room = await openRoom()
  room.server.faults.next({ kind: 'unavailable', status })
  await expect(search(room)).rejects.toMatchObject({ code: status, data: { status } })
})

test('a limit is also told by the body that the docs show, and by the day', async () => {
  const room = await openRoom()
  room.server.faults.next({ kind: 'rate-limited', body: 'code' })
  await expect(search(room)).rejects.toMatchObject({ code: 429, data: { errors: [{ code: 88 }] } })
  room.server.faults.next({ kind: 'rate-limited', window: 'day', seconds: 3600 })
  await expect(search(room)).rejects.toMatchObject({
    code: 429,
    rateLimit: { remaining: 299, userDay: { remaining: 0, reset: Math.ceil(MONDAY / 1000) + 3600 } },
  })
})

test('a used cap is a 429 that no waiting mends, and strikes only reading', async () => {
  const room = await openRoom()
  room.server.faults.next('usage-capped')
  await room.v2.tweet('hello')
  await expect(search(room)).rejects.toMatchObject({
    code: 429,
    data: { title: 'UsageCapExceeded', type: expect.stringMatching(/\/usage-capped$/) },
  })
})

test('X forbids a post now and then for nothing, and reads go on', async () => {
  const room = await openRoom()
  room.server.faults.next('not-permitted')
  await search(room)
  await expect(room.v2.tweet('hello')).rejects.toMatchObject({
    code: 403,
    data: { detail: 'You are not permitted to perform this action.', type: 'about:blank' },
  })
  await room.v2.tweet('hello')
  expect(own(room)).toEqual(['hello'])
})

test('an app that is in no project is told so', async () => {
  const room = await openRoom()
  room.server.faults.next('not-enrolled')
  await expect(search(room)).rejects.toMatchObject({
    code: 403,
    data: { title: 'Client Forbidden', reason: 'client-not-enrolled' },
  })
})

test('while X is unavailable nothing is posted and nothing is counted', async () => {
  const room = await openRoom()
  room.server.faults.next('unavailable')
  await expect(room.v2.tweet('hello')).rejects.toMatchObject({ code: 503, rateLimit: undefined })
  expect(own(room)).toEqual([])
  expect(room.server.bill.dollars()).toBe(0)
})

test('a slow answer is late and whole, and the request was done at once', async () => {
  const room = await openRoom()
  room.server.faults.next({ kind: 'slow', ms: 60 })
  const started = performance.now()
  const sent = room.v2.tweet('hello')
  await expect.poll(() => own(room)).toEqual(['hello'])
  await sent
  expect(performance.now() - started).toBeGreaterThanOrEqual(55)
})

test('a cut-off answer is half of one', async () => {
  const room = await openRoom()
  room.say('hello #tag')
  room.server.faults.next('cut-off')
  await expect(search(room)).rejects.toMatchObject({ type: 'partial-response' })
  await search(room)
})

test('a dropped connection is not looked at', async () => {
  const room = await openRoom()
  room.server.faults.next('dropped')
  await expect(room.v2.tweet('hello')).rejects.toMatchObject({ type: 'request' })
  expect(own(room)).toEqual([])
  expect(room.server.requests.at(-1)).toMatchObject({ method: 'POST', status: undefined })
})

test('a post whose answer is lost is there, and sending it again is a duplicate', async () => {
  const room = await openRoom()
  room.server.faults.next('lost-answer')
  await expect(room.v2.tweet('hello')).rejects.toMatchObject({ type: 'request' })
  expect(own(room)).toEqual(['hello'])
  await expect(room.v2.tweet('hello')).rejects.toMatchObject({ code: 403 })
  room.server.faults.next({ kind: 'lost-answer', as: 'unavailable' })
  await expect(room.v2.tweet('again')).rejects.toMatchObject({ code: 503 })
  expect(own(room)).toEqual(['again', 'hello'])
  expect(room.server.bill.count('post create')).toBe(2)
})

test('a lost answer waits for a write that succeeds', async () => {
  const room = await openRoom()
  room.server.faults.next('lost-answer')
  await search(room)
  await expect(room.v2.tweet('')).rejects.toMatchObject({ code: 400 })
  await expect(room.v2.tweet('hello')).rejects.toMatchObject({ type: 'request' })
})

test('a post can be late for search only', async () => {
  const room = await openRoom()
  const post = room.say('hello #tag @chalk')
  room.server.faults.next({ kind: 'late-index', ms: 20_000 })
  expect((await search(room)).meta).toEqual({ result_count: 0 })
  expect((await room.v2.singleTweet(post.id)).data.id).toBe(post.id)
  room.clock.pass(19_999)
  expect((await search(room)).meta).toEqual({ result_count: 0 })
  room.clock.pass(1)
  expect((await search(room)).meta).toMatchObject({ result_count: 1 })
})

test('a page can be out of order, or hold a post twice', async () => {
  const room = await openRoom()
  const [first, second] = [room.say('1 #tag'), room.say('2 #tag')]
  room.server.faults.next('out-of-order')
  const upsideDown = await search(room)
  expect(upsideDown.data?.map((post) => post.text)).toEqual(['1 #tag', '2 #tag'])
  expect(upsideDown.meta).toMatchObject({ newest_id: second.id, oldest_id: first.id })
  room.server.faults.next('duplicated')
  const double = await search(room)
  expect(double.data?.map((post) => post.text)).toEqual(['2 #tag', '1 #tag', '2 #tag'])
  expect(double.meta).toMatchObject({ result_count: 3 })
})

test('a page can begin with the last posts of the one before', async () => {
  const room = await openRoom()
  for (let number = 1; number <= 12; number += 1) room.say(`${number} #tag`)
  const query = { query: '#tag', since_id: since, max_results: 10 }
  const first = await room.v2.get('tweets/search/recent', query)
  room.server.faults.next('overlapping')
  const next = { ...query, next_token: first.meta.next_token }
  const second = await room.v2.get('tweets/search/recent', next)
  expect(second.data.map(({ text }: { text: string }) => text)).toEqual([
    '4 #tag',
    '3 #tag',
    '2 #tag',
    '1 #tag',
  ])
  expect(room.server.bill.count('post read')).toBe(12)
})

test('an author can be missing from a page, is not billed then, and X says why', async () => {
  const room = await openRoom()
  room.say('hello #tag')
  room.say('hello #tag', room.lee)
  const query = { query: '#tag', since_id: since, expansions: 'author_id' }
  room.server.faults.next('partial')
  const page = await room.v2.get('tweets/search/recent', query)
  expect(page.data).toHaveLength(2)
  expect(page.includes.users).toMatchObject([{ username: 'kim_1' }])
  expect(page.errors).toMatchObject([{ parameter: 'author_id', detail: 'User has been suspended: [Lee2].' }])
  expect(room.server.bill.count('user read')).toBe(1)
})

test('without credits there is a 402 in plain JSON', async () => {
  const room = await openRoom()
  room.server.faults.next('credits-depleted')
  const answer = await room.ask('/2/tweets/search/recent?query=tea')
  expect(answer.status).toBe(402)
  expect(answer.headers.get('content-type')).toContain('application/json')
  expect(await answer.json()).toMatchObject({
    title: 'CreditsDepleted',
    type: 'https://api.twitter.com/2/problems/credits',
  })
  expect(await (await room.ask('/2/tweets/search/recent?query=tea')).json()).toEqual({
    meta: { result_count: 0 },
  })
})

test('an expired token is a 401', async () => {
  const room = await openRoom()
  room.server.faults.next('expired-token')
  await expect(search(room)).rejects.toMatchObject({ code: 401, isAuthError: true })
  await search(room)
})

test('a share of the requests is struck, by the chance that was handed in', async () => {
  const chances = [0.05, 0.5, 0.09, 0.1]
  const room = await openRoom({ random: () => chances.shift() ?? 1 })
  room.server.faults.set({ kind: 'unavailable', share: 0.1 })
  const outcomes = []
  for (let turn = 0; turn < 4; turn += 1) {
    outcomes.push((await room.ask('/2/tweets/search/recent?query=tea')).status)
  }
  expect(outcomes).toEqual([503, 200, 503, 200])
})

test('a fault can be kept to reads or writes, replaced and ended', async () => {
  const room = await openRoom({ faults: [{ kind: 'unavailable', share: 1, on: 'writes' }] })
  await search(room)
  await expect(room.v2.tweet('hello')).rejects.toMatchObject({ code: 503 })
  room.server.faults.set({ kind: 'unavailable', share: 1, on: 'reads' })
  expect(room.server.faults.active()).toEqual([{ kind: 'unavailable', share: 1, on: 'reads' }])
  await room.v2.tweet('hello')
  room.server.faults.next('dropped')
  room.server.faults.clear()
  await search(room)
})

test('a server that closes leaves nobody waiting', async () => {
  const room = await openRoom()
  room.server.faults.next({ kind: 'slow', ms: 60_000 })
  const asked = search(room)
  await expect.poll(() => room.server.requests.length).toBe(1)
  await Promise.all([expect(asked).rejects.toMatchObject({ type: 'request' }), room.server.close()])
})

test('an app that hangs up in the middle of asking harms nobody', async () => {
  const room = await openRoom()
  const { port } = new URL(room.server.url)
  const socket = connect(Number(port), '127.0.0.1')
  socket.write('POST /2/tweets HTTP/1.1\r\nhost: x\r\ncontent-length: 1000\r\n\r\n{"text":')
  await new Promise((resolve) => setImmediate(resolve))
  socket.destroy()
  await expect(search(room)).resolves.toBeDefined()
})
