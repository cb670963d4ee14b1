import { isSign, isTelling, lengthAt, postOf, type Post, type Reader } from './reading-clause'
import {
  ALTHOUGH,
  ANEW,
  BUT,
  DENIES,
  IS,
  MORE_LIKE,
  NO,
  NO_OF,
  OR,
  OTHERS_SAY,
  RETRACTS,
  RETRACTS_OR_NOT,
  SO,
} from './reading-clause-words'
import { NOT_GIVEN } from './reading-left-open'
import { phraseAt } from './reading-phrases'
import { beforeTold, behindOther, behindTurn, hasVerb } from './reading-told'
import { BECAUSE, NEGATION, ONLY, OR_WORDS } from './reading-words'
import { isContent, type Token } from './tokens'

/** Whether `next` takes the place of `former`: an answer that is offered does; another try only where nothing is in doubt. */
const replaces = (reader: Reader, next: readonly Token[], former: readonly Token[], isSure: boolean) => {
  const weight = reader.weigh(next)
  return (weight === 'offered' || (weight === 'other' && isSure)) && reader.weigh(former) !== 'none'
}

/** 'Everyone says X but it is Y': Y. */
const behindOthersWord = (post: Post): readonly Token[] => {
  const { tokens, reader } = post
  const but = tokens.findIndex((_, at) => lengthAt(post, BUT, at) > 0)
  if (but < 0 || !tokens.slice(0, but).some((_, at) => lengthAt(post, OTHERS_SAY, at) > 0)) return tokens
  const next = tokens.slice(but + 1)
  return reader.weigh(next) === 'none' ? tokens : next
}

/** 'X because …' and 'X although …': X, when it is an answer by itself. */
const beforeReason = (post: Post): readonly Token[] => {
  const { tokens, quiet, reader } = post
  const reason = tokens.findIndex(
    ({ text }, at) => at > 0 && ((BECAUSE.has(text) && !quiet.has(at)) || lengthAt(post, ALTHOUGH, at) > 0),
  )
  const front = tokens.slice(0, Math.max(reason, 0))
  return reader.weigh(front) === 'none' ? tokens : front
}

/** 'X (which is more than Y)': X. */
const withoutBracket = ({ tokens, reader }: Post): readonly Token[] => {
  const open = tokens.findIndex(({ text }) => text === '(')
  const close = tokens.findIndex(({ text }, at) => at > open && text === ')')
  if (open < 1 || close < 0) return tokens
  const inside = tokens.slice(open + 1, close)
  const around = [...tokens.slice(0, open), ...tokens.slice(close + 1)]
  const isOffer = OR_WORDS.has(inside.find(isContent)?.text ?? '')
  return !isOffer && reader.isAside(inside, 'bracket') && reader.weigh(around) === 'offered' ? around : tokens
}

/** Nobody takes back or denies more often in one answer; each turn is read for itself, so a post made of them would take long. */
const MOST_TURNS = 5

/** `isMeant`: nothing else can be meant than that it is taken back; `isSure`: twice, or with a sign behind its no. */
type Correction = { from: number; to: number; isMeant: boolean; isSure: boolean }

/** In 'A no B' and 'A? no B' another answer follows; 'tea, no coffee' and 'no way it is B' deny one. */
const isBareNo = (post: Post, at: number, to: number): boolean => {
  const { tokens, reader } = post
  const before = tokens[at - 1]
  const isAfterAnswer =
    before !== undefined &&
    lengthAt(post, SO, at - 1) === 0 &&
    (!isSign(before) || /[?؟…]|\.\./u.test(before.text))
  return isAfterAnswer && reader.isWhole(tokens.slice(to))
}

/** Where a post takes back what it said, with the signs around: '… no, wait'. */
const correctionsIn = (post: Post): Correction[] => {
  const found: Correction[] = []
  for (let at = 0; at < post.tokens.length; at += 1) {
    if (lengthAt(post, DENIES, at) > 0) continue
    const [no, retracts] = [lengthAt(post, NO, at), lengthAt(post, RETRACTS, at)]
    const length = Math.max(no, retracts, lengthAt(post, RETRACTS_OR_NOT, at))
    if (length === 0 || NO_OF.has(post.tokens[at + length]?.text ?? '')) continue
    const last = found.at(-1)
    const isInRow = last !== undefined && post.tokens.slice(last.to, at).every((token) => !isContent(token))
    const next = post.tokens[at + length]
    // 'non-Paris' is one word.
    const isJoined = next?.text === '-' && !next.spaced
    const isSetOff = no > 0 && next !== undefined && isSign(next) && !isJoined
    const isMeant = isSetOff || retracts > 0 || (no > 0 && isBareNo(post, at, at + length))
    if (isInRow) {
      last.to = at + length
      last.isMeant = true
      last.isSure = true
    } else found.push({ from: at, to: at + length, isMeant, isSure: isSetOff })
    at += length - 1
  }
  return found
}

/** 'X, no wait, Y': Y, the last one said. */
const lastSaid = (post: Post): readonly Token[] => {
  const corrections = correctionsIn(post)
  if (corrections.length > MOST_TURNS) return post.tokens
  for (let index = corrections.length - 1; index >= 0; index -= 1) {
    const correction = corrections[index]
    if (!correction?.isMeant) continue
    const { from, to, isSure } = correction
    const next = post.tokens.slice(to)
    const former = post.tokens.slice(corrections[index - 1]?.to ?? 0, from)
    const isOpening = isSure && !former.some(isContent) && post.reader.weigh(next) === 'offered'
    // 'I mean, Sydney is just huge' says something of Sydney.
    if (!isSure && next.some((_, at) => hasVerb(next, at))) continue
    if (isOpening || replaces(post.reader, next, former, isSure)) return next
  }
  return post.tokens
}

type Denied = { from: number; to: number }

/** 'Paris is not …' denies something of Paris; 'it is not Paris' and 'Paris and not Rome' deny a name. */
const isOfSubject = (post: Post, clause: number, at: number): boolean => {
  const before = post.tokens.slice(clause, at)
  const isVerb = phraseAt(IS, post.tokens, at - 1) > 0 || post.tokens[at]?.text.endsWith('nt') === true
  return isVerb && before.some(isTelling)
}

/** 'not only X' says X as well; 'X or not X' leaves it open. */
const isNoDenial = (tokens: readonly Token[], at: number, length: number): boolean =>
  ONLY.has(tokens[at + length]?.text ?? '') || OR.has(tokens[at - 1]?.text ?? '')

/** What is denied, each from its 'not' to the sign, the 'but' or the new beginning that ends it. */
const denialsIn = (post: Post): Denied[] => {
  const { tokens } = post
  const denials: Denied[] = []
  let clause = 0
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at]
    if (token && isSign(token)) clause = at + 1
    const length = lengthAt(post, DENIES, at)
    if (length === 0 || isOfSubject(post, clause, at) || isNoDenial(tokens, at, length)) continue
    const end = tokens.findIndex(
      (token, place) =>
        place >= at + length &&
        (isSign(token) ||
          lengthAt(post, BUT, place) > 0 ||
          (place > at + length && lengthAt(post, ANEW, place) + phraseAt(MORE_LIKE, tokens, place) > 0) ||
          lengthAt(post, DENIES, place) > 0),
    )
    const to = end < 0 ? tokens.length : end
    denials.push({ from: at, to })
    at = to - 1
  }
  return denials
}

const deniedTokens = ({ tokens }: Post, { from, to }: Denied): readonly Token[] => tokens.slice(from + 1, to)

/** 'not X, Y' and 'Y, not X': Y; only where X could have been an answer. */
const withoutDenied = (post: Post): readonly Token[] => {
  const { tokens, reader } = post
  const denials = denialsIn(post)
  if (denials.length > MOST_TURNS) return tokens
  const weights = denials.map((denied) => ({
    ...denied,
    weight: reader.weigh(deniedTokens(post, denied)),
  }))
  const named = weights.filter(({ weight }) => weight !== 'none')
  if (named.length === 0) return tokens
  const standing = tokens.filter((_, at) => !named.some(({ from, to }) => at >= from && at < to))
  const weight = reader.weigh(standing)
  const stands =
    weight === 'offered' || (weight === 'other' && named.some((denied) => denied.weight === 'offered'))
  return stands ? standing : tokens
}

/** 'X, which I have seen': X; not where the rest offers more, or denies anything. */
const beforeRemark = (post: Post): readonly Token[] => {
  const { tokens, reader } = post
  const comma = tokens.findIndex(({ text }) => text === ',' || text === '،')
  if (comma < 0) return tokens
  const [front, rest] = [tokens.slice(0, comma), tokens.slice(comma + 1)]
  const isPlain = rest.every(
    ({ text }, at) =>
      !NEGATION.has(text) &&
      !OR_WORDS.has(text) &&
      lengthAt(post, RETRACTS_OR_NOT, comma + 1 + at) + lengthAt(post, NOT_GIVEN, comma + 1 + at) === 0,
  )
  return isPlain && reader.isAside(rest, 'behind') && reader.weigh(front) === 'offered' ? front : tokens
}

/** About what a post of 280 characters has; what is longer is prose, and each step reads it anew. */
const MOST_TOKENS = 80

const STEPS = [
  behindOthersWord,
  beforeReason,
  withoutBracket,
  behindTurn,
  lastSaid,
  withoutDenied,
  behindOther,
  beforeTold,
  beforeRemark,
] as const

/** What of a post stands as its answer: nothing that others say, that was taken back or denied, and no reason or aside. */
export const standingIn = (tokens: readonly Token[], reader: Reader): readonly Token[] =>
  tokens.length > MOST_TOKENS ? tokens : STEPS.reduce((left, step) => step(postOf(left, reader)), tokens)

/** What a post does nothing but deny: 'definitely not X'; undefined where it says or asks more. */
export const onlyDenied = (tokens: readonly Token[], reader: Reader): readonly Token[] | undefined => {
  const post = postOf(tokens, reader)
  const [denied, ...others] = tokens.length > MOST_TOKENS ? [] : denialsIn(post)
  if (!denied || others.length > 0 || tokens.some(({ text }) => text.includes('?'))) return undefined
  const isSilent = tokens.every((token, at) => (at >= denied.from && at < denied.to) || !isTelling(token))
  return isSilent ? deniedTokens(post, denied) : undefined
}
