import { expect, test } from 'vitest'
import { languageOf } from '../../../src/renderer/control/messages'
import { ar } from '../../../src/renderer/control/messages/ar'
import { de } from '../../../src/renderer/control/messages/de'
import { en } from '../../../src/renderer/control/messages/en'
import { SAMPLE_WORDS } from '../../../src/renderer/control/parts/sample-words'

/** What words that take something are tried with: numbers, names and places alike. */
const GIVEN = Object.assign([7, 3], { name: 'Wrens', number: 2, toString: () => '7', includes: () => false })

/** Every word by its place; words that take something are said once. */
const wordsOf = (words: unknown, place = ''): Map<string, string> => {
  if (typeof words === 'string') return new Map([[place, words]])
  if (typeof words === 'function')
    return new Map([[place, String(words(sample(place), sample(place), GIVEN))]])
  if (typeof words !== 'object' || words === null) return new Map()
  return new Map(Object.entries(words).flatMap(([key, below]) => [...wordsOf(below, `${place}.${key}`)]))
}
const COUNTING =
  /posts|introduced|voters|answers|unclear|strangers|asked|people|dealTeams|read$|missing|fits|when/
const LISTING = /linkCosts$|uncalledNote$/
const sample = (place: string): unknown => (COUNTING.test(place) ? 7 : LISTING.test(place) ? ['7'] : '7')

/** Names, keys, and what is written alike in both languages. */
const ALIKE =
  /^\.app$|\.keys\.|^\.keyFaces\.(?!\s)|untouched|later$|\.times$|seconds$|behind$|taken$|number$|draftOf$|sizes\.m$|screenName$|screenSize$/

/** Words that German took over, or has had as well. */
const GERMAN_TOO = new Set([
  'Live',
  'Hashtag',
  'Team',
  'Teams',
  'Quiz',
  'Text',
  'Option 7',
  'Logo',
  'Orange',
  'Countdown',
])

test.each([
  ['German', de],
  ['Arabic', ar],
])('%s has every word of the control room, and says it its own way', (language, words) => {
  const [english, other] = [wordsOf(en), wordsOf(words)]
  expect([...other.keys()]).toEqual([...english.keys()])
  const untold = [...other].filter(
    ([place, text]) =>
      !ALIKE.test(place) &&
      (text === '' || text === english.get(place)) &&
      !(language === 'German' && GERMAN_TOO.has(text)),
  )
  expect(untold).toEqual([])
})

test('Arabic counts as Arabic does: none, one, two, a few, many', () => {
  expect([0, 1, 2, 5, 11, 100].map(ar.home.posts)).toEqual([
    'لا منشورات',
    'منشور واحد',
    'منشوران',
    '5 منشورات',
    '11 منشورًا',
    '100 منشور',
  ])
})

test('numbers are grouped as the language does it', () => {
  expect([en, de].map(({ home }) => home.posts(1840))).toEqual(['1,840 posts', '1.840 Beiträge'])
})

test('an account in an Arabic sentence keeps its own direction', () => {
  expect(ar.home.account('red_cross')).toBe('حساب X: \u2066@red_cross\u2069')
})

test('the page speaks the language of its address, and English where it says none', () => {
  expect(['?language=de', '?language=ar&open=settings', '', '?language=tlh'].map(languageOf)).toEqual([
    'de',
    'ar',
    'en',
    'en',
  ])
})

test('the sample scenes have as many options and teams in every language', () => {
  const sizes = Object.values(SAMPLE_WORDS).map(({ options, teams, choices }) => [
    options.length,
    teams.length,
    choices.length,
  ])
  expect(new Set(sizes.map(String)).size).toBe(1)
})

test('one post that waits is not approved as ‘all 1’, in any language', () => {
  const [one, many] = [1, 3].map((count) => [en, de, ar].map(({ posts }) => posts.approveAll(count)))
  expect(one).toEqual(['Approve the 1 waiting', 'Den wartenden freigeben', 'وافق على المنتظر'])
  expect(many).toEqual(['Approve all 3', 'Alle 3 freigeben', 'وافق على الكل (3)'])
})
