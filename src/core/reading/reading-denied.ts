import { coveredBy, type Mention } from './reading-own-words'
import { ASKING, FILLER, HALF_ASKING, NEGATING_EMOJI, NEGATION, REQUESTS, words } from './reading-words'
import { isContent, type Token } from './tokens'

const isNegation = (tokens: readonly Token[], at: number): boolean => {
  const token = tokens[at]
  if (!token) return false
  if (token.kind === 'emoji') return NEGATING_EMOJI.has(token.text)
  if (token.kind !== 'word') return false
  const before = tokens[at - 1]?.text ?? ''
  if (token.text === 'but')
    return before === 'all' || before === 'any' || before === 'everyone' || before === 'everybody'
  // Japanese ない.
  if (token.text === 'な') return tokens[at + 1]?.text === 'い'
  return NEGATION.has(token.text)
}

/** Before a no they change nothing: 'B? lol no'. */
const LAUGHS = words('lol haha hahaha hehe lmao hm hmm hmmm well')

/** 'No, it's B' sets something else right. */
const isOpeningNo = (tokens: readonly Token[], at: number): boolean => {
  const before = tokens
    .slice(Math.max(0, at - 3), at)
    .findLast(({ kind }) => kind !== 'mark' && kind !== 'emoji')
  return (before === undefined || before.kind === 'end') && tokens[at + 1]?.text === ','
}

/** German 'was' asks in front of these; English 'was' doesn't. */
const IST = new Set(['ist', 'bedeutet', 'heisst', 'heißt', 'meint', 'soll', 'macht'])

/** 'What is B?', 'If B is right …' */
export const isAsking = (tokens: readonly Token[], sentence: readonly number[]): boolean => {
  const texts = sentence.flatMap((at) => {
    const token = tokens[at]
    return token && isContent(token) ? [token.text] : []
  })
  const asksForHelp = texts.some((text) => REQUESTS.has(text))
  if (texts[0] === 'was' && IST.has(texts[1] ?? '')) return true
  const lead = texts.find((text) => ASKING.has(text) || !FILLER.has(text))
  if (lead === undefined || !ASKING.has(lead))
    return asksForHelp && texts.length > 1 && texts.some((text) => HALF_ASKING.has(text))
  return !HALF_ASKING.has(lead) || asksForHelp
}

/** Whether a sentence that names the option denies it or asks about it, or the next one begins with a no. */
export const isDenied = (
  tokens: readonly Token[],
  mentions: readonly Mention[],
  quiet: ReadonlySet<number>,
): boolean => {
  const sentences: number[][] = []
  tokens.forEach(({ sentence }, at) => (sentences[sentence] ??= []).push(at))
  const answer = coveredBy(mentions)
  const isPartOfAnswer = (at: number) => quiet.has(at) || answer.has(at)
  const denies = (at: number) => !isPartOfAnswer(at) && isNegation(tokens, at)
  const naming = new Set(mentions.map(({ from }) => tokens[from]?.sentence ?? 0))
  return [...naming].some((sentence) => {
    const own = sentences[sentence] ?? []
    const next = (sentences[sentence + 1] ?? []).find(
      (at) =>
        (tokens[at]?.kind === 'word' && !LAUGHS.has(tokens[at]?.text ?? '')) || tokens[at]?.kind === 'emoji',
    )
    return (
      own.some((at) => denies(at) && !isOpeningNo(tokens, at)) ||
      (next !== undefined && denies(next)) ||
      isAsking(
        tokens,
        own.filter((at) => !isPartOfAnswer(at)),
      )
    )
  })
}
