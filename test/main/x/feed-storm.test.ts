import { describe, expect, test } from 'vitest'
import { spent } from '../../../src/core/cost'
import type { Fact } from '../../../src/core/facts'
import { MILLS_IN_DOLLAR } from '../../../src/core/prices'
import { compareIds, xTime } from '../../../src/core/time'
import { fromEnv, seeded, type Chance } from '../../support/seeded'
import { openXRoom, readRoom, type XRoom } from './x-room'

const seed = fromEnv('CHALKBIRD_TEST_SEED', 20_261_127)
const POSTS = fromEnv('POSTS', 2000)

const openStorm = async (chance: Chance, more: { billsCutAnswers?: boolean } = {}) => {
  const room = await openXRoom({ random: () => chance.int(1_000_000) / 1_000_000, ...more })
  const { faults } = room.server
  faults.set({ kind: 'unavailable', share: 0.1 })
  faults.set({ kind: 'rate-limited', share: 0.05, seconds: 20 })
  faults.set({ kind: 'dropped', share: 0.05 })
  faults.set({ kind: 'cut-off', share: 0.05 })
  faults.set({ kind: 'late-index', share: 0.1, ms: 40_000 })
  faults.set({ kind: 'out-of-order', share: 0.2 })
  faults.set({ kind: 'duplicated', share: 0.2 })
  return room
}

/** Some name the account, some have the hashtag, and some do both. */
const write = ({ clock, say, kim, lee }: XRoom, chance: Chance, count: number): string[] =>
  Array.from({ length: count }, (_, index) => {
    clock.advance(1)
    const text = chance.pick(['@chalk', '#chalk1', '@chalk #chalk1'])
    return say(`${index} ${text}`, chance.pick([kim, lee])).id
  })

/** How many are written between two polls: mostly some, now and then more than fit on a page. */
const few = (chance: Chance, left: number): number =>
  Math.min(left, chance.oneIn(9) ? 100 + chance.int(150) : chance.int(40))

const postsIn = (facts: readonly Fact[]): string[] =>
  facts.flatMap((fact) => (fact.kind === 'post' ? [fact.post.id] : []))

describe(`${POSTS} posts in a storm, seed ${seed}`, () => {
  // Where an answer of the search was lost and X refuses to repeat it, the mentions tell the same posts for less: of what X
  // charges for an answer that broke off on the way, the meter can't know all.
  test.each([
    { name: 'to the cent', billsCutAnswers: false, digits: 9 },
    {
      name: 'to within a hundredth, should X charge for answers that break off',
      billsCutAnswers: true,
      digits: 2,
    },
  ])(
    'none is lost, none is there twice, and the meter agrees with X’s bill $name',
    { timeout: 120_000 },
    async ({ billsCutAnswers, digits }) => {
      const chance = seeded(seed)
      const room = await openStorm(chance, { billsCutAnswers })
      const reader = readRoom(room, { before: { from: xTime(room.clock.now()), budget: 1000 } })
      await reader.start()
      const said: string[] = []
      while (said.length < POSTS) {
        said.push(...write(room, chance, few(chance, POSTS - said.length)))
        await reader.nextPoll()
      }
      // What is indexed late comes within the overlap; the weather stays bad.
      const enough = room.clock.now() + 180_000
      while (room.clock.now() < enough) await reader.nextPoll()
      expect(
        reader
          .ofKind('post')
          .map(({ post }) => post.id)
          .toSorted(compareIds),
      ).toEqual(said)
      const { bill } = room.server
      const billed = bill.dollars() * MILLS_IN_DOLLAR
      expect(spent(reader.session.costs) / billed).toBeCloseTo(1, digits)
    },
  )

  test(
    'killed and opened again at random moments: none is lost, none is there twice',
    { timeout: 120_000 },
    async () => {
      const chance = seeded(seed + 1)
      const room = await openStorm(chance)
      const from = xTime(room.clock.now())
      const journal: Fact[] = []
      const said: string[] = []
      let kills = 0

      const open = (untilKilled: number) => {
        let untilDeath = untilKilled
        let isDead = false
        const reader = readRoom(room, {
          before: { from, facts: [...journal], budget: 1000 },
          accept: async (facts) => {
            untilDeath -= 1
            const dies = !isDead && untilDeath === 0
            // Killed before or after the write, and never in the middle of it: that is the journal's to answer for.
            if (!isDead && (!dies || chance.oneIn(2))) journal.push(...facts)
            isDead ||= dies
            if (isDead) throw new Error('killed')
          },
        })
        return { reader, isDead: () => isDead }
      }
      let app = open(1 + chance.int(5))
      await app.reader.start()
      const enough = () => said.length === POSTS && room.clock.now() > lastSaid + 180_000
      let lastSaid = room.clock.now()
      while (!enough()) {
        if (said.length < POSTS) {
          said.push(...write(room, chance, few(chance, POSTS - said.length)))
          lastSaid = room.clock.now()
        }
        if (app.isDead()) {
          void app.reader.feed.stop()
          kills += 1
          room.clock.advance(chance.int(60_000))
          app = open(1 + chance.int(5))
          await app.reader.start()
        } else await app.reader.nextPoll()
      }
      // The last of them may have come while the app was waiting.
      room.server.faults.clear()
      await app.reader.feed.stop()
      app = open(Number.POSITIVE_INFINITY)
      await app.reader.start()
      for (let poll = 0; poll < 3; poll += 1) await app.reader.nextPoll()
      const ids = postsIn(journal)
      expect(new Set(ids).size).toBe(ids.length)
      expect(ids.toSorted(compareIds)).toEqual(said)
      expect(kills).toBeGreaterThan(5)
    },
  )
})
