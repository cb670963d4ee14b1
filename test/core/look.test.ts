import { expect, test } from 'vitest'
import { DEFAULT_LOOK, LookSchema, smallestLetter, smallestType, unitsHigh } from '../../src/core/look'

test.each([
  [4, 2.7],
  [6, 4.0],
  [8, 5.3],
])('for a last row at %i picture heights a letter is %f %% of the picture high', (farthest, percent) => {
  expect(smallestLetter(farthest) * 100).toBeCloseTo(percent, 1)
})

test('letters keep their size in units: a far row makes the stage lower instead', () => {
  for (const farthest of [3, 6, 10])
    expect(smallestType(farthest) * unitsHigh(farthest)).toBeCloseTo(smallestType(6) * 54, 9)
})

test('a look that was kept before the room was measured is still one', () => {
  const { picture: _, ...before } = DEFAULT_LOOK
  expect(LookSchema.parse(before)).toEqual(DEFAULT_LOOK)
  const picture = { height: 1.8, unit: 'ft' as const }
  expect(LookSchema.parse({ ...DEFAULT_LOOK, picture })).toEqual({ ...DEFAULT_LOOK, picture })
})
