import { expect, test } from 'vitest'
import type { Entry, Sending } from '../../../src/core/facts'
import { fromEnv, seeded } from '../../support/seeded'
import { openOutbox } from './outbox-room'
import { openXRoom } from './x-room'

const HINTS = fromEnv('CHALKBIRD_STORM_HINTS', 100)
const SEED = fromEnv('CHALKBIRD_TEST_SEED', 1)

const isSettled = (sending: Sending | undefined): boolean =>
  sending !== undefined &&
  (['sent', 'refused', 'unsent'].includes(sending.kind) || (sending.kind === 'unknown' && !sending.sought))

const stateOf = (sending: Sending | undefined): string =>
  sending === undefined
    ? 'planned'
    : `${sending.kind}${sending.kind === 'unknown' && sending.sought ? ', sought' : ''}`

test.each([
  ['in a storm', undefined],
  ['in a storm, with the app killed now and then', 40],
] as const)(
  `${HINTS} hints %s (seed ${SEED}): nothing lost, nothing twice, order kept`,
  async (_, killsIn) => {
    const chance = seeded(SEED)
    const room = await openXRoom({ random: () => chance.int(1_000_000) / 1_000_000 })
    const { faults } = room.server
    faults.set({ kind: 'unavailable', share: 0.1 })
    faults.set({ kind: 'rate-limited', share: 0.05, seconds: 20 })
    faults.set({ kind: 'dropped', share: 0.05 })
    faults.set({ kind: 'cut-off', share: 0.05 })
    faults.set({
      kind: 'lost-answer',
      share: 0.02,
      on: 'writes',
      as: chance.pick(['dropped', 'unavailable']),
    })

    const account = room.chalk
    let before: readonly Entry[] | undefined
    const open = () => openOutbox({ ...room, account }, before ? { before } : {})
    let app = open()
    const killedIn = new Map<string, number>()
    const kill = (id: string) => {
      const state = stateOf(app.last(id))
      killedIn.set(state, (killedIn.get(state) ?? 0) + 1)
      app.die()
      before = app.journal.slice()
      app = open()
    }
    const settle = async (id: string) => {
      while (!isSettled(app.last(id))) {
        // Some kills come while X is being asked, others while the outbox waits.
        if (chance.oneIn(2)) await app.passUntil(id, isSettled, 1)
        else {
          room.clock.advance(250)
          await new Promise(setImmediate)
        }
        if (killsIn !== undefined && !isSettled(app.last(id)) && chance.oneIn(killsIn)) kill(id)
      }
    }

    const endings: Record<string, number> = {}
    const texts = Array.from({ length: HINTS }, (_unused, index) => `number ${index}`)
    for (const [index, text] of texts.entries()) {
      // The trainer writes on until it is out: looks again for what is in doubt, and sends again what is surely not there.
      for (let version = 0; ; version += 1) {
        const id = `hint-${index}-version-${version}`
        await app.plan(id, text)
        await settle(id)
        while (app.last(id)?.kind === 'unknown' && chance.oneIn(2)) {
          await app.command({ kind: 'look-for-hint', hint: id })
          await settle(id)
        }
        const ending = stateOf(app.last(id))
        endings[ending] = (endings[ending] ?? 0) + 1
        if (ending === 'sent') break
      }
    }
    await app.outbox.stop()
    // oxlint-disable-next-line no-console -- the figures are what the storm is for
    console.log(`of ${HINTS} hints:`, JSON.stringify({ endings, killedIn: Object.fromEntries(killedIn) }))
    expect([...room.world.newestFirst()].map(({ text }) => text).toReversed()).toEqual(texts)
    expect(app.charged().filter(({ price }) => price === 'post create')).toHaveLength(HINTS)
    expect(room.server.bill.count('post create')).toBe(HINTS)
    await room.server.close()
  },
  600_000,
)
