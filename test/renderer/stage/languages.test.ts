import { describe, expect, test } from 'vitest'
import { formats } from '../../../src/renderer/shared/format'
import { stageMessages } from '../../../src/renderer/stage/messages'
import type { StageMessages } from '../../../src/renderer/stage/messages/en'

/** What is the same in every language: the app's name, and signs. */
const NAMES = new Set(['app', 'gap', 'seconds', 'percent', 'shareOnX', 'boardColumns.hand'])

/** Everything that these words can say, by the key of the word; what is counted is counted to twelve. */
const sayings = (words: object, path = ''): [key: string, says: string][] =>
  Object.entries(words).flatMap(([key, word]: [string, unknown]): [string, string][] => {
    const name = path + key
    if (typeof word === 'string') return [[name, word]]
    if (typeof word === 'function')
      return [0, 1, 2, 3, 12].map((count) => [`${name} ${count}`, String(word(count, 12))])
    return typeof word === 'object' && word !== null ? sayings(word, `${name}.`) : []
  })
const told = (words: StageMessages) =>
  new Map(sayings(words).filter(([key]) => !NAMES.has(key.split(' ')[0] ?? '')))

describe.each(['de', 'ar'] as const)('on a stage in %s', (language) => {
  const [english, other] = [told(stageMessages.en), told(stageMessages[language])]

  test('every word is said in its own language', () => {
    const same = [...english].filter(([key, says]) => other.get(key) === says)
    expect(same).toEqual([])
  })

  test('no word is left out', () =>
    expect([...other.values()].filter((says) => says.trim() === '')).toEqual([]))
})

test('Arabic counts one, two, a few and many, each in its own form', () =>
  expect([0, 1, 2, 3, 11, 100].map((votes) => stageMessages.ar.votes(votes))).toEqual([
    'لا أصوات',
    'صوت واحد',
    'صوتان',
    '3 أصوات',
    '11 صوتًا',
    '100 صوت',
  ]))

describe('numbers and times', () => {
  const quarterPast = new Date(2026, 10, 23, 14, 5).getTime()

  test('are written as the language writes them', () => {
    expect(formats.de.hundredths(12_349)).toBe('12,34')
    expect(formats.de.number(1234)).toBe('1.234')
    expect(formats.de.timestamp(quarterPast)).toBe('14:05 · 23. Nov. 2026')
    expect(formats.en.timestamp(quarterPast)).toBe('14:05 · 23 Nov 2026')
  })

  test('have the digits of tags and answers in Arabic too', () => {
    expect(formats.ar.number(24)).toBe('24')
    expect(formats.ar.timeOfDay(quarterPast)).toBe('14:05')
  })

  test('have a minus of their own where something is taken away, and no hyphen', () => {
    for (const language of ['en', 'de', 'ar'] as const) {
      const { number, signed, hundredths, tenths, asTyped } = formats[language]
      for (const face of [number(-1250), signed(-250), hundredths(-900), tenths(-900), asTyped(-4.5)]) {
        expect(face).toContain('\u2212')
        expect(face).not.toContain('-')
      }
    }
    expect(formats.en.signed(-250)).toBe('\u2212250')
    expect(formats.ar.signed(-250)).toMatch(/^\u2066.*\u2212250\u2069$/)
  })

  test('that are an answer are written by language, and a year is no thousands', () => {
    expect((['en', 'de', 'ar'] as const).map((language) => formats[language].asTyped(1801))).toEqual([
      '1801',
      '1801',
      '1801',
    ])
    expect(formats.de.asTyped(17.525)).toBe('17,525')
    expect(formats.de.asTyped(1_250_000)).toBe('1.250.000')
  })

  test('keep their plus in front in a line from right to left', () =>
    expect(formats.ar.countdown(-65_000)).toBe('\u2066+1:05\u2069'))
})
