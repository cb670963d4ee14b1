import { expect, test } from 'vitest'
import { upload } from '../support/pictures'
import { openRoom } from '../support/practice-room'

const refusedWith = (code: number, data: object) => ({ code, data: expect.objectContaining(data) })

test('a post is answered in the old words and with an empty history, whatever the dialect', async () => {
  const { v2, world, server } = await openRoom({ dialect: 'post' })
  const { data } = await v2.tweet('Hello & welcome')
  expect(data).toEqual({ id: data.id, text: 'Hello &amp; welcome', edit_history_tweet_ids: [''] })
  expect(world.post(data.id)?.text).toBe('Hello & welcome')
  expect(server.requests.at(-1)).toMatchObject({ method: 'POST', path: '/2/tweets', status: 201 })
})

test('the same text twice is refused, also in other clothes', async () => {
  const { v2, clock, world } = await openRoom()
  const { data } = await v2.tweet('Time is up')
  clock.pass(60_000)
  const duplicate = refusedWith(403, {
    detail: 'You are not allowed to create a Tweet with duplicate content.',
    title: 'Forbidden',
    type: 'about:blank',
  })
  await expect(v2.tweet('Time is up')).rejects.toMatchObject(duplicate)
  await expect(v2.tweet(' Time  is up\n')).rejects.toMatchObject(duplicate)
  await v2.tweet('Time is up!')
  world.remove(data.id)
  await v2.tweet('Time is up')
})

test('the same text by somebody else, or as another reply, is no duplicate', async () => {
  const { v2, say } = await openRoom()
  say('Well done')
  await expect(v2.tweet('Well done')).resolves.toBeDefined()
  for (const post of [say('@chalk A'), say('@chalk B')])
    await expect(v2.reply('Well done', post.id)).resolves.toBeDefined()
})

test('whoever named us or quotes us can be answered, and so can we', async () => {
  const { v2, world, kim, chalk, say } = await openRoom()
  const own = say('A question', chalk)
  const quote = world.publish({ authorId: kim.id, text: 'look', quoted: own.id })
  for (const post of [say('@Chalk a question'), say('hey, @chalk!'), quote, own]) {
    const { data } = await v2.reply(`Answer to ${post.text}`, post.id)
    expect(world.post(data.id)).toMatchObject({ inReplyTo: post.id, conversationId: post.conversationId })
  }
})

test('whoever did not name us can not be answered, not even after answering us', async () => {
  const { v2, world, kim, chalk, say } = await openRoom()
  const unsummoned = refusedWith(403, {
    detail: expect.stringContaining('you have not been mentioned or otherwise engaged'),
  })
  await expect(v2.reply('Hello', say('#react18 I am Kim').id)).rejects.toMatchObject(unsummoned)
  const answer = world.publish({ authorId: kim.id, text: 'B', inReplyTo: say('A or B?', chalk).id })
  await expect(v2.reply('Right', answer.id)).rejects.toMatchObject(unsummoned)
})

test('what is gone can not be answered', async () => {
  const { v2, world, say } = await openRoom()
  const post = say('@chalk hi')
  world.remove(post.id)
  await expect(v2.reply('hi', post.id)).rejects.toMatchObject(refusedWith(403, { title: 'Forbidden' }))
})

test('280 is the most, as X counts', async () => {
  const { v2 } = await openRoom()
  await v2.tweet(`${'漢'.repeat(128)} https://example.com/${'a'.repeat(100)}`)
  await expect(v2.tweet('漢'.repeat(141))).rejects.toMatchObject(refusedWith(403, { title: 'Forbidden' }))
})

test('one cashtag is the most, and money is none', async () => {
  const { v2 } = await openRoom()
  await v2.tweet('$TSLA costs $20, or US$30')
  await expect(v2.tweet('$TSLA and $aapl')).rejects.toMatchObject(refusedWith(403, { title: 'Forbidden' }))
})

test('a thread that comes too fast is refused, and waiting helps', async () => {
  const { v2, clock, server, say } = await openRoom()
  const { data } = await v2.tweet('1/2')
  server.faults.set({ kind: 'reply-too-soon', share: 1 })
  clock.pass(5000)
  const tooSoon = refusedWith(403, {
    detail: 'You attempted to reply to a Tweet that is deleted or not visible to you.',
  })
  await expect(v2.reply('2/2', data.id)).rejects.toMatchObject(tooSoon)
  await v2.reply('to others at once', say('@chalk hi').id)
  clock.pass(1)
  await v2.reply('2/2', data.id)
})

test('a post of ours can be edited: a new id, the old one before it', async () => {
  const { v2, world, clock, say, ask } = await openRoom()
  const { data } = await v2.tweet('Helo')
  clock.pass(60_000)
  const edit = (text: string, previous: string) =>
    v2.post('tweets', { text, edit_options: { previous_post_id: previous } })
  const { data: edited } = await edit('Hello', data.id)
  expect(world.post(edited.id)?.versions).toEqual([data.id, edited.id])
  expect(Array.from(world.newestFirst(), ({ text }) => text)).toEqual(['Hello'])
  await expect(edit('Mine now', say('hi').id)).rejects.toMatchObject({ code: 403 })
  clock.pass(30 * 60_000)
  await expect(edit('Too late', edited.id)).rejects.toMatchObject({ code: 403 })
  const body = '{"text":"hi","edit_options":{}}'
  expect((await ask('/2/tweets', { method: 'POST', body }, 'chalk-bearer')).status).toBe(400)
})

test('a post with pictures ends in a link to them, and needs no text', async () => {
  const { v2, chalk } = await openRoom()
  const uploaded = async () => (await v2.post('media/upload', upload)).data.id as string
  const ids = [await uploaded(), await uploaded()]
  const { data } = await v2.post('tweets', { text: 'look', media: { media_ids: ids } })
  expect(data.text).toMatch(/^look https:\/\/t\.co\/\w{10}$/)
  const query = {
    'tweet.fields': 'entities',
    expansions: 'attachments.media_keys',
    'media.fields': 'url',
    ids: data.id,
  }
  const told = await v2.get('tweets', query)
  const [first, second] = told.includes.media
  expect(told.data[0]).toMatchObject({
    text: data.text,
    attachments: { media_keys: [first.media_key, second.media_key] },
    entities: {
      urls: [
        { start: 5, end: 28, media_key: first.media_key, display_url: expect.stringMatching(/^pic\.x\.com/) },
        { start: 5, end: 28, expanded_url: `https://x.com/${chalk.username}/status/${data.id}/photo/1` },
      ],
    },
  })
  expect(first).toMatchObject({ type: 'photo', url: expect.any(String) })
  await v2.post('tweets', { text: '', media: { media_ids: [await uploaded()] } })
  await expect(
    v2.post('tweets', { text: 'five', media: { media_ids: ['1', '2', '3', '4', '5'] } }),
  ).rejects.toMatchObject({ code: 400 })
})

test('quotes are not to be had', async () => {
  const { v2, say } = await openRoom()
  const quoting = v2.quote('look', say('@chalk hi').id)
  await expect(quoting).rejects.toMatchObject(
    refusedWith(403, {
      detail: 'You can only reply to or quote posts where you are mentioned or are the author.',
    }),
  )
})

test('a poll is published with its options', async () => {
  const { v2, world } = await openRoom()
  const { data } = await v2.tweet('Which?', {
    poll: { options: ['Tea', 'x'.repeat(25)], duration_minutes: 5 },
  })
  expect(world.post(data.id)?.poll).toMatchObject({ minutes: 5, options: [{ label: 'Tea' }, { votes: 0 }] })
})

test.each([
  ['one option', { options: ['a'], duration_minutes: 5 }],
  ['five options', { options: ['a', 'b', 'c', 'd', 'e'], duration_minutes: 5 }],
  ['an empty option', { options: ['a', ''], duration_minutes: 5 }],
  ['an option of 26 characters', { options: ['a', 'x'.repeat(26)], duration_minutes: 5 }],
  ['four minutes', { options: ['a', 'b'], duration_minutes: 4 }],
  ['more than a week', { options: ['a', 'b'], duration_minutes: 10_081 }],
  ['no end', { options: ['a', 'b'] }],
])('a poll with %s is refused', async (_what, poll) => {
  const { ask } = await openRoom()
  const body = JSON.stringify({ text: 'Which?', poll })
  const answer = await ask('/2/tweets', { method: 'POST', body }, 'chalk-bearer')
  expect(answer.status).toBe(400)
})

test.each([
  ['no JSON', 'text=hi'],
  ['no text', '{}'],
  ['an empty text', '{"text":" "}'],
  ['an unknown key', '{"text":"hi","colour":"red"}'],
  ['a reply to nothing', '{"text":"hi","reply":{}}'],
  [
    'a poll and a quote at once',
    '{"text":"hi","quote_tweet_id":"1","poll":{"options":["a","b"],"duration_minutes":5}}',
  ],
])('a body with %s is refused', async (_what, body) => {
  const { ask, world } = await openRoom()
  const answer = await ask('/2/tweets', { method: 'POST', body }, 'chalk-bearer')
  expect([answer.status, await answer.json()]).toMatchObject([400, { title: 'Invalid Request' }])
  expect([...world.newestFirst()]).toEqual([])
})

test('only what is ours can be deleted, once', async () => {
  const { v2, world, say } = await openRoom()
  const { data } = await v2.tweet('oops')
  expect(await v2.deleteTweet(data.id)).toEqual({ data: { deleted: true } })
  expect(world.post(data.id)).toBeUndefined()
  await expect(v2.deleteTweet(data.id)).rejects.toMatchObject({ code: 404 })
  await expect(v2.deleteTweet(say('mine').id)).rejects.toMatchObject({ code: 403 })
})

test('whoever listens to the room hears what the app posts', async () => {
  const { v2, world } = await openRoom()
  const heard: string[] = []
  world.onPost((post) => heard.push(post.text))
  await v2.tweet('Question 1')
  expect(heard).toEqual(['Question 1'])
})
