import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Fact } from '../../../src/core/facts'
import { readThrough } from '../../../src/core/read-through'
import { compareIds, timeOfId, xTime } from '../../../src/core/time'
import type { Page } from '../../../src/main/x/pages/read-page'
import { seeded } from '../../support/seeded'
import { openXRoom, readRoom, type RoomReader } from './x-room'

/** No post twice, every author before their first post, and the cursor never ahead of what was accepted. */
const expectSound = (reader: RoomReader) => {
  const ids = reader.ofKind('post').map(({ post }) => post.id)
  expect(new Set(ids).size).toBe(ids.length)
  const seen = new Set<string>()
  for (const fact of reader.facts()) {
    if (fact.kind === 'author') seen.add(fact.author.id)
    if (fact.kind === 'post') expect(seen).toContain(fact.post.authorId)
  }
}

describe('when X or the network fails', () => {
  test('all posts arrive exactly once under 10 % 503, 5 % 429, 5 % dropped, 5 % cut off and slow answers', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 2 ** 31 }), async (seed) => {
        const chance = seeded(seed)
        const random = () => chance.int(1_000_000) / 1_000_000
        const room = await openXRoom({ random, dialect: chance.pick(['tweet', 'post']) })
        const { faults } = room.server
        faults.set({ kind: 'unavailable', share: 0.1, body: chance.pick(['json', 'html']) })
        faults.set({ kind: 'rate-limited', share: 0.05, seconds: 20 })
        faults.set({ kind: 'dropped', share: 0.05 })
        faults.set({ kind: 'cut-off', share: 0.05 })
        faults.set({ kind: 'slow', share: 0.05, ms: 5 })
        faults.set({ kind: 'late-index', share: 0.1, ms: 40_000 })
        faults.set({ kind: 'out-of-order', share: 0.2 })
        faults.set({ kind: 'duplicated', share: 0.2 })
        const reader = readRoom(room)
        await reader.start()
        const said: string[] = []
        for (let poll = 0; poll < 25; poll += 1) {
          for (let count = chance.oneIn(8) ? 130 : chance.int(6); count > 0; count -= 1) {
            room.clock.advance(1)
            said.push(room.say(`${said.length} #chalk1`, chance.pick([room.kim, room.lee])).id)
          }
          await reader.nextPoll()
        }
        faults.clear()
        while (reader.view().state !== 'reading' || (reader.view().lastPoll ?? 0) < room.clock.now() - 60_000)
          await reader.nextPoll()
        for (let poll = 0; poll < 20; poll += 1) await reader.nextPoll()
        const newest = timeOfId(said.at(-1) ?? '')
        while (readThrough(reader.session) < newest) await reader.nextPoll()
        expectSound(reader)
        expect(
          reader
            .ofKind('post')
            .map(({ post }) => post.id)
            .toSorted(compareIds),
        ).toEqual(said)
        await reader.feed.stop()
        await room.server.close()
      }),
      { numRuns: 3 },
    )
  }, 60_000)

  test('the cursor is never ahead of the posts: whenever the app dies, the next run reads what is missing', async () => {
    const room = await openXRoom()
    const start = room.clock.now()
    const first = readRoom(room)
    await first.start()
    const said = Array.from({ length: 250 }, (_, index) => {
      room.clock.advance(3)
      return room.say(`${index} #chalk1`).id
    })
    await first.nextPoll()
    await first.feed.stop()
    expect(first.batches).toHaveLength(3)
    for (let kept = 0; kept < first.batches.length; kept += 1) {
      const facts = first.batches.slice(0, kept).flat()
      const second = readRoom(room, { before: { from: xTime(start), facts } })
      await second.start()
      const ids = [...facts, ...second.facts()].flatMap((fact) =>
        fact.kind === 'post' ? [fact.post.id] : [],
      )
      expect(new Set(ids)).toEqual(new Set(said))
    }
  })

  test('nothing is lost when the journal can not be written: the posts are read again', async () => {
    let isFull = true
    const room = await openXRoom()
    const accept = (_: Fact[]) => (isFull ? Promise.reject(new Error('ENOSPC')) : Promise.resolve())
    const reader = readRoom(room, { accept })
    await reader.start()
    room.say('hello #chalk1')
    await reader.nextPoll()
    expect(reader.facts()).toEqual([])
    expect(reader.view()).toMatchObject({ state: 'trouble', posts: 0 })
    expect(reader.view().trouble).toContain('could not be saved')
    await reader.nextPoll()
    isFull = false
    await reader.nextPoll()
    expect(reader.facts().map(({ kind }) => kind)).toEqual([
      'author',
      'post',
      'charge',
      'charge',
      'read-up-to',
    ])
    expect(reader.view()).toMatchObject({ state: 'reading', trouble: '', posts: 1 })
  })

  test('a long list was read through to its beginning, however late its last page came', async () => {
    const room = await openXRoom()
    const accept = async (facts: Fact[]) => {
      if (facts.some((fact) => fact.kind === 'post' && fact.post.text === '149 #chalk1'))
        room.server.faults.next('unavailable')
    }
    const reader = readRoom(room, { accept })
    await reader.start()
    for (let polls = 0; polls < 10; polls += 1) await reader.nextPoll()
    for (let count = 0; count < 150; count += 1) room.say(`${count} #chalk1`)
    await reader.nextPoll()
    const begun = room.clock.now()
    expect(reader.ofKind('post')).toHaveLength(100)
    await reader.settled(() => room.clock.advance(120_000))
    expect(reader.ofKind('post')).toHaveLength(150)
    expect(readThrough(reader.session)).toBeLessThanOrEqual(begun - 30_000)
    await reader.settled(() => room.clock.advance(10_000))
    await reader.nextPoll()
    expect(readThrough(reader.session)).toBeGreaterThan(begun - 30_000)
  })

  test('trouble in the middle of a long list does not begin it anew', async () => {
    const room = await openXRoom()
    const { faults, requests } = room.server
    const accept = async (facts: Fact[]) => {
      if (facts.some((fact) => fact.kind === 'post' && fact.post.text === '200 #chalk1'))
        faults.next('unavailable')
    }
    const reader = readRoom(room, { accept })
    await reader.start()
    for (let count = 0; count < 350; count += 1) room.say(`${count} #chalk1`)
    await reader.nextPoll()
    expect(reader.view().state).toBe('trouble')
    expect(reader.ofKind('post')).toHaveLength(200)
    expect(reader.ofKind('read-up-to')).toEqual([])
    const asked = requests.length
    await reader.nextPoll()
    expect(requests.length - asked).toBe(2)
    expect(reader.ofKind('post')).toHaveLength(350)
    expect(reader.ofKind('read-up-to')).toHaveLength(1)
    expectSound(reader)
  })

  test('when a limit is used up nothing is asked until its reset, whoever is in a hurry, and after a 429 neither', async () => {
    const room = await openXRoom({
      limits: { 'GET /2/tweets/search/recent': 3, 'GET /2/users/:id/mentions': 3 },
    })
    let asked = 0
    const mentions: typeof room.client.mentions = (wanted) => {
      asked += 1
      return room.client.mentions(wanted)
    }
    const reader = readRoom({ ...room, client: { ...room.client, mentions } })
    await reader.start()
    await reader.settled(reader.feed.pollNow)
    await reader.settled(reader.feed.pollNow)
    expect(reader.view()).toMatchObject({ state: 'reading', remaining: 0 })
    const resetAt = reader.view().resetAt ?? 0
    expect(reader.view().nextPoll ?? 0).toBeGreaterThanOrEqual(resetAt)
    reader.feed.pollNow()
    reader.feed.readNow()
    expect(asked).toBe(3)
    // Another window of the same account used what the new quarter of an hour allows.
    room.server.faults.set({ kind: 'rate-limited', share: 1, seconds: 60 })
    await reader.nextPoll()
    expect(reader.view().state).toBe('waiting')
    expect(reader.view().trouble).toContain('X asks to wait')
    reader.feed.pollNow()
    reader.feed.readNow()
    expect(asked).toBe(4)
    room.server.faults.clear()
    room.say('hello #chalk1')
    await reader.nextPoll()
    expect(reader.texts()).toEqual(['hello #chalk1'])
    expect(reader.view()).toMatchObject({ state: 'reading', trouble: '' })
  })

  test.each([
    { isActive: true, fails: 'after 15 s', failsMs: 15_000, before: 2 },
    { isActive: true, fails: 'at once', failsMs: 10, before: 5 },
    { isActive: false, fails: 'after 15 s', failsMs: 15_000, before: 5 },
  ])(
    'while mentions fail $fails they are asked $before times before the hashtag is, where a vote is open: $isActive',
    async ({ isActive, failsMs, before }) => {
      const room = await openXRoom()
      let asked = 0
      const mentions: typeof room.client.mentions = async () => {
        asked += 1
        room.clock.advance(failsMs)
        return { kind: 'unavailable', why: 'X does not answer in time.', sentMaybe: true }
      }
      room.say('A #chalk1')
      const reader = readRoom({ ...room, client: { ...room.client, mentions } }, { isActive })
      await reader.start()
      for (let poll = 1; poll < before; poll += 1) {
        expect(reader.texts()).toEqual([])
        await reader.nextPoll()
      }
      expect(reader.texts()).toEqual(['A #chalk1'])
      expect(asked).toBe(before)
    },
  )

  test('a timer that fires a moment early asks nobody before the mentions whose answer was lost', async () => {
    const room = await openXRoom()
    const asked: string[] = []
    const mentions: typeof room.client.mentions = async (wanted) => {
      asked.push('mentions')
      return asked.length === 1
        ? { kind: 'unavailable', why: 'X broke off.', sentMaybe: true }
        : room.client.mentions(wanted)
    }
    const search: typeof room.client.search = (wanted) => {
      asked.push('search')
      return room.client.search(wanted)
    }
    const early = {
      ...room.clock,
      after: (ms: number, act: () => void) => room.clock.after(Math.max(1, ms - 5), act),
    }
    const reader = readRoom({ ...room, clock: early, client: { mentions, search } })
    await reader.start()
    await reader.nextPoll()
    expect(asked).not.toContain('search')
    await reader.nextPoll()
    expect(asked).toEqual(['mentions', 'mentions', 'search'])
  })

  test('an hour without X is no flood of requests, and afterwards all is read within a minute', async () => {
    const room = await openXRoom()
    const reader = readRoom(room)
    await reader.start()
    room.server.faults.set({ kind: 'dropped', share: 1 })
    room.say('hello #chalk1')
    const end = room.clock.now() + 3_600_000
    while (room.clock.now() < end) await reader.nextPoll()
    expect(room.server.requests.length).toBeLessThan(200)
    room.server.faults.clear()
    await reader.nextPoll()
    expect(reader.texts()).toEqual(['hello #chalk1'])
  })

  test.each([
    ['credits-depleted', 'credits', 'no-credits'],
    ['expired-token', 'keys', 'signed-out'],
  ] as const)(
    '%s stops the feed with words, and it goes on when the trainer has acted',
    async (kind, word, stopped) => {
      const room = await openXRoom()
      const reader = readRoom(room)
      await reader.start()
      room.server.faults.set({ kind, share: 1 })
      await reader.nextPoll()
      expect(reader.view().state).toBe('trouble')
      expect(reader.view().trouble).toContain(word)
      expect(reader.view().nextPoll).toBeUndefined()
      expect(reader.view().stopped).toBe(stopped)
      // The next step of the run sheet mends nothing.
      reader.feed.pollNow()
      room.clock.advance(3_600_000)
      expect(room.server.requests).toHaveLength(3)
      room.server.faults.clear()
      room.say('hello #chalk1')
      await reader.settled(reader.feed.readNow)
      expect(reader.texts()).toEqual(['hello #chalk1'])
      expect(reader.view()).toMatchObject({ state: 'reading', trouble: '' })
    },
  )

  test('a source that X refuses is asked again when the trainer asks, not at the next step', async () => {
    const room = await openXRoom()
    let asked = 0
    const search: typeof room.client.search = async () => {
      asked += 1
      return { kind: 'refused', why: 'X refuses.' }
    }
    const reader = readRoom({ ...room, client: { ...room.client, search } })
    await reader.start()
    await reader.settled(reader.feed.pollNow)
    expect(asked).toBe(1)
    expect(reader.view().stopped).toBeUndefined()
    await reader.settled(reader.feed.readNow)
    expect(asked).toBe(2)
  })

  test('after reading was given up, the first press asks all sources, a stopped one too', async () => {
    const room = await openXRoom()
    let refusing = true
    const asked = { mentions: 0, search: 0 }
    const mentions: typeof room.client.mentions = async (wanted) => {
      asked.mentions += 1
      return refusing ? { kind: 'refused', why: 'X refuses.' } : room.client.mentions(wanted)
    }
    const search: typeof room.client.search = (wanted) => {
      asked.search += 1
      return room.client.search(wanted)
    }
    const reader = readRoom({ ...room, client: { ...room.client, mentions, search } })
    await reader.start()
    await reader.feed.stop()
    expect(asked).toEqual({ mentions: 1, search: 1 })
    room.clock.advance(60_000)
    refusing = false
    room.say('@chalk hello')
    reader.feed.start()
    reader.feed.readNow()
    await reader.until(() => asked.mentions === 2 && reader.view().state === 'reading')
    expect(reader.texts()).toEqual(['@chalk hello'])
  })

  test('a press while a call is under way is not lost: what that call fails at is asked again behind it', async () => {
    const room = await openXRoom()
    let asked = 0
    const search: typeof room.client.search = () => {
      asked += 1
      if (asked < 3) reader.feed.readNow()
      return Promise.resolve({ kind: 'refused', why: `Refused ${asked} times.` })
    }
    const reader = readRoom({ ...room, client: { ...room.client, search } })
    reader.feed.start()
    await reader.until(() => reader.view().trouble === 'Refused 3 times.')
    room.clock.advance(3_600_000)
    expect(asked).toBe(3)
  })

  test('a server that hangs is given up at the deadline, and asked again', async () => {
    const room = await openXRoom({ deadlineMs: 400 })
    const reader = readRoom(room)
    room.server.faults.next({ kind: 'slow', ms: 60_000 })
    room.say('hello #chalk1')
    await reader.start()
    expect(reader.view()).toMatchObject({ state: 'trouble' })
    expect(reader.view().trouble).toContain('does not answer in time')
    await reader.nextPoll()
    expect(reader.texts()).toEqual(['hello #chalk1'])
  })
})

describe("when X's answers are strange", () => {
  const pageOf = (page: Partial<Page>): Page => ({
    posts: [],
    authors: [],
    missing: [],
    told: { posts: [], users: [] },
    reposts: 0,
    received: [],
    skipped: 0,
    alarms: [],
    ...page,
  })

  test('posts without authors raise the alarm, and are read again rather than passed by', async () => {
    const room = await openXRoom()
    let isStrange = true
    const search: typeof room.client.search = async (wanted) =>
      isStrange
        ? {
            kind: 'ok',
            value: pageOf({
              newestId: '9000000000000000000',
              skipped: 3,
              alarms: ['X sends posts without their authors'],
            }),
          }
        : room.client.search(wanted)
    room.say('hello #chalk1')
    const reader = readRoom({ ...room, client: { ...room.client, search } })
    await reader.start()
    expect(reader.view()).toMatchObject({ state: 'trouble', trouble: 'X sends posts without their authors' })
    expect(reader.facts()).toEqual([])
    isStrange = false
    await reader.nextPoll()
    expect(reader.texts()).toEqual(['hello #chalk1'])
    expect(reader.view()).toMatchObject({ state: 'reading', trouble: '' })
  })

  test('a second page that can not be read raises the alarm, and nothing on it or behind it is lost', async () => {
    const room = await openXRoom()
    let isStrange = true
    const search: typeof room.client.search = async (wanted) => {
      const answer = await room.client.search(wanted)
      if (!isStrange || wanted.nextToken === undefined || answer.kind !== 'ok') return answer
      const { newestId, nextToken, posts } = answer.value
      const unread = pageOf({ newestId, nextToken, skipped: posts.length, alarms: ['X has a new format'] })
      return { ...answer, value: unread }
    }
    const reader = readRoom({ ...room, client: { ...room.client, search } })
    await reader.start()
    const said = Array.from({ length: 150 }, (_, index) => {
      room.clock.advance(1)
      return room.say(`${index} #chalk1`).id
    })
    await reader.nextPoll()
    expect(reader.view()).toMatchObject({ state: 'trouble', trouble: 'X has a new format' })
    expect(reader.ofKind('post')).toHaveLength(100)
    expect(reader.ofKind('read-up-to')).toEqual([])
    // Long enough for the overlap to end.
    for (let poll = 0; poll < 30; poll += 1) await reader.nextPoll()
    expect(reader.ofKind('read-up-to')).toEqual([])
    isStrange = false
    await reader.nextPoll()
    const read = reader.ofKind('post').map(({ post }) => post.id)
    expect(read.toSorted(compareIds)).toEqual(said)
    expect(reader.ofKind('read-up-to').at(-1)?.id).toBe(said.at(-1))
    expect(reader.view()).toMatchObject({ state: 'reading', trouble: '' })
  })

  test('a list whose pages lead in a circle is left, not followed for ever', async () => {
    const room = await openXRoom()
    let asked = 0
    const search: typeof room.client.search = async () => {
      asked += 1
      return { kind: 'ok', value: pageOf({ nextToken: asked % 2 ? 'a' : 'b' }) }
    }
    const reader = readRoom({ ...room, client: { ...room.client, search } })
    await reader.start()
    expect(asked).toBe(3)
    expect(reader.view().state).toBe('trouble')
  })
})
