import type { Typos } from '../sheet/question'
import { isUnit } from './reading-choices'
import { NUMBER_WORDS } from './reading-numerals'
import type { Mention } from './reading-own-words'
import type { Word } from './reading-several'
import { ARTICLES, COMMON, FILLER, NEGATION } from './reading-words'
import { tokensOf, type Token } from './tokens'
import { hasDigit, isStretched, typosBetween } from './typos'

export type Accepted = {
  words: string[]
  joined: string
  isNumber: boolean
  /** So short or common that it turns up in any prose. */ isPlain: boolean
}

/** Typos are looked for in no more words than these. */
const MOST_LOOKED_AT = 32

export const wordsOf = (tokens: readonly Token[]): Word[] =>
  tokens.flatMap((token, at) => (isUnit(token) ? [{ text: token.text, at }] : []))

export const acceptedOf = (variant: string): Accepted => {
  const all = wordsOf(tokensOf(variant)).map(({ text }) => text)
  const start = all.findIndex((word) => !ARTICLES.has(word))
  const words = start < 0 ? all : all.slice(start)
  const joined = words.join('')
  const number = words.length === 1 ? (numberIn(joined) ?? '') : ''
  const isPlain = words.every(
    (word) => word.length < 3 || FILLER.has(word) || COMMON.has(word) || NEGATION.has(word),
  )
  return { words: number ? [number] : words, joined: number || joined, isNumber: number !== '', isPlain }
}

/** German letters as people type them without: 'Zuerich', 'Strasse'. */
const TYPED_OUT: Record<string, string> = { ä: 'ae', ö: 'oe', ü: 'ue', Ä: 'Ae', Ö: 'Oe', Ü: 'Ue' }
export const spellingsOf = (variant: string): string[] => {
  const composed = variant.normalize('NFC')
  const typed = composed.replaceAll(/[äöüÄÖÜ]/g, (letter) => TYPED_OUT[letter] ?? letter)
  return typed === composed ? [variant] : [variant, typed]
}

export const numberIn = (text: string): string | undefined =>
  /^-?\d+(?:\.\d+)?$/.test(text) ? text : NUMBER_WORDS.get(text)?.toString()

/** How many letters may be wrong in an answer of this length. */
const typosAllowed = (length: number, typos: Typos): number => {
  switch (typos) {
    case 'none':
      return 0
    case 'some':
      return length <= 3 ? 0 : length <= 7 ? 1 : 2
    case 'many':
      return Math.min(Math.floor(length / 3), 4)
  }
}

/** Numbers are compared as numbers, digits never as typos. */
const isSame = (typed: string, accepted: string, typos: Typos): boolean => {
  if (typed === accepted || isStretched(typed, accepted)) return true
  if (hasDigit(typed) || hasDigit(accepted)) return false
  const most = typosAllowed([...accepted].length, typos)
  return most > 0 && typosBetween(typed, accepted, most) <= most
}

/** Where the accepted answer stands in the post, word for word, or with a letter wrong or a space more or less. */
export const found = (words: readonly Word[], accepted: Accepted, typos: Typos): Mention | undefined => {
  const count = accepted.words.length
  if (accepted.isNumber) {
    const at = words.find(({ text }) => numberIn(text) === accepted.joined)?.at
    return at === undefined ? undefined : { letters: [], from: at, to: at + 1 }
  }
  const [first, last] = [words[0], words.at(-1)]
  const isSpelled = words.length > 2 && words.every(({ text }) => text.length === 1)
  if (isSpelled && first && last && words.map(({ text }) => text).join('') === accepted.joined)
    return { letters: [], from: first.at, to: last.at + 1 }
  const lengths = words.length > MOST_LOOKED_AT ? [count] : [count, count - 1, count + 1]
  for (const length of lengths.filter((size) => size > 0))
    for (let start = 0; start + length <= words.length; start += 1) {
      const span = words.slice(start, start + length)
      const [first, last] = [span[0], span.at(-1)]
      const typed = span.map(({ text }) => text)
      const isExact = length === count && typed.every((text, index) => text === accepted.words[index])
      const isSaying = typed.every((text) => FILLER.has(text) || COMMON.has(text) || NEGATION.has(text))
      const isClose =
        !isSaying && words.length <= MOST_LOOKED_AT && isSame(typed.join(''), accepted.joined, typos)
      if (first && last && (isExact || isClose)) return { letters: [], from: first.at, to: last.at + 1 }
    }
  return undefined
}

/** Shorter words with another letter are mostly other words. */
const SHORTEST_NEAR = 6

/** How many letters a word has more where it is another form of the same: 'golden'. */
const LONGEST_ENDING = 2
const SHORTEST_WITH_ENDING = 4

/** 'Vinci' for 'Leonardo da Vinci', 'golden' for 'gold', 'Pazifik' for 'Pacific': a part, a form, or one letter more wrong than is let pass. */
export const isNearly = (words: readonly Word[], variants: readonly Accepted[], typos: Typos): boolean =>
  variants.some((accepted) => {
    if (accepted.words.length > 1 && words.every(({ text }) => accepted.words.includes(text))) return true
    const typed = words.map(({ text }) => text).join('')
    const length = [...accepted.joined].length
    const ending = typed.startsWith(accepted.joined) ? [...typed].length - length : 0
    if (ending > 0 && ending <= LONGEST_ENDING && length >= SHORTEST_WITH_ENDING && !hasDigit(typed))
      return true
    if (typos === 'none' || length < SHORTEST_NEAR || typed[0] !== accepted.joined[0] || hasDigit(typed))
      return false
    const most = typosAllowed(length, typos) + 1
    return typosBetween(typed, accepted.joined, most) <= most
  })
