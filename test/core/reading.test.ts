import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { readNumber, readOption, readShort, type Reading } from '../../src/core/reading/reading'
import { READING_CASES } from './reading-cases'
import { SHORT_CASES } from './reading-short-cases'

const lettersOf = (reading: Reading): string => {
  switch (reading.kind) {
    case 'option':
      return reading.option
    case 'several':
      return reading.options.join('')
    case 'none':
      return ''
  }
}

const typed = READING_CASES.flatMap(({ options, typed: rows }) =>
  rows.map(([text, expected]) => ({ text, options, expected, reading: readOption(text, options) })),
)
const asRead = ({ text, expected, reading }: (typeof typed)[number]) =>
  `${JSON.stringify(text)}: ${lettersOf(reading) || 'none'}, people read ${expected || 'none'}`

test('95 of 100 typed answers are read as people read them', async ({ annotate }) => {
  const missed = typed.filter(({ expected, reading }) => lettersOf(reading) !== expected)
  await annotate(
    `${typed.length} answers, ${missed.length} read otherwise:\n${missed.map(asRead).join('\n')}`,
  )
  expect(typed.length).toBeGreaterThanOrEqual(200)
  expect(missed.length / typed.length).toBeLessThanOrEqual(0.05)
})

test('nobody is counted for an option that they did not name', () => {
  const wrong = typed.filter(
    ({ expected, reading }) => reading.kind === 'option' && reading.option !== expected,
  )
  expect(wrong.map(asRead)).toEqual([])
})

const typedFreely = SHORT_CASES.flatMap((asked) => {
  const read = (text: string) =>
    'accepted' in asked ? readShort(text, asked.accepted, asked.typos) : readNumber(text, asked)
  const accepted = 'accepted' in asked ? asked.accepted.join() : `${asked.from} to ${asked.to}`
  return (['right', 'wrong', 'unclear', 'none'] as const).flatMap((people) =>
    (asked[people] ?? []).map((text) => ({ accepted, text, people, read: read(text).kind })),
  )
})

test('95 of 100 typed answers to open questions are taken as people take them, and none for the opposite', async ({
  annotate,
}) => {
  const otherwise = typedFreely.filter(({ people, read }) => people !== read)
  const share = (1 - otherwise.length / typedFreely.length) * 100
  const told = otherwise.map(
    ({ accepted, text, people, read }) => `${accepted}: ${JSON.stringify(text)} ${read}, people: ${people}`,
  )
  const line = `${typedFreely.length} typed answers, ${share.toFixed(1)} % as people take them`
  process.stdout.write(`${line}\n`)
  await annotate(`${line}; otherwise:\n${told.join('\n')}`)
  expect(typedFreely.length).toBeGreaterThanOrEqual(200)
  expect(share).toBeGreaterThanOrEqual(95)
  expect(
    otherwise.filter(({ people, read }) => people !== 'none' && (read === 'right' || read === 'wrong')),
  ).toEqual([])
  // Talk that is taken for an answer loses a team its first one.
  const talk = otherwise.filter(({ people }) => people === 'none')
  expect(talk.length / typedFreely.length).toBeLessThanOrEqual(0.01)
})

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.string({ unit: 'grapheme', maxLength: 300 }),
  fc
    .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 200 })
    .map((units) => String.fromCharCode(...units)),
  fc
    .array(
      fc.constantFrom(
        'b',
        'a',
        ' ',
        '\n',
        '#',
        '@',
        '.',
        ',',
        '(',
        ')',
        '2',
        '1,0',
        'not',
        'RT @',
        '🅱️',
        '2️⃣',
        "'",
        '-',
        'https://',
        'Eiffel',
        'أ',
      ),
      { maxLength: 60 },
    )
    .map((parts) => parts.join('')),
)

test('any text is read without a throw', () => {
  fc.assert(
    fc.property(anyText, fc.array(anyText, { minLength: 2, maxLength: 8 }), (text, options) => {
      expect(['option', 'several', 'none']).toContain(readOption(text, options).kind)
      expect(['right', 'wrong', 'unclear', 'none']).toContain(readShort(text, options).kind)
      expect(['right', 'wrong', 'unclear', 'none']).toContain(readNumber(text, { from: 1, to: 2 }).kind)
    }),
    { numRuns: 300 },
  )
})

test('only options that are offered are read', () => {
  fc.assert(
    fc.property(anyText, fc.integer({ min: 2, max: 8 }), (text, count) => {
      const options = Array.from({ length: count }, (_, index) => `choice${index}`)
      const letters = lettersOf(readOption(text, options))
      expect([...letters].every((letter) => 'ABCDEFGH'.slice(0, count).includes(letter))).toBe(true)
      expect(new Set(letters).size).toBe(letters.length)
    }),
    { numRuns: 300 },
  )
})

const shoutOrWhisper = fc.constantFrom(
  (text: string) => text.toUpperCase(),
  (text: string) => text.toLowerCase(),
)
const space = fc.constantFrom('', ' ', '\n', '\t', '\u00a0', '\r\n \n')
const added = fc.array(
  fc.constantFrom('@master', '@b', '#class', '#Workshop2026', 'https://t.co/AbC', 'www.example.org/b?2'),
  { maxLength: 3 },
)

test('case, space around, mentions, tags and links change nothing', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...typed),
      shoutOrWhisper,
      space,
      space,
      added,
      ({ text, options, reading }, cased, before, after, extras) => {
        const [front, back] = [
          extras.filter((extra) => extra.startsWith('@')),
          extras.filter((extra) => !extra.startsWith('@')),
        ]
        const dressed = [...front, '', `${before}${cased(text)}${after}`, '', ...back].join(' ')
        expect(lettersOf(readOption(dressed, options))).toBe(lettersOf(reading))
      },
    ),
    { numRuns: 1500 },
  )
})

const LONGEST_POST = 25_000
const LONG_TEXTS = [
  'b ',
  'b',
  'tower. ',
  'eifel towr ',
  'a-',
  "a'",
  '1,',
  '1 000 ',
  'no idea ',
  'www.',
  '@',
  '#b ',
  '<',
  '(',
  '🅱',
  '👩‍💻',
  'a.b ',
  'Z̷̧̛',
  '\n',
  'ب ',
  '选',
  '2️⃣',
  'not ',
  '-> ',
]

/** In ms. A regular expression that goes wrong takes seconds to minutes; a busy machine does not. */
const SLOW = 500

test('the longest post is read at once, whatever it is made of', () => {
  const options = ['Big Ben', 'Eiffel Tower', 'Colosseum', 'Tower of Pisa', 'x'.repeat(120)]
  const slow: string[] = []
  for (const piece of LONG_TEXTS) {
    const text = piece.repeat(Math.ceil(LONGEST_POST / piece.length))
    const started = performance.now()
    readOption(text, options)
    readShort(text, options)
    readNumber(text, { from: 1, to: 2 })
    if (performance.now() - started > SLOW) slow.push(piece)
  }
  expect(slow).toEqual([])
})
