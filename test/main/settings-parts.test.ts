import { expect, test } from 'vitest'
import { readSettings, withChange } from '../../src/main/settings-parts'

const projector = { id: 7, label: 'EPSON', width: 1920, height: 1080 }
const openSession = { path: '/sessions/birds.chalkbird.jsonl', speed: 1 }

test('a remembered projector does not wipe the session that was open', () => {
  const saved = withChange({ openSession }, { projector })
  expect(readSettings(saved)).toEqual({ openSession, projector })
})

test('a session that was left properly is forgotten, and nothing else is', () => {
  const saved = withChange({ openSession, projector, oneScreen: true }, { openSession: undefined })
  expect(readSettings(saved)).toEqual({ projector, oneScreen: true })
})

test.each([
  ['a projector without a size', { projector: { id: 7 } }],
  ['a window’s place in words', { windows: { control: 'left' } }],
  ['a switch that is neither on nor off', { oneScreen: 'yes' }],
  ['something that is no setting', { volume: 11 }],
])('%s is left out, and the session that was open is still known', (_what, broken) => {
  expect(readSettings({ ...broken, openSession })).toEqual({ openSession })
})

test('what a newer version saved stays in the file', () => {
  expect(withChange({ theme: 'paper' }, { oneScreen: true })).toEqual({ theme: 'paper', oneScreen: true })
})
