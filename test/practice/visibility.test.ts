import { expect, test } from 'vitest'
import { idAtTime, xTime } from '../../src/core/time'
import { practiceClient } from '../support/practice-client'
import { keys, MONDAY, openRoom, readerKeys, type OpenRoom } from '../support/practice-room'

const since = idAtTime(xTime(MONDAY - 1))
const found = async (room: OpenRoom): Promise<string[]> => {
  const page = await room.v2.get('tweets/search/recent', { query: 'tea', since_id: since })
  return (page.data ?? []).map((post: { text: string }) => post.text)
}

test('a withheld post vanishes from search and mentions, and a lookup says that it is not for us', async () => {
  const room = await openRoom()
  const post = room.say('@chalk tea')
  room.server.visibility.withhold(post.id)
  expect(await found(room)).toEqual([])
  expect(await room.v2.get(`users/${room.chalk.id}/mentions`)).toEqual({ meta: { result_count: 0 } })
  expect(await room.v2.get('tweets', { ids: post.id })).toEqual({
    errors: [
      {
        value: post.id,
        detail: `Sorry, you are not authorized to see the Tweet with ids: [${post.id}].`,
        title: 'Authorization Error',
        resource_type: 'tweet',
        parameter: 'ids',
        resource_id: post.id,
        type: 'https://api.twitter.com/2/problems/not-authorized-for-resource',
      },
    ],
  })
  expect(room.server.bill.items()).toEqual([])
  room.server.visibility.release(post.id)
  expect(await found(room)).toEqual(['@chalk tea'])
})

test('whoever protects their account is seen by themselves alone', async () => {
  const room = await openRoom()
  const post = room.say('tea')
  room.say('more tea', room.lee)
  room.server.visibility.protect(room.kim.id)
  expect(await found(room)).toEqual(['more tea'])
  expect((await room.v2.get('tweets', { ids: post.id })).data).toBeUndefined()
  const own = await practiceClient(room.server.url, readerKeys).v2.get('tweets', { ids: post.id })
  expect(own.data).toMatchObject([{ id: post.id }])
})

test('what a post quotes is told as withheld beside it', async () => {
  const room = await openRoom()
  const secret = room.say('secret')
  const quote = room.world.publish({ authorId: room.lee.id, text: 'look', quoted: secret.id })
  room.server.visibility.withhold(secret.id)
  const told = await room.v2.get('tweets', { ids: quote.id, expansions: 'referenced_tweets.id' })
  expect(told).toMatchObject({
    data: [{ id: quote.id }],
    errors: [{ resource_id: secret.id, parameter: 'referenced_tweets.id', title: 'Authorization Error' }],
  })
  expect(told.includes).toBeUndefined()
})

test("one's own timeline shows a new post later, and a lookup at once", async () => {
  const lags = new Map<string, number>()
  const room = await openRoom({ timelineLag: (id) => lags.get(id) ?? 0 })
  const { data } = await room.v2.tweet('hello')
  lags.set(data.id, 1600)
  await room.v2.tweet('and again')
  const own = async () => {
    const page = await room.v2.get(`users/${room.chalk.id}/tweets`)
    return page.data?.map((post: { text: string }) => post.text)
  }
  expect(await own()).toEqual(['and again'])
  expect((await room.v2.singleTweet(data.id)).data.text).toBe('hello')
  room.clock.pass(1599)
  expect(await own()).toEqual(['and again'])
  room.clock.pass(1)
  expect(await own()).toEqual(['and again', 'hello'])
})

test('a since_id whose post is gone serves as any other', async () => {
  const room = await openRoom()
  const first = room.say('tea 1')
  room.clock.pass(1000)
  room.say('tea 2')
  room.world.remove(first.id)
  const page = await room.v2.get('tweets/search/recent', { query: 'tea', since_id: first.id })
  expect(page.data).toMatchObject([{ text: 'tea 2' }])
  const mentioned = await room.v2.get(`users/${room.chalk.id}/mentions`, { since_id: first.id })
  expect(mentioned).toEqual({ meta: { result_count: 0 } })
})

test('a repost is in no search and no mentions, but in the timeline of who passed it on', async () => {
  const room = await openRoom()
  const post = room.say('@chalk tea & cake')
  room.clock.pass(1000)
  const repost = room.world.repost(room.chalk.id, post.id)
  expect(await found(room)).toEqual(['@chalk tea &amp; cake'])
  expect((await room.v2.get(`users/${room.chalk.id}/mentions`)).meta).toMatchObject({ result_count: 1 })
  const query = { 'tweet.fields': 'referenced_tweets' }
  const own = await room.v2.get(`users/${room.chalk.id}/tweets`, query)
  expect(own.data).toEqual([
    {
      id: repost.id,
      text: 'RT @kim_1: @chalk tea &amp; cake',
      edit_history_tweet_ids: [repost.id],
      referenced_tweets: [{ type: 'retweeted', id: post.id }],
    },
  ])
  const without = await room.v2.get(`users/${room.chalk.id}/tweets`, { exclude: 'retweets' })
  expect(without).toEqual({ meta: { result_count: 0 } })
})

test('people are looked up by up to a hundred ids, and each costs once a day', async () => {
  const room = await openRoom()
  const path = `/2/users?ids=${room.lee.id},${room.kim.id},9`
  expect(await (await room.ask(path)).json()).toMatchObject({
    data: [{ username: 'Lee2' }, { username: 'kim_1' }],
    errors: [{ value: '9', parameter: 'ids', resource_type: 'user' }],
  })
  await room.ask(path)
  expect(room.server.bill.items()).toEqual([{ price: 'user read', count: 2, dollars: 0.02 }])
  const many = Array.from({ length: 101 }, (_, index) => index + 1).join(',')
  expect((await room.ask(`/2/users?ids=${many}`)).status).toBe(400)
})

test("what the app has read is told to the app's own token", async () => {
  const room = await openRoom()
  await room.ask(`/2/tweets/${room.say('tea').id}`)
  const usage = await room.ask('/2/usage/tweets')
  expect(await usage.json()).toMatchObject({ data: { project_cap: '3000000', project_usage: '1' } })
  expect((await room.ask('/2/usage/tweets', {}, keys.user.bearer)).status).toBe(403)
})
