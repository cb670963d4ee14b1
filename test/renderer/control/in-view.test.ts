import { expect, test } from 'vitest'
import { scrolledTo } from '../../../src/renderer/control/session/in-view'

/** The step at this place of a list whose steps are 40 px high. */
const step = (place: number) => ({ top: place * 40, bottom: place * 40 + 40 })
const list = (top: number, height: number) => ({ top, height })

test('a list that shows both stays where the trainer left it', () => {
  expect(scrolledTo(list(60, 300), step(3), step(4))).toBe(60)
})

test('the coming step is seen whole below the one that is on', () => {
  expect(scrolledTo(list(0, 300), step(7), step(8))).toBe(64)
})

test('after going back, the step that is on is seen', () => {
  expect(scrolledTo(list(400, 300), step(2), step(3))).toBe(76)
})

test('a list too low for both shows the one that is on', () => {
  expect(scrolledTo(list(0, 50), step(7), step(8))).toBe(276)
})

test('the last step has none after it', () => {
  expect(scrolledTo(list(0, 300), step(9), undefined)).toBe(104)
})
