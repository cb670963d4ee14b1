import { expect, test } from 'vitest'
import { markOf, problemsOf } from '../../../src/core/course/check'
import { pictureOf } from '../../support/pictures'

const kindsOf = (...texts: string[]) =>
  problemsOf(texts.map((text) => ({ text }))).map(({ problems }) => problems.map(({ kind }) => kind))

test.each([
  'Open the page. 1/3',
  'Open the page. 1 / 3',
  'Open the page, part 1 of 3',
  'Teil 1 von 3: die Seite öffnen',
  'افتح الصفحة ١/٣',
  'Open the page →',
  'Open the page ➡️',
  'Open the page ⬇️',
  'Open the page 👇🏽',
  'Open the page. Next: the syrinx',
  'Seite öffnen. Weiter geht es unten.',
  'افتح الصفحة. التالي: الحنجرة',
])('“%s” points on', (text) => {
  expect(kindsOf(text, 'That was all.')).toEqual([[], []])
})

test.each(['Open the page.', 'Open it 24/7', 'Read page 2/3', 'The nextdoor bird', 'Weiterbildung für alle'])(
  '“%s” does not point on',
  (text) => {
    expect(kindsOf(text, 'That was all.')).toEqual([['no-pointer'], []])
  },
)

test('the first step has to say what to do, and is not only a link', () => {
  expect(kindsOf('https://example.org/live 1/2', 'Done.')).toEqual([['no-instruction'], []])
  expect(kindsOf('Open https://example.org/live 1/2', 'Done.')).toEqual([[], []])
})

test('what X would refuse is told: too long as X counts, the same text twice, two cashtags', () => {
  const long = problemsOf([{ text: `${'ぁ'.repeat(140)} →` }, { text: 'Done.' }])
  expect(long[0]).toEqual({ weight: 283, problems: [{ kind: 'too-long', over: 3 }] })
  expect(
    problemsOf([{ text: 'Sing  along →' }, { text: 'Sing along →' }, { text: 'Done.' }])[1]?.problems,
  ).toEqual([{ kind: 'repeats', step: 1 }])
  expect(kindsOf('Buy $ABC and $XYZ →', 'Done.')[0]).toEqual(['cashtags'])
})

test('a link counts as X counts it, whether it stands in the text or beside it', () => {
  const link = `https://example.org/${'a'.repeat(100)}`
  const [beside, within] = problemsOf([
    { text: 'Open it →', link },
    { text: `Open it →\n${link}`, link },
  ])
  expect([beside?.weight, within?.weight]).toEqual([34, 34])
})

test('a picture of which nobody says what it shows is told, and counts for nothing in the length', () => {
  const step = { text: 'Listen →' }
  const [silent] = problemsOf([{ ...step, picture: pictureOf(' ') }, { text: 'Done.' }])
  expect(silent).toEqual({ weight: 9, problems: [{ kind: 'no-alt' }] })
  expect(problemsOf([{ ...step, picture: pictureOf('A robin') }, { text: 'Done.' }])[0]?.problems).toEqual([])
})

test('the mark of a course changes with a picture and with what it shows', () => {
  const marks = [undefined, pictureOf(), pictureOf('A robin')].map((picture) =>
    markOf({ order: 'thread', steps: [{ text: 'Listen →', ...(picture ? { picture } : {}) }] }),
  )
  expect(new Set(marks).size).toBe(3)
})

test('the mark of a course changes with any text, any link, the order of the steps and the way they are posted', () => {
  const [a, b] = [{ text: 'Listen →' }, { text: 'Sing.' }]
  const marks = [
    markOf({ order: 'thread', steps: [a, b] }),
    markOf({ order: 'last-first', steps: [a, b] }),
    markOf({ order: 'thread', steps: [b, a] }),
    markOf({ order: 'thread', steps: [a, { text: 'Sing!' }] }),
    markOf({ order: 'thread', steps: [a, { ...b, link: 'https://example.org' }] }),
    markOf({ order: 'thread', steps: [{ text: 'Listen →Sing.' }] }),
  ]
  expect(new Set(marks).size).toBe(marks.length)
  expect(markOf({ order: 'thread', steps: [{ ...a }, { ...b }] })).toBe(marks[0])
})
