import { expect, test } from 'vitest'
import { createReloadGuard } from '../../../src/main/windows/reload-guard'

test('a page that crashes again and again is left alone, and one that crashes now and then is not', () => {
  let now = 0
  const mayReload = createReloadGuard(() => now)
  expect([mayReload(), mayReload(), mayReload(), mayReload()]).toEqual([true, true, true, false])
  now += 60_000
  expect(mayReload()).toBe(true)
})
