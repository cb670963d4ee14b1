import { describe, expect, test } from 'vitest'
import type { Sending } from '../../../src/core/facts'
import type { Command } from '../../../src/core/commands'
import { refusal } from '../../../src/core/decide'
import { createWatch } from '../../support/until'
import { openOutbox, UNDO_MS } from './outbox-room'
import { openXRoom, type XRoom, type XRoomOptions } from './x-room'

const open = async (options: XRoomOptions = {}, how: Parameters<typeof openOutbox>[1] = {}) => {
  const room = await openXRoom(options)
  return { room, ...openOutbox({ ...room, account: room.chalk }, how) }
}

const onX = ({ world, chalk }: XRoom): string[] =>
  [...world.newestFirst()]
    .filter(({ authorId }) => authorId === chalk.id)
    .map(({ text }) => text)
    .toReversed()
const posted = (room: XRoom) => room.server.requests.filter(({ method }) => method === 'POST').length
const isOver = (sending: Sending | undefined): boolean =>
  sending !== undefined && ['sent', 'refused', 'unsent'].includes(sending.kind)
const isSettled = (sending: Sending | undefined): boolean =>
  isOver(sending) || (sending?.kind === 'unknown' && !sending.sought)

describe('when nobody knows whether it arrived', () => {
  test.each([
    ['the answer was lost', { kind: 'lost-answer', as: 'dropped' }],
    ['X failed after posting', { kind: 'lost-answer', as: 'unavailable' }],
    ['the answer was cut off', { kind: 'cut-off' }],
  ] as const)('%s: it is found on our own timeline, and not sent again', async (_, fault) => {
    const { room, plan, pass, passUntil, kinds, last, charged } = await open()
    room.server.faults.next(fault)
    await plan('hint-one')
    pass(UNDO_MS)
    await passUntil('hint-one', isSettled)
    expect(kinds('hint-one')).toEqual(['sending', 'unknown', 'sent'])
    const [post] = [...room.world.newestFirst()]
    expect(last('hint-one')).toEqual({ kind: 'sent', post: post?.id })
    expect(posted(room)).toBe(1)
    expect(charged().map(({ price }) => price)).toEqual(['owned read', 'post create'])
    expect(room.server.bill.items()).toMatchObject([
      { price: 'post create', count: 1 },
      { price: 'owned read', count: 1 },
    ])
  })

  test.each([
    ['the connection ended', { kind: 'dropped' }],
    ['X failed', { kind: 'unavailable' }],
  ] as const)('%s: looked for until it surely is not there, then sent once more', async (_, fault) => {
    const { room, plan, pass, passUntil, sendings } = await open()
    room.server.faults.next(fault)
    await plan('hint-one')
    await plan('hint-two')
    pass(UNDO_MS)
    await passUntil('hint-one', (sending) => sending?.kind === 'unknown')
    expect(sendings('hint-one')[1]).toMatchObject({ kind: 'unknown', sought: true })
    // The next one waits meanwhile, so that the order stays.
    pass(28_000)
    expect([posted(room), sendings('hint-two')]).toEqual([1, []])
    await passUntil('hint-two', isSettled)
    expect(onX(room)).toEqual(['hint hint-one', 'hint hint-two'])
    expect(sendings('hint-one').map(({ kind }) => kind)).toEqual(['sending', 'unknown', 'sending', 'sent'])
  })

  test('no answer within the deadline: found', async () => {
    const { room, plan, pass, passUntil, kinds } = await open({ deadlineMs: 400 })
    room.server.faults.next({ kind: 'slow', ms: 60_000 })
    await plan('hint-one')
    pass(UNDO_MS)
    await passUntil('hint-one', isSettled)
    expect(kinds('hint-one')).toEqual(['sending', 'unknown', 'sent'])
    expect(onX(room)).toHaveLength(1)
  })

  test.each([
    ['there is no network', false],
    ['nothing comes back', true],
  ])(
    '%s while it is looked for: what still waits on the way may come when X answers again',
    async (_, sentMaybe) => {
      const room = await openXRoom()
      const network = { isGone: true }
      const { plan, pass, passUntil, kinds } = openOutbox({
        ...room,
        account: room.chalk,
        client: {
          ...room.client,
          post: () => Promise.resolve({ kind: 'unavailable', sentMaybe: true, why: 'broke off' }),
          postsBy: (wanted) =>
            network.isGone
              ? Promise.resolve({ kind: 'unavailable', sentMaybe, why: 'no answer' })
              : room.client.postsBy(wanted),
        },
      })
      await plan('hint-one')
      pass(UNDO_MS)
      await passUntil('hint-one', (sending) => sending?.kind === 'unknown')
      room.clock.after(90_000, () => {
        network.isGone = false
      })
      room.clock.after(100_000, () => {
        room.world.publish({ authorId: room.chalk.id, text: 'hint hint-one' })
      })
      await passUntil('hint-one', isSettled)
      expect(kinds('hint-one')).toEqual(['sending', 'unknown', 'sent'])
    },
  )

  test('X refuses the second sending as a repetition: that is evidence, and it is looked for again', async () => {
    const room = await openXRoom()
    // The timeline shows it late: not before it was sent a second time.
    let isShown = false
    const { client, chalk, clock } = room
    const late = openOutbox({
      clock,
      account: chalk,
      client: {
        ...client,
        postsBy: (wanted) =>
          client.postsBy(isShown ? wanted : { userId: wanted.userId, sinceId: '9'.repeat(19) }),
        post: async (wanted) => {
          const answer = await client.post(wanted)
          isShown = answer.kind === 'refused'
          return answer
        },
      },
    })
    room.server.faults.next({ kind: 'lost-answer' })
    await late.plan('hint-late')
    late.pass(UNDO_MS)
    await late.passUntil('hint-late', isSettled)
    expect(late.kinds('hint-late')).toEqual(['sending', 'unknown', 'sending', 'unknown', 'sent'])
    expect(onX(room)).toEqual(['hint hint-late'])
  })

  test('in doubt twice: the trainer is told, and can look again', async () => {
    const { room, plan, pass, passUntil, last, command } = await open()
    room.server.faults.next('dropped')
    await plan('hint-one')
    await plan('hint-two')
    pass(UNDO_MS)
    await passUntil('hint-one', (sending) => sending?.kind === 'unknown')
    room.server.faults.next('unavailable')
    // Both the timeline and the sending meet trouble; only the sending's counts.
    room.server.faults.set({ kind: 'dropped', share: 1, on: 'writes' })
    await passUntil('hint-one', isSettled)
    expect(last('hint-one')).toMatchObject({ kind: 'unknown', sought: false })
    room.server.faults.clear()
    await passUntil('hint-two', isSettled)
    const look: Command = { kind: 'look-for-hint', hint: 'hint-one' }
    await command(look)
    await passUntil('hint-one', (sending) => sending?.kind === 'unknown' && !sending.sought)
    expect(last('hint-one')).toHaveProperty('why', expect.stringContaining('looked for again'))
    // By hand on x.com, by the trainer.
    const post = room.world.publish({ authorId: room.chalk.id, text: 'hint hint-one' })
    await command(look)
    await passUntil('hint-one', isSettled)
    await passUntil('hint-one', isOver)
    expect(last('hint-one')).toEqual({ kind: 'sent', post: post.id })
  })

  test('while the keys are refused nobody can look: it stays unknown, in words, and the next is not held up', async () => {
    const { room, plan, pass, passUntil, last } = await open()
    room.server.faults.next('dropped')
    await plan('hint-one')
    pass(UNDO_MS)
    await passUntil('hint-one', (sending) => sending?.kind === 'unknown')
    room.server.faults.next('expired-token')
    await passUntil('hint-one', isSettled)
    expect(last('hint-one')).toMatchObject({ kind: 'unknown', sought: false })
    expect(last('hint-one')).toHaveProperty('why', expect.stringContaining('does not accept the keys'))
    await plan('hint-two')
    pass(UNDO_MS)
    await passUntil('hint-two', isSettled)
    expect(last('hint-two')).toMatchObject({ kind: 'sent' })
  })

  test('closed while it is looked for: looked for again at reopening, and not sent again', async () => {
    const first = await open()
    const { room, plan, pass, passUntil, outbox, journal, last } = first
    room.server.faults.next('dropped')
    await plan('hint-one')
    pass(UNDO_MS)
    await passUntil('hint-one', (sending) => sending?.kind === 'unknown')
    await outbox.stop()
    expect(last('hint-one')).toMatchObject({ kind: 'unknown', sought: true })
    const next = openOutbox({ ...room, account: room.chalk }, { before: journal })
    await next.passUntil('hint-one', isSettled)
    expect(next.last('hint-one')).toMatchObject({ kind: 'unsent', why: expect.stringContaining('not there') })
    expect(posted(room)).toBe(1)
  })
})

describe('what was said not to be on X, and X knows it', () => {
  const look = (hint: string): Command => ({ kind: 'look-for-hint', hint })

  /** Posted, lost and not seen on the timeline for so long that it was given up. */
  const givenUp = async () => {
    const room = await openXRoom()
    const shows = { isLate: true }
    const client: typeof room.client = {
      ...room.client,
      postsBy: (wanted) =>
        room.client.postsBy(shows.isLate ? { userId: wanted.userId, sinceId: '9'.repeat(19) } : wanted),
    }
    const where = { ...room, client, account: room.chalk }
    const first = openOutbox(where)
    room.server.faults.next('lost-answer')
    await first.plan('hint-one', 'page 3')
    first.pass(UNDO_MS)
    await first.until('hint-one', 'sending', 'unknown')
    first.die()
    const next = openOutbox(where, { before: first.journal })
    await next.passUntil('hint-one', isOver)
    expect(next.last('hint-one')).toMatchObject({ kind: 'unsent', sought: true })
    await next.plan('hint-two', 'page 3')
    next.pass(UNDO_MS)
    await next.until('hint-two', 'sending', 'refused')
    return { room, where, ...next, show: () => (shows.isLate = false) }
  }

  test.each(['hint-one', 'hint-two'])('%s can be looked for, and is found', async (id) => {
    const { room, session, command, passUntil, last, kinds, show, charged } = await givenUp()
    expect(refusal(session, look(id))).toBeUndefined()
    const before = last(id)
    // Not there yet: it stays as it was.
    await command(look(id))
    await passUntil(id, (sending) => sending?.kind === 'unknown')
    await passUntil(id, (sending) => sending?.kind === before?.kind)
    expect(last(id)).toEqual(before)
    show()
    await command(look(id))
    await passUntil(id, (sending) => sending?.kind === 'unknown')
    await passUntil(id, isOver)
    expect(kinds(id).slice(-3)).toEqual([before?.kind, 'unknown', 'sent'])
    expect(onX(room)).toEqual(['page 3'])
    expect(charged().filter(({ price }) => price === 'post create')).toHaveLength(1)
  })

  test('what X says it has is never called unsent, whenever the app closes, and is found from its first sending on', async () => {
    const { where, room, command, passUntil, journal, die, show } = await givenUp()
    await command(look('hint-two'))
    await passUntil('hint-two', (sending) => sending?.kind === 'unknown')
    die()
    const next = openOutbox(where, { before: journal })
    await next.passUntil('hint-two', isSettled)
    expect(next.last('hint-two')).toMatchObject({ kind: 'unknown', sought: false, isRepeated: true })
    expect(next.last('hint-two')).toHaveProperty('why', expect.stringContaining('has this text already'))
    await next.command(look('hint-two'))
    await next.passUntil('hint-two', (sending) => sending?.kind === 'unknown' && sending.sought)
    next.die()
    show()
    const last = openOutbox(where, { before: next.journal })
    await last.passUntil('hint-two', isSettled)
    expect(last.last('hint-two')).toMatchObject({ kind: 'sent' })
    expect(onX(room)).toEqual(['page 3'])
  })

  /** Nobody knows what became of the first sending; of the second, X says this. */
  const answeredSecond = async (second: Awaited<ReturnType<XRoom['client']['post']>>) => {
    const room = await openXRoom()
    let posts = 0
    const post: XRoom['client']['post'] = () => {
      posts += 1
      return Promise.resolve(
        posts === 1 ? { kind: 'unavailable', sentMaybe: true, why: 'broke off' } : second,
      )
    }
    const where = { ...room, client: { ...room.client, post }, account: room.chalk }
    const outbox = openOutbox(where)
    await outbox.plan('hint-one')
    outbox.pass(UNDO_MS)
    return { room, where, ...outbox }
  }

  test('refused at the second sending, the first can still be looked for', async () => {
    const { room, session, passUntil, last, command } = await answeredSecond({ kind: 'refused', why: 'no' })
    await passUntil('hint-one', isOver)
    expect(last('hint-one')).toEqual({ kind: 'refused', why: 'no', sought: true })
    expect(refusal(session, look('hint-one'))).toBeUndefined()
    const post = room.world.publish({ authorId: room.chalk.id, text: 'hint hint-one' })
    await command(look('hint-one'))
    await passUntil('hint-one', (sending) => sending?.kind === 'unknown')
    await passUntil('hint-one', isOver)
    expect(last('hint-one')).toEqual({ kind: 'sent', post: post.id })
  })

  test('closed before the second sending, the first can still be looked for', async () => {
    const { where, passUntil, journal, last, die } = await answeredSecond({
      kind: 'rate-limited',
      why: 'wait',
    })
    await passUntil('hint-one', (sending) => sending?.kind === 'waiting')
    expect(last('hint-one')).toEqual({ kind: 'waiting', why: 'wait', sought: true })
    die()
    const next = openOutbox(where, { before: journal })
    await next.passUntil('hint-one', isOver)
    expect(next.last('hint-one')).toMatchObject({ kind: 'unsent', sought: true })
    expect(refusal(next.session, look('hint-one'))).toBeUndefined()
  })

  test('what never left, or was refused for itself, is nothing to look for', async () => {
    const { session, plan, pass, until, outbox } = await open()
    await plan('hint-long', 'x'.repeat(281))
    pass(UNDO_MS)
    await until('hint-long', 'sending', 'refused')
    await plan('hint-two')
    await outbox.stop()
    for (const id of ['hint-long', 'hint-two'])
      expect(refusal(session, look(id))).toBe('There is nothing to look for.')
  })
})

describe('after a crash', () => {
  /** An outbox whose app dies while X answers. */
  const crashed = async (text: string) => {
    const room = await openXRoom()
    const died = createWatch()
    let isDead = false
    const dies = {
      ...room.client,
      post: async (wanted: { text: string }) => {
        const answer = await room.client.post(wanted)
        before.die()
        isDead = true
        died.happened()
        return answer
      },
    }
    const before = openOutbox({ ...room, client: dies, account: room.chalk })
    await before.plan('hint-one', text)
    before.pass(UNDO_MS)
    await died.until(() => isDead)
    expect(before.kinds('hint-one')).toEqual(['sending'])
    return { room, journal: before.journal }
  }

  test.each([
    ['a plain text', 'look at page 3'],
    ['links, as X shows them', 'See example.com/a/very/long/path/that/is/cut?and=more and file.md!'],
    ['what X escapes and composes', 'a < b & c   d, e\u0301'],
  ])('what was on its way is found: %s', async (_, text) => {
    const { room, journal } = await crashed(text)
    const after = openOutbox({ ...room, account: room.chalk }, { before: journal })
    await after.passUntil('hint-one', isSettled)
    expect(after.kinds('hint-one')).toEqual(['sending', 'unknown', 'sent'])
    expect(posted(room)).toBe(1)
  })

  test('what X makes late of it is found, and was never called unsent meanwhile', async () => {
    const room = await openXRoom()
    const before = openOutbox({
      ...room,
      account: room.chalk,
      client: { ...room.client, post: () => new Promise(() => {}) },
    })
    await before.plan('hint-one')
    before.pass(UNDO_MS)
    await before.until('hint-one', 'sending')
    before.die()
    before.pass(40_000)
    // All that was written down is when it was handed over; how long the app was still busy with it is not.
    const after = openOutbox({ ...room, account: room.chalk }, { before: before.journal })
    room.clock.after(15_000, () => {
      room.world.publish({ authorId: room.chalk.id, text: 'hint hint-one' })
    })
    await after.passUntil('hint-one', isSettled)
    expect(after.kinds('hint-one')).toEqual(['sending', 'unknown', 'sent'])
  })

  test('the same text of an hour ago, or in a reply, is another post', async () => {
    const room = await openXRoom()
    room.world.publish({ authorId: room.chalk.id, text: 'look at page 3' })
    room.clock.advance(3_600_000)
    const asked = room.say('which page, @chalk?')
    room.world.publish({ authorId: room.chalk.id, text: 'look at page 3', inReplyTo: asked.id })
    room.server.faults.next('dropped')
    const { plan, pass, passUntil, last } = openOutbox({ ...room, account: room.chalk })
    await plan('hint-one', 'look at page 3')
    pass(UNDO_MS)
    await passUntil('hint-one', isSettled)
    // Sent again after all that looking, X knows the text of an hour ago.
    expect(last('hint-one')).toMatchObject({ kind: 'unknown', sought: false })
  })
})

test('a timeline that X does not know is no empty one: what was sent stays in doubt', async () => {
  const room = await openXRoom()
  const account = { id: '424242', username: 'chalk' }
  const { plan, pass, passUntil, last } = openOutbox({ ...room, account })
  room.server.faults.next('lost-answer')
  await plan('hint-one')
  pass(UNDO_MS)
  await passUntil('hint-one', isSettled)
  expect(last('hint-one')).toMatchObject({ kind: 'unknown', sought: false })
  expect(last('hint-one')).toHaveProperty('why', expect.stringContaining('does not know this account'))
})
