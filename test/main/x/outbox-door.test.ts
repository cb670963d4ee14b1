import { expect, test } from 'vitest'
import type { Command } from '../../../src/core/commands'
import { refusal } from '../../../src/core/decide'
import type { Trouble } from '../../../src/main/x/answer'
import { createXClient } from '../../../src/main/x/x-client'
import type { Door } from '../../../src/main/x/access'
import { openOutbox, UNDO_MS } from './outbox-room'
import { openXRoom } from './x-room'

const OTHERS: Trouble = {
  kind: 'signed-out',
  why: 'This session belongs to @chalk, and another account is connected: @kim_1. Connect @chalk under ‘X account’.',
}

const look: Command = { kind: 'look-for-hint', hint: 'hint-one' }

/** A room whose door the test opens and shuts. */
const openDoor = async () => {
  const room = await openXRoom()
  const door: { opens: Door } = { opens: () => Promise.resolve({ kind: 'keys', keys: room.keys }) }
  const client = createXClient({ keys: () => door.opens(), baseUrl: room.server.url })
  return { room, door, where: { ...room, client, account: room.chalk } }
}
const slowDoor = (keys: Parameters<typeof createXClient>[0]['keys']) => {
  if (typeof keys === 'function') throw new Error('these are no keys')
  let open = () => {}
  const opened = new Promise<void>((resolve) => {
    open = resolve
  })
  const opens: Door = async () => {
    await opened
    return { kind: 'keys', keys }
  }
  return { opens, open: () => open() }
}

test('while a token is fetched nothing is on its way: taken back then, it never leaves', async () => {
  const { room, door, where } = await openDoor()
  const slow = slowDoor(room.keys)
  door.opens = slow.opens
  const { plan, takeBack, pass, until, kinds } = openOutbox(where)
  await plan('hint-one')
  pass(UNDO_MS)
  expect(kinds('hint-one')).toEqual([])
  await takeBack('hint-one')
  slow.open()
  await until('hint-one', 'unsent')
  expect(room.server.requests).toEqual([])
})

test('the session is closed while a token is fetched: it does not wait for that, and nothing leaves', async () => {
  const { room, door, where } = await openDoor()
  const slow = slowDoor(room.keys)
  door.opens = slow.opens
  const { plan, pass, outbox, sendings, settled } = openOutbox(where)
  await plan('hint-one')
  pass(UNDO_MS)
  await outbox.stop()
  expect(sendings('hint-one')).toEqual([{ kind: 'unsent', why: expect.stringContaining('was closed') }])
  slow.open()
  await settled()
  expect(room.server.requests).toEqual([])
})

test('with another account connected nothing is sent or deleted, in words', async () => {
  const { room, door, where } = await openDoor()
  const { plan, pass, until, last, command } = openOutbox(where)
  await plan('hint-one')
  pass(UNDO_MS)
  await until('hint-one', 'sending', 'sent')
  const asked = room.server.requests.length
  door.opens = () => Promise.resolve(OTHERS)
  await command({ kind: 'delete-hint', hint: 'hint-one' })
  await until('hint-one', 'sending', 'sent', 'sent')
  expect(last('hint-one')).toMatchObject({ trouble: OTHERS.why })
  await plan('hint-two')
  pass(UNDO_MS)
  await until('hint-two', 'refused')
  expect(last('hint-two')).toEqual({ kind: 'refused', why: OTHERS.why })
  expect(room.server.requests).toHaveLength(asked)
})

test('a hint in doubt whose account is not connected says so, and is found once it is', async () => {
  const { room, door, where } = await openDoor()
  room.server.faults.next('lost-answer')
  const first = openOutbox(where)
  await first.plan('hint-one')
  first.pass(UNDO_MS)
  await first.until('hint-one', 'sending', 'unknown')
  first.die()
  door.opens = () => Promise.resolve(OTHERS)
  const next = openOutbox(where, { before: first.journal })
  await next.passUntil('hint-one', (sending) => sending?.kind === 'unknown' && !sending.sought)
  expect(next.last('hint-one')).toMatchObject({ why: expect.stringContaining(OTHERS.why) })
  expect(refusal(next.session, look)).toBeUndefined()
  door.opens = () => Promise.resolve({ kind: 'keys', keys: room.keys })
  await next.command(look)
  await next.passUntil('hint-one', (sending) => sending?.kind === 'sent')
  expect(next.last('hint-one')).toMatchObject({ kind: 'sent' })
})
