import { expect, test } from 'vitest'
import { startVoting } from '../../src/practice/class-votes'
import { createWorld } from '../../src/practice/world'
import { fakeClock } from '../support/fake-clock'

const MINUTE = 60_000
const usernames = Array.from({ length: 50 }, (_, index) => `person_${index}`)

const openPoll = ({ seed = 1, by = 'chalk', minutes = 5 } = {}) => {
  const clock = fakeClock()
  const world = createWorld({ clock })
  for (const username of ['chalk', ...usernames]) world.addAccount({ name: username, username })
  const stop = startVoting({ world, clock, usernames, master: 'chalk', seed })
  const post = world.publish({
    authorId: world.accountNamed(by)?.id ?? '',
    text: 'Which?',
    poll: { options: ['Tea', 'Coffee', 'Water'], minutes },
  })
  const votes = () => post.poll?.options.map((option) => option.votes) ?? []
  const sum = () => votes().reduce((all, some) => all + some, 0)
  return { clock, world, post, stop, votes, sum }
}

test('some of the class vote in a poll that the master account holds on X, within a minute, once each', () => {
  const { clock, sum } = openPoll()
  expect(sum()).toBe(0)
  clock.advance(20_000)
  const early = sum()
  clock.advance(MINUTE)
  const late = sum()
  expect(early).toBeGreaterThan(0)
  expect(late).toBeGreaterThan(early)
  expect(late).toBeLessThan(usernames.length)
  clock.advance(10 * MINUTE)
  expect(sum()).toBe(late)
})

test('the same seed votes the same, another one otherwise', () => {
  const [one, again, other] = [1, 1, 2].map((seed) => {
    const { clock, votes } = openPoll({ seed })
    clock.advance(2 * MINUTE)
    return votes()
  })
  expect(again).toEqual(one)
  expect(other).not.toEqual(one)
})

test('nobody votes in the poll of a stranger, in one that is gone, or after the class was sent home', () => {
  const stranger = openPoll({ by: 'person_1' })
  stranger.clock.advance(2 * MINUTE)
  const gone = openPoll()
  gone.world.remove(gone.post.id)
  gone.clock.advance(2 * MINUTE)
  const home = openPoll()
  home.stop()
  home.clock.advance(2 * MINUTE)
  expect([stranger.sum(), gone.sum(), home.sum()]).toEqual([0, 0, 0])
})
