import { expect, test } from 'vitest'
import { createStayAwake } from '../../src/main/stay-awake'

test('the displays stay awake while a session is open, however often it changes, and may sleep afterwards', () => {
  const awake = new Set<number>()
  let started = 0
  const stayAwake = createStayAwake({
    start: () => {
      awake.add(started)
      started += 1
      return started - 1
    },
    stop: (id) => awake.delete(id),
  })
  stayAwake(false)
  expect(awake.size).toBe(0)
  for (let change = 0; change < 3; change += 1) stayAwake(true)
  expect(awake.size).toBe(1)
  stayAwake(false)
  expect(awake.size).toBe(0)
  stayAwake(true)
  expect(awake.size).toBe(1)
})
