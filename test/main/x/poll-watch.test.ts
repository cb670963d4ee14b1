import { describe, expect, test } from 'vitest'
import type { Fact, FactOf } from '../../../src/core/facts'
import { fold } from '../../../src/core/fold'
import { xTime } from '../../../src/core/time'
import type { Answer } from '../../../src/main/x/answer'
import { createPurse } from '../../../src/main/x/budget'
import { createPollWatch } from '../../../src/main/x/feed/poll-watch'
import type { PollPage } from '../../../src/main/x/pages/read-polls'
import { createWatch } from '../../support/until'
import { openXRoom, sessionFrom } from './x-room'

const POLL = { activity: 'drink', options: ['Tea', 'Coffee'], minutes: 5 }

const unknownOf = (ids: readonly string[]): Answer<PollPage> => ({
  kind: 'ok',
  value: { polls: [], missing: ids.map((id) => ({ id, why: 'deleted' })), told: { posts: [], users: [] } },
})

/** A session whose poll is on X, and followed. */
const openPoll = async ({ budget = 10 } = {}) => {
  const room = await openXRoom()
  const { clock, world, client, chalk } = room
  const { id } = world.publish({ authorId: chalk.id, text: 'Tea or coffee?', poll: POLL })
  const from = xTime(clock.now())
  const hint = { id: 'poll-one', text: 'Tea or coffee?', to: { kind: 'all' as const }, poll: POLL }
  const session = sessionFrom({
    from,
    budget,
    facts: [
      { kind: 'command', command: { kind: 'hint', hint } },
      { kind: 'outbox', hint: hint.id, sending: { kind: 'sent', post: id } },
    ],
  })
  const facts: Fact[] = []
  let rounds = 0
  let asked = 0
  let missing = 0
  const seen = createWatch()
  const watch = createPollWatch({
    client: {
      polls: async (ids) => {
        asked += 1
        const answer = missing > 0 ? unknownOf(ids) : await client.polls(ids)
        missing -= 1
        // After the watch itself has taken note of it.
        setImmediate(() => {
          rounds += 1
          seen.happened()
        })
        return answer
      },
    },
    clock,
    session,
    now: () => xTime(clock.now()),
    purse: createPurse(session),
    mayAsk: () => true,
    accept: async (news) => {
      for (const fact of news) fold(session, { n: 100 + facts.push(fact), at: from, fact })
    },
  })
  watch.start()
  return {
    room,
    id,
    watch,
    session,
    asked: () => asked,
    /** So many times X does not know what it is asked for. */
    misses: (times: number) => {
      missing = times
    },
    counts: () => facts.filter((fact): fact is FactOf<'poll-counts'> => fact.kind === 'poll-counts'),
    facts,
    /** Lets time pass until X was asked, and waits for what it said. */
    round: async () => {
      const before = rounds
      clock.advance(15_000)
      await seen.until(() => rounds > before)
    },
  }
}

describe('a poll that X holds', () => {
  test('is counted as X counts it, in the order of its options, and told only when it changed', async () => {
    const { room, id, round, counts } = await openPoll()
    room.world.votePoll(id, 1)
    room.world.votePoll(id, 1)
    room.world.votePoll(id, 0)
    await round()
    await round()
    await round()
    expect(counts()).toEqual([{ kind: 'poll-counts', post: id, votes: [1, 2], open: true }])
  })

  test('is read once more when it is closed, and then no longer', async () => {
    const { room, id, round, counts } = await openPoll()
    await round()
    room.world.votePoll(id, 0)
    while (counts().at(-1)?.open !== false) await round()
    expect(counts().at(-1)).toEqual({ kind: 'poll-counts', post: id, votes: [1, 0], open: false })
    const asked = room.server.requests.length
    room.clock.advance(3_600_000)
    expect(room.server.requests).toHaveLength(asked)
  })

  test('costs its post once a day, and no author', async () => {
    const { room, round, facts } = await openPoll()
    await round()
    await round()
    expect(facts.filter(({ kind }) => kind === 'charge')).toHaveLength(1)
    expect(room.server.bill.items().map(({ price, count }) => [price, count])).toEqual([['post read', 1]])
  })

  test('that X does not know for a moment is followed on', async () => {
    const { id, round, counts, room, misses } = await openPoll()
    misses(2)
    await round()
    await round()
    room.world.votePoll(id, 0)
    await round()
    expect(counts()).toEqual([{ kind: 'poll-counts', post: id, votes: [1, 0], open: true }])
  })

  test('that somebody deleted on X is told as deleted after a minute, and asked for no longer', async () => {
    const { id, round, facts, room, session, asked } = await openPoll()
    room.world.remove(id)
    for (let rounds = 0; rounds < 3; rounds += 1) await round()
    expect(session.sendings.get('poll-one')?.value.kind).toBe('sent')
    await round()
    expect(facts.at(-1)).toEqual({ kind: 'outbox', hint: 'poll-one', sending: { kind: 'deleted', post: id } })
    room.clock.advance(3_600_000)
    expect(asked()).toBe(4)
  })

  test('is left alone for as long as X asks to wait', async () => {
    const { round, room, asked } = await openPoll()
    room.server.faults.set({ kind: 'rate-limited', share: 1, seconds: 120 })
    await round()
    room.clock.advance(115_000)
    expect(asked()).toBe(1)
    room.server.faults.clear()
    await round()
    expect(asked()).toBe(2)
  })

  test('is not read when the budget allows nothing more', async () => {
    const { room, watch } = await openPoll({ budget: 0 })
    room.clock.advance(60_000)
    await watch.stop()
    expect(room.server.requests).toEqual([])
  })
})
