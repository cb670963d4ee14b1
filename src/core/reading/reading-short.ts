import type { Typos } from '../sheet/question'
import {
  acceptedOf,
  found,
  isNearly,
  numberIn,
  spellingsOf,
  wordsOf,
  type Accepted,
} from './reading-accepted'
import type { Reader } from './reading-clause'
import { BUT, SO } from './reading-clause-words'
import { standingIn } from './reading-clauses'
import { phraseAt } from './reading-phrases'
import { isDenied } from './reading-denied'
import { isBesideAnother, isLeftOpen } from './reading-left-open'
import type { Mention } from './reading-own-words'
import { hedgesIn, readPost, withoutAside, type Read } from './reading-post'
import { SCALES } from './reading-numerals'
import { UNITS } from './reading-units'
import { isAnotherTag, namesOthers, type Word } from './reading-several'
import {
  ASKING,
  CLOSING,
  COMMON,
  FILLER,
  FROM,
  GREETINGS,
  NEGATION,
  OF_ONESELF,
  OR_WORDS,
  REMARK,
  RETRACTING,
} from './reading-words'
import { isTalkFromTheStart } from './reading-talk'
import { beginsName, isAdvert } from './reading-within'
import { hasDigit } from './typos'
import { isContent, type Token } from './tokens'

/** `unclear`: an accepted answer and others beside it, or one that is nearly accepted. */
export type ShortReading = { kind: 'right' } | { kind: 'wrong' } | { kind: 'unclear' } | { kind: 'none' }

/** An answer has so few words beside what people say around it; more is a remark, and no wrong answer. */
const MOST_WORDS = 5
/** Napoleon III is another one than Napoleon. */
const ROMAN = /^(?:i{2,3}|i[vx]|vi{0,3}|xi{0,3})$/

/** 'hi from Berlin', 'I was in Rome once': about oneself. */
const isAboutSelf = (words: readonly Word[]): boolean => {
  const [first, second] = [words[0]?.text ?? '', words[1]?.text ?? '']
  return (
    (GREETINGS.has(first) && words.some(({ text }) => FROM.has(text))) ||
    ((first === 'i' || first === 'ich' || first === 'we' || first === 'wir') && OF_ONESELF.has(second))
  )
}

/** Several answers in one post are no answer: 'Paris or London'. */
const joinsSeveral = (tokens: readonly Token[], rest: readonly Word[], answer: Mention): boolean => {
  if (rest.length === 0) return false
  const between = tokens.filter((_, at) => at < answer.from || at >= answer.to)
  return between.some(
    ({ text }) => OR_WORDS.has(text) || RETRACTING.has(text) || text === '/' || text === '|',
  )
}

/** One or two words: more behind a 'so' or a 'but' is a remark. */
const MOST_BEHIND_TURN = 2

/** What stands behind 'so' or 'but', where the answer stands before it: 'Mozart was early, so Beethoven'. */
const behindTurnOf = (tokens: readonly Token[], words: readonly Word[], answer: Mention): Word[] => {
  const turn = tokens.findIndex(
    (_, at) => at >= answer.to && phraseAt(SO, tokens, at) + phraseAt(BUT, tokens, at) > 0,
  )
  const behind = turn < 0 ? [] : words.filter(({ at }) => at > turn)
  const count = tellingIn(behind).length
  return count > 0 && count <= MOST_BEHIND_TURN ? behind : []
}

/** What is left of an answer's words without those that say nothing. */
const tellingIn = (words: readonly Word[]): Word[] =>
  words.filter(
    ({ text: word }, index) =>
      !FILLER.has(word) &&
      !NEGATION.has(word) &&
      !CLOSING.has(word) &&
      // 'Team Red is ready'
      words[index - 1]?.text !== 'team',
  )

/** '2962 m' says more of a mountain. */
const isUnitOf = (words: readonly Word[], word: string): boolean =>
  UNITS.has(word) && words.some(({ text }) => hasDigit(text))

/** Whether words try to answer at all; what says something of oneself, of the class or by a question is a remark. */
const isTry = (words: readonly Word[]): boolean => {
  const telling = tellingIn(words)
  const isRemark =
    isAboutSelf(words) ||
    words.some(({ text: word }) => NEGATION.has(word)) ||
    // More words in a row, with none that joins them, are a list.
    (telling.length > MOST_WORDS && words.some(({ text }) => FILLER.has(text) || COMMON.has(text))) ||
    telling.every(({ text: word }) => COMMON.has(word) || REMARK.has(word))
  // 'wow what a song'
  const lead = words.find(({ text: word }) => !FILLER.has(word))
  return !isRemark && ![words[0], lead].some((word) => ASKING.has(word?.text ?? ''))
}

/** A post of nothing but tags, with the class's own among them: '#Paris', '#London #Paris'. */
const readTags = (tags: readonly string[], variants: readonly Accepted[]): ShortReading => {
  const isRight = (tag: string) => variants.some(({ joined }) => acceptedOf(tag).joined === joined)
  const right = tags.find(isRight)
  if (right === undefined) return { kind: 'none' }
  return { kind: tags.some((tag) => !isRight(tag) && isAnotherTag(tag, [right])) ? 'unclear' : 'right' }
}

/** Whether a typed answer is one of the accepted ones; what may be no answer at all is none. */
export const readShort = (text: string, accepted: readonly string[], typos: Typos = 'some'): ShortReading => {
  const post = readPost(withoutAside(text))
  const variants = accepted
    .flatMap(spellingsOf)
    .map(acceptedOf)
    .filter(({ joined }) => joined !== '')
  const read = (tokens: readonly Token[]) =>
    readTokens({ ...post, text, tokens: [...tokens] }, variants, typos)
  const reader: Reader = {
    weigh: (tokens) => WEIGHTS[read(tokens).kind],
    isOwn: (word) => variants.some(({ words }) => words.includes(word)),
    isAside: (beside, where) => where === 'bracket' && beside.filter(isContent).length > 2,
    isWhole: (tokens) => read(tokens).kind === 'right' && isAlone(tokens, variants, typos),
  }
  return read(standingIn(post.tokens, reader))
}

/** Whether an accepted answer stands here, and beside it nothing that says anything. */
const isAlone = (tokens: readonly Token[], variants: readonly Accepted[], typos: Typos): boolean => {
  const quiet = hedgesIn(tokens)
  const telling = tellingIn(wordsOf(tokens).filter(({ at }) => !quiet.has(at)))
  return variants.some((variant) => {
    const answer = found(telling, variant, typos)
    return answer !== undefined && telling.every(({ at }) => at >= answer.from && at < answer.to)
  })
}

const WEIGHTS = { right: 'offered', wrong: 'other', unclear: 'none', none: 'none' } as const

const readTokens = (
  { text, tokens, tags }: Read & { text: string },
  variants: readonly Accepted[],
  typos: Typos,
): ShortReading => {
  const quiet = hedgesIn(tokens)
  const words = wordsOf(tokens).filter(({ at }) => !quiet.has(at))
  if (words.length === 0) return readTags(tags, variants)

  const telling = tellingIn(words)
  const isAnother = (others: readonly Word[]): boolean =>
    isTry(others) &&
    others.some(({ text: word }) => numberIn(word) === undefined && !isUnitOf(others, word)) &&
    !variants.some((variant) => found(others, variant, typos))
  for (const variant of variants) {
    const answer = found(words, variant, typos)
    if (!answer) continue
    const rest = telling.filter(({ at }) => at < answer.from || at >= answer.to)
    const isTalk =
      isDenied(tokens, [answer], quiet) ||
      isAdvert(text, rest.length) ||
      ((variant.isPlain || variant.isNumber) && rest.length > 1)
    if (isTalk) return { kind: 'none' }
    const isOneOfSeveral =
      isLeftOpen(tokens, [answer]) ||
      isBesideAnother(tokens, words, answer, isAnother) ||
      joinsSeveral(tokens, rest, answer) ||
      isAnother(behindTurnOf(tokens, words, answer)) ||
      (rest.length > 0 && beginsName(text, tokens[answer.to - 1]?.text ?? '')) ||
      (!variant.isNumber && namesOthers(tokens, { words, answer, accepted: variant.joined, isAnother })) ||
      rest.some(({ text: other, at }) => at >= answer.to && ROMAN.test(other)) ||
      (variant.isNumber && rest.some(({ text: other }) => numberIn(other) !== undefined))
    return { kind: isOneOfSeveral ? 'unclear' : 'right' }
  }
  // Where a number is asked for, a post without one is talk, or a number in words that are not known here.
  const lacksNumber =
    variants.every(({ isNumber }) => isNumber) &&
    (words.some(({ text: word }) => SCALES.has(word)) ||
      !words.some(({ text: word }) => numberIn(word) !== undefined))
  const isDoubtful = lacksNumber || telling.length > MOST_WORDS || isAdvert(text, telling.length)
  if (!isTry(words) || isDoubtful || isTalkFromTheStart(tokens)) return { kind: 'none' }
  return { kind: isNearly(telling, variants, typos) ? 'unclear' : 'wrong' }
}
