import { lettersOf, numbersOf, type Choice } from './reading-choices'
import { isLetterHere } from './reading-letters'
import type { Mention } from './reading-own-words'
import { LAST, NUMBER_WORDS, ORDINALS, ORDINAL_FRAME } from './reading-numerals'
import { CLOSING, FILLER, NEGATION, OR_WORDS, BECAUSE } from './reading-words'
import { isContent, type Token } from './tokens'
import { hasDigit } from './typos'

export type Stretch = {
  tokens: readonly Token[]
  choices: readonly Choice[]
  /** The places that are looked at: the post, one of its lines, one of its sentences. */
  places: readonly number[]
  /** Tokens that only say how sure somebody is. */
  quiet: ReadonlySet<number>
  /** Options that are everyday words or numbers, as found in this post. */
  everyday: ReadonlyMap<number, Mention>
}

/** What a stretch answers that says nothing else; empty when it says anything else. */
export const bareIn = (stretch: Stretch): Mention[] => {
  const mentions: Mention[] = []
  for (const at of stretch.places) {
    const token = stretch.tokens[at]
    if (!token || !isContent(token) || stretch.quiet.has(at)) continue
    if (at < (mentions.at(-1)?.to ?? 0)) continue
    const found = MEANINGS.map((meaning) => meaning(stretch, at)).find((mention) => mention !== undefined)
    if (found) mentions.push(found)
    else if (!isSilent(stretch, at) && !(CLOSING.has(token.text) && mentions.length > 0)) return []
  }
  return mentions
}

const textAt = ({ tokens }: Stretch, at: number): string => tokens[at]?.text ?? ''
const here = (at: number, letters: Mention['letters']): Mention | undefined =>
  letters.length > 0 ? { letters, from: at, to: at + 1 } : undefined

type Meaning = (stretch: Stretch, at: number) => Mention | undefined

/** A single letter is left to `loneLetter`, which knows the letters in front of the options too. */
const everydayWord: Meaning = (stretch, at) =>
  textAt(stretch, at).length > 1 || hasDigit(textAt(stretch, at)) || isLong(stretch.everyday.get(at))
    ? stretch.everyday.get(at)
    : undefined
const isLong = (mention: Mention | undefined): boolean =>
  mention !== undefined && mention.to - mention.from > 1

const loneLetter: Meaning = (stretch, at) =>
  isLetterHere(stretch.tokens, at) ? here(at, lettersOf(textAt(stretch, at), stretch.choices)) : undefined

const loneNumber: Meaning = (stretch, at) =>
  stretch.tokens[at]?.kind === 'number' && !isShare(stretch, at)
    ? here(at, numbersOf(textAt(stretch, at), stretch.choices))
    : undefined

/** 'the second', 'second one', 'the last one'; 'First!' alone is a game, no answer. */
const ordinal: Meaning = (stretch, at) => {
  const isFramed = ORDINAL_FRAME.has(textAt(stretch, at - 1)) || ORDINAL_FRAME.has(textAt(stretch, at + 1))
  if (!isFramed) return undefined
  if (LAST.has(textAt(stretch, at)))
    return here(
      at,
      stretch.choices.slice(-1).map(({ letter }) => letter),
    )
  const place = ORDINALS.get(textAt(stretch, at))
  const choice = place === undefined ? undefined : stretch.choices[place - 1]
  return choice && here(at, [choice.letter])
}

/** 'two', 'number two'; 'one' only where it is not 'that one'. */
const numberWord: Meaning = (stretch, at) => {
  const value = NUMBER_WORDS.get(textAt(stretch, at))
  if (value === undefined) return undefined
  const isAlone = !stretch.places.some((place) => place !== at && isContentAt(stretch, place))
  const isNumbered = ['number', 'option', 'answer', 'nummer', 'numero'].includes(textAt(stretch, at - 1))
  return value > 1 || isAlone || isNumbered ? here(at, numbersOf(String(value), stretch.choices)) : undefined
}
const isContentAt = ({ tokens }: Stretch, at: number): boolean => {
  const token = tokens[at]
  return token !== undefined && isContent(token)
}

/** Ordered: an option's own words come before its letter, and that before its place. */
const MEANINGS: readonly Meaning[] = [everydayWord, loneLetter, loneNumber, ordinal, numberWord]

/** '100 %' and '+1' agree, they don't answer. */
const isShare = (stretch: Stretch, at: number): boolean =>
  textAt(stretch, at + 1) === '%' || (textAt(stretch, at - 1) === '+' && textAt(stretch, at) === '1')

const isSilent = (stretch: Stretch, at: number): boolean => {
  const text = textAt(stretch, at)
  return (
    FILLER.has(text) || NEGATION.has(text) || BECAUSE.has(text) || OR_WORDS.has(text) || isShare(stretch, at)
  )
}
