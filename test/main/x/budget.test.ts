import { describe, expect, test } from 'vitest'
import { budgetState, spent } from '../../../src/core/cost'
import { foldAll } from '../../../src/core/fold'
import { costView } from '../../../src/core/meter'
import { MILLS_IN_DOLLAR } from '../../../src/core/prices'
import { xTime } from '../../../src/core/time'
import { createPurse } from '../../../src/main/x/budget'
import { openXRoom, readRoom, sessionFrom, type XRoom } from './x-room'

/** A room in which one post to the account and its author cost 11 thousandths of a dollar, and each more post one. */
const readWith = async (budget: number): Promise<{ room: XRoom; reader: ReturnType<typeof readRoom> }> => {
  const room = await openXRoom()
  const reader = readRoom(room, { before: { from: xTime(room.clock.now()), budget } })
  await reader.start()
  return { room, reader }
}

const sayMany = (room: XRoom, count: number): void => {
  for (let said = 0; said < count; said += 1) {
    room.clock.advance(1)
    room.say(`@chalk ${said}`)
  }
}

describe('the budget', () => {
  test('nearly used, it slows reading down', async () => {
    const { room, reader } = await readWith(0.1)
    sayMany(room, 81)
    await reader.nextPoll()
    expect(budgetState(reader.session)).toBe('slow')
    expect((reader.view().nextPoll ?? 0) - room.clock.now()).toBeGreaterThanOrEqual(20_000)
  })

  test('used, it stops reading with plain words, and nothing more is asked until it is higher', async () => {
    const { room, reader } = await readWith(0.1)
    sayMany(room, 95)
    await reader.nextPoll()
    expect(budgetState(reader.session)).toBe('used')
    expect(reader.view()).toMatchObject({ state: 'trouble' })
    expect(reader.view().trouble).toContain('Set a higher one')
    expect(reader.view().nextPoll).toBeUndefined()
    const asked = room.server.requests.length
    room.say('@chalk one more')
    room.clock.advance(3_600_000)
    await reader.settled(reader.feed.pollNow)
    expect(room.server.requests).toHaveLength(asked)
    reader.fold({ kind: 'command', command: { kind: 'budget', mills: 200 } })
    await reader.settled(reader.feed.pollNow)
    expect(reader.texts()).toContain('@chalk one more')
    expect(reader.view()).toMatchObject({ state: 'reading', trouble: '' })
  })

  test('made higher while X allows no more calls, it has reading go on by itself once X does', async () => {
    const room = await openXRoom({
      limits: { 'GET /2/tweets/search/recent': 1, 'GET /2/users/:id/mentions': 1 },
    })
    const reader = readRoom(room, { before: { from: xTime(room.clock.now()), budget: 0.015 } })
    await reader.start()
    room.say('hello #chalk1')
    await reader.nextPoll()
    expect(reader.view()).toMatchObject({ stopped: 'budget', remaining: 0 })
    reader.fold({ kind: 'command', command: { kind: 'budget', mills: 200 } })
    await reader.settled(reader.feed.pollNow)
    room.say('one more #chalk1')
    await reader.nextPoll()
    expect(reader.texts()).toEqual(['hello #chalk1', 'one more #chalk1'])
  })

  test('is not overdrawn by the pages of one long list: near its end they are smaller', async () => {
    const { room, reader } = await readWith(0.1)
    sayMany(room, 350)
    await reader.nextPoll()
    expect(budgetState(reader.session)).toBe('used')
    // Ninety posts and their author are the budget; of the last page, X’s smallest, three more came.
    expect(room.server.bill.count('owned read')).toBe(93)
    expect(room.server.bill.dollars()).toBe(0.103)
    reader.fold({ kind: 'command', command: { kind: 'budget', mills: 1000 } })
    await reader.settled(reader.feed.pollNow)
    expect(reader.texts()).toHaveLength(350)
    expect(room.server.bill.count('owned read')).toBe(350)
  })
})

test('what a call under way may cost is nobody else’s to spend until its charges are known', async () => {
  const session = sessionFrom({ from: xTime(0), budget: 0.05 })
  const purse = createPurse(session)
  const posts = ['1', '2']
  await purse.pledge(43, () => {
    expect(purse.affordable(posts, 0)).toEqual({ posts: ['1'], mills: 5 })
    return Promise.resolve()
  })
  expect(purse.affordable(posts, 0)).toEqual({ posts, mills: 10 })
})

describe('of a list of strangers', () => {
  /** Posts of which each has an author of its own: the dearest that a page can be. */
  const strangersSay = (room: XRoom, count: number, text: string): void => {
    for (let said = 0; said < count; said += 1) {
      room.clock.advance(1)
      const username = `guest_${said}`
      room.say(`${text} ${said}`, room.world.addAccount({ name: username, username }))
    }
  }

  test.each([
    // 99 mills are left for pages of 9, which cost 11 each; then one page of 5, X’s smallest list of mentions.
    { text: '@chalk', budget: 0.1, dollars: 0.154 },
    // 100 mills are left for posts that cost 15 each: one page of 10, X’s smallest page of search.
    { text: '#chalk1', budget: 0.1, dollars: 0.15 },
    // 166 are left: one page of 11, and one more of 10 for the last mill.
    { text: '#chalk1', budget: 0.166, dollars: 0.315 },
  ])('$text: $budget dollars come to $dollars', async ({ text, budget, dollars }) => {
    const { room, reader } = await readWith(budget)
    strangersSay(room, 120, text)
    await reader.nextPoll()
    expect(budgetState(reader.session)).toBe('used')
    expect(room.server.bill.dollars()).toBe(dollars)
    expect(spent(reader.session.costs)).toBe(dollars * MILLS_IN_DOLLAR)
  })
})

describe('what X charges', () => {
  test('a post that is read again costs nothing on the same day, and adds no line to the journal', async () => {
    const { room, reader } = await readWith(10)
    room.say('@chalk #chalk1 hello')
    await reader.nextPoll()
    const batches = reader.batches.length
    for (let poll = 0; poll < 5; poll += 1) await reader.nextPoll()
    expect(reader.batches).toHaveLength(batches)
    expect(reader.ofKind('charge').map(({ price, ids }) => [price, ids.length])).toEqual([
      ['owned read', 1],
      ['user read', 1],
    ])
  })

  test('one who does not own the developer app pays five times as much for mentions', async () => {
    const room = await openXRoom()
    const reader = readRoom(room, { isOwner: false })
    await reader.start()
    room.say('@chalk hello')
    await reader.nextPoll()
    expect(reader.ofKind('charge').map(({ price }) => price)).toContain('post read')
  })

  test('each UTC day is counted by itself, by X’s clock', async () => {
    const { room, reader } = await readWith(10)
    const midnight = Math.ceil(room.clock.now() / 86_400_000) * 86_400_000
    await reader.settled(() => room.clock.advance(midnight - 10_000 - room.clock.now()))
    room.say('@chalk just before midnight')
    await reader.nextPoll()
    await reader.settled(() => room.clock.advance(60_000))
    room.say('@chalk just after')
    await reader.nextPoll()
    const view = costView(reader.session, xTime(room.clock.now()))
    expect(view.session).toBe(Math.round(room.server.bill.dollars() * 1000))
    expect(view.today).toBeLessThan(view.session)
  })

  test('a quiet room costs nothing on the next day, though the app is asked again and again', async () => {
    const { room, reader } = await readWith(10)
    room.say('@chalk #chalk1 in the afternoon')
    await reader.nextPoll()
    for (let poll = 0; poll < 40; poll += 1) await reader.nextPoll()
    const cost = room.server.bill.dollars()
    await reader.feed.stop()
    room.clock.advance(86_400_000)
    await reader.start()
    for (let poll = 0; poll < 3; poll += 1) await reader.nextPoll()
    expect(room.server.bill.dollars()).toBe(cost)
  })

  test('the journal alone says what it came to', async () => {
    const { room, reader } = await readWith(10)
    sayMany(room, 30)
    room.say('#chalk1', room.lee)
    await reader.nextPoll()
    const from = reader.session.startedAt
    const began = { kind: 'began', mode: 'practice', sheet: reader.session.sheet } as const
    const entries = [began, ...reader.facts()].map((fact, index) => ({ n: index + 1, at: from, fact }))
    const again = foldAll(entries.toReversed())
    if (!again) throw new Error('the session did not begin')
    const now = xTime(room.clock.now())
    expect(costView(again, now)).toEqual(costView(reader.session, now))
    expect(costView(again, now)).toMatchObject({ posts: 31, authors: 2, session: 30 + 5 + 20 })
  })
})
