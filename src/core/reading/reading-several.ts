import { isLand } from './lands'
import type { Mention } from './reading-own-words'
import {
  ARTICLES,
  BECAUSE,
  COMMON,
  FILLER,
  GREETINGS,
  CLOSING,
  ABOUT_TEAMS,
  OF,
  ONLY,
  SAYS_IS,
  THEIRS,
  TITLES,
} from './reading-words'
import type { Token } from './tokens'

export type Word = { text: string; at: number }

/** What parts a list; a hyphen only with a space before it, a colon only after the answer ('My guess: Paris'). */
const PARTING = new Set(',()[]{}+&*=<>~|/\\–—•·→、，،'.split(''))

const isParting = (token: Token, at: number, answer: Mention): boolean =>
  token.kind === 'end' ||
  token.kind === 'emoji' ||
  PARTING.has(token.text) ||
  (token.text === '-' && token.spaced) ||
  (token.text === ':' && at >= answer.to)

type Part = { words: Word[]; isSameSentence: boolean }

/** What stands beside the answer, parted from it by a line, a sentence, a comma, a bracket or another sign. */
const partsBeside = (tokens: readonly Token[], words: readonly Word[], answer: Mention): Part[] => {
  const parts: Part[] = [{ words: [], isSameSentence: true }]
  const byPlace = new Map(words.map((word) => [word.at, word]))
  const isOfAnswer = (at: number) => at >= answer.from && at < answer.to
  const sentence = tokens[answer.from]?.sentence
  for (const [at, token] of tokens.entries()) {
    const word = byPlace.get(at)
    const isSameSentence = token.sentence === sentence
    if (!isOfAnswer(at) && isParting(token, at, answer)) parts.push({ words: [], isSameSentence })
    else if (word) {
      const part = parts.at(-1)
      if (part?.words.length === 0) part.isSameSentence = isSameSentence
      part?.words.push(word)
    }
  }
  return parts.filter((part) => part.words.length > 0 && !part.words.some(({ at }) => isOfAnswer(at)))
}

/** 'the painter', 'capital of France': says more of the answer, where the answer has no article of its own. */
const isAddition = (texts: readonly string[], before: string): boolean =>
  (ARTICLES.has(texts[0] ?? '') && !ARTICLES.has(before)) ||
  THEIRS.has(texts[0] ?? '') ||
  texts.some((text) => OF.has(text))

/** 'Hi Ben', 'thanks Ana', 'Team Red', 'Dr.', 'J.', 'because of …', 'Rome is only second': said around an answer. */
const isAround = (texts: readonly string[]): boolean =>
  GREETINGS.has(texts[0] ?? '') ||
  texts.some((text, index) => ONLY.has(text) && SAYS_IS.has(texts[index - 1] ?? '')) ||
  texts.some((text) => CLOSING.has(text) || ABOUT_TEAMS.has(text) || BECAUSE.has(text)) ||
  texts.every((text) => text.length === 1 || TITLES.has(text) || FILLER.has(text))

type Beside = {
  words: readonly Word[]
  answer: Mention
  /** Whether these words by themselves would be taken for an answer that is not right. */
  isAnother: (words: readonly Word[]) => boolean
}

/**
 * Whether more than one answer is offered: 'Paris, London', 'Paris? London?', one name a line, names in a row. A land beside a place
 * in it ('Paris, France') is none, unless lands are what is asked for; nor is a first name, or one word more.
 */
export const namesOthers = (tokens: readonly Token[], { words, answer, isAnother }: Beside): boolean => {
  const own = words.filter(({ at }) => at >= answer.from && at < answer.to)
  const isOfLands = isLand(own.map(({ text }) => text))
  const before = tokens[answer.from - 1]?.text ?? ''
  const beside = partsBeside(tokens, words, answer).filter(({ words: part, isSameSentence }) => {
    const texts = part.map(({ text }) => text)
    const isWithin = !isOfLands && isLand(texts.filter((text) => !FILLER.has(text)))
    return !isWithin && !isAround(texts) && !(isSameSentence && isAddition(texts, before)) && isAnother(part)
  })
  return beside.length > 0 || isInRow(tokens, { words, answer, isAnother }, isOfLands)
}

/** The places of words that stand in a row, from a place on in one direction. */
const rowFrom = (words: readonly Word[], start: number, step: 1 | -1, ends: (word: Word) => boolean) => {
  const row: Word[] = []
  for (let index = start; index >= 0 && index < words.length && row.length < 3; index += step) {
    const word = words[index]
    if (!word || ends(word)) break
    row.push(word)
  }
  return row
}

/** 'London Paris Rome': names on both sides, two behind it, or three before it, with no word between that joins them. */
const isInRow = (
  tokens: readonly Token[],
  { words, answer, isAnother }: Beside,
  isOfLands: boolean,
): boolean => {
  const parting = tokens.flatMap((token, at) => (isParting(token, at, answer) ? [at] : []))
  const isApart = (at: number) =>
    parting.some((sign) => (sign > at && sign < answer.from) || (sign < at && sign >= answer.to))
  const ends = ({ text, at }: Word): boolean =>
    FILLER.has(text) || COMMON.has(text) || TITLES.has(text) || isApart(at)
  const first = words.findIndex(({ at }) => at >= answer.from)
  const next = words.findIndex(({ at }) => at >= answer.to)
  const [before, after] = [
    rowFrom(words, first - 1, -1, ends),
    next === -1 ? [] : rowFrom(words, next, 1, ends),
  ].map((row) => row.filter((word) => isAnother([word])))
  const [front, back] = [before ?? [], after ?? []]
  if (isOfLands && [...front, ...back].some(({ text }) => isLand([text]))) return true
  return (front.length > 0 && back.length > 0) || back.length > 1 || front.length > 2
}
