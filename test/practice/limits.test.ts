import { expect, test } from 'vitest'
import { MONDAY, openRoom } from '../support/practice-room'

const QUARTER = 15 * 60_000
const seconds = (ms: number) => Math.ceil(ms / 1000)

test("every answer tells the limit, what is left of it and when it ends, by the room's clock", async () => {
  const { ask, clock } = await openRoom()
  clock.pass(60_000)
  await ask('/2/tweets/search/recent?query=tea')
  clock.pass(60_000)
  const { headers } = await ask('/2/tweets/search/recent?query=')
  expect(headers.get('x-rate-limit-limit')).toBe('450')
  expect(headers.get('x-rate-limit-remaining')).toBe('448')
  expect(headers.get('x-rate-limit-reset')).toBe(String(seconds(MONDAY + 60_000 + QUARTER)))
  expect(headers.get('date')).toBe('Mon, 23 Nov 2026 09:02:00 GMT')
})

test('at the limit the answer is 429, until the window ends', async () => {
  const { v2, clock } = await openRoom({ limits: { 'GET /2/users/me': 2 } })
  await v2.me()
  clock.pass(60_000)
  await v2.me()
  await expect(v2.me()).rejects.toMatchObject({
    code: 429,
    rateLimitError: true,
    rateLimit: { limit: 2, remaining: 0, reset: seconds(MONDAY + QUARTER) },
    data: { title: 'Too Many Requests', detail: 'Too Many Requests', type: 'about:blank', status: 429 },
  })
  clock.pass(QUARTER - 60_001)
  await expect(v2.me()).rejects.toMatchObject({ code: 429 })
  clock.pass(1)
  await v2.me()
})

test('each endpoint has its own limit, and so have the user and the app', async () => {
  const { v2, ask, chalk } = await openRoom({ limits: { 'GET /2/tweets/search/recent': 1 } })
  await v2.get('tweets/search/recent', { query: 'tea' })
  await expect(v2.get('tweets/search/recent', { query: 'tea' })).rejects.toMatchObject({ code: 429 })
  expect((await ask('/2/tweets/search/recent?query=tea')).status).toBe(200)
  await v2.user(chalk.id)
})

test.each([
  ['GET', 'tweets/search/recent?query=tea', 300],
  ['GET', 'users/:me/mentions', 300],
  ['GET', 'users/:me/tweets', 900],
  ['GET', 'users/me', 75],
  ['GET', 'users/by/username/chalk', 900],
  ['GET', 'tweets?ids=1', 5000],
  ['GET', 'tweets/1', 900],
  ['POST', 'tweets', 100],
  ['DELETE', 'tweets/1', 50],
])('%s %s allows %i requests', async (method, path, limit) => {
  const { ask, chalk } = await openRoom()
  const answer = await ask(`/2/${path.replace(':me', chalk.id)}`, { method }, 'chalk-bearer')
  expect(answer.headers.get('x-rate-limit-limit')).toBe(String(limit))
})

test('posts are counted by the day as well, for the app in all', async () => {
  const { v2 } = await openRoom()
  const { headers } = await v2.post('tweets', { text: 'hello' }, { fullResponse: true })
  expect(headers).toMatchObject({
    'x-app-limit-24hour-limit': '10000',
    'x-app-limit-24hour-remaining': '9999',
    'x-app-limit-24hour-reset': String(seconds(MONDAY + 96 * QUARTER)),
  })
})

test("a day's limit is told in headers of its own, while the quarter's has room", async () => {
  const { v2, clock } = await openRoom({ dayLimits: { 'POST /2/tweets': 1 } })
  await v2.tweet('one')
  const refused = {
    code: 429,
    rateLimit: {
      remaining: 98,
      userDay: { limit: 1, remaining: 0, reset: seconds(MONDAY + 96 * QUARTER) },
    },
  }
  await expect(v2.tweet('two')).rejects.toMatchObject(refused)
  clock.pass(QUARTER)
  await expect(v2.tweet('two')).rejects.toMatchObject({ code: 429 })
  clock.pass(95 * QUARTER)
  await v2.tweet('two')
})

test('what is not known is 404', async () => {
  const { ask } = await openRoom()
  const answer = await ask('/2/lists/1')
  expect([answer.status, await answer.json()]).toMatchObject([404, { title: 'Not Found' }])
})
