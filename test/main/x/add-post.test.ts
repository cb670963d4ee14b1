import { expect, test } from 'vitest'
import { fold } from '../../../src/core/fold'
import { postIdIn } from '../../../src/core/post-link'
import { xTime } from '../../../src/core/time'
import { createAddPost } from '../../../src/main/x/add-post'
import { openXRoom, sessionFrom } from './x-room'

const ID = '1346889436626259968'

test.each([
  ['a link', `https://x.com/kim_1/status/${ID}`],
  ['one from before', `https://twitter.com/kim_1/status/${ID}`],
  ['one from a telephone', `https://mobile.twitter.com/kim_1/status/${ID}`],
  ['one that was shared', `https://x.com/kim_1/status/${ID}?s=20&t=abc`],
  ['one of a picture', `https://x.com/kim_1/status/${ID}/photo/1`],
  ['one that X makes', `https://x.com/i/web/status/${ID}`],
  ['one without its beginning', `x.com/kim_1/status/${ID}#m`],
  ['an id with a space behind it', `${ID} `],
])('%s names a post', (_, link) => {
  expect(postIdIn(link)).toBe(ID)
})

test.each([
  'https://x.com/kim_1',
  `https://x.com.evil.test/kim_1/status/${ID}`,
  `https://evil.test/?x.com/kim_1/status/${ID}`,
  `javascript:x.com/kim_1/status/${ID}`,
  '0123',
  '12345678901234567890',
  '',
])('%s names none', (link) => {
  expect(postIdIn(link)).toBeUndefined()
})

const openAdding = async ({ budget = 10 } = {}) => {
  const room = await openXRoom()
  const session = sessionFrom({ from: xTime(room.clock.now()), budget })
  let n = 1
  const addPost = createAddPost({
    client: room.client,
    session,
    now: () => xTime(room.clock.now()),
    accept: async (facts) => {
      for (const fact of facts) {
        n += 1
        fold(session, { n, at: xTime(room.clock.now()), fact })
      }
    },
  })
  return { room, session, addPost }
}

test('a post that search does not find is added with its author, and is charged like any other', async () => {
  const { room, session, addPost } = await openAdding()
  const post = room.say('no hashtag at all')
  expect(await addPost(`https://x.com/kim_1/status/${post.id}?s=20`)).toEqual({ kind: 'done' })
  expect(session.posts.get(post.id)?.versions[0]?.text).toBe('no hashtag at all')
  expect(session.authors.get(room.kim.id)?.value.username).toBe('kim_1')
  expect([...session.costs.counts]).toEqual([
    ['post read', 1],
    ['user read', 1],
  ])
})

test.each<[what: string, link: (id: string) => string, why: string]>([
  ['no link', () => 'hello', 'no link of a post'],
  ['a post that is gone', () => ID, 'does not have this post'],
  ['one that is here', (id) => id, 'here already'],
])('%s is refused in plain words', async (_, link, why) => {
  const { room, addPost } = await openAdding()
  const { id } = room.say('here')
  await addPost(id)
  const asked = room.server.requests.length
  expect(await addPost(link(id))).toMatchObject({ kind: 'refused', why: expect.stringContaining(why) })
  expect(room.server.requests.length - asked).toBe(link(id) === ID ? 1 : 0)
})

test('what X says against it is told, and a used budget allows none', async () => {
  const { room, addPost } = await openAdding()
  const { id } = room.say('here')
  room.server.faults.next('credits-depleted')
  expect(await addPost(id)).toMatchObject({ kind: 'refused', why: expect.stringContaining('no credits') })
  const poor = await openAdding({ budget: 0 })
  const post = poor.room.say('here')
  expect(await poor.addPost(post.id)).toMatchObject({
    kind: 'refused',
    why: expect.stringContaining('budget'),
  })
  expect(poor.room.server.requests).toEqual([])
})
