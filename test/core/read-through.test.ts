import { describe, expect, test } from 'vitest'
import { decidesBetween, latePosts } from '../../src/core/read-through'
import type { Fact } from '../../src/core/facts'
import { idAtTime, xTime } from '../../src/core/time'
import { does, foldRoom, go, journalOf, NOON } from '../support/room'

const between = (from: number, to: number) => ({
  from: xTime(NOON + from * 1000),
  to: xTime(NOON + to * 1000),
})

describe('how far a source was read decides something', () => {
  const asked = foldRoom(journalOf([[10, go('q1:ask')]]))

  test.each([
    ['while the question is open', between(0, 39), false],
    ['when reading has come to its end', between(0, 40), true],
    ['when that is told already', between(40, 100), false],
  ])('%s', (_, span, decides) => expect(decidesBetween(asked, span)).toBe(decides))

  test('the end of the session does', () => {
    const over = foldRoom(journalOf([[100, does({ kind: 'end' })]]))
    expect(decidesBetween(over, between(0, 99))).toBe(false)
    expect(decidesBetween(over, between(0, 100))).toBe(true)
  })

  test('a poll decides when the trainer closes it, and nothing before', () => {
    const open = journalOf([[10, go('drink:vote')]])
    expect(decidesBetween(foldRoom(open), between(0, 3600))).toBe(false)
    const closed = journalOf([
      [10, go('drink:vote')],
      [90, does({ kind: 'close', contest: 'drink' })],
    ])
    expect(decidesBetween(foldRoom(closed), between(0, 90))).toBe(true)
  })
})

describe('posts from before the end', () => {
  const readTo = (seconds: number): Fact => ({
    kind: 'read-up-to',
    of: 'search',
    id: idAtTime(xTime(NOON + seconds * 1000)),
  })
  const ended = [100, does({ kind: 'end' })] as const
  const late = (now: number, ...facts: (readonly [number, Fact])[]) =>
    latePosts(foldRoom(journalOf(facts)), xTime(NOON + now * 1000))

  test('nobody speaks of them while the session goes on', () => expect(late(50)).toBeUndefined())

  test('are read once a reading came to the end that began 30 s after it, whichever is told first', () => {
    expect(late(140, ended, [120, readTo(100)])).toBe('awaited')
    expect(late(140, ended, [130, readTo(100)])).toBe('read')
    expect(late(140, [130, readTo(100)], ended)).toBe('read')
  })

  test('are missed where X’s search no longer reaches them', () =>
    expect(late(7 * 24 * 3600 + 100, ended)).toBe('missed'))
})
