import { comparable } from '../reading/normalise'
import { hasDigit, typosBetween } from '../reading/typos'

/** Words that say how a wish is put and not what is wished. None that denies or compares: 'more' and 'no' make another wish. */
const BESIDE_THE_POINT = new Set(
  comparable(`
    a an the to of in on at for with from by about into and or my our your their its is are be being been am do does how when what
    really very just always some i we it that this getting get keeping keep making make
    der die das den dem des ein eine einen einem einer zu zum zur von im am an auf bei mit fur und oder mein meine meinen ist sind
    wie wenn was man sehr immer
    le la les un une des de du d l et ou mon ma mes en au aux est comment
    el los las una y o mi mis es como que
    في من على و او كيف ان
  `)
    .trim()
    .split(/\s+/),
)

const wordsOf = (phrase: string): string[] => comparable(phrase).match(/[\p{L}\p{M}\p{N}]+/gu) ?? []

const significant = (phrase: string): string[] => {
  const all = wordsOf(phrase)
  const telling = all.filter((word) => !BESIDE_THE_POINT.has(word))
  return [...new Set(telling.length > 0 ? telling : all)].toSorted()
}

/** Shorter words are others with one letter changed. */
const [ONE_TYPO, TWO_TYPOS] = [5, 10]

const isNear = (a: string, b: string): boolean => {
  if (a === b) return true
  const shorter = Math.min(a.length, b.length)
  if (shorter < ONE_TYPO || hasDigit(a) || hasDigit(b)) return false
  const most = shorter < TWO_TYPOS ? 1 : 2
  return typosBetween(a, b, most) <= most
}

type Group = { words: string[]; phrases: string[] }

/**
 * Phrases that say the same in near words together, in the order in which each was first said. Only phrases whose words begin
 * with the same letters are compared, since hardly a typo is in a word's first letter.
 */
export const samePhrases = (phrases: readonly string[]): string[][] => {
  const groups: Group[] = []
  const byLetters = new Map<string, Group[]>()
  for (const phrase of phrases) {
    const words = significant(phrase)
    const letters = words.map((word) => word.charAt(0)).join(' ')
    const alike = byLetters.get(letters) ?? []
    const group = alike.find((one) => one.words.every((word, at) => isNear(word, words[at] ?? '')))
    if (group) group.phrases.push(phrase)
    else {
      const founded = { words, phrases: [phrase] }
      groups.push(founded)
      byLetters.set(letters, [...alike, founded])
    }
  }
  return groups.map(({ phrases: said }) => said)
}
