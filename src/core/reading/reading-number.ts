import { scaleOf, spokenAt } from './number-words'
import { isDenied } from './reading-denied'
import type { Mention } from './reading-own-words'
import { hedgesIn, readPost, withoutAside } from './reading-post'
import type { ShortReading } from './reading-short'
import { CLOSING, FILLER, NEGATION, OR_WORDS, words } from './reading-words'
import { isContent, type Token } from './tokens'

type Range = { from: number; to: number }
/** A number in a post, and all that it could mean: '1.500' is 1500 or 1.5. None: it is no number that people would write. */
type Found = Mention & { values: number[] }

/** Said with a number that is measured, and no more of a remark than the number alone. */
const UNITS = words(`
  km m cm mm nm kg g mg t kb mb gb tb l ml c f s h kmh mph ms min sec hz khz mhz ghz w kw eur usd gbp chf
  meter meters metre metres kilometer kilometers kilometre kilometres centimeter centimeters mile miles meilen feet foot inch inches
  gram grams kilo kilos kilogram kilograms gramm kilogramm ton tons tonnen tonne tonnes liter liters litre litres
  euro euros dollar dollars pound pounds franken cent cents percent prozent ziento grad degree degrees celsius fahrenheit
  second seconds sekunde sekunden minute minutes minuten hour hours stunde stunden day days tag tage tagen week weeks woche wochen
  month months monat monate year years jahr jahre jahren times mal square cubic quadratmeter quadratkilometer
  bit bits byte bytes people persons menschen leute personen einwohner inhabitants points punkte pieces stuck
`)
/** Before a number that is not the answer: 'Team 3: 42', 'Question 2: 17'. */
const LABELS = words('team group gruppe table tisch question frage q nr no number nummer aufgabe task')
/** Not this number, but one beyond it. */
const BEYOND = words(`
  more less over under above below least most than fewer greater smaller higher lower mehr weniger uber unter mindestens hochstens kleiner
  grosser größer als exceed plus moins menos mas max maximum min minimum up bis
`)
/** 'three point one four' is not put together here. */
const POINTS = words('point komma comma virgule virgula coma punkt')
/** 'My kid is 8' is no answer. */
const OWN = words('my mein meine meiner our unser unsere mon ma mi mis')
const THERE_ARE = words(
  'sind gibt son hay about around roughly approx approximately ca circa c ungefahr etwa rund environ unos per pro',
)
const NEGATIVE = words('minus negative')
/** 'that one', 'the first one', 'no one': no number. */
const ONE_OF_THEM = words('this that the which last first second next other another no any every each some')

const DASHES: ReadonlySet<string> = new Set(['-', '–', '—', '‒'])

const FRACTIONS: Record<string, number> = {
  '½': 1 / 2,
  '¼': 1 / 4,
  '¾': 3 / 4,
  '⅓': 1 / 3,
  '⅔': 2 / 3,
  '⅛': 1 / 8,
}

/** Writes out what the tokens could not tell apart: 5km, .5, 3½, ٫ (the Arabic decimal point). */
const spelledOut = (text: string): string =>
  text
    .replaceAll('٫', '.')
    .replaceAll('٬', ',')
    .replace(
      /(?<![\d.,/])(\d+) ([1-9])\/([2-9])(?![\d/])/g,
      (_whole, whole: string, over: string, under: string) =>
        String(Number(whole) + Number(over) / Number(under)),
    )
    .replace(/(\d*)\s?([½¼¾⅓⅔⅛])/gu, (_whole, whole: string, part: string) =>
      String(Number(whole || 0) + (FRACTIONS[part] ?? 0)),
    )
    .replace(/(?<=^|[\s(=:$€£-])[.,](?=\d)/gu, '0.')
    .replace(/(?<=\p{Nd})(?!e\p{Nd})(?=\p{L})/giu, ' ')

/** All that digits with separators can mean; empty for dates, versions and the like. */
const valuesOfTyped = (typed: string): number[] => {
  const [sign, digits] = typed.startsWith('-') ? [-1, typed.slice(1)] : [1, typed]
  const plain = digits.replaceAll(/[ ']/g, '')
  const isGrouped = !/[ ']/.test(digits) || /^\d{1,3}(?:[ ']\d{3})+(?:[.,]\d+)?$/.test(digits)
  const readings = isGrouped
    ? [
        /^\d+$/.test(plain) && plain,
        // English, German, Indian.
        /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(plain) && plain.replaceAll(',', ''),
        /^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/.test(plain) && plain.replaceAll('.', '').replace(',', '.'),
        /^\d{1,2}(?:,\d{2})+,\d{3}$/.test(plain) && plain.replaceAll(',', ''),
        /^\d+[.,]\d+$/.test(plain) && plain.replace(',', '.'),
      ]
    : []
  return readings.flatMap((reading) => (reading === false ? [] : [sign * Number(reading)]))
}

const numbersIn = (tokens: readonly Token[]): Found[] => {
  const texts = tokens.map(({ kind, text }) => (kind === 'word' || text === '-' ? text : undefined))
  const found: Found[] = []
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at]
    if (!token) continue
    const number = token.typed === undefined ? spokenIn(tokens, texts, at) : digitsIn(tokens, at, token.typed)
    if (!number) continue
    found.push(number)
    at = number.to - 1
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

const spokenIn = (
  tokens: readonly Token[],
  texts: readonly (string | undefined)[],
  at: number,
): Found | undefined => {
  if (tokens[at]?.kind !== 'word') return undefined
  const spoken = spokenAt(texts, at)
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

const isLabel = (tokens: readonly Token[], { from, to }: Found): boolean =>
  LABELS.has(tokens[from - 1]?.text ?? '') && [':', ')', '-', '–', '.', ','].includes(tokens[to]?.text ?? '')

const isIn = ({ from, to }: Range, values: readonly number[]): boolean =>
  values.some((value) => value >= from && value <= to)

/** A remark has a number too; an answer has few words beside it. */
const MOST_BESIDE = 1

/** Whether a typed number is within the range, both ends included; several with one within are unclear, none is no answer. */
export const readNumber = (text: string, range: Range): ShortReading => {
  const { tokens, tags } = readPost(spelledOut(withoutAside(text)))
  const all = numbersIn(tokens)
  const unlabelled = all.length > 1 ? all.filter((number) => !isLabel(tokens, number)) : all
  const [first, ...others] = unlabelled
  if (!first) {
    const isTagged = all.length === 0 && tokens.every((token) => !isContent(token))
    return isTagged ? numberInTags(tags, range) : { kind: 'none' }
  }
  const isDivided = others.length > 0 && tokens[first.to]?.text === '/'
  if (isDivided || others.some(({ values }) => values.join() !== first.values.join()))
    return fractionOf(tokens, unlabelled, range)
  if (first.values.length === 0 || isDoubtful(tokens, unlabelled)) return { kind: 'none' }
  if (isIn(range, first.values)) return { kind: 'right' }
  if (isIn(range, apartIn(tokens, first))) return { kind: 'unclear' }
  return { kind: isIn(range, first.values.flatMap(yearsFor)) ? 'none' : 'wrong' }
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
    !isRemark(tokens, numbers, 0)
  return { kind: isList ? 'unclear' : 'none' }
}

const isDoubtful = (tokens: readonly Token[], numbers: readonly Found[]): boolean =>
  (numbers.length > 1 && wordsBeside(tokens, numbers).some(({ text }) => OR_WORDS.has(text))) ||
  isRemark(tokens, numbers, MOST_BESIDE)

const wordsBeside = (tokens: readonly Token[], numbers: readonly Found[]): Token[] => {
  const quiet = hedgesIn(tokens)
  const isBeside = (at: number) => !quiet.has(at) && numbers.every(({ from, to }) => at < from || at >= to)
  return tokens.filter((_, at) => isBeside(at))
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
      !THERE_ARE.has(token.text),
  )
  const isBeyond =
    beside.some(({ text }) => BEYOND.has(text) || POINTS.has(text) || text === '<' || text === '>') ||
    numbers.some(({ to }) => tokens[to]?.text === '+')
  const isOwn = telling.length > 0 && beside.some(({ text }) => OWN.has(text))
  return isBeyond || isOwn || telling.length > most || isDenied(tokens, numbers, quiet)
}
