import { expect, test } from 'vitest'
import { decodeHtml, weightedLength } from '../../src/core/text/text'
import { openRoom, type OpenRoom } from '../support/practice-room'

const OLD =
  'tweet.fields=author_id,created_at,conversation_id,in_reply_to_user_id,referenced_tweets,entities,attachments,public_metrics,note_tweet'
const NEW = 'post.fields=created_at,conversation_id,entities,attachments,public_metrics,note_post'

type Span = { start: number; end: number }
type Entities = {
  hashtags: (Span & { tag: string })[]
  mentions: (Span & { username: string; id: string })[]
  urls: (Span & { url: string; expanded_url: string; display_url: string })[]
}
type Told = {
  data: {
    id: string
    text: string
    created_at?: string
    author_id?: string
    entities: Entities
    note_tweet: { text: string; entities: Entities }
  }
  includes?: unknown
  errors?: unknown[]
}
const look = async ({ ask }: OpenRoom, id: string, query = OLD): Promise<Told> =>
  (await ask(`/2/tweets/${id}?${query}`)).json() as Promise<Told>

test('a post that nobody asks about has an id, a text and its versions', async () => {
  const room = await openRoom()
  const post = room.say('hello')
  expect(await look(room, post.id, '')).toEqual({
    data: { id: post.id, text: 'hello', edit_history_tweet_ids: [post.id] },
  })
})

test('fields without a value are left out, never null', async () => {
  const room = await openRoom()
  const post = room.say('hello')
  const { data } = await look(room, post.id)
  expect(Object.keys(data).sort()).toEqual(
    [
      'author_id',
      'conversation_id',
      'created_at',
      'edit_history_tweet_ids',
      'id',
      'public_metrics',
      'text',
    ].sort(),
  )
})

test('created_at has whole seconds, whatever the id says', async () => {
  const room = await openRoom()
  const { data } = await look(room, room.say('hello').id)
  expect(data.created_at).toBe('2026-11-23T09:00:00.000Z')
})

test('the text is escaped once, and decodes to what was written', async () => {
  const room = await openRoom()
  const written = 'if (a < b && c > d) &amp; <b>bold</b>'
  const { data } = await look(room, room.say(written).id)
  expect(data.text).toBe('if (a &lt; b &amp;&amp; c &gt; d) &amp;amp; &lt;b&gt;bold&lt;/b&gt;')
  expect(decodeHtml(data.text)).toBe(written)
})

test('positions count the code points of the text as sent', async () => {
  const room = await openRoom()
  const { data } = await look(room, room.say('👩🏽‍⚕️ a&b #tea @kim_1 and @nobody').id)
  const { hashtags, mentions } = data.entities
  const points = Array.from(data.text)
  expect(hashtags).toEqual([{ start: 14, end: 18, tag: 'tea' }])
  expect(mentions).toEqual([{ start: 19, end: 25, username: 'kim_1', id: room.kim.id }])
  expect(points.slice(14, 18).join('')).toBe('#tea')
  expect(points.slice(19, 25).join('')).toBe('@kim_1')
})

test("a link becomes one of X's own, 23 long, and its entity tells where it leads", async () => {
  const room = await openRoom()
  const { data } = await look(
    room,
    room.say('see https://www.example.com/2021/09/22/world/a.html?b=1&c=2, or run.sh').id,
  )
  const [page, accident] = data.entities.urls
  expect(data.text).toBe(`see ${page?.url}, or ${accident?.url}`)
  expect(page?.url).toMatch(/^https:\/\/t\.co\/\w{10}$/)
  expect(page).toMatchObject({
    start: 4,
    end: 27,
    expanded_url: 'https://www.example.com/2021/09/22/world/a.html?b=1&c=2',
    display_url: 'example.com/2021/09/22/wor…',
  })
  expect(accident).toMatchObject({ expanded_url: 'http://run.sh', display_url: 'run.sh' })
})

test('a quote ends in a link to what it quotes', async () => {
  const room = await openRoom()
  const quoted = room.say('Which?', room.chalk)
  const quote = room.world.publish({ authorId: room.kim.id, text: 'B #tag', quoted: quoted.id })
  const { data } = await look(room, quote.id)
  expect(data).toMatchObject({
    text: expect.stringMatching(/^B #tag https:\/\/t\.co\/\w{10}$/),
    entities: {
      urls: [{ start: 7, end: 30, expanded_url: `https://x.com/chalk/status/${quoted.id}` }],
    },
  })
})

test('a long post is cut in its text and whole in its note', async () => {
  const room = await openRoom()
  const written = `${'word '.repeat(100)}#end & more`
  const { data } = await look(room, room.say(written).id)
  expect(weightedLength(data.text)).toBeLessThanOrEqual(280)
  expect(data.text).toMatch(/^word .*…$/)
  expect(decodeHtml(data.note_tweet.text)).toBe(written)
  expect(data.note_tweet.entities.hashtags).toEqual([{ start: 500, end: 504, tag: 'end' }])
  const inNew = await look(room, data.id, NEW)
  expect(inNew.data.note_tweet).toBeDefined()
})

test('a reply begins with the name that X puts there, even when what it answers is gone', async () => {
  const room = await openRoom()
  const question = room.say('What is tea?', room.chalk)
  const answer = room.world.publish({ authorId: room.kim.id, text: 'a leaf', inReplyTo: question.id })
  const { data } = await look(room, answer.id)
  expect(data).toMatchObject({
    text: '@chalk a leaf',
    in_reply_to_user_id: room.chalk.id,
    conversation_id: question.id,
    referenced_tweets: [{ type: 'replied_to', id: question.id }],
  })
  room.world.remove(question.id)
  const told = await look(room, answer.id, `${OLD}&expansions=referenced_tweets.id`)
  expect(told.data.text).toBe('@chalk a leaf')
  expect(told.errors).toEqual([
    {
      value: question.id,
      detail: `Could not find tweet with referenced_tweets.id: [${question.id}].`,
      title: 'Not Found Error',
      resource_type: 'tweet',
      parameter: 'referenced_tweets.id',
      resource_id: question.id,
      type: 'https://api.twitter.com/2/problems/resource-not-found',
    },
  ])
})

test('people and posts that are expanded come once each, beside the data', async () => {
  const room = await openRoom()
  const question = room.say('Which #tea?', room.chalk)
  for (const text of ['green #tea', 'black #tea']) {
    room.world.publish({ authorId: room.kim.id, text, inReplyTo: question.id })
  }
  room.clock.pass(60_000)
  const found = await room.v2.search('#tea', {
    expansions: ['author_id', 'referenced_tweets.id'],
    'user.fields': ['profile_image_url', 'created_at'],
  })
  expect(found.includes.users.map((user) => user.username)).toEqual(['kim_1', 'chalk'])
  expect(found.includes.users[0]).toEqual({
    id: room.kim.id,
    name: 'Kim 👩🏽‍⚕️',
    username: 'kim_1',
    created_at: '2026-11-23T09:00:00.000Z',
  })
  expect(found.includes.tweets.map((post) => post.id)).toEqual([question.id])
})

test('an expansion brings its field along, and names that X does not know are passed over', async () => {
  const room = await openRoom()
  const post = room.say('hello')
  const told = await look(room, post.id, 'expansions=author_id,nonsense&tweet.fields=nonsense,note_post')
  expect(told).toMatchObject({ data: { author_id: room.kim.id }, includes: { users: [{ id: room.kim.id }] } })
  expect(Object.keys(told)).toEqual(['data', 'includes'])
})

test('a mixture of the dialects loses data without a word', async () => {
  const room = await openRoom()
  const { data } = await look(room, room.say('hello').id, 'post.fields=author_id,created_at')
  expect(data.author_id).toBeUndefined()
  expect(data.created_at).toBeDefined()
})

test('in the new dialect the same post has the new names, whichever it was asked in', async () => {
  const room = await openRoom({ dialect: 'post' })
  const question = room.say('Which?', room.chalk)
  const written = `tea ${'and more '.repeat(60)}`
  const answer = room.world.publish({ authorId: room.kim.id, text: written, inReplyTo: question.id })
  const query = `${NEW}&expansions=author_id,referenced_posts&user.fields=public_metrics`
  const told = await look(room, answer.id, query)
  expect(told.data).toMatchObject({
    author_id: room.kim.id,
    edit_history_post_ids: [answer.id],
    referenced_posts: [{ type: 'replied_to', id: question.id }],
    note_post: { text: `@chalk ${written}` },
    public_metrics: { repost_count: 0 },
  })
  expect(told.includes).toMatchObject({
    posts: [{ id: question.id }],
    users: [{ public_metrics: { post_count: 0 } }],
  })
  expect(JSON.stringify(told)).not.toMatch(/tweet/)
  expect((await look(room, answer.id)).data).toHaveProperty('note_post')

  room.server.setDialect('tweet')
  expect((await look(room, answer.id, query)).data).toHaveProperty('edit_history_tweet_ids')
})

test('the words of an answer can be mixed, old ones among the new', async () => {
  const room = await openRoom({ dialect: 'mixed' })
  const question = room.say('Which?', room.chalk)
  const answer = room.world.publish({ authorId: room.kim.id, text: 'tea', inReplyTo: question.id })
  const query = `${OLD}&expansions=author_id,referenced_tweets.id&user.fields=public_metrics`
  expect(await look(room, answer.id, query)).toMatchObject({
    data: { edit_history_tweet_ids: [answer.id], referenced_posts: [{ id: question.id }] },
    includes: { posts: [{ id: question.id }], users: [{ public_metrics: { tweet_count: 0 } }] },
  })
})

test("the problems' addresses follow the dialect", async () => {
  const { ask } = await openRoom({ dialect: 'post' })
  const problem = await (await ask('/2/tweets/search/recent?query=')).json()
  expect(problem).toMatchObject({ type: 'https://api.x.com/2/problems/invalid-request' })
})

test('a poll comes with its options counted from 1, its end and whether it is open', async () => {
  const room = await openRoom()
  const poll = { options: ['Tea', 'Coffee'], minutes: 5 }
  const post = room.world.publish({ authorId: room.chalk.id, text: 'Which?', poll })
  room.world.votePoll(post.id, 1)
  const ids = [post.id]
  const asked = {
    expansions: ['attachments.poll_ids' as const],
    'poll.fields': ['duration_minutes', 'end_datetime', 'voting_status'] as const,
  }
  const told = await room.v2.tweets(ids, { ...asked, 'poll.fields': [...asked['poll.fields']] })
  expect(told.data[0]?.attachments?.poll_ids).toEqual([told.includes?.polls?.[0]?.id])
  expect(told.includes?.polls).toEqual([
    {
      id: expect.stringMatching(/^\d+$/),
      options: [
        { position: 1, label: 'Tea', votes: 0 },
        { position: 2, label: 'Coffee', votes: 1 },
      ],
      duration_minutes: 5,
      end_datetime: '2026-11-23T09:05:00.000Z',
      voting_status: 'open',
    },
  ])
  room.clock.pass(5 * 60_000)
  const later = await room.v2.tweets(ids, { ...asked, 'poll.fields': ['voting_status'] })
  expect(later.includes?.polls?.[0]?.voting_status).toBe('closed')
})

test('a lookup of many tells what is there, in the order asked, and what is not', async () => {
  const room = await openRoom()
  const [first, gone, last] = ['a', 'b', 'c'].map((text) => room.say(text))
  room.world.remove(gone?.id ?? '')
  const told = await room.v2.tweets([last?.id ?? '', gone?.id ?? '', first?.id ?? ''])
  expect(told.data.map((post) => post.text)).toEqual(['c', 'a'])
  expect(told.errors).toMatchObject([{ value: gone?.id, parameter: 'ids', resource_type: 'tweet' }])
  expect(await look(room, gone?.id ?? '')).toMatchObject({
    errors: [{ parameter: 'id', title: 'Not Found Error' }],
  })
})

const many = (count: number) => Array.from({ length: count }, (_, index) => 1000 + index).join(',')

test('a lookup takes 1 to 100 ids', async () => {
  const { ask } = await openRoom()
  expect((await ask(`/2/tweets?ids=${many(100)}`)).status).toBe(200)
  expect((await ask(`/2/tweets?ids=${many(101)}`)).status).toBe(400)
  expect((await ask('/2/tweets?ids=')).status).toBe(400)
  expect((await ask('/2/tweets/abc')).status).toBe(400)
})

test('people are found by id, by username in any case, and as oneself', async () => {
  const { v2, kim, chalk } = await openRoom()
  expect((await v2.user(kim.id)).data).toEqual({ id: kim.id, name: 'Kim 👩🏽‍⚕️', username: 'kim_1' })
  expect((await v2.userByUsername('KIM_1')).data.id).toBe(kim.id)
  expect((await v2.me()).data.id).toBe(chalk.id)
  expect(await v2.userByUsername('nobody')).toMatchObject({
    errors: [{ parameter: 'username', value: 'nobody' }],
  })
})
