import { expect, test } from 'vitest'
import { settingsIn } from '../../src/main/settings'

/** A disk with a settings' file, that may be full. */
const disk = () => {
  let saved: Record<string, unknown> = { oneScreen: true, ofANewerVersion: 7 }
  let isFull = false
  const file = {
    get store() {
      return saved
    },
    set store(parts) {
      if (isFull) throw Object.assign(new Error('no space left on device'), { code: 'ENOSPC' })
      saved = parts
    },
  }
  return { file, saved: () => saved, fill: (full: boolean) => (isFull = full) }
}

test('what was changed is on the disk, and what is not known here stays there', () => {
  const { file, saved } = disk()
  settingsIn(file).update({ language: 'de' })
  expect(saved()).toEqual({ oneScreen: true, ofANewerVersion: 7, language: 'de' })
})

test('a full disk stops no show: what was chosen holds for this run, and is saved once there is room', () => {
  const { file, saved, fill } = disk()
  const settings = settingsIn(file)
  fill(true)
  expect(settings.update({ language: 'de' })).toBe(false)
  settings.update({ oneScreen: undefined })
  expect(settings.read()).toEqual({ language: 'de' })
  expect(saved()).toEqual({ oneScreen: true, ofANewerVersion: 7 })
  fill(false)
  expect(settings.update({ keys: {} })).toBe(true)
  expect(saved()).toEqual({ ofANewerVersion: 7, language: 'de', keys: {} })
  expect(settingsIn(file).read()).toEqual(settings.read())
})
