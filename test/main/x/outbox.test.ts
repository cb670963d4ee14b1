import { describe, expect, test } from 'vitest'
import type { HintDraft } from '../../../src/core/commands'
import type { Fact, Sending } from '../../../src/core/facts'
import { hintRows } from '../../../src/core/hint'
import { PRICES } from '../../../src/core/prices'
import { xTime } from '../../../src/core/time'
import { createXClient } from '../../../src/main/x/x-client'
import type { WorldPost } from '../../../src/practice/world'
import { createWatch } from '../../support/until'
import { openOutbox as openOutboxOf, UNDO_MS } from './outbox-room'
import { openXRoom, type XRoom } from './x-room'

/** An outbox that sends to the practice room as @chalk. */
const openOutbox = (
  room: XRoom,
  { client = room.client, ...how }: Parameters<typeof openOutboxOf>[1] & { client?: XRoom['client'] } = {},
) => openOutboxOf({ clock: room.clock, client, account: room.chalk }, how)
const onX = ({ world, chalk }: XRoom): string[] =>
  [...world.newestFirst()]
    .filter(({ authorId }) => authorId === chalk.id)
    .map(({ text }) => text)
    .toReversed()
/** What the feed would read of a post in the practice room. */
const read = ({ id, authorId, text }: WorldPost, more: { mentions?: string[] } = {}): Fact => ({
  kind: 'post',
  post: {
    id,
    history: [id],
    authorId,
    text,
    hashtags: [],
    mentions: text.includes('@chalk') ? ['chalk'] : [],
    links: [],
    ...more,
  },
})
const asked = (room: XRoom) => room.server.requests.filter(({ method }) => method === 'POST').length

describe('a hint', () => {
  test('leaves after the undo window, journalled before and after', async () => {
    const room = await openXRoom()
    const { plan, pass, until, sendings } = openOutbox(room)
    await plan('hint-one', 'look at page 3')
    pass(UNDO_MS - 1)
    expect(sendings('hint-one')).toEqual([])
    pass(1)
    await until('hint-one', 'sending', 'sent')
    expect(onX(room)).toEqual(['look at page 3'])
    expect(sendings('hint-one')).toEqual([
      { kind: 'sending', text: 'look at page 3' },
      { kind: 'sent', post: [...room.world.newestFirst()][0]?.id },
    ])
  })

  test('a double click is one hint', async () => {
    const room = await openXRoom()
    const { plan, pass, until, outbox, kinds } = openOutbox(room)
    await plan('hint-one')
    await plan('hint-one')
    pass(UNDO_MS)
    await until('hint-one', 'sending', 'sent')
    await plan('hint-one')
    pass(60_000)
    await outbox.stop()
    expect(kinds('hint-one')).toEqual(['sending', 'sent'])
    expect(asked(room)).toBe(1)
  })

  test('taken back in the window, it never leaves', async () => {
    const room = await openXRoom()
    const { plan, takeBack, pass, sendings, outbox } = openOutbox(room)
    await plan('hint-one')
    pass(UNDO_MS - 1)
    await takeBack('hint-one')
    pass(60_000)
    await outbox.stop()
    expect(sendings('hint-one')).toEqual([])
    expect(asked(room)).toBe(0)
  })

  test('answers the newest post in which a team called, chosen when it leaves', async () => {
    const room = await openXRoom()
    const { plan, pass, until, sendings, write, charged } = openOutbox(room)
    await write([{ kind: 'author', author: { id: room.kim.id, name: 'Kim', username: 'ana' } }])
    await write([read(room.say('what now, @chalk?'))])
    await plan('hint-one', 'page 3', { to: { kind: 'team', team: 'red' } })
    const target = room.say('and now, @chalk?')
    await write([read(target)])
    pass(UNDO_MS)
    await until('hint-one', 'sending', 'sent')
    expect(sendings('hint-one')[0]).toEqual({ kind: 'sending', text: 'page 3', replyTo: target.id })
    expect([...room.world.newestFirst()][0]?.inReplyTo).toBe(target.id)
    expect(charged()).toMatchObject([{ price: 'summoned reply' }])
    expect(room.server.bill.count('summoned reply')).toBe(1)
  })

  test('that went out is shown as it went out, and for what it cost, whoever calls afterwards', async () => {
    const room = await openXRoom()
    const { plan, pass, until, write, session } = openOutbox(room)
    const row = () => hintRows(session)[0]
    await write([{ kind: 'author', author: { id: room.kim.id, name: 'Kim', username: 'ana' } }])
    await plan('hint-one', 'page 3', { to: { kind: 'team', team: 'red' } })
    expect(row()).toMatchObject({ asReply: false, mills: PRICES['post create'] })
    pass(UNDO_MS)
    await until('hint-one', 'sending', 'sent')
    await write([read(room.say('what now, @chalk?'))])
    expect(row()).toMatchObject({ asReply: false, mills: PRICES['post create'] })
    expect(room.server.bill.items()).toMatchObject([{ price: 'post create', count: 1 }])
  })

  test('several leave one at a time, in the order of their planning, however slow X is', async () => {
    const room = await openXRoom()
    room.server.faults.set({ kind: 'slow', share: 0.51, ms: 15 })
    const { plan, pass, until, journal } = openOutbox(room)
    for (const id of ['hint-one', 'hint-two', 'hint-three']) await plan(id)
    pass(UNDO_MS)
    await until('hint-three', 'sending', 'sent')
    expect(onX(room)).toEqual(['hint hint-one', 'hint hint-two', 'hint hint-three'])
    expect(journal.flatMap(({ fact }) => (fact.kind === 'outbox' ? [fact.sending.kind] : []))).toEqual(
      Array.from({ length: 3 }, () => ['sending', 'sent']).flat(),
    )
  })
})

describe('what X refuses', () => {
  test('a reply to someone who did not call is refused, with what to do', async () => {
    const room = await openXRoom()
    const target = room.say('leave me alone')
    const { plan, pass, until, sendings, write } = openOutbox(room)
    await write([read(target, { mentions: ['chalk'] })])
    await plan('hint-one', 'page 3', { to: { kind: 'post', post: target.id } })
    pass(UNDO_MS)
    await until('hint-one', 'sending', 'refused')
    expect(sendings('hint-one')[1]).toHaveProperty('why', expect.stringContaining('names the master account'))
    pass(600_000)
    expect(asked(room)).toBe(1)
  })

  test('a reply to a post that was deleted meanwhile does not leave', async () => {
    const room = await openXRoom()
    const target = room.say('what now, @chalk?')
    const { plan, pass, until, write } = openOutbox(room)
    await write([read(target)])
    await plan('hint-one', 'page 3', { to: { kind: 'post', post: target.id } })
    await write([{ kind: 'gone', post: target.id, why: 'deleted' }])
    pass(UNDO_MS)
    await until('hint-one', 'unsent')
    expect(asked(room)).toBe(0)
  })

  test('the same text twice is refused, and the next hint leaves all the same', async () => {
    const room = await openXRoom()
    const { plan, pass, until } = openOutbox(room)
    await plan('hint-one', 'same')
    await plan('hint-two', 'same')
    await plan('hint-three', 'other')
    pass(UNDO_MS)
    await until('hint-three', 'sending', 'sent')
    await until('hint-two', 'sending', 'refused')
    expect(onX(room)).toEqual(['same', 'other'])
  })
})

describe('what surely did not leave', () => {
  test('a 429 is waited for, if it is short, and the hint leaves once', async () => {
    const room = await openXRoom()
    room.server.faults.next({ kind: 'rate-limited', seconds: 20 })
    const { plan, pass, until } = openOutbox(room)
    await plan('hint-one')
    pass(UNDO_MS)
    await until('hint-one', 'sending', 'waiting')
    pass(19_000)
    expect(asked(room)).toBe(1)
    pass(5_000)
    await until('hint-one', 'sending', 'waiting', 'sending', 'sent')
    expect(onX(room)).toEqual(['hint hint-one'])
  })

  test('a 429 that outlasts its moment is not: the trainer decides', async () => {
    const room = await openXRoom()
    room.server.faults.next({ kind: 'rate-limited', seconds: 600 })
    const { plan, pass, until, sendings, outbox } = openOutbox(room)
    await plan('hint-one')
    pass(UNDO_MS)
    await until('hint-one', 'sending', 'unsent')
    expect(sendings('hint-one')[1]).toHaveProperty('why', expect.stringContaining('no longer tried'))
    pass(3_600_000)
    await outbox.stop()
    expect(asked(room)).toBe(1)
  })

  test('without a network it is tried for a minute, and can be taken back meanwhile', async () => {
    const room = await openXRoom()
    const { keys } = room
    const client = createXClient({ keys, baseUrl: 'http://nowhere.invalid' })
    const { plan, pass, until, takeBack, sendings } = openOutbox(room, { client })
    await plan('hint-one')
    pass(UNDO_MS)
    await until('hint-one', 'sending', 'waiting')
    await takeBack('hint-one')
    await until('hint-one', 'sending', 'waiting', 'unsent')
    expect(sendings('hint-one').at(-1)).toHaveProperty('why', expect.stringContaining('Taken back'))
    await plan('hint-two')
    pass(UNDO_MS)
    await until('hint-two', 'sending', 'waiting')
    const steps: Sending['kind'][] = ['sending', 'waiting', 'sending']
    pass(30_000)
    await until('hint-two', ...steps, 'waiting')
    pass(40_000)
    await until('hint-two', ...steps, 'waiting', 'unsent')
    expect(sendings('hint-two').at(-1)).toHaveProperty(
      'why',
      expect.stringContaining('could not leave in time'),
    )
  })

  test('closing the session journals what has not left as unsent', async () => {
    const room = await openXRoom()
    const { plan, pass, outbox, sendings } = openOutbox(room)
    await plan('hint-one')
    await plan('hint-two')
    await outbox.stop()
    pass(600_000)
    for (const id of ['hint-one', 'hint-two']) {
      expect(sendings(id)).toEqual([{ kind: 'unsent', why: expect.stringContaining('closed') }])
    }
    expect(asked(room)).toBe(0)
  })

  test('closing waits for the hint that is on its way', async () => {
    const room = await openXRoom()
    room.server.faults.next({ kind: 'slow', ms: 30 })
    const { plan, pass, outbox, until, kinds } = openOutbox(room)
    await plan('hint-one')
    pass(UNDO_MS)
    await until('hint-one', 'sending')
    await outbox.stop()
    expect(kinds('hint-one')).toEqual(['sending', 'sent'])
  })
})

describe('when the disk is in trouble', () => {
  const isOutcome = (facts: Fact[]) =>
    facts.some((fact) => fact.kind === 'outbox' && fact.sending.kind === 'sent')
  const isIntent = (facts: Fact[]) =>
    facts.some((fact) => fact.kind === 'outbox' && fact.sending.kind === 'sending')

  test('nothing is sent that could not be journalled first; it leaves when the disk is back', async () => {
    const room = await openXRoom()
    let isFull = true
    const accept = (facts: Fact[]) =>
      isFull && isIntent(facts) ? Promise.reject(new Error('ENOSPC')) : Promise.resolve()
    const { plan, pass, until } = openOutbox(room, { accept })
    await plan('hint-one')
    pass(UNDO_MS)
    await until('hint-one', 'waiting')
    expect(asked(room)).toBe(0)
    isFull = false
    pass(1000)
    await until('hint-one', 'waiting', 'sending', 'sent')
    expect(onX(room)).toHaveLength(1)
  })

  test('a hint that reaches the disk long after it was planned does not leave', async () => {
    const room = await openXRoom()
    const { outbox, pass, until } = openOutbox(room)
    const plannedAt = xTime(room.clock.now())
    pass(UNDO_MS + 60_001)
    const draft: HintDraft = { id: 'hint-one', text: 'look here', to: { kind: 'all' } }
    outbox.onAccepted({
      n: 1,
      at: plannedAt,
      fact: { kind: 'command', command: { kind: 'hint', hint: draft } },
    })
    pass(UNDO_MS)
    await until('hint-one', 'unsent')
    expect(asked(room)).toBe(0)
  })

  test('a disk that comes back too late for the hint does not send it', async () => {
    const room = await openXRoom()
    let comesBack = () => {}
    const back = new Promise<void>((resolve) => {
      comesBack = resolve
    })
    const { plan, pass, until, settled } = openOutbox(room, {
      accept: (facts) => (isIntent(facts) ? back : Promise.resolve()),
    })
    await plan('hint-one')
    pass(UNDO_MS)
    await settled()
    pass(600_000)
    comesBack()
    await until('hint-one', 'sending', 'unsent')
    expect(asked(room)).toBe(0)
  })

  test('an outcome that can not be journalled is kept until it can; the hint is not sent again', async () => {
    const room = await openXRoom()
    const watch = createWatch()
    let refused = 0
    const accept = (facts: Fact[]) => {
      if (!isOutcome(facts) || refused >= 3) return Promise.resolve()
      refused += 1
      watch.happened()
      return Promise.reject(new Error('ENOSPC'))
    }
    const { plan, pass, until } = openOutbox(room, { accept })
    await plan('hint-one')
    pass(UNDO_MS)
    for (const times of [1, 2, 3]) {
      await watch.until(() => refused === times)
      await new Promise(setImmediate)
      pass(60_000)
    }
    await until('hint-one', 'sending', 'sent')
    expect(asked(room)).toBe(1)
  })

  test('a disk that never comes back does not keep the session from closing', async () => {
    const room = await openXRoom()
    const { plan, pass, outbox } = openOutbox(room, {
      accept: (facts) => (isIntent(facts) ? new Promise(() => {}) : Promise.resolve()),
    })
    await plan('hint-one')
    pass(UNDO_MS)
    const closed = outbox.stop()
    pass(2000)
    await closed
    expect(asked(room)).toBe(0)
  })
})
