import { expect, test } from 'vitest'
import { giveKey, takeKey, usualKeysOf } from '../../../src/renderer/control/key-changes'
import { keysWith } from '../../../src/renderer/control/keymap'

const changedTo = (change: ReturnType<typeof giveKey>) => {
  if (change.kind !== 'changed') throw new Error(`not changed: ${change.kind}`)
  return keysWith(change.keys)
}

test('a free key is given, and replaces the ones before', () => {
  expect(changedTo(giveKey({}, 'hold', 'r')).hold).toEqual(['r'])
})

test('what clickers send stays beside a new key', () => {
  expect(changedTo(giveKey({}, 'next', 'r')).next).toEqual(['PageDown', 'ArrowRight', 'ArrowDown', 'r'])
  expect(changedTo(giveKey({}, 'black', 'r')).black).toEqual(['.', 'b', 'r'])
})

test('a key that means something already is named, and taken only when agreed to', () => {
  expect(giveKey({}, 'hold', 'g')).toEqual({ kind: 'taken', by: 'board', key: 'g' })
  const keys = keysWith(takeKey({}, { meaning: 'hold', by: 'board', key: 'g' }))
  expect([keys.hold, keys.board]).toEqual([['g'], []])
})

test.each([
  ['PageDown', 'next'],
  ['ArrowUp', 'previous'],
  ['.', 'black'],
  ['b', 'black'],
  ['F5', 'from-start'],
  ['Escape', 'leave'],
] as const)('%s can not be taken from a clicker', (key, by) => {
  expect(giveKey({}, 'hold', key)).toEqual({ kind: 'clicker', by, key })
  expect(giveKey({}, 'approve', key)).toEqual({ kind: 'clicker', by, key })
})

test('a letter means one thing on a post and another elsewhere', () => {
  expect(giveKey({}, 'approve', 'f').kind).toBe('changed')
  expect(giveKey({}, 'approve', 'h')).toEqual({ kind: 'taken', by: 'hide', key: 'h' })
})

test('Tab stays for moving about', () => {
  expect(giveKey({}, 'hold', 'Tab')).toEqual({ kind: 'unfit', key: 'Tab' })
})

test('back to the usual, without taking what another got meanwhile', () => {
  const moved = takeKey({}, { meaning: 'hold', by: 'board', key: 'g' })
  expect(keysWith(usualKeysOf(moved, 'board')).board).toEqual([])
  const both = usualKeysOf(usualKeysOf(moved, 'hold'), 'board')
  expect([keysWith(both).hold, keysWith(both).board, both]).toEqual([['f'], ['g'], {}])
})
