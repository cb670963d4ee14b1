import { expect, test } from 'vitest'
import type { Fact, Sending } from '../../../src/core/facts'
import { fold, foldAll } from '../../../src/core/fold'
import { hintRows, UNDO_MS } from '../../../src/core/hint'
import { refusal } from '../../../src/core/decide'
import { postsOf } from '../../../src/core/course/plan'
import { courseViews, onX } from '../../../src/core/course/view'
import type { Session } from '../../../src/core/session'
import { idAtTime, timeOfId, xTime } from '../../../src/core/time'
import { beganWith, courseOf } from '../../support/course'
import { NOON } from '../../support/room'

const { course, sheet } = courseOf(3, { gap: 10 })
const id = 'publication'
const publish = { kind: 'publish', id, course: course.id, posts: postsOf(course, { id }) } as const
const postAt = (seconds: number) => idAtTime(xTime(NOON + seconds * 1000), 1)
const outbox = (step: number, sending: Sending, of = id): Fact => ({
  kind: 'outbox',
  hint: `${of}-${step}`,
  sending,
})
const sent = (step: number, at: number, of = id) => outbox(step, { kind: 'sent', post: postAt(at) }, of)

const after = (...facts: Fact[]): Session => {
  const began = beganWith(sheet, { at: NOON, account: { id: '1', username: 'chalk' } })
  const entries = facts.map((fact, index) => ({ n: index + 2, at: xTime(NOON + 1000), fact }))
  const session = foldAll([began, ...entries])
  if (!session) throw new Error('it began')
  return session
}
const viewOf = (session: Session) => {
  const [view] = courseViews(session)
  if (!view) throw new Error('the course is gone')
  return view
}
const published: Fact = { kind: 'command', command: publish }
const again = (session: Session) => {
  const command = {
    kind: 'publish',
    id: 'publication-again',
    course: course.id,
    posts: postsOf(course, { id: 'publication-again', onX: onX(viewOf(session)) }),
  } as const
  return refusal(session, command)
}

test('before anything is published, the whole course is left, at its price', () => {
  expect(viewOf(after())).toMatchObject({
    turn: { kind: 'publish' },
    left: ['birds-1', 'birds-2', 'birds-3'],
    mills: 45,
  })
})

test('what was done by hand on X is known of the very posts that it was done to', () => {
  const does = (what: 'pin' | 'like', post: string, done = true): Fact => ({
    kind: 'command',
    command: { kind: 'tick', what, post, done },
  })
  const done = [published, sent(1, 10), sent(2, 20), does('pin', postAt(10)), does('like', postAt(20))]
  const view = viewOf(after(...done))
  expect([view.pinned, view.steps.map(({ liked }) => liked)]).toEqual([true, [undefined, true, undefined]])
  expect(viewOf(after(...done, does('like', postAt(20), false))).steps[1]?.liked).toBeUndefined()
  // Posted again, it is another post, which nobody has pinned or liked.
  const again = viewOf(after(...done, outbox(1, { kind: 'deleted', post: postAt(10) })))
  expect(again.pinned).toBeUndefined()
})

test('it is ticked off after the end of the session too, for posts of ours alone', () => {
  const end: Fact = { kind: 'command', command: { kind: 'end' } }
  const session = after(published, sent(1, 10), end)
  const tick = { kind: 'tick', what: 'pin', done: true } as const
  expect(refusal(session, { ...tick, post: postAt(10) })).toBeUndefined()
  expect(refusal(session, { ...tick, post: postAt(11) })).toBe('This post is not known.')
})

test('a planned course is on its way, and each step is told when it leaves', () => {
  const session = after(published)
  const view = viewOf(session)
  expect(view.turn).toEqual({ kind: 'on-its-way' })
  const from = NOON + 1000 + UNDO_MS
  expect(view.steps.map(({ state }) => state.kind === 'planned' && state.leavesAt)).toEqual([
    from,
    from + 10_000,
    from + 20_000,
  ])
  expect(hintRows(session).every(({ isStep }) => isStep)).toBe(true)
  expect(again(session)).toBe('This course is on its way already.')
})

test('once the first is on X, the second leaves a gap after it', () => {
  const { steps } = viewOf(after(published, sent(1, 8)))
  expect(steps[1]?.state).toEqual({ kind: 'planned', leavesAt: timeOfId(postAt(8)) + 10_000 })
})

test('complete, in order, and nothing leaves a second time', () => {
  const session = after(published, sent(1, 8), sent(2, 20), sent(3, 32))
  expect(viewOf(session)).toMatchObject({ turn: { kind: 'complete' }, left: [], doubles: [] })
  expect(
    refusal(session, { ...publish, id: 'second-time', posts: postsOf(course, { id: 'second-time' }) }),
  ).toBe('A step of this course is on X already.')
})

test('after a refusal the rest is left, and goes on behind what is on X', () => {
  const session = after(
    published,
    sent(1, 8),
    outbox(2, { kind: 'refused', why: 'Too long.' }),
    outbox(3, { kind: 'unsent', why: 'Not sent.' }),
  )
  expect(viewOf(session)).toMatchObject({ turn: { kind: 'go-on' }, left: ['birds-2', 'birds-3'] })
  expect(again(session)).toBeUndefined()
})

test('while it is looked for whether a step is on X, nothing goes on; afterwards it is the trainer’s word', () => {
  const doubt = (sought: boolean) =>
    after(
      published,
      outbox(1, { kind: 'unknown', why: 'No answer.', sought }),
      outbox(2, { kind: 'unsent', why: 'Not sent.' }),
      outbox(3, { kind: 'unsent', why: 'Not sent.' }),
    )
  expect(viewOf(doubt(true)).turn).toEqual({ kind: 'in-doubt', sought: true })
  expect(again(doubt(true))).toBe('It is not known yet whether a post of this course is on X.')
  expect(viewOf(doubt(false)).turn).toEqual({ kind: 'in-doubt', sought: false })
  expect(again(doubt(false))).toBeUndefined()
})

test('a step that was deleted between others is repaired from there on', () => {
  const session = after(
    published,
    sent(1, 8),
    sent(2, 20),
    sent(3, 32),
    outbox(2, { kind: 'deleted', post: postAt(20) }),
  )
  // One to delete at 1 cent, two to post at 1.5.
  expect(viewOf(session).turn).toEqual({ kind: 'repair', deletes: 1, posts: 2, mills: 40 })
  // Gone on with, it would stand behind the last one.
  expect(again(session)).toBe('Something of this course is missing on X, or out of place. Repair it first.')
})

test('a step that is on X later than the one behind it is out of order', () => {
  expect(viewOf(after(published, sent(1, 8), sent(2, 40), sent(3, 32))).turn).toMatchObject({
    kind: 'repair',
    posts: 1,
  })
})

const whole = [published, sent(1, 8), sent(2, 20), sent(3, 32)]
const seen = (...posts: [step: number, at: number, replyTo?: number][]): Fact => ({
  kind: 'read-back',
  course: course.id,
  seen: posts.map(([step, at, replyTo]) => ({
    step: `birds-${step}`,
    post: postAt(at),
    ...(replyTo === undefined ? {} : { replyTo: postAt(replyTo) }),
  })),
})
const seenAs = (...facts: Fact[]) => viewOf(after(...whole, ...facts)).steps.map((step) => step.seen)

test('read back as it was composed, each step is there', () => {
  expect(seenAs(seen([1, 8], [2, 20, 8], [3, 32, 20]))).toEqual(['there', 'there', 'there'])
})

test('read back, what is missing, what answers another post, and what is there twice is told', () => {
  expect(seenAs(seen([1, 8], [3, 32, 20]))).toEqual(['there', 'missing', 'there'])
  expect(seenAs(seen([1, 8], [2, 20, 8], [3, 32]))).toEqual(['there', 'there', 'misplaced'])
  expect(viewOf(after(...whole, seen([1, 8], [2, 20, 8], [2, 25, 8], [3, 32, 20]))).doubles).toEqual([
    postAt(25),
  ])
})

test('what was sent after the last reading is not said to be missing', () => {
  const view = viewOf(after(published, sent(1, 8), seen([1, 8]), sent(2, 20)))
  expect(view.steps.map((step) => step.seen)).toEqual(['there', undefined, undefined])
})

test('posts that are no steps of the course, or stand behind nothing, are refused', () => {
  const session = after()
  const [first, second] = publish.posts
  if (!first || !second) throw new Error('three steps')
  const refused = (posts: (typeof publish.posts)[number][]) => refusal(session, { ...publish, posts })
  expect(refused([{ ...first, about: { kind: 'help', question: 'q1' } }])).toBe(
    'This is no step of this course.',
  )
  expect(refused([first, { ...first, id: 'another-one' }])).toBe('A step of this course is on X already.')
  expect(refused([second])).toBe('The post before it is not known.')
  expect(refusal(session, { ...publish, course: 'fish' })).toBe('There is no such course.')
})

const end: Fact = { kind: 'command', command: { kind: 'end' } }

test('after the end a course that was begun can be brought to its end, and no other is begun', () => {
  expect(again(after(end))).toBe('The session has ended.')
  const stopped = [
    outbox(2, { kind: 'refused', why: 'No.' }),
    outbox(3, { kind: 'unsent', why: 'Not sent.' }),
  ]
  const half = after(published, sent(1, 8), ...stopped, end)
  expect(viewOf(half)).toMatchObject({ begun: true, turn: { kind: 'go-on' } })
  expect(again(half)).toBeUndefined()
  const never = after(published, outbox(1, { kind: 'unsent', why: 'Not sent.' }), ...stopped, end)
  expect(viewOf(never).begun).toBe(false)
  expect(again(never)).toBe('The session has ended.')
})

test('after the end a course whose posts were deleted for a repair is published again', () => {
  const deleted = [8, 20, 32].map((at, index) => outbox(index + 1, { kind: 'deleted', post: postAt(at) }))
  const session = after(...whole, ...deleted, end)
  expect(viewOf(session)).toMatchObject({ begun: true, turn: { kind: 'publish' } })
  expect(again(session)).toBeUndefined()
})

const gone = (at: number, why: 'deleted' | 'withheld'): Fact => ({ kind: 'gone', post: postAt(at), why })

test('a step that was deleted on X by hand is not on X once the feed tells of it, without a reading', () => {
  const session = after(...whole, gone(20, 'deleted'))
  const view = viewOf(session)
  expect(view.steps.map(({ state }) => state.kind)).toEqual(['sent', 'deleted', 'sent'])
  expect(view).toMatchObject({ left: ['birds-2'], turn: { kind: 'repair', deletes: 1, posts: 2 } })
  const last = viewOf(after(...whole, seen([1, 8], [2, 20, 8], [3, 32, 20]), gone(32, 'deleted')))
  expect(last).toMatchObject({ left: ['birds-3'], turn: { kind: 'go-on' }, doubles: [] })
})

test('a step that X shows to nobody is missing', () => {
  const view = viewOf(after(...whole, gone(20, 'withheld')))
  expect(view.steps.map((step) => step.seen)).toEqual([undefined, 'missing', undefined])
  expect(view.turn).toMatchObject({ kind: 'repair', deletes: 2, posts: 2 })
})

test('the trainer’s view of a course follows what the feed tells of a deletion', () => {
  const session = after(...whole)
  const before = session.revisions.hints
  fold(session, { n: 90, at: xTime(NOON + 90_000), fact: gone(20, 'deleted') })
  expect(session.revisions.hints).toBeGreaterThan(before)
})
