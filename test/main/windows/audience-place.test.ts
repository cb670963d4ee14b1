import { expect, test } from 'vitest'
import { toldOf, type AudiencePlace } from '../../../src/main/windows/audience-place'

const screen = { id: 2, label: 'Beamer', bounds: { x: 0, y: 0, width: 1920, height: 1080 }, scaleFactor: 1 }
const wall: AudiencePlace = { kind: 'wall', screen }

test.each([
  [undefined, { isFull: false, isAstray: false }, 'none'],
  [{ kind: 'lost' as const }, { isFull: false, isAstray: false }, 'lost'],
  [wall, { isFull: true, isAstray: false }, 'full-screen'],
  [{ kind: 'window' as const, screen, isProjectors: true }, { isFull: false, isAstray: false }, 'window'],
])('%j is told as it is', (place, is, told) => {
  expect(toldOf(place, is)).toBe(told)
})

test('a wall that strayed once too often is not called full screen: nobody sees it', () => {
  expect(toldOf(wall, { isFull: true, isAstray: true })).toBe('hidden')
})
