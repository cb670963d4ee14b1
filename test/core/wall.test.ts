import { array, assert, nat, property } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { idAtTime, xTime } from '../../src/core/time'
import type { PostCard, Scene } from '../../src/core/views'
import { onWall, postsIn, wallAt, type Arrival } from '../../src/core/wall'
import { roundOf } from '../support/example-views'

const LIVE = 1
const arrivals = (...moments: number[]): Arrival[] =>
  moments.map((ms, index) => ({ id: `person ${index + 1}`, shownFrom: xTime(ms) }))
const PAIR = 2
const names = (items: Arrival[], ms: number, pace = LIVE, places = PAIR) =>
  wallAt(items, xTime(ms), pace, places).map((item) => item?.id)

describe('the wall', () => {
  test('is empty before the first', () => expect(names(arrivals(100), 99)).toEqual([undefined, undefined]))

  test('shows the first alone', () => expect(names(arrivals(100), 5000)).toEqual(['person 1', undefined]))

  test('puts the second beside the first', () =>
    expect(names(arrivals(0, 7000), 7000)).toEqual(['person 1', 'person 2']))

  test('replaces the older of two, and only that half', () =>
    expect(names(arrivals(0, 7000, 20_000), 20_000)).toEqual(['person 3', 'person 2']))

  test('lets a burst of people have six seconds each, in order', () => {
    const burst = arrivals(0, 1, 2, 3)
    expect([0, 5999, 6000, 12_000, 18_000].map((ms) => names(burst, ms))).toEqual([
      ['person 1', undefined],
      ['person 1', undefined],
      ['person 1', 'person 2'],
      ['person 3', 'person 2'],
      ['person 3', 'person 4'],
    ])
  })

  test('goes round in pairs every ten seconds when nobody waits', () => {
    const five = arrivals(0, 1, 2, 3, 4)
    const quiet = 24_000
    expect([10_000, 20_000, 30_000, 40_000].map((ms) => names(five, quiet + ms))).toEqual([
      ['person 1', 'person 2'],
      ['person 3', 'person 4'],
      ['person 5', 'person 1'],
      ['person 1', 'person 2'],
    ])
  })

  test('goes round from the most wanted on, once every question had its turn as it came', () => {
    const five = arrivals(0, 1, 2, 3, 4).map((item, index) => ({
      ...item,
      rank: [3, 1, 4, 0, 2][index] ?? 0,
    }))
    expect(names(five, 6000)).toEqual(['person 1', 'person 2'])
    expect([10_000, 20_000].map((ms) => names(five, 24_000 + ms))).toEqual([
      ['person 4', 'person 2'],
      ['person 5', 'person 1'],
    ])
  })

  test('rests on two people when there are no more', () =>
    expect(names(arrivals(0, 1), 3_600_000)).toEqual(['person 1', 'person 2']))

  test('is as calm for the eye when the clock runs sixty times as fast', () => {
    const burst = arrivals(0, 1)
    expect(names(burst, 359_999, 60)).toEqual(['person 1', undefined])
    expect(names(burst, 360_000, 60)).toEqual(['person 1', 'person 2'])
  })

  test('gives everybody at least six seconds as the newest, whenever they came', () =>
    assert(
      property(array(nat(120_000), { minLength: 1, maxLength: 12 }), (moments) => {
        const items = arrivals(...moments.toSorted((a, b) => a - b))
        const shownAt = items.map(({ id }) => {
          for (let ms = 0; ; ms += 500) if (names(items, ms).includes(id)) return ms
        })
        const waits = shownAt.slice(1).map((ms, index) => ms - (shownAt[index] ?? 0))
        expect(waits.every((wait) => wait >= 6000 - 500)).toBe(true)
      }),
    ))

  test('gives each the whole wall for ten seconds where one at a time is read', () => {
    const burst = arrivals(0, 1)
    expect([0, 9999, 10_000, 19_999].map((ms) => names(burst, ms, LIVE, 1))).toEqual([
      ['person 1'],
      ['person 1'],
      ['person 2'],
      ['person 2'],
    ])
  })

  test('fills four places in order, and then replaces the oldest', () => {
    const five = arrivals(0, 1, 2, 3, 4)
    expect(names(five, 18_000, LIVE, 4)).toEqual(['person 1', 'person 2', 'person 3', 'person 4'])
    expect(names(five, 24_000, LIVE, 4)).toEqual(['person 5', 'person 2', 'person 3', 'person 4'])
  })

  test('goes round more slowly where more are read at once', () => {
    const five = arrivals(0, 1, 2, 3, 4)
    expect(names(five, 24_000 + 19_999, LIVE, 4)).toEqual(['person 5', 'person 2', 'person 3', 'person 4'])
    expect(names(five, 24_000 + 40_000, LIVE, 4)).toEqual(['person 5', 'person 1', 'person 2', 'person 3'])
  })
})

describe('what the room reads at this moment', () => {
  const asked = (ms: number): PostCard => ({
    id: idAtTime(xTime(1_700_000_000_000 + ms)),
    name: 'Kim',
    username: 'kim',
    text: 'Why?',
    time: xTime(ms),
  })
  const round = (...moments: number[]): Scene => roundOf(moments.map(asked).toReversed())

  test('is the one post that the trainer chose', () =>
    expect(onWall({ kind: 'post', post: asked(1) }, xTime(0), LIVE, PAIR)).toEqual([asked(1).id]))

  test('is what stands on a wall of questions, and none that waits for its turn', () =>
    expect(onWall(round(0, 1, 2), xTime(6000), LIVE, PAIR)).toEqual([asked(0).id, asked(1).id]))

  test('takes turns with all that was asked in the round', () =>
    expect(postsIn(round(0, 1, 2))).toEqual([asked(2).id, asked(1).id, asked(0).id]))

  test('is no post where none is shown', () =>
    expect(onWall({ kind: 'join' }, xTime(0), LIVE, PAIR)).toEqual([]))
})
