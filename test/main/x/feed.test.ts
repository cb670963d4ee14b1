import { describe, expect, test } from 'vitest'
import { readThrough } from '../../../src/core/read-through'
import { compareIds, idAtTime, timeOfId, xTime } from '../../../src/core/time'
import { openXRoom, readRoom, readUpTo } from './x-room'

describe('reading a session', () => {
  test('a post with the hashtag and a post to the master account arrive, others do not', async () => {
    const room = await openXRoom()
    const reader = readRoom(room)
    await reader.start()
    room.say('hello #chalk1')
    room.say('hello @chalk')
    room.say('something else')
    await reader.nextPoll()
    // X charges a fifth for one's own mentions, so they come first.
    expect(reader.texts()).toEqual(['hello @chalk', 'hello #chalk1'])
  })

  test('an author comes before their posts, older posts before newer ones, and the cursor last, all in one batch', async () => {
    const room = await openXRoom()
    const reader = readRoom(room)
    await reader.start()
    room.say('one #chalk1')
    const two = room.say('two #chalk1', room.lee)
    await reader.nextPoll()
    expect(reader.batches).toHaveLength(1)
    expect(reader.facts().map(({ kind }) => kind)).toEqual([
      'author',
      'author',
      'post',
      'post',
      'charge',
      'charge',
      'read-up-to',
    ])
    expect(reader.texts()).toEqual(['one #chalk1', 'two #chalk1'])
    expect(reader.ofKind('read-up-to')).toEqual([{ kind: 'read-up-to', id: two.id, of: 'search' }])
    expect(reader.ofKind('author').map(({ author }) => author)).toContainEqual({
      id: room.kim.id,
      name: 'Kim 👩🏽‍⚕️',
      username: 'kim_1',
      avatarUrl: 'https://x.test/kim_normal.jpg',
    })
  })

  test('nothing new is no fact, and an author is told once', async () => {
    const room = await openXRoom()
    const reader = readRoom(room)
    await reader.start()
    room.say('one #chalk1')
    await reader.nextPoll()
    await reader.nextPoll()
    expect(reader.batches).toHaveLength(1)
    room.say('two #chalk1')
    await reader.nextPoll()
    expect(reader.batches.at(-1)?.map(({ kind }) => kind)).toEqual(['post', 'charge', 'read-up-to'])
  })

  test.each(['tweet', 'post'] as const)("X's %s words are understood, a mixture too", async (dialect) => {
    const room = await openXRoom({ dialect })
    const reader = readRoom(room)
    await reader.start()
    const asked = room.say('what is <b> & @chalk? #chalk1')
    room.world.publish({
      authorId: room.lee.id,
      text: `@kim_1 bold #chalk1 ${'long '.repeat(80)}`,
      inReplyTo: asked.id,
    })
    await reader.nextPoll()
    room.server.setDialect(dialect === 'tweet' ? 'post' : 'tweet')
    await reader.nextPoll()
    const [first, second] = reader.ofKind('post').map(({ post }) => post)
    expect(first).toMatchObject({
      text: 'what is <b> & @chalk? #chalk1',
      hashtags: ['chalk1'],
      mentions: ['chalk'],
    })
    expect(second?.replyTo).toBe(asked.id)
    expect(second?.text).toContain('long '.repeat(79))
    expect(reader.view()).toMatchObject({ state: 'reading', trouble: '' })
  })

  test('an edit is a new version of the same post', async () => {
    const room = await openXRoom()
    const reader = readRoom(room)
    await reader.start()
    const first = room.say('B #chalk1')
    await reader.nextPoll()
    room.clock.advance(1000)
    const second = room.world.edit(first.id, 'A #chalk1')
    await reader.nextPoll()
    expect(reader.ofKind('post').map(({ post }) => [post.id, post.history, post.text])).toEqual([
      [first.id, [first.id], 'B #chalk1'],
      [second.id, [first.id, second.id], 'A #chalk1'],
    ])
  })

  test('350 posts between two polls come over four pages, each kept as it comes, the cursor after the last', async () => {
    const room = await openXRoom()
    const reader = readRoom(room)
    await reader.start()
    const said = Array.from({ length: 350 }, (_, index) => {
      room.clock.advance(5)
      return room.say(`answer ${index} #chalk1`)
    })
    await reader.nextPoll()
    expect(reader.texts()).toHaveLength(350)
    expect(new Set(reader.ofKind('post').map(({ post }) => post.id))).toEqual(
      new Set(said.map(({ id }) => id)),
    )
    expect(reader.batches).toHaveLength(4)
    expect(reader.ofKind('read-up-to')).toEqual([{ kind: 'read-up-to', id: said.at(-1)?.id, of: 'search' }])
    expect(reader.facts().at(-1)?.kind).toBe('read-up-to')
  })

  test('a post that X indexes a minute late is not lost, though newer ones were read before it', async () => {
    const room = await openXRoom({ indexDelay: ({ text }) => (text.startsWith('late') ? 60_000 : 0) })
    const reader = readRoom(room)
    await reader.start()
    room.say('late #chalk1')
    room.clock.advance(100)
    room.say('early #chalk1')
    for (let poll = 0; poll < 14; poll += 1) await reader.nextPoll()
    expect(reader.texts()).toEqual(['early #chalk1', 'late #chalk1'])
  })

  test('X is asked in one query, always with a bound, and never with two', async () => {
    const room = await openXRoom()
    const reader = readRoom(room)
    await reader.start()
    room.say('one #chalk1')
    await reader.nextPoll()
    await reader.nextPoll()
    const searches = room.server.requests.filter(({ path }) => path.endsWith('/search/recent'))
    for (const { query } of searches) expect(query['query']).toBe('(#chalk1 OR @chalk) -is:retweet')
    for (const { query } of room.server.requests)
      expect(Number('since_id' in query) + Number('start_time' in query)).toBe(1)
    expect(searches.map(({ query }) => 'since_id' in query)).toEqual([false, false, true])
  })

  test('what was posted before the session began is not read, not even in the overlap', async () => {
    const room = await openXRoom()
    room.say('too early #chalk1')
    room.clock.advance(20_000)
    const reader = readRoom(room)
    await reader.start()
    room.say('in time #chalk1')
    for (let poll = 0; poll < 4; poll += 1) await reader.nextPoll()
    expect(reader.texts()).toEqual(['in time #chalk1'])
  })
})

describe('where reading goes on', () => {
  test('a session that is opened again reads on behind its cursor', async () => {
    const room = await openXRoom()
    const from = xTime(room.clock.now())
    const read = room.say('read before #chalk1')
    room.clock.advance(3_600_000)
    room.say('while the app was closed #chalk1')
    room.clock.advance(3_600_000)
    const reader = readRoom(room, { before: { from, facts: readUpTo(read.id) } })
    await reader.start()
    expect(reader.texts()).toContain('while the app was closed #chalk1')
    expect(reader.ofKind('read-up-to').every(({ id }) => compareIds(id, read.id) > 0)).toBe(true)
  })

  test('each source goes on behind its own newest: what the other one read last does not hide its posts', async () => {
    const room = await openXRoom()
    const from = xTime(room.clock.now())
    const named = room.say('@chalk long ago')
    room.clock.advance(600_000)
    const missed = room.say('@chalk while only the search was read')
    room.clock.advance(3_600_000)
    const found = room.say('just now #chalk1')
    const reader = readRoom(room, {
      before: {
        from,
        facts: [
          { kind: 'read-up-to', of: 'mentions', id: named.id },
          { kind: 'read-up-to', of: 'search', id: found.id },
        ],
      },
    })
    await reader.start()
    expect(reader.ofKind('post').map(({ post }) => post.id)).toContain(missed.id)
    expect(reader.ofKind('read-up-to').map(({ of, id }) => [of, id])).toContainEqual(['mentions', missed.id])
  })

  test('mentions from more than seven days ago are read all the same: only search forgets them', async () => {
    const room = await openXRoom()
    const from = xTime(room.clock.now())
    const read = room.say('@chalk ten days ago')
    room.clock.advance(86_400_000)
    room.say('@chalk nine days ago')
    room.clock.advance(9 * 86_400_000)
    const reader = readRoom(room, { before: { from, facts: readUpTo(read.id) } })
    await reader.start()
    expect(reader.texts()).toContain('@chalk nine days ago')
    expect(reader.view().state).toBe('reading')
  })

  test('a quiet room says at once that it was read through a question that has closed, so that its result is final', async () => {
    const room = await openXRoom()
    const reader = readRoom(room)
    await reader.start()
    reader.fold({ kind: 'command', command: { kind: 'go', cue: 'q1:ask' } })
    const closesAt = room.clock.now() + 30_000
    while (room.clock.now() < closesAt + 25_000) await reader.nextPoll()
    expect(reader.batches).toEqual([])
    // X may show a post 30 s late.
    while (room.clock.now() < closesAt + 35_000) await reader.nextPoll()
    expect(readThrough(reader.session)).toBeGreaterThanOrEqual(closesAt)
    expect(reader.batches).toHaveLength(2)
    for (let poll = 0; poll < 36; poll += 1) await reader.nextPoll()
    expect(reader.batches).toHaveLength(2)
  })

  test('a post from after the end of a question does not make its result final: X may still show one from before', async () => {
    const room = await openXRoom({ indexDelay: ({ text }) => (text.startsWith('4') ? 25_000 : 0) })
    const reader = readRoom(room)
    await reader.start()
    reader.fold({ kind: 'command', command: { kind: 'go', cue: 'q1:ask' } })
    const closesAt = room.clock.now() + 30_000
    room.clock.advance(closesAt - 1000 - room.clock.now())
    room.say('4 @chalk #chalk1')
    room.clock.advance(2000)
    room.say('too late @chalk #chalk1')
    while (readThrough(reader.session) < closesAt) {
      expect(room.clock.now()).toBeLessThan(closesAt + 40_000)
      await reader.nextPoll()
    }
    expect(reader.texts()).toContain('4 @chalk #chalk1')
  })

  test('where nothing depends on it, a quiet room says every five minutes how far it was read', async () => {
    const room = await openXRoom()
    const reader = readRoom(room)
    await reader.start()
    const began = room.clock.now()
    for (let poll = 0; poll < 180; poll += 1) await reader.nextPoll()
    expect(readThrough(reader.session)).toBeGreaterThan(began)
    expect(readThrough(reader.session)).toBeLessThanOrEqual(room.clock.now() - 30_000)
    expect(reader.batches).toHaveLength(2 * 2)
  })

  test('one source that X limits does not hold up the other', async () => {
    const room = await openXRoom()
    const reader = readRoom(room)
    await reader.start()
    room.server.faults.next({ kind: 'rate-limited', seconds: 60 })
    await reader.nextPoll()
    expect(reader.view()).toMatchObject({ state: 'waiting' })
    room.say('@chalk hello')
    await reader.nextPoll()
    expect(reader.texts()).toEqual(['@chalk hello'])
  })

  test('the post behind which to read on may be deleted by now', async () => {
    const room = await openXRoom()
    const from = xTime(room.clock.now())
    const read = room.say('read before #chalk1')
    room.world.remove(read.id)
    room.say('next #chalk1')
    room.clock.advance(60_000)
    const reader = readRoom(room, { before: { from, facts: readUpTo(read.id) } })
    await reader.start()
    expect(reader.texts()).toEqual(['next #chalk1'])
  })

  test('after more than seven days, X is asked for the last seven', async () => {
    const room = await openXRoom()
    const from = xTime(room.clock.now())
    const read = room.say('ten days ago #chalk1')
    room.clock.advance(8 * 86_400_000)
    room.say('two days ago #chalk1')
    room.clock.advance(2 * 86_400_000)
    const reader = readRoom(room, { before: { from, facts: readUpTo(read.id) } })
    await reader.start()
    expect(reader.texts()).toEqual(['two days ago #chalk1'])
    expect(reader.view().state).toBe('reading')
  })

  test('a laptop that slept for nine days reads on when it wakes', async () => {
    const room = await openXRoom()
    const reader = readRoom(room)
    await reader.start()
    room.say('before #chalk1')
    await reader.nextPoll()
    await reader.settled(() => room.clock.advance(9 * 86_400_000))
    room.say('after #chalk1')
    await reader.nextPoll()
    expect(reader.texts()).toEqual(['before #chalk1', 'after #chalk1'])
    expect(reader.view().state).toBe('reading')
  })

  test('a cursor that X refuses by its own clock is given up for a start time, at once', async () => {
    const room = await openXRoom()
    // Our clock is nine days behind X's, so the cursor looks fresh to us.
    const behind = { ...room.clock, now: () => room.clock.now() - 9 * 86_400_000 }
    const read = idAtTime(xTime(behind.now() - 3_600_000))
    room.say('hello #chalk1')
    // The mentions would tell X's clock first.
    const mentions: typeof room.client.mentions = async () => ({
      kind: 'rate-limited',
      why: 'X asks to wait.',
    })
    const reader = readRoom(
      { ...room, clock: behind, client: { ...room.client, mentions } },
      { before: { from: timeOfId(read), facts: readUpTo(read) } },
    )
    await reader.start()
    expect(reader.texts()).toEqual(['hello #chalk1'])
    expect(room.server.requests.map(({ status }) => status)).toEqual([400, 200])
  })

  test("a session that begins in X's future, by a clock that is ahead, loses nothing", async () => {
    const room = await openXRoom()
    const ahead = { ...room.clock, now: () => room.clock.now() + 300_000 }
    const reader = readRoom({ ...room, clock: ahead })
    await reader.start()
    room.say('hello #chalk1')
    await reader.settled(() => room.clock.advance(15_000))
    expect(reader.texts()).toEqual(['hello #chalk1'])
  })
})

describe("X's clock", () => {
  test('a clock that is right is not corrected, though X tells whole seconds only', async () => {
    const room = await openXRoom()
    const reader = readRoom(room)
    await reader.start()
    for (const ms of [137, 612, 888, 249, 731]) {
      room.clock.advance(ms)
      await reader.nextPoll()
    }
    expect(reader.ofKind('clock')).toEqual([])
  })

  test('a clock that is five minutes behind is told once, to within a second', async () => {
    const room = await openXRoom()
    const behind = { ...room.clock, now: () => room.clock.now() - 300_000 }
    const reader = readRoom({ ...room, clock: behind })
    await reader.start()
    await reader.settled(() => room.clock.advance(5_100))
    const [told, ...more] = reader.ofKind('clock')
    expect(Math.abs((told?.offset ?? 0) - 300_000)).toBeLessThanOrEqual(1000)
    expect(more).toEqual([])
  })
})

describe('the feed itself', () => {
  test('an open question is polled every 5 seconds, anything else every 15', async () => {
    const room = await openXRoom()
    const idle = readRoom(room, { isActive: false })
    await idle.start()
    expect((idle.view().nextPoll ?? 0) - room.clock.now()).toBe(15_000)
    const active = readRoom(room, { isActive: true })
    await active.start()
    expect((active.view().nextPoll ?? 0) - room.clock.now()).toBe(5_000)
  })

  test('pollNow asks at once, and only one call is under way at a time', async () => {
    const room = await openXRoom()
    let asked = 0
    const mentions: typeof room.client.mentions = (wanted) => {
      asked += 1
      return room.client.mentions(wanted)
    }
    const reader = readRoom({ ...room, client: { ...room.client, mentions } }, { isActive: false })
    await reader.start()
    room.say('now #chalk1')
    await reader.settled(() => {
      reader.feed.pollNow()
      reader.feed.pollNow()
      expect(asked).toBe(2)
    })
    expect(reader.texts()).toEqual(['now #chalk1'])
  })

  test('stop waits for the poll under way, and nothing is asked afterwards', async () => {
    const room = await openXRoom()
    const reader = readRoom(room)
    room.say('hello @chalk')
    reader.feed.start()
    await reader.feed.stop()
    expect(reader.texts()).toEqual(['hello @chalk'])
    expect(reader.view().state).toBe('off')
    room.clock.advance(3_600_000)
    expect(room.server.requests).toHaveLength(1)
  })
})
