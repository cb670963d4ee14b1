import { expect, test } from 'vitest'
import { compareIds, idAtTime, timeOfId, xTime } from '../../src/core/time'
import { createWorld } from '../../src/practice/world'
import { MONDAY, stillClock } from '../support/practice-room'

const smallWorld = () => {
  const clock = stillClock()
  const world = createWorld({ clock })
  const kim = world.addAccount({ name: 'Kim', username: 'kim_1' })
  const lee = world.addAccount({ name: 'Lee', username: 'lee2' })
  return { clock, world, kim, lee }
}
const ids = (posts: Iterable<{ id: string }>) => Array.from(posts, (post) => post.id)

test("a post's id tells its millisecond, and posts of the same one are in the order of their making", () => {
  const { world, kim } = smallWorld()
  const posts = ['a', 'b', 'c'].map((text) => world.publish({ authorId: kim.id, text }))
  expect(posts.map((post) => timeOfId(post.id))).toEqual([MONDAY, MONDAY, MONDAY])
  expect([...posts].sort((a, b) => compareIds(a.id, b.id)).map((post) => post.text)).toEqual(['a', 'b', 'c'])
})

test('the same doings give the same ids', () => {
  const [one, other] = [smallWorld(), smallWorld()].map(({ world, kim }) => [
    kim.id,
    world.publish({ authorId: kim.id, text: 'a' }).id,
  ])
  expect(one).toEqual(other)
})

test('posts are told newest first, even when an older one is published later', () => {
  const { world, kim } = smallWorld()
  const second = world.publish({ authorId: kim.id, text: 'second', at: MONDAY - 1000 })
  const first = world.publish({ authorId: kim.id, text: 'first', at: MONDAY - 2000 })
  const third = world.publish({ authorId: kim.id, text: 'third' })
  expect(ids(world.newestFirst())).toEqual([third.id, second.id, first.id])
  expect(ids(world.newestFirst({ after: first.id, before: third.id }))).toEqual([second.id])
})

test('an edit is a new version: the old one can be looked up and is no longer told', () => {
  const { clock, world, kim } = smallWorld()
  const before = world.publish({ authorId: kim.id, text: 'A' })
  clock.pass(60_000)
  const after = world.edit(before.id, 'B')
  expect(after.versions).toEqual([before.id, after.id])
  expect(ids(world.newestFirst())).toEqual([after.id])
  expect(world.post(before.id)?.text).toBe('A')
})

test('after five edits, or thirty minutes, a post stays as it is', () => {
  const { clock, world, kim } = smallWorld()
  let post = world.publish({ authorId: kim.id, text: '0' })
  for (const text of ['1', '2', '3', '4', '5']) post = world.edit(post.id, text)
  expect(() => world.edit(post.id, '6')).toThrow('5 edits')
  const late = world.publish({ authorId: kim.id, text: 'x' })
  clock.pass(30 * 60_000 + 1)
  expect(() => world.edit(late.id, 'y')).toThrow('30 minutes')
})

test('a reply to another and a poll can not be edited, a reply to oneself can', () => {
  const { world, kim, lee } = smallWorld()
  const root = world.publish({ authorId: kim.id, text: 'a' })
  const mine = world.publish({ authorId: kim.id, text: 'b', inReplyTo: root.id })
  const theirs = world.publish({ authorId: lee.id, text: 'c', inReplyTo: root.id })
  const poll = world.publish({ authorId: kim.id, text: 'd', poll: { options: ['x', 'y'], minutes: 5 } })
  expect(world.edit(mine.id, 'bb').text).toBe('bb')
  expect(() => world.edit(theirs.id, 'cc')).toThrow(/./)
  expect(() => world.edit(poll.id, 'dd')).toThrow(/./)
})

test('taking away one version takes away all of them', () => {
  const { world, kim } = smallWorld()
  const before = world.publish({ authorId: kim.id, text: 'A' })
  const after = world.edit(before.id, 'B')
  world.remove(before.id)
  expect([world.post(before.id), world.post(after.id), ...world.newestFirst()]).toEqual([
    undefined,
    undefined,
  ])
})

test('a vote counts until the poll ends', () => {
  const { clock, world, kim } = smallWorld()
  const { id } = world.publish({ authorId: kim.id, text: '?', poll: { options: ['x', 'y'], minutes: 5 } })
  expect(world.votePoll(id, 1)).toBe(true)
  clock.pass(5 * 60_000)
  expect(world.votePoll(id, 0)).toBe(false)
  expect(world.post(id)?.poll?.options).toEqual([
    { label: 'x', votes: 0 },
    { label: 'y', votes: 1 },
  ])
})

test('who listens hears of every new post, and of none after leaving', () => {
  const { world, kim } = smallWorld()
  const heard: string[] = []
  const leave = world.onPost((post) => heard.push(post.text))
  const { id } = world.publish({ authorId: kim.id, text: 'one' })
  world.edit(id, 'an edit is not new')
  leave()
  world.publish({ authorId: kim.id, text: 'two' })
  expect(heard).toEqual(['one'])
})

test('a world goes on where an earlier one ended: people and posts are there, answered, edited and deleted as before', () => {
  const { world, kim } = smallWorld()
  const monday = xTime(MONDAY)
  const zoe = { id: '77', name: 'Zoe', username: 'zoe_7' }
  const post = (sequence: number, text: string) => ({
    id: idAtTime(monday, sequence),
    authorId: zoe.id,
    text,
    history: [idAtTime(monday, sequence)],
    inReplyTo: undefined,
    quoted: undefined,
    conversationId: undefined,
    deleted: false,
  })
  const root = post(1, 'a')
  const edited = { ...post(2, 'aa'), history: [root.id, post(2, '').id] }
  const regretted = { ...post(3, 'b'), deleted: true }
  const reply = { ...post(4, 'c'), inReplyTo: root.id }
  world.adopt({ accounts: [zoe], posts: [reply, regretted, edited, root] })

  expect(world.accountNamed('Zoe_7')?.id).toBe(zoe.id)
  expect(ids(world.newestFirst())).toEqual([reply.id, edited.id])
  expect(world.post(root.id)?.versions).toEqual([root.id, edited.id])
  expect(world.post(regretted.id)).toBeUndefined()
  expect(world.repliesTo(root.id)).toBe(1)
  expect(world.writtenAt(zoe.id, MONDAY)?.id).toBe(root.id)
  expect(world.writtenAt(kim.id, MONDAY)).toBeUndefined()
  const answer = world.publish({ authorId: kim.id, text: 'here still', inReplyTo: root.id })
  expect(answer.conversationId).toBe(root.id)
  expect([root.id, edited.id, regretted.id, reply.id]).not.toContain(answer.id)
  world.remove(edited.id)
  expect(ids(world.newestFirst())).toEqual([answer.id, reply.id])
})

test('a world that is told of its own people and posts stays as it is', () => {
  const { world, kim } = smallWorld()
  const mine = world.publish({ authorId: kim.id, text: 'mine' })
  world.adopt({
    accounts: [{ id: kim.id, name: 'Another', username: 'another' }],
    posts: [
      {
        id: mine.id,
        authorId: '77',
        text: 'other',
        history: [mine.id],
        inReplyTo: undefined,
        quoted: undefined,
        conversationId: undefined,
        deleted: true,
      },
    ],
  })
  expect(world.account(kim.id)?.name).toBe('Kim')
  expect(world.post(mine.id)?.text).toBe('mine')
})

test('a poll goes on in the next world with the votes that it had', () => {
  const { world, clock, kim } = smallWorld()
  const id = idAtTime(xTime(MONDAY - 60_000), 7)
  const options = [
    { label: 'Tea', votes: 3 },
    { label: 'Coffee', votes: 1 },
  ]
  world.adopt({
    accounts: [],
    posts: [
      {
        id,
        authorId: kim.id,
        text: 'Which?',
        history: [id],
        inReplyTo: undefined,
        quoted: undefined,
        conversationId: undefined,
        deleted: false,
        poll: { options, minutes: 5 },
      },
    ],
  })
  expect(world.votePoll(id, 1)).toBe(true)
  expect(world.post(id)?.poll?.options.map(({ votes }) => votes)).toEqual([3, 2])
  clock.pass(4 * 60_000)
  expect(world.votePoll(id, 1)).toBe(false)
})
