import { describe, expect, test } from 'vitest'
import { formats } from '../../../src/renderer/shared/format'
import { initialOf } from '../../../src/renderer/shared/initial'
import { directionOf } from '../../../src/renderer/shared/text-direction'
import { readable } from '../../../src/renderer/stage/parts/readable'
import { hostile } from '../../../src/practice/scripts/hostile'

const { countdown, hundredths } = formats.en

describe('a countdown', () => {
  test.each([
    [60_000, '1:00'],
    [59_999, '1:00'],
    [59_000, '59'],
    [400, '1'],
    [0, '0'],
    [-400, '0'],
    [-1000, '+1'],
    [-65_000, '+1:05'],
    [3_725_000, '1:02:05'],
  ])('with %i ms left says %s', (left, says) => expect(countdown(left)).toBe(says))
})

test('nobody is shown faster than they were', () => {
  expect(hundredths(12_349)).toBe('12.34')
  expect(hundredths(50)).toBe('0.05')
})

describe('the letter in a person’s circle', () => {
  test.each([
    ['ada', 'A'],
    ['  ülkü', 'Ü'],
    ['佐藤', '佐'],
    ['👩‍🏫 Ms Hill', '👩‍🏫'],
    [hostile.zalgo, 'C'],
    ['\u202Eabc', 'A'],
    ['', '?'],
  ])('of %j is %s', (name, letter) => expect(initialOf(name)).toBe(letter))
})

describe('the direction of a text', () => {
  test.each([
    ['Hello #chalk26', 'ltr'],
    ['#chalk26 @chalkbird_live مرحبا', 'rtl'],
    ['שלום Anna', 'rtl'],
    ['123 …', 'ltr'],
  ])('%s is read %s', (text, direction) => expect(directionOf(text)).toBe(direction))
})

test('a flood of line breaks is one gap', () =>
  expect(readable(hostile.newlines)).toBe('look\n\nbehind you #tag'))

test('the gap between two times is that of the times as they are shown', () => {
  expect(formats.en.hundredths(3009)).toBe('3.00')
  expect(formats.en.hundredths(3011)).toBe('3.01')
  expect(formats.en.gap({ taken: 3011, behind: 2 })).toBe('0.01')
  expect(formats.de.gap({ taken: 5970, behind: 350 })).toBe('0,35')
})
