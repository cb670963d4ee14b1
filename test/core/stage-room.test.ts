import { assert, constantFrom, integer, property } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { contrastOf, hexOf, hslOf } from '../../src/core/colour'
import { BOARDS, placesIn, postsThatFit, readableBrand, roomOnWall } from '../../src/core/look'

const anyColour = integer({ min: 0, max: 0xffffff }).map((value) => `#${value.toString(16).padStart(6, '0')}`)
const anyTheme = constantFrom('board' as const, 'paper' as const)

describe('a brand’s colour', () => {
  test('stays as it is where it can be read', () => {
    expect(readableBrand('#f0e442', 'board')).toBe('#f0e442')
    expect(readableBrand('#0a3a72', 'paper')).toBe('#0a3a72')
  })

  test.each([
    ['#0033cc', 'board'],
    ['#f0e442', 'paper'],
    ['#000000', 'board'],
    ['#ffffff', 'paper'],
  ] as const)('%s is moved until it can be read on %s', (hex, theme) =>
    expect(contrastOf(readableBrand(hex, theme), BOARDS[theme])).toBeGreaterThanOrEqual(7),
  )

  test('is readable on either theme, whatever it is', () =>
    assert(
      property(anyColour, anyTheme, (hex, theme) => {
        expect(contrastOf(readableBrand(hex, theme), BOARDS[theme])).toBeGreaterThanOrEqual(7)
      }),
    ))

  test('keeps its hue', () =>
    assert(
      property(integer({ min: 0, max: 359 }), anyTheme, (hue, theme) => {
        const brand = hexOf({ hue, saturation: 0.8, lightness: 0.5 })
        const turned = Math.abs(hslOf(readableBrand(brand, theme)).hue - hslOf(brand).hue)
        // Eight bits a channel hold a hue of a light colour to a few degrees.
        expect(Math.min(turned, 360 - turned)).toBeLessThan(4)
      }),
    ))

  test('is the same colour however it is written', () =>
    assert(
      property(anyColour, (hex) => {
        expect(hexOf(hslOf(hex))).toBe(hex)
      }),
    ))
})

describe('posts on the stage', () => {
  const projector = { width: 1920, height: 1080 }
  const beamer = { width: 1024, height: 768 }
  const portrait = { width: 1080, height: 1920 }
  test.each([
    [projector, 6, { columns: 2, rows: 1 }],
    [projector, 4, { columns: 2, rows: 2 }],
    [projector, 8, { columns: 1, rows: 1 }],
    [beamer, 6, { columns: 1, rows: 1 }],
    [portrait, 6, { columns: 1, rows: 3 }],
  ])('on %j with the last row at %i stand as %j', (size, farthest, places) =>
    expect(placesIn(roomOnWall(size, farthest))).toEqual(places),
  )

  test('are as many on a large wall as on a small one of the same shape', () =>
    expect(postsThatFit(roomOnWall({ width: 4, height: 2.25 }, 6))).toBe(
      postsThatFit(roomOnWall(projector, 6)),
    ))

  test('are at least one and at most four', () =>
    assert(
      property(integer({ min: 30, max: 100 }), integer({ min: 200, max: 6000 }), (tenths, width) => {
        const posts = postsThatFit(roomOnWall({ width, height: 1080 }, tenths / 10))
        expect(posts).toBeGreaterThanOrEqual(1)
        expect(posts).toBeLessThanOrEqual(4)
      }),
    ))
})
