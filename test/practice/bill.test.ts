import { expect, test } from 'vitest'
import { openRoom } from '../support/practice-room'

const DAY = 24 * 60 * 60_000

test('an empty answer and a refused request cost nothing', async () => {
  const { ask, server } = await openRoom()
  await ask('/2/tweets/search/recent?query=tea')
  await ask('/2/tweets/search/recent?query=')
  await ask('/2/tweets?ids=1')
  expect(server.bill.items()).toEqual([])
  expect(server.bill.dollars()).toBe(0)
})

test('a post costs once a day, a person too, however they are read', async () => {
  const { ask, server, say, clock } = await openRoom()
  const post = say('tea')
  clock.pass(60_000)
  const path = '/2/tweets/search/recent?query=tea&expansions=author_id'
  await ask(path)
  await ask(path)
  await ask(`/2/tweets/${post.id}`)
  expect(server.bill.items()).toEqual([
    { price: 'post read', count: 1, dollars: 0.005 },
    { price: 'user read', count: 1, dollars: 0.01 },
  ])
  clock.pass(DAY)
  await ask(path)
  expect(server.bill.dollars()).toBe(0.03)
})

test('the day ends at midnight UTC', async () => {
  const { ask, server, say, clock } = await openRoom()
  const { id } = say('tea')
  clock.pass(Date.parse('2026-11-23T23:59:59.999Z') - clock.now())
  await ask(`/2/tweets/${id}`)
  await ask(`/2/tweets/${id}`)
  expect(server.bill.count('post read')).toBe(1)
  clock.pass(1)
  await ask(`/2/tweets/${id}`)
  expect(server.bill.count('post read')).toBe(2)
})

test('a poll that is looked at again and again costs its post once a day, and nobody besides', async () => {
  const { v2, server } = await openRoom()
  const { data } = await v2.tweet('Which?', { poll: { options: ['Tea', 'Coffee'], duration_minutes: 5 } })
  for (let look = 0; look < 3; look += 1)
    await v2.tweets([data.id], { expansions: ['attachments.poll_ids'], 'poll.fields': ['voting_status'] })
  expect(server.bill.items()).toEqual([
    { price: 'post create', count: 1, dollars: 0.015 },
    { price: 'post read', count: 1, dollars: 0.005 },
  ])
})

test('looking again at posts without asking who wrote them costs no people', async () => {
  const { v2, server, say } = await openRoom()
  await v2.get('tweets', { ids: [say('tea').id, say('cake').id].join(',') })
  expect(server.bill.items()).toEqual([{ price: 'post read', count: 2, dollars: 0.01 }])
})

test("the owner's own mentions cost a fifth, and for the app's token they do not", async () => {
  const own = await openRoom()
  own.say('@chalk hi')
  await own.v2.get(`users/${own.chalk.id}/mentions`)
  expect(own.server.bill.dollars()).toBe(0.001)
  const other = await openRoom()
  other.say('@chalk hi')
  await other.ask(`/2/users/${other.chalk.id}/mentions`)
  expect(other.server.bill.dollars()).toBe(0.005)
})

test('each kind of write has its price', async () => {
  const { v2, server, say } = await openRoom()
  const { data } = await v2.tweet('Question 1')
  await v2.reply('more of it', data.id)
  await v2.reply('Good!', say('@chalk done').id)
  await v2.tweet('see README.md')
  await v2.deleteTweet(data.id)
  expect(server.bill.items()).toEqual([
    { price: 'post create', count: 2, dollars: 0.03 },
    { price: 'summoned reply', count: 1, dollars: 0.01 },
    { price: 'post create with link', count: 1, dollars: 0.2 },
    { price: 'delete', count: 1, dollars: 0.01 },
  ])
  expect(server.bill.dollars()).toBe(0.25)
})

test('a refused post costs nothing', async () => {
  const { v2, server } = await openRoom()
  await v2.tweet('once')
  await v2.tweet('once').catch(() => undefined)
  expect(server.bill.count('post create')).toBe(1)
})

test('the session of the estimate costs what the estimate says', async () => {
  const { v2, server, world, chalk, clock } = await openRoom()
  const people = Array.from({ length: 25 }, (_, index) =>
    world.addAccount({ name: 'P', username: `p${index}` }),
  )
  for (let index = 0; index < 300; index += 1) {
    world.publish({ authorId: people[index % 25]?.id ?? '', text: `#tag ${index}` })
    clock.pass(1000)
  }
  for (let index = 0; index < 30; index += 1) await v2.tweet(`hint ${index}`)
  clock.pass(60_000)
  const found = await v2.search('#tag', { max_results: 100, expansions: ['author_id'] })
  await found.fetchLast(300)
  expect(chalk.username).toBe('chalk')
  expect(server.bill.dollars()).toBe(2.2)
})
