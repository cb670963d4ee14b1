import * as fc from 'fast-check'
import { expect, onTestFinished, test } from 'vitest'
import type { Fact, Sending } from '../../../src/core/facts'
import { xTime } from '../../../src/core/time'
import { createOutbox } from '../../../src/main/x/outbox'
import { seeded } from '../../support/seeded'
import { openXRoom } from './x-room'

test('whatever goes wrong: a hint is on X at most once, exactly once if sent, never if refused or unsent', async () => {
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 1, max: 2 ** 31 }), async (seed) => {
      const chance = seeded(seed)
      const room = await openXRoom({ random: () => chance.int(1_000_000) / 1_000_000 })
      const { faults } = room.server
      faults.set({ kind: 'lost-answer', share: 0.15, as: chance.pick(['dropped', 'unavailable']) })
      faults.set({ kind: 'dropped', share: 0.1 })
      faults.set({ kind: 'cut-off', share: 0.1 })
      faults.set({ kind: 'unavailable', share: 0.1 })
      faults.set({ kind: 'rate-limited', share: 0.2, seconds: chance.pick([1, 20, 90]) })
      const last = new Map<string, Sending>()
      const accept = async (facts: Fact[]) => {
        if (chance.oneIn(10)) throw new Error('EIO')
        for (const fact of facts) if (fact.kind === 'outbox') last.set(fact.hint, fact.sending)
      }
      const outbox = createOutbox({
        client: room.client,
        clock: room.clock,
        now: () => xTime(room.clock.now()),
        random: () => 0.5,
        undoMs: 5000,
        accept,
        replyTarget: () => undefined,
      })
      onTestFinished(() => room.clock.advance(10_000))

      const ids = Array.from({ length: 12 }, (_, index) => `hint-number-${index}`)
      const isDone = (id: string) =>
        ['sent', 'refused', 'unknown', 'unsent'].includes(last.get(id)?.kind ?? '')
      for (const [index, id] of ids.entries()) {
        const text = chance.oneIn(6) ? 'the same' : `number ${index}`
        outbox.onAccepted({
          n: index,
          at: xTime(room.clock.now()),
          fact: { kind: 'command', command: { kind: 'hint', hint: { id, text, to: { kind: 'all' } } } },
        })
      }
      // Time passes whenever the network is quiet: each round, one turn of it and a second of the clock.
      for (let round = 0; round < 3000 && !ids.every(isDone); round += 1) {
        await new Promise(setImmediate)
        room.clock.advance(250)
      }
      await outbox.stop()
      const posted = [...room.world.newestFirst()].map(({ id, text }) => ({ id, text }))
      const brokenPromises = ids.filter((id, index) => {
        const sending = last.get(id)
        const times = posted.filter(({ text }) => text === `number ${index}`).length
        switch (sending?.kind) {
          case 'sent':
            return !posted.some((post) => post.id === sending.post) || times > 1
          case 'deleted':
          case 'refused':
          case 'unsent':
            return times > 0
          case 'unknown':
          case 'sending':
          case 'waiting':
          case undefined:
            return times > 1
        }
      })
      expect(brokenPromises).toEqual([])
      expect(posted.filter(({ text }) => text === 'the same').length).toBeLessThanOrEqual(1)
      await room.server.close()
    }),
    { numRuns: 15 },
  )
}, 60_000)
