import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'

const sheet = readFileSync(join(import.meta.dirname, '../../../src/renderer/shared/tokens.css'), 'utf8')

/** The colours that a theme's block sets. */
const coloursAfter = (heading: string): Map<string, string> => {
  const block = sheet.slice(sheet.indexOf(heading)).split('}')[0] ?? ''
  return new Map(
    Array.from(block.matchAll(/--([\w-]+):\s*(#[0-9a-f]{6})/g), ([, name = '', hex = '']) => [name, hex]),
  )
}

const themes = { board: coloursAfter('/* Board:'), paper: coloursAfter('/* Paper:') }

// WCAG 2.2, 'relative luminance' and 'contrast ratio'.
const luminance = (hex: string): number => {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return channel <= 0.040_45 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
const contrast = (a: string, b: string): number => {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].toSorted((x, y) => y - x)
  return (light + 0.05) / (dark + 0.05)
}

describe.each(Object.entries(themes))('the %s', (_name, colours) => {
  const of = (name: string): string => {
    const hex = colours.get(name)
    if (hex === undefined) throw new Error(`there is no colour '${name}'`)
    return hex
  }

  test('has 15:1 for what people decide on', () =>
    expect(contrast(of('chalk'), of('board'))).toBeGreaterThanOrEqual(15))

  test.each([
    ['quiet', 'board'],
    ['mark', 'board'],
    ['chalk', 'dust'],
    ['chalk', 'plate'],
    ['quiet', 'plate'],
  ])('has 7:1 for %s on %s', (ink, ground) => expect(contrast(of(ink), of(ground))).toBeGreaterThanOrEqual(7))

  test.each(Array.from({ length: 8 }, (_, place) => `accent-${place}`))(
    'has 3:1 for the shapes and strokes in %s',
    (accent) => expect(contrast(of(accent), of('board'))).toBeGreaterThanOrEqual(3),
  )

  test('has 3:1 for rules', () => expect(contrast(of('rule'), of('board'))).toBeGreaterThanOrEqual(3))
})

test('on paper the accents hold 7:1', () => {
  for (let place = 0; place < 8; place += 1)
    expect(
      contrast(themes.paper.get(`accent-${place}`) ?? '', themes.paper.get('board') ?? ''),
    ).toBeGreaterThanOrEqual(7)
})

test('nothing is smaller than the last row reads: 5.7 % of the height', () => {
  const floor = Number(/--type-floor: ([\d.]+)/.exec(sheet)?.[1])
  expect(floor / 54).toBeGreaterThanOrEqual(0.057)
})
