import { expect, test } from 'vitest'
import { idAtTime, xTime } from '../../src/core/time'
import { MONDAY, openRoom, type OpenRoom } from '../support/practice-room'

const DAY = 24 * 60 * 60_000
const MINUTE = 60_000

const search = (room: OpenRoom, query: string, more: Record<string, unknown> = {}) =>
  room.v2.get<{ data?: { id: string; text: string }[]; meta: Record<string, unknown> }>(
    'tweets/search/recent',
    {
      query,
      ...more,
    },
  )
const texts = (page: { data?: { text: string }[] }) => page.data?.map((post) => post.text)

/** Posts '1 #tag', '2 #tag', …, one a second, and the moment after them. */
const sayMany = ({ clock, say }: OpenRoom, count: number) =>
  Array.from({ length: count }, (_, index) => {
    const post = say(`${index + 1} #tag`)
    clock.pass(1000)
    return post
  })

test('the newest come first, and since_id is exclusive', async () => {
  const room = await openRoom()
  const [, second, third] = sayMany(room, 3)
  const page = await search(room, '#tag', { since_id: second?.id })
  expect(page).toEqual({
    data: [{ id: third?.id, text: '3 #tag', edit_history_tweet_ids: [third?.id] }],
    meta: { newest_id: third?.id, oldest_id: third?.id, result_count: 1 },
  })
})

test('until_id is exclusive', async () => {
  const room = await openRoom()
  const posts = sayMany(room, 3)
  const page = await search(room, '#tag', { since_id: idAtTime(xTime(MONDAY - 1)), until_id: posts[2]?.id })
  expect(texts(page)).toEqual(['2 #tag', '1 #tag'])
})

test('ids are compared as numbers, not as text', async () => {
  const room = await openRoom()
  const { id } = room.say('tea')
  await expect(search(room, 'tea', { since_id: '9' })).rejects.toMatchObject({ code: 400 })
  const page = await room.v2.get(`users/${room.kim.id}/tweets`, { since_id: '9' })
  expect(page.data[0].id).toBe(id)
})

test('an empty page has a count and nothing else', async () => {
  const room = await openRoom()
  expect(await search(room, '#tag')).toEqual({ meta: { result_count: 0 } })
})

test('pages go on under the same since_id until there is no next_token', async () => {
  const room = await openRoom()
  const posts = sayMany(room, 25)
  const since = posts[0]?.id
  const pages = []
  let token: unknown
  do {
    const page = await search(room, '#tag', { since_id: since, max_results: 10, next_token: token })
    pages.push(page)
    token = page.meta['next_token']
  } while (token !== undefined)
  expect(pages.map((page) => page.meta['result_count'])).toEqual([10, 10, 4])
  expect(pages.flatMap((page) => page.data?.map((post) => post.id) ?? [])).toEqual(
    posts
      .slice(1)
      .map((post) => post.id)
      .reverse(),
  )
  expect(pages[0]?.meta).toMatchObject({ newest_id: posts[24]?.id, oldest_id: posts[15]?.id })
})

test('what is posted while paging does not come into the older pages', async () => {
  const room = await openRoom()
  const posts = sayMany(room, 11)
  const since = idAtTime(xTime(MONDAY - 1))
  const first = await search(room, '#tag', { since_id: since, max_results: 10 })
  room.say('late #tag')
  const second = await search(room, '#tag', { since_id: since, next_token: first.meta['next_token'] })
  expect(second.data?.map((post) => post.id)).toEqual([posts[0]?.id])
})

test("the client's own paginator walks all pages", async () => {
  const room = await openRoom()
  sayMany(room, 23)
  room.clock.pass(MINUTE)
  const found = await room.v2.search('#tag', { max_results: 10 })
  await found.fetchLast(100)
  expect(found.tweets).toHaveLength(23)
})

test('without a bound, search ends thirty seconds ago', async () => {
  const room = await openRoom()
  room.say('1 #tag')
  expect(texts(await search(room, '#tag'))).toBeUndefined()
  expect(texts(await search(room, '#tag', { since_id: idAtTime(xTime(MONDAY - 1)) }))).toEqual(['1 #tag'])
  room.clock.pass(30_001)
  expect(texts(await search(room, '#tag'))).toEqual(['1 #tag'])
})

test('start_time is inclusive, end_time exclusive', async () => {
  const room = await openRoom()
  for (const at of [0, 1, 2])
    room.world.publish({
      authorId: room.kim.id,
      text: `tea ${at}`,
      at: Math.floor(MONDAY / 1000) * 1000 + at * 1000,
    })
  room.clock.pass(MINUTE)
  const page = await search(room, 'tea', {
    start_time: '2026-11-23T09:00:00Z',
    end_time: '2026-11-23T09:00:02Z',
  })
  expect(texts(page)).toEqual(['tea 1', 'tea 0'])
})

test('a post that is indexed late turns up below the newest one seen', async () => {
  const room = await openRoom({ indexDelay: (post) => (post.text.startsWith('late') ? 5000 : 0) })
  const late = room.say('late #tag')
  room.clock.pass(1000)
  const quick = room.say('quick #tag')
  const since = idAtTime(xTime(MONDAY - 1))
  expect(texts(await search(room, '#tag', { since_id: since }))).toEqual(['quick #tag'])
  room.clock.pass(5000)
  expect(texts(await search(room, '#tag', { since_id: quick.id }))).toBeUndefined()
  expect((await search(room, '#tag', { since_id: since })).data?.map((post) => post.id)).toEqual([
    quick.id,
    late.id,
  ])
})

test('an edited post comes again with its new id and text', async () => {
  const room = await openRoom()
  const before = room.say('A #tag')
  room.clock.pass(1000)
  const after = room.world.edit(before.id, 'B #tag')
  const page = await search(room, '#tag', { since_id: before.id })
  expect(page.data).toEqual([{ id: after.id, text: 'B #tag', edit_history_tweet_ids: [before.id, after.id] }])
})

test('a deleted post is gone from search without a word', async () => {
  const room = await openRoom()
  const post = room.say('#tag')
  room.world.remove(post.id)
  expect(await search(room, '#tag', { since_id: idAtTime(xTime(MONDAY - 1)) })).toEqual({
    meta: { result_count: 0 },
  })
})

const seen = (room: OpenRoom, path: string) => room.v2.get(path, {}).catch((error: unknown) => error)

test('a since_id of more than seven days ago is refused, with the smallest that is not', async () => {
  const room = await openRoom()
  const weekAgo = MONDAY - 7 * DAY
  const smallest = idAtTime(xTime(weekAgo))
  await search(room, 'tea', { since_id: smallest })
  const tooOld = idAtTime(xTime(weekAgo - 1))
  await expect(search(room, 'tea', { since_id: tooOld })).rejects.toMatchObject({
    code: 400,
    data: {
      title: 'Invalid Request',
      detail: 'One or more parameters to your request was invalid.',
      type: 'https://api.twitter.com/2/problems/invalid-request',
      errors: [
        {
          parameters: { since_id: [tooOld] },
          message: `'since_id' must be a tweet id created after 2026-11-16T09:00Z. Please use a 'since_id' that is larger than ${smallest}`,
        },
      ],
    },
  })
})

test.each([
  ['no query', 'query=', 'query'],
  ['a query of 513 characters', `query=${'a'.repeat(513)}`, 'query'],
  ['a query that is none', 'query=%28tea', 'query'],
  ['nine results', 'query=tea&max_results=9', 'max_results'],
  ['101 results', 'query=tea&max_results=101', 'max_results'],
  ['many results', 'query=tea&max_results=many', 'max_results'],
  ['an id that is none', 'query=tea&since_id=12a', 'since_id'],
  ['an id of twenty digits', 'query=tea&until_id=12345678901234567890', 'until_id'],
  ['a time that is none', 'query=tea&start_time=yesterday', 'start_time'],
  ['a start before the seven days', 'query=tea&start_time=2026-11-16T08:00:00Z', 'start_time'],
  ['a token of our own making', 'query=tea&next_token=abc', 'next_token'],
  [
    'since_id with start_time',
    `query=tea&since_id=${idAtTime(xTime(MONDAY))}&start_time=2026-11-23T08:00:00Z`,
    'since_id',
  ],
  [
    'since_id with end_time',
    `query=tea&since_id=${idAtTime(xTime(MONDAY))}&end_time=2026-11-23T08:00:00Z`,
    'since_id',
  ],
])('%s is refused with 400', async (_what, query, parameter) => {
  const { ask } = await openRoom()
  const answer = await ask(`/2/tweets/search/recent?${query}`)
  expect(answer.status).toBe(400)
  expect(answer.headers.get('content-type')).toBe('application/problem+json')
  const { errors } = (await answer.json()) as { errors: { parameters: object; message: string }[] }
  expect(errors.map((error) => Object.keys(error.parameters)[0])).toEqual([parameter])
})

test('512 characters, ten and a hundred results are within the bounds', async () => {
  const { ask } = await openRoom()
  for (const query of [`query=${'a'.repeat(512)}`, 'query=tea&max_results=10', 'query=tea&max_results=100']) {
    expect((await ask(`/2/tweets/search/recent?${query}`)).status).toBe(200)
  }
})

test('mentions hold whoever is named, in a post, a reply or only by answering', async () => {
  const room = await openRoom()
  const question = room.say('What is tea?', room.chalk)
  room.say('hello @Chalk')
  room.world.publish({ authorId: room.lee.id, text: 'a leaf', inReplyTo: question.id })
  room.say('@chalky is another')
  const page = await room.v2.get(`users/${room.chalk.id}/mentions`, { max_results: 5 })
  expect(texts(page)).toEqual(['@chalk a leaf', 'hello @Chalk'])
})

test('on a timeline since_id goes before start_time, and five is the least', async () => {
  const room = await openRoom()
  const first = room.say('@chalk 1')
  room.say('@chalk 2')
  const path = `users/${room.chalk.id}/mentions`
  const page = await room.v2.get(path, { since_id: first.id, start_time: '2027-01-01T00:00:00Z' })
  expect(texts(page)).toEqual(['@chalk 2'])
  await expect(room.v2.get(path, { max_results: 4 })).rejects.toMatchObject({ code: 400 })
  expect(await seen(room, 'users/99/mentions')).toMatchObject({
    errors: [{ resource_type: 'user', value: '99' }],
  })
})

test('mentions reach back 800 posts', async () => {
  const room = await openRoom()
  for (let index = 0; index < 805; index += 1) room.say(`@chalk ${index}`)
  const found = await room.v2.userMentionTimeline(room.chalk.id, { max_results: 100 })
  await found.fetchLast(1000)
  expect(found.tweets).toHaveLength(800)
})

test("one's own timeline has a post at once, whatever search sees", async () => {
  const room = await openRoom({ indexDelay: () => MINUTE })
  const { data } = await room.v2.tweet('hello #tag')
  const own = await room.v2.userTimeline(room.chalk.id, { max_results: 5 })
  expect(own.tweets.map((post) => post.id)).toEqual([data.id])
  const reply = await room.v2.reply('more', data.id)
  const roots = await room.v2.userTimeline(room.chalk.id, { max_results: 5, exclude: 'replies' })
  expect(roots.tweets.map((post) => post.id)).not.toContain(reply.data.id)
})

test.each(['start_time', 'end_time'])('a %s in the future, or too near, is refused', async (name) => {
  const room = await openRoom()
  const at = (ms: number) => `${new Date(MONDAY + ms).toISOString().slice(0, 19)}Z`
  await search(room, '#tag', { [name]: at(-10_000) })
  const refused = { code: 400, data: { errors: [{ parameters: { [name]: [expect.any(String)] } }] } }
  await expect(search(room, '#tag', { [name]: at(-9000) })).rejects.toMatchObject(refused)
  await expect(search(room, '#tag', { [name]: at(60_000) })).rejects.toMatchObject(refused)
})

test('search never finds some accounts, and mentions show them', async () => {
  const room = await openRoom()
  const post = room.say('@chalk #tag')
  room.server.visibility.leaveUnindexed(room.kim.id)
  const since = idAtTime(xTime(MONDAY - 1))
  expect(texts(await search(room, '#tag', { since_id: since }))).toBeUndefined()
  const named = await room.v2.get(`users/${room.chalk.id}/mentions`)
  expect(named.data).toMatchObject([{ id: post.id }])
  expect((await room.v2.singleTweet(post.id)).data.id).toBe(post.id)
})
