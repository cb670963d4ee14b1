import { describe, expect, onTestFinished, test } from 'vitest'
import type { Command, HintDraft } from '../../../src/core/commands'
import type { Entry, Fact, Sending } from '../../../src/core/facts'
import { xTime, type PostId } from '../../../src/core/time'
import { createXClient, type XClient } from '../../../src/main/x/x-client'
import { createOutbox } from '../../../src/main/x/outbox'
import { createWatch } from '../../support/until'
import { openXRoom, type XRoom } from './x-room'

const UNDO_MS = 5000

type Options = {
  accept?: (facts: Fact[]) => Promise<void>
  replyTarget?: (draft: HintDraft) => PostId | undefined
  client?: Pick<XClient, 'post'>
}

/** A journal in memory and an outbox that hears what it accepted, as in a session. */
const openOutbox = (
  room: XRoom,
  { accept, replyTarget = () => undefined, client = room.client }: Options = {},
) => {
  const watch = createWatch()
  const journal: Entry[] = []
  const write = async (facts: Fact[]) => {
    await accept?.(facts)
    const entries = facts.map((fact, index) => ({
      n: journal.length + index + 1,
      at: xTime(room.clock.now()),
      fact,
    }))
    journal.push(...entries)
    for (const entry of entries) outbox.onAccepted(entry)
    watch.happened()
  }
  const outbox = createOutbox({
    client,
    clock: room.clock,
    now: () => xTime(room.clock.now()),
    random: () => 0.5,
    undoMs: UNDO_MS,
    accept: write,
    replyTarget,
  })
  onTestFinished(async () => {
    const stopped = outbox.stop()
    room.clock.advance(10_000)
    await stopped
  })

  const command = (given: Command) => write([{ kind: 'command', command: given }])
  const sendings = (id: string): Sending[] =>
    journal.flatMap(({ fact }) => (fact.kind === 'outbox' && fact.hint === id ? [fact.sending] : []))
  const kinds = (id: string) => sendings(id).map(({ kind }) => kind)
  return {
    outbox,
    journal,
    sendings,
    kinds,
    plan: (id: string, text = `hint ${id}`) =>
      command({ kind: 'hint', hint: { id, text, to: { kind: 'all' } } }),
    takeBack: (id: string) => command({ kind: 'cancel-hint', hint: id }),
    /** Waits until the hint has come so far, and the outbox to whatever it waits for next. */
    until: async (id: string, ...expected: Sending['kind'][]) => {
      await watch.until(() => kinds(id).join() === expected.join())
      await new Promise(setImmediate)
    },
    pass: (ms: number) => room.clock.advance(ms),
  }
}
const onX = ({ world, chalk }: XRoom): string[] =>
  [...world.newestFirst()]
    .filter(({ authorId }) => authorId === chalk.id)
    .map(({ text }) => text)
    .toReversed()
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

  test('answers the post of someone who called, chosen when it leaves', async () => {
    const room = await openXRoom()
    let target = room.say('what now, @chalk?')
    const { plan, pass, until, sendings } = openOutbox(room, { replyTarget: () => target.id })
    await plan('hint-one')
    target = room.say('and now, @chalk?')
    pass(UNDO_MS)
    await until('hint-one', 'sending', 'sent')
    expect(sendings('hint-one')[0]).toEqual({ kind: 'sending', text: 'hint hint-one', replyTo: target.id })
    expect([...room.world.newestFirst()][0]?.inReplyTo).toBe(target.id)
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
    const { plan, pass, until, sendings } = openOutbox(room, { replyTarget: () => target.id })
    await plan('hint-one')
    pass(UNDO_MS)
    await until('hint-one', 'sending', 'refused')
    expect(sendings('hint-one')[1]).toHaveProperty('why', expect.stringContaining('names the master account'))
    pass(600_000)
    expect(asked(room)).toBe(1)
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

describe('when nobody knows whether it arrived', () => {
  test.each([
    ['the answer was lost', { kind: 'lost-answer', as: 'dropped' }, 1],
    ['X failed after posting', { kind: 'lost-answer', as: 'unavailable' }, 1],
    ['the answer was cut off', { kind: 'cut-off' }, 1],
    ['the connection ended', { kind: 'dropped' }, 0],
    ['X failed', { kind: 'unavailable' }, 0],
  ] as const)('%s: unknown, and never sent again', async (_, fault, posts) => {
    const room = await openXRoom()
    room.server.faults.next(fault)
    const { plan, pass, until, sendings } = openOutbox(room)
    await plan('hint-one')
    pass(UNDO_MS)
    await until('hint-one', 'sending', 'unknown')
    expect(sendings('hint-one')[1]).toHaveProperty('why', expect.stringContaining('may be on X all the same'))
    pass(600_000)
    expect(asked(room)).toBe(1)
    expect(onX(room)).toHaveLength(posts)
  })

  test('X does not answer within the deadline: unknown', async () => {
    const room = await openXRoom({ deadlineMs: 400 })
    room.server.faults.next({ kind: 'slow', ms: 60_000 })
    const { plan, pass, until } = openOutbox(room)
    await plan('hint-one')
    pass(UNDO_MS)
    await until('hint-one', 'sending', 'unknown')
    expect(onX(room)).toHaveLength(1)
  })

  test('after a crash between sending and outcome the journal says sending, and nothing is sent at reopening', async () => {
    const room = await openXRoom()
    const died = createWatch()
    let isDead = false
    const dies: Pick<XClient, 'post'> = {
      post: async (wanted) => {
        const answer = await room.client.post(wanted)
        isDead = true
        died.happened()
        return answer
      },
    }
    const before = openOutbox(room, {
      client: dies,
      accept: () => (isDead ? new Promise(() => {}) : Promise.resolve()),
    })
    await before.plan('hint-one')
    before.pass(UNDO_MS)
    await died.until(() => isDead)
    // The next run hears nothing of what an earlier one accepted.
    const after = openOutbox(room)
    after.pass(600_000)
    await after.outbox.stop()
    expect(before.kinds('hint-one')).toEqual(['sending'])
    expect(asked(room)).toBe(1)
    expect(after.journal).toEqual([])
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
    const { plan, pass, until } = openOutbox(room, {
      accept: (facts) => (isIntent(facts) ? back : Promise.resolve()),
    })
    await plan('hint-one')
    pass(UNDO_MS)
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
