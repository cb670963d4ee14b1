import { scaleOf, spokenAt } from './number-words'
import { yearsOfDates } from './reading-dates'
import { isSign, type Weight } from './reading-clause'
import { standingIn } from './reading-clauses'
import { isDenied } from './reading-denied'
import { isLeftOpen } from './reading-left-open'
import type { Mention } from './reading-own-words'
import { hedgesIn, readPost, withoutAside, type Read } from './reading-post'
import type { ShortReading } from './reading-short'
import { CLOSING, FILLER, NEGATION, OR_WORDS } from './reading-words'
import {
  LABELS,
  OTHERS_OWN,
  BEYOND,
  POINTS,
  OWN,
  THERE_ARE,
  HAVE,
  ONESELF,
  AM,
  NEGATIVE,
  ONE_OF_THEM,
} from './reading-number-talk'
import { productIn } from './reading-product'
import { behindNumber, inOtherUnits, UNITS } from './reading-units'
import { isContent, type Token } from './tokens'
import { areThousands, spelledOut, valuesOfTyped } from './typed-numbers'

type Range = { from: number; to: number }
/** A number in a post, and all that it could mean: '1.500' is 1500 or 1.5. None: it is no number that people would write. */
type Found = Mention & { values: number[] }

const DASHES: ReadonlySet<string> = new Set(['-', '–', '—', '‒'])

const numbersIn = (tokens: readonly Token[]): Found[] => {
  const texts = tokens.map(({ kind, text }) => (kind === 'word' || text === '-' ? text : undefined))
  const found: Found[] = []
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at]
    if (!token) continue
    const number = token.typed === undefined ? spokenIn(tokens, texts, at) : digitsIn(tokens, at, token.typed)
    if (!number) continue
    const { to, isBelow } = behindNumber(tokens, number.to)
    found.push({ ...number, to, values: number.values.map((value) => (isBelow ? -Math.abs(value) : value)) })
    at = to - 1
  }
  return found
}

const digitsIn = (tokens: readonly Token[], at: number, typed: string): Found => {
  const [before, next] = [tokens[at - 1], tokens[at + 1]]
  const scale = (next?.kind === 'word' ? scaleOf(next.text) : undefined) ?? 1
  const isPercent = next?.text === '%'
  const values = valuesOfTyped(typed).map((value) => value * scale)
  const minus = before !== undefined && NEGATIVE.has(before.text)
  // '- 5' and '–5' in front of all may be a dash or a minus.
  const isDash = at === 1 && before !== undefined && DASHES.has(before.text)
  return {
    letters: [],
    from: minus ? at - 1 : at,
    to: scale === 1 ? at + 1 : at + 2,
    values: [
      ...values.map((value) => (minus ? -value : value)),
      ...(isDash ? values.map((value) => -value) : []),
      ...(isPercent ? values.map((value) => value / 100) : []),
    ],
  }
}

type Spoken = { value: number; to: number }

/** 'three point one four': each word behind the point is a digit. */
const withDecimals = (texts: readonly (string | undefined)[], { value, to }: Spoken): Spoken => {
  let decimals = ''
  let end = to
  if (POINTS.has(texts[to] ?? ''))
    for (let at = to + 1; ; at += 1) {
      const digit = spokenAt(texts.slice(at, at + 1), 0)
      if (!digit || digit.value > 9) break
      decimals += String(digit.value)
      end = at + 1
    }
  return decimals === '' ? { value, to } : { value: Number(`${value}.${decimals}`), to: end }
}

const spokenIn = (
  tokens: readonly Token[],
  texts: readonly (string | undefined)[],
  at: number,
): Found | undefined => {
  if (tokens[at]?.kind !== 'word') return undefined
  const whole = spokenAt(texts, at)
  const spoken = whole && withDecimals(texts, whole)
  const before = texts[at - 1] ?? ''
  if (!spoken || (spoken.value === 1 && ONE_OF_THEM.has(before))) return undefined
  const minus = NEGATIVE.has(before)
  return {
    letters: [],
    from: minus ? at - 1 : at,
    to: spoken.to,
    values: [minus ? -spoken.value : spoken.value],
  }
}

const isSaying = ({ kind, text }: Token): boolean =>
  kind === 'word' && !FILLER.has(text) && !UNITS.has(text) && !BEYOND.has(text) && !THERE_ARE.has(text)

const isLabel = (tokens: readonly Token[], { from, to }: Found): boolean =>
  LABELS.has(tokens[from - 1]?.text ?? '') && [':', ')', '-', '–', '.', ','].includes(tokens[to]?.text ?? '')

const isIn = ({ from, to }: Range, values: readonly number[]): boolean =>
  values.some((value) => value >= from && value <= to)

/** Each number is an answer; with words that say something else it is one only where it is right. */
const weightOf = ({ kind }: ShortReading, tokens: readonly Token[]): Weight => {
  if (kind === 'none') return 'none'
  return kind === 'wrong' && tokens.some(isSaying) ? 'other' : 'offered'
}

/** A remark has a number too; an answer has few words beside it. */
const MOST_BESIDE = 1

/** Whether a typed number is within the range, both ends included; several with one within are unclear, none is no answer. */
export const readNumber = (text: string, range: Range): ShortReading => {
  const typed = readPost(spelledOut(withoutAside(text)))
  const post = { ...typed, tokens: yearsOfDates(typed.tokens) }
  const read = (tokens: readonly Token[]) => readTokens({ ...post, tokens: [...tokens] }, range)
  return read(
    standingIn(post.tokens, {
      weigh: (tokens) => weightOf(read(tokens), tokens),
      isOwn: () => false,
      isAside: (beside, where) =>
        where === 'bracket'
          ? beside.some(({ kind }) => kind === 'word') && beside.filter(isContent).length > 1
          : numbersIn(beside).length === 0 && beside.some(isSaying),
      isWhole: (tokens, following = []) => {
        const { kind } = read(tokens)
        // Behind a wrong number the right one is the better.
        const isBest = kind === 'wrong' && !numbersIn(following).some(({ values }) => isIn(range, values))
        return kind === 'right' || (isBest && !tokens.some(isSaying))
      },
    }),
  )
}

const readTokens = ({ tokens, tags }: Read, range: Range): ShortReading => {
  const all = numbersIn(tokens)
  const unlabelled = all.length > 1 ? all.filter((number) => !isLabel(tokens, number)) : all
  const [first, ...others] = unlabelled
  if (!first) {
    const isTagged = all.length === 0 && tokens.every((token) => !isContent(token))
    return isTagged ? numberInTags(tags, range) : { kind: 'none' }
  }
  const product = productIn(tokens, unlabelled)
  if (product !== undefined) return { kind: isIn(range, [product]) ? 'unclear' : 'none' }
  const isDivided = others.length > 0 && tokens[first.to]?.text === '/'
  if (isDivided || others.some(({ values }) => values.join() !== first.values.join()))
    return fractionOf(tokens, unlabelled, range)
  if (first.values.length === 0 || isDoubtful(tokens, unlabelled)) return { kind: 'none' }
  if (isIn(range, first.values)) {
    const isOpen =
      isLeftOpen(tokens, [first]) ||
      (Math.abs(range.to) < 1000 && areThousands(tokens[first.from]?.typed ?? ''))
    return { kind: isOpen ? 'unclear' : 'right' }
  }
  const alike = [
    ...apartIn(tokens, first),
    // '42k' of a run is no 42,000.
    ...(tokens[first.to - 1]?.text === 'k' ? first.values.map((value) => value / 1000) : []),
    ...first.values.flatMap((value) => inOtherUnits(value, tokens, first.from + 1)),
  ]
  if (isIn(range, alike)) return { kind: 'unclear' }
  if (!isIn(range, first.values.flatMap(yearsFor))) return { kind: 'wrong' }
  // An apostrophe says that it is short for a year; bare, it may count anything.
  return { kind: tokens[first.from - 1]?.text === "'" ? 'unclear' : 'none' }
}

/** '206 207' may be thousands, or two answers. */
const apartIn = (tokens: readonly Token[], { from, to }: Found): number[] =>
  tokens
    .slice(from, to)
    .flatMap(({ typed = '' }) => (typed.includes(' ') ? typed.split(' ').map(Number) : []))

const numberInTags = (tags: readonly string[], range: Range): ShortReading => {
  const named = new Set(tags.flatMap(numbersOfTag))
  if (![...named].some((value) => isIn(range, [value]))) return { kind: 'none' }
  return { kind: named.size > 1 ? 'unclear' : 'right' }
}

/** '69 may be short for a year. */
const yearsFor = (value: number): number[] => (value >= 0 && value < 100 ? [1900 + value, 2000 + value] : [])

const numbersOfTag = (tag: string): number[] => (/^\d+$/.test(tag) ? [Number(tag)] : [])

/** '3/4' is three quarters, or one of two; so it is right, or unclear where one of the two is. */
const fractionOf = (tokens: readonly Token[], numbers: readonly Found[], range: Range): ShortReading => {
  const [over, under, ...more] = numbers
  const isFraction =
    over && under && more.length === 0 && tokens[over.to]?.text === '/' && under.from === over.to + 1
  const value = (over?.values[0] ?? Number.NaN) / (under?.values[0] ?? Number.NaN)
  if (isFraction && !isDoubtful(tokens, numbers) && isIn(range, [value])) return { kind: 'right' }
  const isList =
    new Set(numbers.map(({ values }) => values.join())).size > 1 &&
    numbers.some(({ values }) => isIn(range, values)) &&
    !isRemark(tokens, numbers, arePartedBySign(tokens, numbers) ? MOST_IN_CLAUSES : 0)
  return { kind: isList ? 'unclear' : 'none' }
}

/** 'built 1961, fell 1989': what is said of each number is no talk yet, but people who know the question have to say which is meant. */
const MOST_IN_CLAUSES = 2
const arePartedBySign = (tokens: readonly Token[], numbers: readonly Found[]): boolean =>
  numbers.slice(1).every(({ from }, index) => tokens.slice(numbers[index]?.to, from).some(isSign))

const isDoubtful = (tokens: readonly Token[], numbers: readonly Found[]): boolean =>
  (numbers.length > 1 && wordsBeside(tokens, numbers).some(({ text }) => OR_WORDS.has(text))) ||
  isRemark(tokens, numbers, MOST_BESIDE)

const wordsBeside = (tokens: readonly Token[], numbers: readonly Found[]): Token[] => {
  const quiet = hedgesIn(tokens)
  const isBeside = (at: number) => !quiet.has(at) && numbers.every(({ from, to }) => at < from || at >= to)
  return tokens.filter((_, at) => isBeside(at))
}

/** 'room 206', 'after 1989', 'we are 8' */
const isAnothers = (tokens: readonly Token[], at: number): boolean => {
  const [before = '', first = ''] = [tokens[at - 1]?.text, tokens[at - 2]?.text]
  return OTHERS_OWN.has(before) || (AM.has(before) && ONESELF.has(first))
}

/** Something is said with these numbers, in more than so many words beside them, or no number is meant exactly. */
const isRemark = (tokens: readonly Token[], numbers: readonly Found[], most: number): boolean => {
  const quiet = hedgesIn(tokens)
  const beside = wordsBeside(tokens, numbers)
  const telling = beside.filter(
    (token) =>
      token.kind === 'word' &&
      !FILLER.has(token.text) &&
      !NEGATION.has(token.text) &&
      !CLOSING.has(token.text) &&
      !UNITS.has(token.text) &&
      !THERE_ARE.has(token.text) &&
      !HAVE.has(token.text),
  )
  const isBeyond =
    beside.some(({ text }) => BEYOND.has(text) || POINTS.has(text) || text === '<' || text === '>') ||
    numbers.some(({ to }) => tokens[to]?.text === '+') ||
    (numbers.length === 1 && isAnothers(tokens, numbers[0]?.from ?? 0))
  const isOwn =
    telling.length > 0 &&
    beside.some(
      ({ text }, at) =>
        OWN.has(text) || ((HAVE.has(text) || AM.has(text)) && ONESELF.has(beside[at - 1]?.text ?? '')),
    )
  return isBeyond || isOwn || telling.length > most || isDenied(tokens, numbers, quiet)
}
