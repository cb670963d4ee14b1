import { expect, test } from 'vitest'
import { addQuestion, createAlike } from '../../../src/core/desk/alike'
import { xTime } from '../../../src/core/time'
import { newlyReceived } from '../../../src/main/x/feed/received'
import { readPage } from '../../../src/main/x/pages/read-page'
import { openXRoom } from './x-room'

test('likes come with posts that are read anyway, by the first version of each', async () => {
  const room = await openXRoom()
  const first = room.say('@chalk do owls dream?')
  const edited = room.world.edit(first.id, '@chalk do owls dream at night?')
  room.world.like(first.id, 3)
  const answer = await room.client.stillThere([edited.id])
  if (answer.kind !== 'ok') throw new Error(answer.kind)
  expect(answer.value.received).toEqual([{ post: first.id, likes: 3, reposts: 0 }])
})

test('reposts are read in either of the words that X has for them', () => {
  for (const name of ['retweet_count', 'repost_count']) {
    const raw = { id: '11', author_id: '7', text: 'Why?', public_metrics: { like_count: 1, [name]: 2 } }
    expect(readPage({ data: [raw] })?.received).toEqual([{ post: '11', likes: 1, reposts: 2 }])
  }
})

test('figures are journalled of questions only, when they changed, and every 30 s at most', () => {
  const asked = createAlike()
  addQuestion(asked, '11', 'Do owls dream?')
  const metrics = new Map()
  const page = {
    received: [
      { post: '11', likes: 3, reposts: 1 },
      { post: '12', likes: 9, reposts: 9 },
    ],
  }
  const news = [{ kind: 'metrics', post: '11', likes: 3, reposts: 1 }]
  expect(newlyReceived({ asked, metrics }, page, 1_000_000)).toEqual(news)
  metrics.set('11', { n: 1, at: xTime(1_000_000), value: { likes: 2, reposts: 1 } })
  expect(newlyReceived({ asked, metrics }, page, 1_029_999)).toEqual([])
  expect(newlyReceived({ asked, metrics }, page, 1_030_000)).toEqual(news)
  metrics.set('11', { n: 2, at: xTime(1_030_000), value: { likes: 3, reposts: 1 } })
  expect(newlyReceived({ asked, metrics }, page, 2_000_000)).toEqual([])
  // Nobody likes a new question yet: that is no news.
  expect(
    newlyReceived({ asked, metrics: new Map() }, { received: [{ post: '11', likes: 0, reposts: 0 }] }, 0),
  ).toEqual([])
})
