import { expect, test } from 'vitest'
import { MILLS_IN_DOLLAR, PRICES, utcDay, type Price } from '../../src/core/prices'
import { keys, openRoom } from '../support/practice-room'
import { fromEnv, seeded } from '../support/seeded'

const seed = fromEnv('SEED', 20_261_127)
const TURNS = fromEnv('TURNS', 200)
const HOUR = 3_600_000

type Page = {
  data?: { id: string }[]
  includes?: { users?: { id: string }[]; tweets?: { id: string }[] }
  meta?: { next_token?: string }
}

/** What somebody who only sees the answers thinks that X charged: each thing once a day, by the price of its first reading. */
const ownCount = () => {
  const seen = new Set<string>()
  let mills = 0
  return {
    read: (page: Page, price: Price, day: number) => {
      const things = [
        ...(page.data ?? []).map(({ id }) => ({ thing: `post ${id}`, price })),
        ...(page.includes?.tweets ?? []).map(({ id }) => ({
          thing: `post ${id}`,
          price: 'post read' as const,
        })),
        ...(page.includes?.users ?? []).map(({ id }) => ({
          thing: `user ${id}`,
          price: 'user read' as const,
        })),
      ]
      for (const { thing, price: each } of things) {
        if (seen.has(`${day} ${thing}`)) continue
        seen.add(`${day} ${thing}`)
        mills += PRICES[each]
      }
    },
    wrote: (price: Price) => {
      mills += PRICES[price]
    },
    dollars: () => mills / MILLS_IN_DOLLAR,
  }
}

test(`the bill of ${TURNS} readings and posts over days is what the answers come to, seed ${seed}`, async () => {
  const chance = seeded(seed)
  const room = await openRoom({
    random: () => chance.int(1000) / 1000,
    limits: { 'POST /2/tweets': 100_000 },
  })
  const { ask, world, clock, chalk, kim, lee, server } = room
  const bearer = keys.user.bearer
  const count = ownCount()
  for (const kind of ['duplicated', 'out-of-order', 'overlapping', 'partial', 'late-index'] as const)
    server.faults.set({ kind, share: 0.2 })
  server.faults.set({ kind: 'unavailable', share: 0.1 })
  server.faults.set({ kind: 'rate-limited', share: 0.05 })

  const read = async (path: string, price: Price): Promise<void> => {
    const answer = await ask(path, {}, bearer)
    if (answer.status !== 200) return
    const page: Page = await answer.json()
    count.read(page, price, utcDay(clock.now()))
    const token = page.meta?.next_token
    if (token !== undefined) await read(`${path.replace(/&next_token=.*/, '')}&next_token=${token}`, price)
  }
  const newest = () => Array.from(world.newestFirst(), ({ id }) => id)
  const deeds: (() => unknown)[] = [
    () => world.publish({ authorId: chance.pick([kim.id, lee.id]), text: `#tea @chalk ${chance.int(1e9)}` }),
    () =>
      world.publish({ authorId: kim.id, text: `look ${chance.int(1e9)} #tea`, quoted: newest()[0] ?? '1' }),
    () => clock.pass(chance.int(3 * HOUR)),
    () => read(`/2/tweets/search/recent?query=%23tea&expansions=author_id,referenced_tweets.id`, 'post read'),
    () => read('/2/tweets/search/recent?query=%23tea', 'post read'),
    () => read(`/2/users/${chalk.id}/mentions?expansions=author_id`, 'owned read'),
    () => read(`/2/users/${chalk.id}/tweets?max_results=5`, 'owned read'),
    () => read(`/2/users/${kim.id}/tweets?expansions=author_id`, 'post read'),
    () => read(`/2/tweets?ids=${[...newest().slice(0, 5), '1'].join(',')}`, 'post read'),
    async () => {
      const body = JSON.stringify({
        text: chance.oneIn(3) ? `x ${chance.int(1e9)}.com` : `hint ${chance.int(50)}`,
      })
      const answer = await ask('/2/tweets', { method: 'POST', body }, bearer)
      if (answer.status === 201) count.wrote(body.includes('.com') ? 'post create with link' : 'post create')
    },
  ]
  for (let turn = 0; turn < TURNS; turn += 1) {
    await chance.pick(deeds)()
    expect(server.bill.dollars(), `after turn ${turn}`).toBe(count.dollars())
  }
  expect(count.dollars()).toBeGreaterThan(1)
}, 60_000)
