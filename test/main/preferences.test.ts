import { expect, test } from 'vitest'
import { DEFAULT_LOOK } from '../../src/core/look'
import { createPreferences } from '../../src/main/preferences'
import type { SettingsFile } from '../../src/main/settings'

/** The settings' file in memory, as the next run of the app finds it. */
const laptop = () => {
  let held: ReturnType<SettingsFile['read']> = {}
  const file: SettingsFile = {
    read: () => held,
    update: (parts) => {
      held = Object.assign({}, held, parts)
      return true
    },
  }
  let told = 0
  return { start: () => createPreferences(file, () => (told += 1)), told: () => told }
}

test('a new laptop shows the board, speaks English and has the usual keys', () => {
  const { start } = laptop()
  const preferences = start()
  expect([preferences.look(), preferences.language(), preferences.keys()]).toEqual([DEFAULT_LOOK, 'en', {}])
})

test('what was chosen holds at once, is told to both windows, and is there again at the next start', () => {
  const { start, told } = laptop()
  const preferences = start()
  const look = { ...DEFAULT_LOOK, theme: 'paper' as const, brand: '#0a5c9e', farthest: 8 }
  preferences.setLook(look)
  preferences.setLanguage('ar')
  preferences.setKeys({ next: ['x'] })
  expect(told()).toBe(3)
  for (const seen of [preferences, start()])
    expect([seen.look(), seen.language(), seen.keys()]).toEqual([look, 'ar', { next: ['x'] }])
})
