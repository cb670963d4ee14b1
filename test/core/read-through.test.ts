import { describe, expect, test } from 'vitest'
import { decidesBetween } from '../../src/core/read-through'
import { xTime } from '../../src/core/time'
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
