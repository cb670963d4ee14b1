import { LETTERS, type Letter } from '../runsheet'
import { FOREIGN_LETTERS } from './reading-numerals'
import {
  ARTICLES,
  COMMON,
  FILLER,
  NEGATION,
  SAYS_NO,
  SAYS_YES,
  FALSE,
  TRUE,
  WITH_YES_OR_NO,
} from './reading-words'
import { hasDigit, isStretched } from './typos'
import { tokensOf, type Token } from './tokens'

/** An option as it is looked for in posts. */
export type Choice = {
  letter: Letter
  /** Its words in order, without articles at the edges; its emoji if it has no words. */
  key: string[]
  joined: string
  /** Whether finding its words among others says enough; 'is', 'no' or '4' turn up in any prose. */
  strong: boolean
  numbers: string[]
  /** '4', '4 hours', '40 %': people then type the number. */
  isNumber: boolean
  emoji: string[]
}

/** Words, numbers, and the + and # that belong to a name (C++, C#). */
export const isUnit = (token: Token): boolean =>
  token.kind === 'word' ||
  token.kind === 'number' ||
  (token.kind === 'symbol' && !token.spaced && (token.text === '+' || token.text === '#'))

const withoutArticles = (key: string[]): string[] => {
  const first = key.findIndex((word) => !ARTICLES.has(word))
  return first < 0 ? key : key.slice(first)
}

const isTelling = (word: string): boolean =>
  hasDigit(word)
    ? word.length >= 4
    : [...word].length > 1 && !FILLER.has(word) && !COMMON.has(word) && !NEGATION.has(word)

const choiceOf = (option: string, letter: Letter): Choice => {
  const tokens = tokensOf(option)
  const emoji = tokens.filter(({ kind }) => kind === 'emoji').map(({ text }) => text)
  const units = withoutArticles(tokens.filter(isUnit).map(({ text }) => text))
  const key = units.length > 0 ? units : emoji
  const numbers = tokens.filter(({ kind }) => kind === 'number').map(({ text }) => text)
  return {
    letter,
    key,
    joined: key.join(''),
    strong:
      units.length === 0
        ? emoji.length > 0
        : units.some(isTelling) || units.some((unit) => unit === '+' || unit === '#'),
    numbers,
    isNumber: numbers.length === 1 && key.length <= 2 && key[0] === numbers[0],
    emoji,
  }
}

const parsed = new WeakMap<readonly string[], Choice[]>()

/** A contest's options are the same array for all its posts, so they are looked through once. */
export const choicesOf = (options: readonly string[]): Choice[] => {
  const known = parsed.get(options)
  if (known) return known
  const choices = LETTERS.slice(0, options.length).map((letter, index) =>
    choiceOf(options[index] ?? '', letter),
  )
  parsed.set(options, choices)
  return choices
}

const lettersFor = (choices: readonly Choice[], fits: (choice: Choice, index: number) => boolean): Letter[] =>
  choices.filter(fits).map(({ letter }) => letter)

/** True or false, yes or no: people then type the first letter. */
export const isOfTruth = (choices: readonly Choice[]): boolean =>
  choices.length === 2 &&
  choices.every(
    ({ joined }) => TRUE.has(joined) || FALSE.has(joined) || SAYS_YES.has(joined) || SAYS_NO.has(joined),
  )

const YES_OR_NO = [
  { says: SAYS_YES, means: TRUE },
  { says: SAYS_NO, means: FALSE },
]

/** The words for what a bare yes or no says of a sentence: true or false. */
export const truthOf = (said: readonly string[]): ReadonlySet<string> | undefined =>
  YES_OR_NO.find(
    ({ says }) => says.has(said[0] ?? '') && said.every((word) => says.has(word) || WITH_YES_OR_NO.has(word)),
  )?.means

/**
 * What a letter alone stands for. The stage asks for letters, so an option that is itself a letter
 * does not win over the letter in front of an option: both are named.
 */
export const lettersOf = (word: string, choices: readonly Choice[]): Letter[] => {
  const letter = /^([bcd])\1{2,}$/.test(word) ? word.charAt(0) : word
  if ([...letter].length !== 1) return []
  const latin = FOREIGN_LETTERS.get(letter) ?? letter
  if (isOfTruth(choices) && !choices.some((choice) => choice.letter.toLowerCase() === letter))
    return lettersFor(choices, ({ joined }) => joined.startsWith(letter))
  return lettersFor(
    choices,
    (choice) => latin.includes(choice.letter.toLowerCase()) || choice.joined === letter,
  )
}

/**
 * What a number alone stands for. First an option that is this number; then one that holds it, or has its place.
 * Where options are numbers, another number is no place but an answer that is not offered.
 */
export const numbersOf = (number: string, choices: readonly Choice[]): Letter[] => {
  const same = lettersFor(choices, (choice) => choice.isNumber && choice.numbers[0] === number)
  if (same.length > 0) return same
  const areNumbers = choices.filter(({ isNumber }) => isNumber).length * 2 >= choices.length
  return lettersFor(
    choices,
    (choice, index) => choice.numbers.includes(number) || (!areNumbers && number === String(index + 1)),
  )
}

/** What 'option 2' stands for: the place, and an option that is this number. */
export const placesOf = (number: string, choices: readonly Choice[]): Letter[] =>
  lettersFor(
    choices,
    (choice, index) => number === String(index + 1) || (choice.isNumber && choice.numbers[0] === number),
  )

/** Whether a typed word is this word of an option; 'yep' is 'yes'. */
export const isWord = (typed: string, word: string): boolean =>
  typed === word ||
  isStretched(typed, word) ||
  (SAYS_YES.has(word) && SAYS_YES.has(typed)) ||
  (SAYS_NO.has(word) && SAYS_NO.has(typed))
