import { describe, expect, test } from 'vitest'
import type { Entry } from '../../../src/core/facts'
import { hintRows } from '../../../src/core/hint'
import { openOutbox, UNDO_MS } from './outbox-room'
import { openXRoom, type XRoom } from './x-room'

describe('deleting', () => {
  const sentOne = async () => {
    const room = await openXRoom()
    const opened = openOutbox({ ...room, account: room.chalk })
    await opened.plan('hint-one')
    opened.pass(UNDO_MS)
    await opened.until('hint-one', 'sending', 'sent')
    return { room, ...opened, wish: () => opened.command({ kind: 'delete-hint', hint: 'hint-one' }) }
  }
  const deletions = (room: XRoom) => room.server.requests.filter(({ method }) => method === 'DELETE').length

  test('a post of ours goes from X, with what X charges for that', async () => {
    const { room, wish, until, charged } = await sentOne()
    await wish()
    await until('hint-one', 'sending', 'sent', 'deleted')
    expect([...room.world.newestFirst()]).toEqual([])
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

  test('where X answers that it deleted nothing, the post is there still, and that is told', async () => {
    const room = await openXRoom()
    let isDeleted = false
    const remove: XRoom['client']['remove'] = () =>
      Promise.resolve({ kind: 'ok', value: { deleted: isDeleted } })
    const { plan, pass, until, last, command, charged } = openOutbox({
      ...room,
      client: { ...room.client, remove },
      account: room.chalk,
    })
    await plan('hint-one')
    pass(UNDO_MS)
    await until('hint-one', 'sending', 'sent')
    await command({ kind: 'delete-hint', hint: 'hint-one' })
    await until('hint-one', 'sending', 'sent', 'sent')
    expect(last('hint-one')).toHaveProperty('trouble', expect.stringContaining('not deleted'))
    expect(charged().map(({ price }) => price)).toEqual(['post create'])
    isDeleted = true
    await command({ kind: 'delete-hint', hint: 'hint-one' })
    await until('hint-one', 'sending', 'sent', 'sent', 'deleted')
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

  /** The next run of the app, and the wish there. */
  const reopen = async (room: XRoom, before: readonly Entry[]) => {
    const next = openOutbox({ ...room, account: room.chalk }, { before })
    return { ...next, wish: () => next.command({ kind: 'delete-hint', hint: 'hint-one' }) }
  }

  test('a lost answer is charged once, though the app was started anew in between', async () => {
    const { room, wish, until, journal, outbox } = await sentOne()
    room.server.faults.next('lost-answer')
    await wish()
    await until('hint-one', 'sending', 'sent', 'sent')
    await outbox.stop()
    const next = await reopen(room, journal)
    // What surely was not done on a second try takes nothing back.
    room.server.faults.next({ kind: 'rate-limited', seconds: 20 })
    await next.wish()
    await next.until('hint-one', 'sending', 'sent', 'sent', 'sent')
    await next.wish()
    await next.until('hint-one', 'sending', 'sent', 'sent', 'sent', 'deleted')
    expect(next.charged().map(({ price }) => price)).toEqual(['post create', 'delete'])
    expect(room.server.bill.count('delete')).toBe(1)
  })

  test.each([
    ['the first', []],
    ['a second', ['rate-limited'] as const],
  ])(
    'killed during %s deletion: the next run says so, and deletes nothing by itself',
    async (_, troubles) => {
      const { room, journal, wish, until, die, session } = await sentOne()
      for (const [index, trouble] of troubles.entries()) {
        room.server.faults.next({ kind: trouble, seconds: 20 })
        await wish()
        await until(
          'hint-one',
          'sending',
          'sent',
          ...Array.from({ length: index + 1 }, () => 'sent' as const),
        )
      }
      room.server.faults.next('lost-answer')
      await wish()
      const before = journal.slice()
      expect(hintRows(session)[0]?.state).toEqual({ kind: 'deleting' })
      die()
      const next = await reopen(room, before)
      expect(next.last('hint-one')).toHaveProperty('trouble', expect.stringContaining('being deleted'))
      await next.settled()
      expect(deletions(room)).toBe(troubles.length + 1)
      await next.wish()
      await next.passUntil('hint-one', (sending) => sending?.kind === 'deleted')
      expect(next.charged().map(({ price }) => price)).toEqual(['post create', 'delete'])
      expect(room.server.bill.count('delete')).toBe(1)
    },
  )
})
