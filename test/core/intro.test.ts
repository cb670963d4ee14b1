import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { looksLikeIntro, readIntro } from '../../src/core/intro/intro'
import { INTRO_CASES, type IntroCase } from './intro-cases'

const wishOf = ({ learn, challenge }: IntroCase) =>
  learn !== undefined
    ? { kind: 'learn', text: learn }
    : challenge !== undefined
      ? { kind: 'challenge', text: challenge }
      : undefined

const judged = INTRO_CASES.map((expected) => {
  const read = readIntro(expected.text)
  const hasWrong =
    (read.person !== undefined && read.person !== expected.person) ||
    (read.place !== undefined && read.place !== expected.place)
  const wish = wishOf(expected)
  const isAsExpected =
    read.person === expected.person &&
    read.place === expected.place &&
    read.wish?.kind === wish?.kind &&
    read.wish?.text === wish?.text
  return { text: expected.text, read, hasWrong, isAsExpected }
})

test('95 of 100 introductions are made out as people would', async ({ annotate }) => {
  const missed = judged.filter(({ isAsExpected }) => !isAsExpected)
  const report = missed
    .map(({ text, read }) => `${JSON.stringify(text)} → ${JSON.stringify(read)}`)
    .join('\n')
  await annotate(`${judged.length} introductions, missed:\n${report}`)
  expect(judged.length).toBeGreaterThanOrEqual(100)
  expect(missed.length / judged.length).toBeLessThanOrEqual(0.05)
})

test('nobody is given a wrong name or place', () => {
  expect(judged.filter(({ hasWrong }) => hasWrong).map(({ text, read }) => ({ text, read }))).toEqual([])
})

test('an introduction is told from a remark', () => {
  const introduced = INTRO_CASES.filter(({ text }) => looksLikeIntro(readIntro(text)))
  const meant = INTRO_CASES.filter(({ text: _, ...fields }) => Object.keys(fields).length > 0)
  expect(introduced.map(({ text }) => text)).toEqual(meant.map(({ text }) => text))
})

const words = fc.constantFrom(
  "I'm",
  'Ana',
  'from',
  'Lisbon',
  'learn',
  ':',
  '\n',
  ',',
  'my name is',
  'challenge',
  '👋',
  'من',
  'أنا',
  '#x',
  '@y',
  '|',
  '-',
  '(',
  'ich bin',
  'aus',
)
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc
    .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 200 })
    .map((units) => String.fromCharCode(...units)),
  fc.array(words, { maxLength: 80 }).map((parts) => parts.join(' ')),
)

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' })
const lengthOf = (text: string) => Array.from(graphemes.segment(text)).length

test('any text is read without a throw, and no field outgrows its card', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const { person, place, wish } = readIntro(text)
      for (const [field, most] of [
        [person, 40],
        [place, 60],
        [wish?.text, 140],
      ] as const) {
        if (field === undefined) continue
        expect(field.trim()).not.toBe('')
        expect(lengthOf(field)).toBeLessThanOrEqual(most)
        expect(field).not.toMatch(/[\n\p{Cs}]|https?:|(?<![\p{L}\p{N}])[@#]\w/u)
      }
    }),
    { numRuns: 500 },
  )
})

test('tags, links and mentions around change nothing', () => {
  const added = fc.array(fc.constantFrom('#class', '#Workshop2026', 'https://t.co/AbC'), { maxLength: 3 })
  fc.assert(
    fc.property(
      fc.constantFrom(...INTRO_CASES.filter(({ text }) => !text.startsWith('RT'))),
      added,
      ({ text }, extras) => {
        expect(readIntro(['@master', text, ...extras].join(' '))).toEqual(readIntro(text))
      },
    ),
    { numRuns: 500 },
  )
})

/** In ms. A regular expression that goes wrong takes seconds to minutes; a busy machine does not. */
const SLOW = 500

test('the longest post is read at once, whatever it is made of', () => {
  const slow: string[] = []
  for (const piece of [
    "I'm ",
    'A',
    'Ana ',
    'from ',
    'learn: ',
    '.',
    '- ',
    ' ',
    '\n',
    '👋',
    'Z̷̧̛',
    'ich möchte ',
    'hello from ',
    'أنا ',
    "I'm A, a ",
    'hi ',
  ]) {
    const text = piece.repeat(Math.ceil(25_000 / piece.length))
    const started = performance.now()
    readIntro(text)
    if (performance.now() - started > SLOW) slow.push(piece)
  }
  expect(slow).toEqual([])
})
