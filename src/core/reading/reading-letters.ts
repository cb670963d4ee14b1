import { lettersOf, numbersOf, placesOf, type Choice } from './reading-choices'
import type { Mention } from './reading-own-words'
import {
  AFTER_LETTER,
  BECAUSE,
  CUE_NOUNS,
  CUE_VERBS,
  FILLER,
  LINKS,
  NUMBER_NOUNS,
  RIGHT,
} from './reading-words'
import type { Letter } from '../runsheet'
import { isContent, type Token } from './tokens'

/** Letters that are words as well: English and French a, Russian а, в, с. */
const ALSO_WORDS = new Set(['a', 'а', 'в', 'с'])
const OPENING = new Set(['"', '“', '„', '«', '*', '(', '[', '_', "'"])
const CLOSED_BY: Record<string, string> = {
  '(': ')',
  '[': ']',
  '"': '"',
  '“': '”',
  '„': '“',
  '«': '»',
  '*': '*',
  "'": "'",
  _: '_',
}
const DASHES = new Set(['-', '–', '—'])

const isLong = (token: Token | undefined): boolean =>
  token !== undefined && isContent(token) && [...token.text].length > 1

/** Part of a compound: T-shirt, B-side, vitamin-c. */
const isCompound = (tokens: readonly Token[], at: number): boolean => {
  const [before, dashBefore, here, dash, after] = [at - 2, at - 1, at, at + 1, at + 2].map(
    (place) => tokens[place],
  )
  const joins = (token: Token | undefined) => token !== undefined && !token.spaced && DASHES.has(token.text)
  const forward = joins(dash) && after?.spaced === false && isLong(after)
  const backward =
    joins(dashBefore) && here?.spaced === false && isLong(before) && !CUE_NOUNS.has(before?.text ?? '')
  return forward || backward
}

/** Whether a single letter stands for itself: 'A', 'A is it', but not 'a question', 'an A' or 'B-side'. */
export const isLetterHere = (tokens: readonly Token[], at: number): boolean => {
  const letter = tokens[at]?.text ?? ''
  if (isCompound(tokens, at) || tokens[at - 1]?.text === 'an') return false
  if (!ALSO_WORDS.has(letter)) return true
  const next = tokens.slice(at + 1, at + 6).find(({ kind, text }) => kind !== 'emoji' && !OPENING.has(text))
  const isQuoted = CLOSED_BY[tokens[at - 1]?.text ?? ''] === tokens[at + 1]?.text
  const isShare = next?.kind === 'number' && tokens[tokens.indexOf(next) + 1]?.text === '%'
  return (
    isQuoted ||
    isShare ||
    !next ||
    !isContent(next) ||
    [...next.text].length === 1 ||
    AFTER_LETTER.has(next.text)
  )
}

type Place = { tokens: readonly Token[]; at: number; choices: readonly Choice[] }

const textAt = ({ tokens, at }: Place, offset: number): string => tokens[at + offset]?.text ?? ''

/** '(b)', '[b]', '"b"', '*b*' */
const isEnclosed = (place: Place): boolean => {
  const closing = CLOSED_BY[textAt(place, -1)]
  return closing !== undefined && closing === textAt(place, 1)
}

const isStart = ({ tokens, at }: Place): boolean => {
  const before = tokens
    .slice(Math.max(0, at - 3), at)
    .findLast(({ kind, text }) => kind !== 'emoji' && kind !== 'mark' && text !== '#')
  return before === undefined || before.text.includes('\n')
}

/** The post begins with it, set off by a sign or by the reason that follows: 'B) the tower', 'B, it is taller', 'B because …'. */
const isLeading = (place: Place): boolean => {
  if (!isStart(place)) return false
  const next = place.tokens[place.at + 1]
  if (!next) return false
  if (isReasoned(place) || (next.text === 'as' && textAt(place, 2) !== 'in')) return true
  // 'D:' is a face.
  if (next.text === ':') return place.tokens[place.at]?.text !== 'd'
  if (DASHES.has(next.text)) return next.spaced || place.tokens[place.at + 2]?.spaced !== false
  return [')', ',', '=', '>', '.', '!', '|'].includes(next.text) || next.text.includes('\n')
}

/** 'It must be b, because …' */
const isReasoned = (place: Place): boolean => BECAUSE.has(textAt(place, textAt(place, 1) === ',' ? 2 : 1))

/** 'option b', 'answer: b', 'the answer is b', 'vote for b' */
const isCued = (place: Place, cues: ReadonlySet<string>): boolean => {
  for (let back = 1; back <= 4; back += 1) {
    const before = place.tokens[place.at - back]
    if (!before || before.kind === 'end') return false
    if (cues.has(before.text)) return true
    const isLink =
      LINKS.has(before.text) || before.kind === 'symbol' || before.kind === 'mark' || isCueNoun(before)
    if (!isLink || before.text === ',') return false
  }
  return false
}
const isCueNoun = ({ text }: Token): boolean => CUE_NOUNS.has(text) || NUMBER_NOUNS.has(text)

/** 'B is right', 'C is the answer' */
const isCalledRight = (place: Place): boolean => {
  if (!['is', 'ist', 'est', 'es', 'هي', 'هو', 'must', 'has'].includes(textAt(place, 1))) return false
  return [2, 3, 4].some((offset) => RIGHT.has(textAt(place, offset)))
}

/** 'Team Red: B' */
const isAfterColon = (place: Place): boolean => {
  const [before, here] = [place.tokens[place.at - 1], place.tokens[place.at]]
  const isColon = before?.text === ':' || before?.text === '=' || before?.text === '>' || before?.text === '→'
  if (!isColon || (before.text === ':' && before.spaced) || here?.spaced === false) return false
  const next = place.tokens.slice(place.at + 1).find(({ kind }) => kind !== 'mark' && kind !== 'emoji')
  return !next || next.kind === 'end'
}

/** A '#b' with nothing but tags after it. */
const isLastTag = (place: Place): boolean =>
  textAt(place, -1) === '#' &&
  place.tokens.slice(place.at + 1).every((token) => !isContent(token) || [...token.text].length === 1)

/** How many tokens 'B as in Bravo' or 'B wie Berta' take; 1 for a letter that is not spelled so. */
const spelledLength = (place: Place): number => {
  const [link, second] = [textAt(place, 1), textAt(place, 2)]
  const length = link === 'as' && second === 'in' ? 4 : 3
  const word = textAt(place, length - 1)
  const isWord = word.length > 2 && word.startsWith(textAt(place, 0)) && !FILLER.has(word)
  return isWord && ['as', 'for', 'like', 'wie', 'comme'].includes(link) ? length : 1
}

type LetterSign = { name: string; holds: (place: Place) => boolean }
const CUES = new Set([...CUE_NOUNS, ...CUE_VERBS])
const LETTER_SIGNS: readonly LetterSign[] = [
  { name: 'enclosed', holds: isEnclosed },
  { name: 'leading', holds: isLeading },
  { name: 'reasoned', holds: isReasoned },
  { name: 'cued', holds: (place) => isCued(place, CUES) },
  { name: 'called right', holds: isCalledRight },
  { name: 'after a colon', holds: isAfterColon },
  { name: 'last tag', holds: isLastTag },
  { name: 'spelled', holds: (place) => spelledLength(place) > 1 },
]
const PLACE_CUES = new Set([...CUE_NOUNS, ...NUMBER_NOUNS])

/** Whether a number belongs to no other word: 'option 2', but not 'answer 2 questions'. */
const isFreeNumber = ({ tokens, at }: Place): boolean => {
  const next = tokens[at + 1]
  return !next || !isContent(next) || AFTER_LETTER.has(next.text)
}

/** Where letters and numbers are marked as answers, whatever else the post says. */
export const markedIn = (tokens: readonly Token[], choices: readonly Choice[]): Mention[] =>
  tokens.flatMap((token, at): Mention[] => {
    const place = { tokens, at, choices }
    const letters = token.kind === 'word' ? lettersOf(token.text, choices) : []
    if (letters.length > 0 && isLetterHere(tokens, at) && LETTER_SIGNS.some(({ holds }) => holds(place)))
      return [{ letters, from: at, to: at + spelledLength(place) }]
    if (token.kind === 'number' && isFreeNumber(place)) {
      const options = numberAt(place)
      if (options.length > 0) return [{ letters: options, from: at, to: at + 1 }]
    }
    return []
  })

const numberAt = (place: Place): Letter[] => {
  const number = textAt(place, 0)
  if (isCued(place, PLACE_CUES))
    return textAt(place, -1) === ':' || LINKS.has(textAt(place, -1))
      ? numbersOf(number, place.choices)
      : placesOf(number, place.choices)
  return isLeading(place) ? numbersOf(number, place.choices) : []
}

/** Letters that stand for themselves without being marked; beside a clear answer they make it unclear. */
export const looseIn = (tokens: readonly Token[], choices: readonly Choice[]): Mention[] =>
  tokens.flatMap((token, at): Mention[] => {
    const letters = token.kind === 'word' && isLetterHere(tokens, at) ? lettersOf(token.text, choices) : []
    return letters.length > 0 ? [{ letters, from: at, to: at + 1 }] : []
  })
