import { expect, test } from 'vitest'
import type { Fact, Sending } from '../../src/core/facts'
import { figuresAt } from '../../src/core/control-view'
import { audienceView, sceneAt } from '../../src/core/stage'
import { xTime } from '../../src/core/time'
import type { Figures } from '../../src/core/views'
import { does, foldRoom, go, idAt, journalOf, NOON } from '../support/room'

const HINT = 'hint-poll'
const planned = does({
  kind: 'hint',
  hint: {
    id: HINT,
    text: 'Tea or coffee? #teamaths',
    to: { kind: 'all' },
    poll: { activity: 'drink', options: ['Tea', 'Coffee'], minutes: 60 },
  },
})
const came = (sending: Sending): Fact => ({ kind: 'outbox', hint: HINT, sending })
const counts: Fact = { kind: 'poll-counts', post: idAt(9), votes: [3, 1], open: true }
const now = xTime(NOON + 20_000)

type Moment = readonly [number, Fact]
const room = (...moments: Moment[]) => foldRoom(journalOf(moments))
const offered = (...moments: Moment[]): Extract<Figures, { kind: 'poll' }>['onX'] => {
  const figures = figuresAt(room([1, go('drink:vote')], ...moments), now)
  return figures.kind === 'poll' ? figures.onX : undefined
}

test('a poll of the run sheet is offered to X with its question, its tag and its options', () =>
  expect(offered()).toEqual({
    text: 'Tea or coffee? #teamaths',
    options: ['Tea', 'Coffee'],
    minutes: 60,
    held: false,
    votes: 0,
  }))

test('while it is on its way, in doubt or out, it is not offered again; taken back, refused or deleted it is', () => {
  const held = (...sendings: Sending[]) =>
    offered([2, planned], ...sendings.map((sending, at): Moment => [3 + at, came(sending)]))?.held
  expect(held()).toBe(true)
  expect(held({ kind: 'unknown', why: '', sought: true })).toBe(true)
  expect(held({ kind: 'sent', post: idAt(9) })).toBe(true)
  expect(held({ kind: 'refused', why: '' })).toBe(false)
  expect(held({ kind: 'unsent', why: '' })).toBe(false)
  expect(held({ kind: 'deleted', post: idAt(9) })).toBe(false)
  expect(offered([2, planned], [3, does({ kind: 'cancel-hint', hint: HINT })])?.held).toBe(false)
})

test('the trainer is told what became of the post that X is to hold it in, but of one that was taken back', () => {
  const post = (...sendings: Sending[]) =>
    offered([2, planned], ...sendings.map((sending, at): Moment => [3 + at, came(sending)]))?.post
  expect(offered()?.post).toBeUndefined()
  expect(post()).toEqual({ id: HINT, state: { kind: 'planned', leavesAt: xTime(NOON + 7000) } })
  expect(post({ kind: 'waiting', why: 'later' })?.state).toEqual({ kind: 'waiting', why: 'later' })
  expect(post({ kind: 'refused', why: 'no' })?.state).toEqual({ kind: 'refused', why: 'no' })
  expect(offered([2, planned], [3, does({ kind: 'cancel-hint', hint: HINT })])?.post).toBeUndefined()
})

test('what X counted is the trainer’s figure, and stands on the wall beside the votes by post', () => {
  const moments: Moment[] = [
    [2, planned],
    [10, came({ kind: 'sent', post: idAt(9) })],
    [12, counts],
  ]
  expect(offered(...moments)?.votes).toBe(4)
  const session = room([1, go('drink:vote')], ...moments, [15, go('drink:result')])
  const { scene } = audienceView(session, sceneAt(session, now), { x: now, local: 0, rate: 0 })
  expect(scene).toMatchObject({
    kind: 'poll',
    onX: { voters: 4, bars: [{ votes: 3, share: 0.75 }, { votes: 1 }] },
  })
})
