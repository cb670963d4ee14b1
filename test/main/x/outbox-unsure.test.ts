import { describe, expect, test } from 'vitest'
import type { Sending } from '../../../src/core/facts'
import type { Command } from '../../../src/core/commands'
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

  test('on another account nothing is sent, deleted or looked for', async () => {
    const { room, plan, pass, passUntil, last } = await open({}, { owner: { id: '77', username: 'chalk' } })
    await plan('hint-one')
    pass(UNDO_MS)
    await passUntil('hint-one', isSettled)
    expect(last('hint-one')).toMatchObject({
      kind: 'unsent',
      why: expect.stringContaining('another account'),
    })
    expect(room.server.requests).toEqual([])
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

describe('a thread', () => {
  const behind = (after: string) => ({ to: { kind: 'thread', after } as const })

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

describe('deleting', () => {
  const sentOne = async () => {
    const opened = await open()
    await opened.plan('hint-one')
    opened.pass(UNDO_MS)
    await opened.until('hint-one', 'sending', 'sent')
    return { ...opened, wish: () => opened.command({ kind: 'delete-hint', hint: 'hint-one' }) }
  }
  const deletions = (room: XRoom) => room.server.requests.filter(({ method }) => method === 'DELETE').length

  test('a post of ours goes from X, with what X charges for that', async () => {
    const { room, wish, until, charged } = await sentOne()
    await wish()
    await until('hint-one', 'sending', 'sent', 'deleted')
    expect(onX(room)).toEqual([])
    expect(charged().map(({ price }) => price)).toEqual(['post create', 'delete'])
  })

  test('one that is gone already counts as deleted', async () => {
    const { room, wish, until, last, charged } = await sentOne()
    const sent = last('hint-one')
    room.world.remove(sent?.kind === 'sent' ? sent.post : '')
    await wish()
    await until('hint-one', 'sending', 'sent', 'deleted')
    expect(charged()).toHaveLength(1)
  })

  test('trouble is told, X is asked once each time, and a lost answer is charged once', async () => {
    const { room, wish, until, last, charged } = await sentOne()
    room.server.faults.next('lost-answer')
    await wish()
    await until('hint-one', 'sending', 'sent', 'sent')
    expect(last('hint-one')).toHaveProperty('trouble', expect.stringContaining('broke off'))
    expect(deletions(room)).toBe(1)
    await wish()
    await until('hint-one', 'sending', 'sent', 'sent', 'deleted')
    expect(deletions(room)).toBe(2)
    expect(charged().map(({ price }) => price)).toEqual(['post create', 'delete'])
    expect(room.server.bill.count('delete')).toBe(1)
  })

  test('closed in between: the next run says so, and deletes nothing by itself', async () => {
    const { room, journal, die, wish } = await sentOne()
    await wish().catch(() => {})
    die()
    const at = journal.findIndex(({ fact }) => fact.kind === 'outbox' && fact.sending.kind === 'deleted')
    const before = at === -1 ? journal : journal.slice(0, at)
    const asked = deletions(room)
    const next = openOutbox({ ...room, account: room.chalk }, { before })
    await next.passUntil('hint-one', (sending) => sending?.kind === 'sent' && sending.trouble !== undefined)
    expect(next.last('hint-one')).toHaveProperty('trouble', expect.stringContaining('being deleted'))
    expect(deletions(room)).toBeLessThanOrEqual(asked + 1)
  })
})
