import { isLand } from './lands'
import { belongsTo, isAround, isFirstName, isWhere, JOINING, leadsTo } from './reading-beside'
import type { Mention } from './reading-own-words'
import {
  ABOUT_TEAMS,
  ARTICLES,
  CLOSING,
  COMMON,
  FILLER,
  GREETINGS,
  OF,
  REMARK,
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
  (ARTICLES.has(texts[0] ?? '') && !ARTICLES.has(before)) || texts.some((text) => OF.has(text))

type Beside = {
  words: readonly Word[]
  answer: Mention
  /** As it is accepted, in one word. */
  accepted: string
  /** Whether these words by themselves would be taken for an answer that is not right. */
  isAnother: (words: readonly Word[]) => boolean
}

/**
 * Whether more than one answer is offered: 'Paris, London', 'Paris? London?', one name a line, names in a row. A land beside a place
 * in it ('Paris, France') is none, unless lands are what is asked for; nor is a first name, or what people say of a thing.
 */
export const namesOthers = (tokens: readonly Token[], beside: Beside): boolean => {
  const { words, answer, isAnother } = beside
  const own = words.filter(({ at }) => at >= answer.from && at < answer.to).map(({ text }) => text)
  const isOfLands = isLand(own)
  const before = tokens[answer.from - 1]?.text ?? ''
  const others = partsBeside(tokens, words, answer).filter(({ words: part, isSameSentence }) => {
    const texts = part.map(({ text }) => text)
    const telling = texts.filter((text) => !FILLER.has(text))
    const isWithin = !isOfLands && isWhere(telling)
    const isNamed = telling.every((text) => isFirstName(text, own))
    const isMore = isWithin || isAround(texts) || isNamed || (isSameSentence && isAddition(texts, before))
    return !isMore && isAnother(part)
  })
  return others.length > 0 || isInRow(tokens, beside, own)
}

/** The words that stand in a row, from a place on in one direction, and the one that ended it. */
const rowFrom = (words: readonly Word[], start: number, step: 1 | -1, ends: (word: Word) => boolean) => {
  const row: Word[] = []
  let index = start
  for (; row.length < MOST_IN_ROW; index += step) {
    const word = words[index]
    if (!word || ends(word)) break
    row.push(word)
  }
  return { row, end: words[index]?.text ?? '' }
}
const MOST_IN_ROW = 4

/** 'London Paris', 'Paris Rome Berlin': names before it or behind it, with no word between that joins them. */
const isInRow = (
  tokens: readonly Token[],
  { words, answer, accepted, isAnother }: Beside,
  own: readonly string[],
): boolean => {
  const parting = tokens.flatMap((token, at) => (isParting(token, at, answer) ? [at] : []))
  const isApart = (at: number) =>
    parting.some((sign) => (sign > at && sign < answer.from) || (sign < at && sign >= answer.to))
  const ends = ({ text, at }: Word): boolean =>
    FILLER.has(text) || COMMON.has(text) || TITLES.has(text) || JOINING.has(text) || isApart(at)
  const first = words.findIndex(({ at }) => at >= answer.from)
  const next = words.findIndex(({ at }) => at >= answer.to)
  const front = rowFrom(words, first - 1, -1, ends)
  const back = rowFrom(words, next === -1 ? words.length : next, 1, ends)
  const isOther = ({ row, end }: typeof front, fits: typeof belongsTo): boolean => {
    const texts = row.map(({ text }) => text)
    const isSaid =
      [...texts, end].some((text) => ABOUT_TEAMS.has(text) || GREETINGS.has(text) || CLOSING.has(text)) ||
      (texts.length > 0 && !isLand(own) && isLand(texts))
    return !isSaid && row.some((word) => !fits(word.text, own) && isAnother([word]))
  }
  // 'Schrödinger's cat'
  const isOwner = own.join('') === `${accepted}s`
  return isOther(front, leadsTo) || (!isOwner && isOther(back, belongsTo))
}

/** Tags that name another answer beside the one that was found, as in '#London #Paris'; what a post is about is a topic. */
export const isAnotherTag = (tag: string, answer: readonly string[]): boolean =>
  !FILLER.has(tag) && !COMMON.has(tag) && !REMARK.has(tag) && !/\d/.test(tag) && !belongsTo(tag, answer)
