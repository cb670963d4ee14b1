import { array, assert, nat, property } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { xTime } from '../../src/core/time'
import { wallAt, type Arrival } from '../../src/core/wall'

const LIVE = 1
const arrivals = (...moments: number[]): Arrival[] =>
  moments.map((ms, index) => ({ id: `person ${index + 1}`, shownFrom: xTime(ms) }))
const names = (items: Arrival[], ms: number, pace = LIVE) => {
  const { left, right } = wallAt(items, xTime(ms), pace)
  return [left?.id, right?.id]
}

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
})
