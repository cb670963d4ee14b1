import { isSign, isTelling, lengthAt, type Post } from './reading-clause'
import { ALL, BUT, DID, HAS, IS, OF_ANOTHER, OR_RATHER, SO, THAN, THE, WITHIN } from './reading-clause-words'
import { phraseAt } from './reading-phrases'
import { COMMON, CUE_NOUNS, CUE_VERBS, NEGATION, ONLY, RETRACTING, RIGHT } from './reading-words'
import { isContent, type Token } from './tokens'

/** '…, so X', '… = X' and '… but X', where what goes before is no answer by itself: X. */
export const behindTurn = (post: Post): readonly Token[] => {
  const { tokens, reader } = post
  const at = tokens.findLastIndex(({ text }, place) => text === '=' || lengthAt(post, SO, place) > 0)
  const but = tokens.findLastIndex(
    (_, place) => !ALL.has(tokens[place - 1]?.text ?? '') && lengthAt(post, BUT, place) > 0,
  )
  const behind = (turn: number, fits: (next: readonly Token[]) => boolean): readonly Token[] | undefined => {
    const [front, next] = [tokens.slice(0, turn), tokens.slice(turn + 1)]
    // A single name is no clause: 'Rome but Paris'.
    const isClause = front.filter(isContent).length > 1 || reader.weigh(front) === 'none'
    const saysBoth = front.some(
      ({ text }, place) => NEGATION.has(text) && ONLY.has(front[place + 1]?.text ?? ''),
    )
    const isTurn = turn > 0 && !saysBoth && front.some(isTelling) && isClause && !reader.isWhole(front)
    return isTurn && fits(next) ? next : undefined
  }
  return (
    behind(at, (next) => reader.weigh(next) === 'offered') ??
    behind(but, (next) => reader.isWhole(next) && !next.some(({ text }) => OR_RATHER.has(text))) ??
    tokens
  )
}

/** '60 is for beef, chicken needs 74' and 'A is only second, B': what is said of another thing is not the answer. */
export const behindOther = ({ tokens, reader }: Post): readonly Token[] => {
  const comma = tokens.findIndex(({ text }) => text === ',' || text === '،')
  const verb = tokens.findIndex((_, at) => phraseAt(IS, tokens, at) > 0)
  const isOfAnother = verb > 0 && verb < comma && OF_ANOTHER.has(tokens[verb + 1]?.text ?? '')
  const next = tokens.slice(comma + 1)
  return isOfAnother && reader.weigh(tokens.slice(0, verb)) !== 'none' && reader.weigh(next) === 'offered'
    ? next
    : tokens
}

/** Ends a clause that may be an answer by itself; what is asked or left open does not. */
const endsAnswer = (token: Token): boolean =>
  isSign(token) && token.text !== '(' && !/[?؟…]|\.\./u.test(token.text)

/** 'X, Y is only second': X, a whole answer; not where the rest could be the answer as well. */
export const beforeTold = ({ tokens, reader }: Post): readonly Token[] => {
  const end = tokens.findIndex(endsAnswer)
  if (end < 1) return tokens
  const [front, rest] = [tokens.slice(0, end), tokens.slice(end + 1)]
  // 'A. Canberra is …' may have the wrong letter before the answer.
  const isLabel = front.length === 1 && ![',', '،', '!'].includes(tokens[end]?.text ?? '')
  const isOther = isLabel && reader.weigh(rest) === 'offered'
  return !isOther && saysMore(rest) && reader.isWhole(front, rest) ? front : tokens
}

/** Whether tokens say something, and not only what else the answer may be. */
const saysMore = (tokens: readonly Token[]): boolean => {
  const offers = tokens.some(
    ({ text }) =>
      text.includes('?') ||
      (NEGATION.has(text) && !THAN.has(text)) ||
      [OR_RATHER, RETRACTING, CUE_NOUNS, CUE_VERBS, RIGHT].some((list) => list.has(text)),
  )
  return !offers && (SAYING.some((says) => tokens.some((_, at) => says(tokens, at))) || areCounts(tokens))
}

type Says = (tokens: readonly Token[], at: number) => boolean

/** 'the Danube is …', 'a shark has …'; 'Canberra is the capital' and 'Canberra has to be it' claim it for Canberra. */
export const hasVerb: Says = (tokens, at) => {
  const next = tokens[at + 1]?.text ?? ''
  const isVerb =
    (phraseAt(IS, tokens, at) > 0 && !THE.has(next)) || (HAS.has(tokens[at]?.text ?? '') && next !== 'to')
  return isVerb && tokens.slice(0, at).some(isTelling) && tokens.slice(at + 1).some(isContent)
}

/** 'won the Oscar' */
const tellsDeed: Says = (tokens, at) =>
  DID.has(tokens[at]?.text ?? '') && tokens.slice(at + 1).some(isTelling)

/** 'shorter than the Nile' */
const compares: Says = (tokens, at) =>
  THAN.has(tokens[at]?.text ?? '') &&
  isTelling(tokens[at - 1]) &&
  tokens.slice(at + 1, at + 3).some((token) => token.kind === 'word' && isTelling(token))

/** '12 in the squad' */
const countsWithin: Says = (tokens, at) =>
  tokens[at]?.kind === 'number' &&
  WITHIN.has(tokens[at + 1]?.text ?? '') &&
  tokens.slice(at + 2).some((token) => token.kind === 'word' && isTelling(token) && !COMMON.has(token.text))

const SAYING: readonly Says[] = [hasVerb, tellsDeed, compares, countsWithin]

/** '52 white and 36 black' */
const areCounts = (tokens: readonly Token[]): boolean => {
  const numbers = [...tokens.keys()].filter((at) => tokens[at]?.kind === 'number')
  const isOfThing = (at: number) => tokens[at + 1]?.kind === 'word' && isTelling(tokens[at + 1])
  return numbers.length > 1 && numbers.every(isOfThing)
}
