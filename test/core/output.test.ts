import { describe, expect, test } from 'vitest'
import type { Command } from '../../src/core/commands'
import type { Fact } from '../../src/core/facts'
import { fold } from '../../src/core/fold'
import type { Around } from '../../src/core/around'
import { createSessionViews } from '../../src/core/slices'
import { xTime } from '../../src/core/time'
import { RunSheetSchema } from '../../src/core/runsheet'
import { does, everybody, foldRoom, go, idAt, journalOf, NOON, post, SHEET } from '../support/room'

const around = (seconds: number): Around => {
  const now = xTime(NOON + seconds * 1000)
  return {
    now,
    clock: { x: now, local: 0, rate: 1 },
    mode: 'live',
    file: '',
    feed: { state: 'off', trouble: '', posts: 0 },
    journal: '',
    replay: null,
  }
}

/** A room whose views are built after each fact, as the app does. */
const liveRoom = () => {
  const entries = journalOf(everybody().map((fact) => [0, fact] as const))
  const session = foldRoom(entries)
  const views = createSessionViews(session)
  let n = entries.length
  views.audience(around(0))
  return {
    session,
    happens: (seconds: number, fact: Fact) => {
      n += 1
      fold(session, { n, at: xTime(NOON + seconds * 1000), fact })
      views.takeRows()
      views.audience(around(seconds))
    },
    wall: (seconds: number) => views.audience(around(seconds)).scene,
    desk: (seconds: number) => views.control(around(seconds)),
  }
}

const cover = (value: (Command & { kind: 'cover' })['with']) => does({ kind: 'cover', with: value })
const hold = (on: boolean) => does({ kind: 'hold', on })

describe('a cover', () => {
  test('lies over the stage, and what goes on behind it counts', () => {
    const room = liveRoom()
    room.happens(1, go('drink:vote'))
    room.happens(2, cover('black'))
    room.happens(4, post('ana', 3, 'A'))
    expect(room.wall(5)).toEqual({ kind: 'black' })
    expect(room.desk(5).output.cover).toBe('black')
    room.happens(6, cover('nothing'))
    expect(room.wall(6)).toMatchObject({ kind: 'poll', voters: 1 })
  })

  test('keeps nothing from the trainer: what the room will see again is told', () => {
    const room = liveRoom()
    room.happens(1, go('drink:vote'))
    expect(room.desk(1).covered).toBeNull()
    room.happens(2, cover('black'))
    room.happens(4, post('ana', 3, 'A'))
    expect(room.desk(5).covered?.scene).toMatchObject({ kind: 'poll', voters: 1 })
    room.happens(6, hold(true))
    room.happens(7, go('closing'))
    // Behind the cover is what is held, and behind that what goes on.
    expect(room.desk(8).covered?.scene).toMatchObject({ kind: 'poll' })
    expect(room.desk(8).preview?.scene).toMatchObject({ kind: 'closing' })
  })

  test('is still there after a step behind it', () => {
    const room = liveRoom()
    room.happens(1, cover('card'))
    room.happens(2, go('drink:vote'))
    expect(room.wall(3)).toEqual({ kind: 'card' })
  })

  test('can be laid over the end', () => {
    const room = liveRoom()
    room.happens(1, does({ kind: 'end' }))
    expect(room.wall(1).kind).toBe('closing')
    room.happens(2, cover('black'))
    expect(room.wall(2)).toEqual({ kind: 'black' })
  })
})

test('people who introduced themselves are as many for the trainer as for the room, also after one is hidden', () => {
  const room = liveRoom()
  room.happens(1, go('hello'))
  room.happens(2, does({ kind: 'moderate', shows: 'everybody', words: [] }))
  const [ana, ben] = [post('ana', 3, 'I am Ana from Riga'), post('ben', 4, 'I am Ben from Porto')]
  room.happens(5, ana)
  room.happens(5, ben)
  const counted = () => {
    const scene = room.wall(6)
    return [room.desk(6).figures, scene.kind === 'intros' ? scene.people.length : undefined]
  }
  expect(counted()).toMatchObject([{ kind: 'intros', people: 2 }, 2])
  if (ana.kind === 'post') room.happens(6, does({ kind: 'judge', posts: [ana.post.id], as: 'hidden' }))
  expect(counted()).toMatchObject([{ kind: 'intros', people: 1, waiting: 0 }, 1])
})

test('a countdown ends with the session', () => {
  const room = liveRoom()
  room.happens(1, does({ kind: 'countdown', to: { kind: 'run', ms: 60_000 } }))
  expect(room.desk(2).output.timer).not.toBeNull()
  room.happens(3, does({ kind: 'end' }))
  expect(room.desk(4).output.timer).toBeNull()
})

describe('a hold', () => {
  test('keeps what the wall showed, whatever comes and wherever the trainer goes', () => {
    const room = liveRoom()
    room.happens(1, go('drink:vote'))
    room.happens(3, post('ana', 2, 'A'))
    const before = room.wall(4)
    room.happens(4, hold(true))
    room.happens(6, post('ben', 5, 'B'))
    room.happens(7, go('q1:ask'))
    expect(room.wall(8)).toEqual(before)
    expect(room.desk(8).preview?.scene.kind).toBe('question')
    room.happens(9, hold(false))
    expect(room.wall(9).kind).toBe('question')
  })

  test('says since when, and how many posts came to the wall meanwhile', () => {
    const room = liveRoom()
    room.happens(1, go('hello'))
    room.happens(2, hold(true))
    room.happens(6, post('ana', 5, "I'm Ana from Lisbon"))
    room.happens(7, post('eve', 6, "I'm Eve, whom nobody agreed to"))
    expect(room.desk(8).output.held).toEqual({ since: NOON + 2000, waiting: 1 })
  })

  test('stops the wall’s clock', () => {
    const room = liveRoom()
    room.happens(2, hold(true))
    expect(room.desk(9).stage.clock).toEqual({ x: NOON + 2000, local: 0, rate: 0 })
  })

  test('does not keep a post that the trainer hides, nor one deleted on X', () => {
    const room = liveRoom()
    const [first, second] = [idAt(2, 1), idAt(3, 2)]
    room.happens(1, go('hello'))
    room.happens(4, post('ana', 2, "I'm Ana from Lisbon", { id: first, history: [first] }))
    room.happens(4, post('cleo', 3, "I'm Cleo from Leeds", { id: second, history: [second] }))
    room.happens(5, hold(true))
    room.happens(6, does({ kind: 'judge', posts: [first], as: 'hidden' }))
    expect(room.wall(7)).toMatchObject({ people: [{ username: 'cleo' }] })
    room.happens(8, { kind: 'gone', post: second, why: 'deleted' })
    expect(room.wall(9)).toMatchObject({ people: [] })
  })

  test('reopened in the middle of it, shows the step that was on when it began', () => {
    const session = foldRoom(
      journalOf([
        [1, go('drink:vote')],
        [2, hold(true)],
        [3, go('q1:right')],
      ]),
    )
    expect(createSessionViews(session).audience(around(4)).scene.kind).toBe('poll')
  })
})

describe('the preview', () => {
  test('is the next step as the room will see it', () => {
    const room = liveRoom()
    expect(room.desk(1).preview?.scene.kind).toBe('intros')
    room.happens(1, go('hello:room'))
    expect(room.desk(2).preview?.scene).toMatchObject({ kind: 'poll', state: 'closed' })
    room.happens(3, go('q1:answers'))
    expect(room.desk(4).preview?.scene).toMatchObject({ state: 'right', right: 'B' })
  })

  test('shows nothing after the last step', () => {
    const room = liveRoom()
    room.happens(1, go('closing'))
    expect(room.desk(2).preview).toBe(null)
  })
})

describe('a countdown', () => {
  const countdown = (to: (Command & { kind: 'countdown' })['to']) => does({ kind: 'countdown', to })

  test('of a break stands while it is paused, and goes on with what was left', () => {
    const room = liveRoom()
    room.happens(1, go('pause'))
    expect(room.wall(2)).toMatchObject({ timer: { kind: 'running', endsAt: NOON + 301_000 } })
    room.happens(3, countdown({ kind: 'pause', ms: 298_000 }))
    expect(room.wall(60)).toMatchObject({ title: 'Tea', timer: { kind: 'paused', left: 298_000 } })
    room.happens(61, countdown({ kind: 'run', ms: 298_000 }))
    expect(room.wall(62)).toMatchObject({ timer: { kind: 'running', endsAt: NOON + 359_000 } })
  })

  test('of an earlier moment says nothing about a break that began later', () => {
    const room = liveRoom()
    room.happens(1, countdown({ kind: 'run', ms: 10_000 }))
    room.happens(2, go('pause'))
    expect(room.wall(3)).toMatchObject({ timer: { kind: 'running', endsAt: NOON + 302_000 } })
  })

  test('is on the wall by hand, until the next step', () => {
    const room = liveRoom()
    room.happens(1, countdown({ kind: 'run', ms: 60_000 }))
    room.happens(1, does({ kind: 'spotlight', on: { kind: 'countdown' } }))
    expect(room.wall(2)).toEqual({
      kind: 'break',
      title: '',
      timer: { kind: 'running', endsAt: NOON + 61_000 },
    })
    room.happens(3, go('drink:vote'))
    expect(room.wall(3).kind).toBe('poll')
  })
})

test('who has answered is shown while the question’s time goes on', () => {
  const room = liveRoom()
  room.happens(1, go('q1:ask'))
  room.happens(3, post('ana', 2, 'B'))
  room.happens(4, does({ kind: 'spotlight', on: { kind: 'answered' } }))
  expect(room.wall(5)).toMatchObject({
    kind: 'answered',
    state: 'open',
    closesAt: NOON + 31_000,
    teams: [{ answered: true }, { answered: false }],
  })
})

test('the photo finish is a step of its own, after the right answer', () => {
  const room = liveRoom()
  room.happens(1, go('q1:ask'))
  room.happens(5, post('ana', 4, 'B'))
  room.happens(6, go('q1:right'))
  expect(JSON.stringify(room.wall(7))).not.toContain('behind')
  room.happens(8, go('q1:finish'))
  expect(room.wall(9)).toMatchObject({ kind: 'finish', right: 'B Four', finish: [{ taken: 3000 }] })
})

test('a poll that looks back shows how the room voted the last time, once its result is on', () => {
  const sheet = RunSheetSchema.parse({
    ...SHEET,
    activities: [
      ...SHEET.activities,
      {
        kind: 'poll',
        id: 'drink-now',
        question: 'And now?',
        options: ['Tea', 'Coffee'],
        before: 'drink',
      },
    ],
  })
  const session = foldRoom([
    { n: 1, at: xTime(NOON), fact: { kind: 'began', mode: 'live', sheet } },
    ...journalOf([
      [1, go('drink:vote')],
      [3, post('ana', 2, 'A')],
      [4, go('drink-now:vote')],
      [6, post('ana', 5, 'B')],
    ]).slice(1),
  ])
  const wall = (cue: string) => {
    fold(session, { n: 100, at: xTime(NOON + 7000), fact: go(cue) })
    return createSessionViews(session).audience(around(8)).scene
  }
  expect(wall('drink-now:result')).toMatchObject({
    bars: [{ votes: 0 }, { votes: 1 }],
    before: [{ votes: 1 }, { votes: 0 }],
  })
})

test('a poll can look back only at an earlier one with the same options', () => {
  const poll = (more: object) => ({ kind: 'poll', question: 'Tea?', options: ['Yes', 'No'], ...more })
  const read = (...activities: object[]) => RunSheetSchema.safeParse({ ...SHEET, activities })
  expect(read(poll({ id: 'one' }), poll({ id: 'two', before: 'one' })).success).toBe(true)
  expect(read(poll({ id: 'one', before: 'two' }), poll({ id: 'two' })).success).toBe(false)
  expect(
    read(poll({ id: 'one', options: ['Yes', 'Never'] }), poll({ id: 'two', before: 'one' })).success,
  ).toBe(false)
})

test('a held overview of the room does not keep what was hidden since', () => {
  const room = liveRoom()
  const id = idAt(2, 1)
  room.happens(1, go('hello'))
  room.happens(3, post('ana', 2, "I'm Ana from Rudetown", { id, history: [id] }))
  room.happens(4, go('hello:room'))
  room.happens(5, hold(true))
  expect(JSON.stringify(room.wall(6))).toContain('Rudetown')
  room.happens(7, does({ kind: 'judge', posts: [id], as: 'hidden' }))
  expect(JSON.stringify(room.wall(8))).not.toContain('Rudetown')
})

test('a post agreed to during a hold waits behind it, however old it is', () => {
  const room = liveRoom()
  const id = idAt(2, 1)
  room.happens(3, post('eve', 2, "I'm Eve from Leeds", { id, history: [id] }))
  room.happens(1000, hold(true))
  room.happens(1001, does({ kind: 'judge', posts: [id], as: 'shown' }))
  expect(room.desk(1002).output.held?.waiting).toBe(1)
})

test('reopened in a hold on who has answered, the wall is about the question of that moment', () => {
  const session = foldRoom(
    journalOf([
      [1, go('q1:ask')],
      [2, does({ kind: 'spotlight', on: { kind: 'answered' } })],
      [3, hold(true)],
      [4, go('q2:ask')],
    ]),
  )
  expect(createSessionViews(session).audience(around(5)).scene).toMatchObject({ kind: 'answered', number: 1 })
})

test('a countdown changed in a break is over with the break', () => {
  const room = liveRoom()
  room.happens(1, go('pause'))
  room.happens(2, does({ kind: 'countdown', to: { kind: 'pause', ms: 1000 } }))
  expect(room.desk(2).output.timer).toEqual({ kind: 'paused', left: 1000 })
  room.happens(3, go('closing'))
  expect(room.desk(3).output.timer).toBe(null)
})

test('who jumps to the photo finish has revealed the answer: its points are on the board', () => {
  const room = liveRoom()
  room.happens(1, go('q1:ask'))
  room.happens(3, post('ana', 2, 'B'))
  room.happens(4, go('q1:finish'))
  room.happens(5, go('maths:board'))
  expect(room.wall(5)).toMatchObject({ rows: [{ team: { name: 'Red' }, points: 1000 }, { points: 0 }] })
})
