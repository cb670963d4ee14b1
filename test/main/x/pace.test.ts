import { describe, expect, test } from 'vitest'
import { idAtTime, timeOfId, xTime } from '../../../src/core/time'
import type { Trouble } from '../../../src/main/x/answer'
import { backOff, waitAfter, type Situation } from '../../../src/main/x/feed/pace'
import { SEARCHABLE_MS } from '../../../src/core/read-through'
import { begunBefore, sinceFor, type Cursor } from '../../../src/main/x/feed/since'
import { createXClock } from '../../../src/main/x/x-clock'

const now = xTime(1_795_463_868_000)
const inSeconds = (seconds: number) => xTime(now + seconds * 1000)
const wait = (situation: Partial<Situation>) =>
  waitAfter({
    trouble: undefined,
    failures: 0,
    limits: undefined,
    calls: 1,
    isActive: true,
    isShort: false,
    now,
    random: () => 1,
    ...situation,
  })
const limits = (remaining: number, seconds: number) => ({
  limit: 300,
  remaining,
  resetAt: inSeconds(seconds),
})
const unavailable: Trouble = { kind: 'unavailable', why: 'x', sentMaybe: false }
const limited = (resetAt?: number): Trouble => ({
  kind: 'rate-limited',
  why: 'x',
  resetAt: resetAt === undefined ? undefined : xTime(resetAt),
})

describe('the pace', () => {
  test.each<[string, Partial<Situation>, number | 'stop']>([
    ['5 s while answers are awaited', {}, 5000],
    ['15 s otherwise', { isActive: false }, 15_000],
    ['5 s while the limit allows it', { limits: limits(200, 900) }, 5000],
    ['slower when few calls are left', { limits: limits(10, 899) }, 90_000],
    [
      'slower when the small pages of a short budget take many calls',
      { limits: limits(105, 899), calls: 10, isShort: true },
      90_000,
    ],
    ['until the reset when none is left', { limits: limits(0, 100) }, 101_000],
    ['no slower for a limit that has been reset', { limits: limits(0, -1) }, 5000],
    ['1 s after the first failure', { trouble: unavailable, failures: 1 }, 1000],
    ['8 s after the fourth', { trouble: unavailable, failures: 4 }, 8000],
    ['a minute after the hundredth', { trouble: unavailable, failures: 100 }, 60_000],
    [
      'not before the reset, even when X fails',
      { trouble: unavailable, failures: 1, limits: limits(0, 100) },
      101_000,
    ],
    ['until the reset and a second when X says so', { trouble: limited(now + 60_000), failures: 1 }, 61_000],
    ['a minute when X does not say until when', { trouble: limited(), failures: 1 }, 60_000],
    [
      'longer and longer when the reset is always past',
      { trouble: limited(now - 60_000), failures: 5 },
      16_000,
    ],
    [
      'no longer than a window when the reset makes no sense',
      { trouble: limited(now * 1000), failures: 1 },
      901_000,
    ],
    ['for ever without credits', { trouble: { kind: 'no-credits', why: 'x' }, failures: 1 }, 'stop'],
    ['for ever when signed out', { trouble: { kind: 'signed-out', why: 'x' }, failures: 1 }, 'stop'],
    ['for ever when refused', { trouble: { kind: 'refused', why: 'x' }, failures: 1 }, 'stop'],
  ])('%s', (_, situation, expected) => {
    expect(wait(situation)).toBe(expected)
  })

  test('chance takes off up to half of a back-off', () => {
    expect(backOff(3, () => 0)).toBe(2000)
    expect(backOff(3, () => 1)).toBe(4000)
  })
})

describe('where to read on', () => {
  const day = 86_400_000
  const cursor = (from: number, readUpTo: string | undefined, readAt?: number): Cursor => ({
    from: xTime(from),
    readUpTo,
    readAt: readAt === undefined ? undefined : xTime(readAt),
  })
  const since = (told: Cursor, reach = SEARCHABLE_MS, at = now) => sinceFor(told, { now: at, reach })

  test('90 seconds behind the newest, but not before the session began', () => {
    const readUpTo = idAtTime(xTime(now - 1000), 77)
    expect(since(cursor(now - day, readUpTo))).toEqual({ sinceId: idAtTime(xTime(now - 91_000)) })
    expect(since(cursor(now - 5000, readUpTo))).toEqual({ sinceId: idAtTime(xTime(now - 5000)) })
  })

  test('at the beginning while nothing is read, and never before the seven days that X searches', () => {
    expect(since(cursor(now - 5000, undefined))).toEqual({ startTime: now - 5000 })
    const old = cursor(now - 30 * day, idAtTime(xTime(now - 8 * day)))
    expect(since(old)).toEqual({ startTime: now - 7 * day + 60_000 })
  })

  test('mentions reach back further than search: nothing of what was written in nine days is passed by', () => {
    const read = xTime(now - 9 * day)
    expect(since(cursor(now - 30 * day, idAtTime(read)), Number.POSITIVE_INFINITY)).toEqual({
      sinceId: idAtTime(xTime(read - 90_000)),
    })
  })

  describe('on another UTC day, when what is read again costs again', () => {
    const midnight = Math.ceil(now / day) * day
    const newest = xTime(midnight - 3_600_000)
    const morning = xTime(midnight + 8 * 3_600_000)
    const from = midnight - 5 * 3_600_000

    test('a room that had been quiet is read from behind its newest post', () => {
      const told = cursor(from, idAtTime(newest), newest + 600_000)
      expect(since(told, SEARCHABLE_MS, morning)).toEqual({ sinceId: idAtTime(xTime(newest + 1)) })
    })

    test('one that had not been quiet is read from 90 seconds before it was last looked at', () => {
      const told = cursor(from, idAtTime(newest), newest + 20_000)
      expect(since(told, SEARCHABLE_MS, morning)).toEqual({ sinceId: idAtTime(xTime(newest - 70_000)) })
      const unknown = cursor(from, idAtTime(newest))
      expect(since(unknown, SEARCHABLE_MS, morning)).toEqual({ sinceId: idAtTime(xTime(newest - 90_000)) })
    })
  })

  test('a beginning in the future becomes one just past, and stays there', () => {
    const begun = begunBefore(cursor(inSeconds(300), undefined), now)
    expect(begun.from).toBe(now - 12_000)
    expect(begunBefore(begun, inSeconds(60))).toEqual(begun)
  })

  test('the bound is an id older than any post of that moment', () => {
    expect(timeOfId(idAtTime(now))).toBe(now)
  })
})

describe("X's clock", () => {
  const sampled = (offset: number, asked: number) => ({
    asked,
    answered: asked + 80,
    serverTime: Math.floor((asked + 40 + offset) / 1000) * 1000,
  })

  test('a journal that may be right is left alone', () => {
    const clock = createXClock({ told: 0 })
    for (let asked = 0; asked < 60_000; asked += 5_137) expect(clock.learn(sampled(0, asked))).toBeUndefined()
    expect(clock.offset()).toBe(0)
  })

  test('a slow answer leaves seconds of doubt, and tells nothing', () => {
    const clock = createXClock({ told: 0 })
    expect(clock.learn({ asked: 0, answered: 3000, serverTime: 2000 })).toBeUndefined()
    expect(clock.offset()).toBe(0)
  })

  test('several answers narrow the doubt to what the network adds', () => {
    const clock = createXClock({ told: 0 })
    const told: number[] = []
    for (let asked = 0; asked < 100_000; asked += 5_137) {
      const offset = clock.learn(sampled(700, asked))
      if (offset === undefined) continue
      told.push(offset)
      clock.tell(offset)
    }
    expect(told).toHaveLength(1)
    expect(Math.abs(clock.offset() - 700)).toBeLessThan(100)
  })

  test('a clock that is set while the app runs is noticed at the next answer', () => {
    const clock = createXClock({ told: 0 })
    for (let asked = 0; asked < 60_000; asked += 5_137) clock.learn(sampled(0, asked))
    const offset = clock.learn(sampled(-3_600_000, 65_000))
    expect(Math.abs((offset ?? 0) + 3_600_000)).toBeLessThan(600)
  })

  test('an offset that could not be journalled is told again', () => {
    const clock = createXClock({ told: 0 })
    expect(clock.learn(sampled(60_000, 0))).toBeDefined()
    expect(clock.learn(sampled(60_000, 5_000))).toBeDefined()
  })
})
