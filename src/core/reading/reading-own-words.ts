import { isUnit, isWord, type Choice } from './reading-choices'
import { COMMON, FILLER, NEGATION } from './reading-words'
import type { Letter } from '../runsheet'
import { isContent, type Token } from './tokens'
import { hasDigit, typosBetween } from './typos'

/** Where a post names options: from token `from` up to and without token `to`. */
export type Mention = { letters: Letter[]; from: number; to: number }

/** The tokens that these mentions take up. */
export const coveredBy = (mentions: readonly Mention[]): Set<number> =>
  new Set(mentions.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, offset) => from + offset)))

/** The options whose words stand here: all of them, the longest first, none inside a longer one. */
export const ownWordsIn = (tokens: readonly Token[], choices: readonly Choice[]): Mention[] => {
  const units = tokens.flatMap((token, at) => (isUnit(token) ? [{ text: token.text, at }] : []))
  const emoji = tokens.flatMap((token, at) => (token.kind === 'emoji' ? [{ text: token.text, at }] : []))
  const found = choices.flatMap(({ letter, key, emoji: pictures }) => {
    const among = key.length > 0 && key[0] === pictures[0] ? emoji : units
    return among.flatMap((_, start): Mention[] => {
      const last = among[start + key.length - 1]
      const first = among[start]
      const fits =
        key.length > 0 && key.every((word, offset) => isWord(among[start + offset]?.text ?? '', word))
      return fits && first && last ? [{ letters: [letter], from: first.at, to: last.at + 1 }] : []
    })
  })
  return withoutInner(found)
}

/** 'green tea' is not 'tea'. Two options of the same words stay both. */
const withoutInner = (mentions: readonly Mention[]): Mention[] => {
  const sorted = [...mentions].sort((a, b) => a.from - b.from || b.to - a.to)
  const kept: Mention[] = []
  for (const mention of sorted) {
    const last = kept.at(-1)
    if (last && mention.from === last.from && mention.to === last.to) last.letters.push(...mention.letters)
    else if (!last || mention.to > last.to) kept.push(mention)
  }
  return kept
}

/** Named by no more than a word of a phrase that says how sure somebody is: 'let me think' does not name the option 'let'. */
export const isWithin = ({ from, to }: Mention, hedges: ReadonlySet<number>): boolean =>
  to - from === 1 && hedges.has(from) && (hedges.has(from - 1) || hedges.has(to))

/** How many letters may be wrong in a word of this length: fewer where other words surround it. */
const allowance = (length: number, isAlone: boolean): number => {
  if (isAlone) return length < 4 ? 0 : length < 8 ? 1 : length < 14 ? 2 : 3
  return length < 8 ? 0 : length < 12 ? 1 : 2
}

/** A post longer than this is prose; people who mistype an option write a line. */
const MOST_WORDS = 40

const isSaying = (word: string): boolean => FILLER.has(word) || NEGATION.has(word) || COMMON.has(word)

/** The post's words that say something, with their places. */
const tellingWords = (tokens: readonly Token[]): { text: string; at: number }[] =>
  tokens.flatMap((token, at) => (isContent(token) ? [{ text: token.text, at }] : []))

/** Options' words with a letter wrong, or with a space too many or too few. More than one that fits is ambiguous. */
export const mistypedIn = (tokens: readonly Token[], choices: readonly Choice[]): Mention[] => {
  const words = tellingWords(tokens)
  if (words.length > MOST_WORDS) return []
  const rest = words.filter(({ text }) => !isSaying(text)).length
  return choices.flatMap((choice) => closestTo(choice, words, rest))
}

/** 'creme' for 'cream': the same consonants, and other vowels, as in another language. */
const MOST_VOWELS = 2
const VOWELS = /[aeiouy]/g
const soundsLike = (typed: string, meant: string): boolean =>
  meant.length >= 5 && typed[0] === meant[0] && typed.replaceAll(VOWELS, '') === meant.replaceAll(VOWELS, '')

const closestTo = (choice: Choice, words: { text: string; at: number }[], rest: number): Mention[] => {
  const length = [...choice.joined].length
  if (length < 4) return []
  const fits = words.flatMap((first, start) =>
    [choice.key.length - 1, choice.key.length, choice.key.length + 1].flatMap((count) => {
      const span = words.slice(start, start + count)
      const last = span.at(-1)
      if (count < 1 || span.length < count || !last || span.every(({ text }) => isSaying(text))) return []
      const typed = span.map(({ text }) => text).join('')
      const others = rest - span.filter(({ text }) => !isSaying(text)).length
      const most = hasDigit(typed) || hasDigit(choice.joined) ? 0 : allowance(length, others === 0)
      if (!choice.strong && others > 0) return []
      // A slip rarely hits the first letter, and another first letter is mostly another word: nice, rice.
      const isSwapped = typed[1] === choice.joined[0] && typed[0] === choice.joined[1]
      if (length < 8 && typed[0] !== choice.joined[0] && !isSwapped) return []
      const isSpelling = others === 0 && count === 1 && soundsLike(typed, choice.joined)
      const allowed = isSpelling ? Math.max(most, MOST_VOWELS) : most
      const typos = typosBetween(typed, choice.joined, allowed)
      return typos <= allowed
        ? [{ mention: { letters: [choice.letter], from: first.at, to: last.at + 1 }, typos }]
        : []
    }),
  )
  const best = [...fits].sort((a, b) => a.typos - b.typos)[0]
  return best ? [best.mention] : []
}

/** A few of an option's words and nothing else: 'eiffel' for 'Eiffel Tower'. */
export const partsIn = (tokens: readonly Token[], choices: readonly Choice[]): Mention[] => {
  const typed = tellingWords(tokens).filter(({ text }) => !FILLER.has(text) && !NEGATION.has(text))
  const first = typed[0]
  const last = typed.at(-1)
  if (!first || !last || typed.length > MOST_WORDS || typed.every(({ text }) => isSaying(text))) return []
  const holding = (fits: (text: string, word: string) => boolean) =>
    choices
      .filter(({ key }) => typed.every(({ text }) => key.some((word) => fits(text, word))))
      .map(({ letter }) => letter)
  const exact = holding((text, word) => text === word)
  const nearly = exact.length > 0 ? exact : holding(isPart)
  const letters =
    nearly.length > 0
      ? nearly
      : choices.filter((choice) => isRowOf(choice, typed)).map(({ letter }) => letter)
  return letters.length > 0 ? [{ letters, from: first.at, to: last.at + 1 }] : []
}

/** 'vargas yosa': some of the words in a row, with a few letters wrong in all of them. */
const isRowOf = ({ key }: Choice, typed: readonly { text: string }[]): boolean => {
  if (typed.length < 2 || typed.length > key.length) return false
  const joined = typed.map(({ text }) => text).join('')
  return key.some((_, start) => {
    const row = key.slice(start, start + typed.length)
    return row.length === typed.length && isPart(joined, row.join(''))
  })
}

const isPart = (typed: string, word: string): boolean => {
  if (typed === word) return true
  const length = [...word].length
  if (length < 5 || hasDigit(typed) || hasDigit(word) || typed[0] !== word[0]) return false
  const most = allowance(length, true)
  return typosBetween(typed, word, most) <= most
}
