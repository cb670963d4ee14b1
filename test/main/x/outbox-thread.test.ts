import { describe, expect, test } from 'vitest'
import type { Entry, Sending } from '../../../src/core/facts'
import { fakeClock } from '../../support/fake-clock'
import { createFlakyX } from '../../support/flaky-x'
import { fromEnv, seeded } from '../../support/seeded'
import { openOutbox, UNDO_MS } from './outbox-room'
import { openXRoom, type XRoom } from './x-room'

const isSettled = (sending: Sending | undefined): boolean =>
  sending !== undefined &&
  (['sent', 'refused', 'unsent'].includes(sending.kind) || (sending.kind === 'unknown' && !sending.sought))

const behind = (after: string) => ({ to: { kind: 'thread', after } as const })

describe('a thread', () => {
  const open = async () => {
    const room = await openXRoom()
    return { room, ...openOutbox({ ...room, account: room.chalk }) }
  }
  const onX = ({ world }: XRoom): string[] => [...world.newestFirst()].map(({ text }) => text).toReversed()

  test('each post waits until X sees the one before it, and answers it', async () => {
    const { room, plan, pass, passUntil, charged } = await open()
    await plan('hint-one', 'first')
    await plan('hint-two', 'second', behind('hint-one'))
    await plan('hint-three', 'third', behind('hint-two'))
    pass(UNDO_MS)
    await passUntil('hint-three', isSettled)
    const [third, second, first] = [...room.world.newestFirst()]
    expect([second?.inReplyTo, third?.inReplyTo]).toEqual([first?.id, second?.id])
    for (const [later, earlier] of [
      [second, first],
      [third, second],
    ])
      expect((later?.createdAt ?? 0) - (earlier?.createdAt ?? 0)).toBeGreaterThanOrEqual(5000)
    expect(charged().map(({ price }) => price)).toEqual(['post create', 'post create', 'post create'])
  })

  test('behind a post of which nobody knows whether it is on X, the next one does not leave, and says so', async () => {
    const { room, plan, pass, passUntil, last } = await open()
    room.server.faults.set({ kind: 'dropped', share: 1, on: 'writes' })
    await plan('hint-one', 'first')
    await plan('hint-two', 'second', behind('hint-one'))
    pass(UNDO_MS)
    await passUntil('hint-two', isSettled)
    expect(last('hint-one')).toMatchObject({ kind: 'unknown' })
    expect(last('hint-two')).toMatchObject({ kind: 'unsent', why: expect.stringContaining('nobody knows') })
    expect(onX(room)).toEqual([])
  })

  test('without the post before it, the next one does not stand alone', async () => {
    const { room, plan, pass, passUntil, last } = await open()
    await plan('hint-zero', 'first')
    await plan('hint-one', 'first')
    await plan('hint-two', 'second', behind('hint-one'))
    pass(UNDO_MS)
    await passUntil('hint-two', isSettled)
    expect(last('hint-one')).toMatchObject({ kind: 'refused' })
    expect(last('hint-two')).toMatchObject({ kind: 'unsent', why: expect.stringContaining('thread') })
    expect(onX(room)).toEqual(['first'])
  })
})

const SEED = fromEnv('CHALKBIRD_TEST_SEED', 1)
const STEPS = 12
const textOf = (step: number): string => `step ${step}`

/**
 * A thread in bad weather. The app dies once while this step is on its way; afterwards the trainer sends what did not go out
 * again, behind what did.
 */
const playThread = async (diesAt: number, seed: number) => {
  const chance = seeded(seed)
  const clock = fakeClock()
  const x = createFlakyX(clock, chance, {
    requestLost: 40,
    answerLost: 60,
    failed: 30,
    rateLimited: 20,
    timelineLag: 1600,
    expired: 20,
  })
  let before: readonly Entry[] | undefined
  const open = () =>
    openOutbox(
      { clock, client: x.client, account: { id: '1', username: 'chalk' } },
      { random: () => chance.int(1000) / 1000, ...(before ? { before } : {}) },
    )
  let outbox = open()
  const ids: string[] = []
  const planFrom = async (first: number, round: number) => {
    for (let step = first; step < STEPS; step += 1) {
      ids[step] = `round-${round}-step-${step}`
      const to = step === 0 ? {} : behind(ids[step - 1] ?? '')
      // oxlint-disable-next-line no-await-in-loop -- one after the other, as a course is sent
      await outbox.plan(ids[step] ?? '', textOf(step), to)
    }
  }
  // A sending may be over within one step of the clock, and one in doubt takes a hundred.
  let stepsToDeath = chance.oneIn(2) ? 1 : 1 + chance.int(100)
  const lastOf = (step: number) => outbox.last(ids[step] ?? '')
  for (let round = 0; ; round += 1) {
    const stopped = ids.findIndex((id) => outbox.last(id)?.kind !== 'sent')
    const isClear = round === 0 || lastOf(stopped)?.kind === 'unsent'
    if (!isClear) break
    // oxlint-disable-next-line no-await-in-loop -- one round after the other
    await planFrom(Math.max(0, stopped), round)
    while (!ids.every((id) => isSettled(outbox.last(id)))) {
      // oxlint-disable-next-line no-await-in-loop -- time passes
      await new Promise(setImmediate)
      if (lastOf(diesAt) !== undefined) stepsToDeath -= 1
      if (stepsToDeath === 0) {
        outbox.die()
        before = outbox.journal.slice()
        outbox = open()
      }
      clock.advance(250)
    }
  }
  await outbox.outbox.stop()
  return { posts: x.posts(), endings: ids.map((_, step) => lastOf(step)), hasDied: stepsToDeath <= 0 }
}

test.each(Array.from({ length: STEPS }, (_, step) => step))(
  `a thread of ${STEPS}, and the app dies at step %i (seed ${SEED}): in order, each behind the one before, none twice`,
  async (diesAt) => {
    let deaths = 0
    for (let more = 0; more < 20; more += 1) {
      // oxlint-disable-next-line no-await-in-loop -- one thread after the other
      const { posts, endings, hasDied } = await playThread(diesAt, SEED + diesAt * 100 + more)
      expect(posts.map(({ text }) => text)).toEqual(posts.map((_, step) => textOf(step)))
      expect(posts.map(({ replyTo }) => replyTo)).toEqual(
        posts.map((_, step) => (step === 0 ? undefined : posts[step - 1]?.id)),
      )
      const sent = endings.filter((sending) => sending?.kind === 'sent').length
      // Behind one of which nobody knows, none stands.
      const doubt = endings[sent]?.kind === 'unknown' ? 1 : 0
      expect([sent, sent + doubt]).toContain(posts.length)
      expect(doubt === 1 || sent === STEPS).toBe(true)
      expect(endings.slice(sent + doubt).map((sending) => sending?.kind)).toEqual(
        endings.slice(sent + doubt).map(() => 'unsent'),
      )
      if (hasDied) deaths += 1
    }
    expect(deaths).toBeGreaterThan(0)
  },
)
