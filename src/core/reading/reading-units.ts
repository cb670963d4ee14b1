import { phraseAt, phrasesOf } from './reading-phrases'
import { WITHIN } from './reading-clause-words'
import { CLOSING, COMMON, FILLER, NEGATION, REMARK, words } from './reading-words'
import { spokenAt } from './number-words'
import { isContent, type Token } from './tokens'

/** Said with a number that is measured, and no more of a remark than the number alone. */
export const UNITS = words(`
  km m cm mm nm kg g mg t kb mb gb tb l ml c f s h kmh mph ms min sec hz khz mhz ghz w kw eur usd gbp chf ft in lb lbs oz yd
  meter meters metre metres kilometer kilometers kilometre kilometres centimeter centimeters mile miles meilen feet foot inch inches
  gram grams kilo kilos kilogram kilograms gramm kilogramm ton tons tonnen tonne tonnes liter liters litre litres
  euro euros dollar dollars pound pounds franken cent cents percent prozent ziento grad degree degrees celsius fahrenheit kelvin
  second seconds sekunde sekunden minute minutes minuten hour hours stunde stunden day days tag tage tagen week weeks woche wochen
  month months monat monate year years jahr jahre jahren times mal square cubic quadratmeter quadratkilometer
  bit bits byte bytes people persons menschen leute personen einwohner inhabitants points punkte pieces stuck
  metros metri degres grados gradi graus graden درجه متر
`)

/** en, de, fr, es, it, pt, nl, ar: behind a number, 'below zero' makes it negative. */
const BELOW_ZERO = phrasesOf([
  'below zero',
  'unter null',
  'unter dem gefrierpunkt',
  'sous zéro',
  'au dessous de zéro',
  'bajo cero',
  'sotto zero',
  'abaixo de zero',
  'onder nul',
  'تحت الصفر',
])
/** In the same languages: from where a height is measured; it says nothing of more or less. */
const ABOVE_SEA = phrasesOf([
  'above sea level',
  'asl',
  'über dem meeresspiegel',
  'über meer',
  'über nn',
  'au dessus du niveau de la mer',
  'sobre el nivel del mar',
  'sul livello del mare',
  'acima do nível do mar',
  'boven zeeniveau',
  'فوق سطح البحر',
])

/** What stands behind a number and belongs to it: where it ends, and whether it makes the number negative. */
export const behindNumber = (tokens: readonly Token[], from: number): { to: number; isBelow: boolean } => {
  let at = from
  while (tokens[at]?.text === '°' || UNITS.has(tokens[at]?.text ?? '')) at += 1
  const [below, above] = [phraseAt(BELOW_ZERO, tokens, at), phraseAt(ABOVE_SEA, tokens, at)]
  return below + above > 0 ? { to: at + below + above, isBelow: below > 0 } : { to: from, isBelow: false }
}

/** Units of one kind, each as a multiple of the first row's: metre, kilogram, litre, second. */
const MULTIPLES: readonly Readonly<Record<string, number>>[] = [
  { m: 1, km: 1000, cm: 0.01, mm: 0.001, ft: 0.3048, in: 0.0254, yd: 0.9144, mile: 1609.344 },
  { kg: 1, g: 0.001, mg: 1e-6, t: 1000, lb: 0.45359237, oz: 0.028349523 },
  { l: 1, ml: 0.001, cl: 0.01 },
  { s: 1, ms: 0.001, min: 60, h: 3600, day: 86_400, week: 604_800 },
]
/** How units are written out, as far as people mix them up. */
const SHORT: Readonly<Record<string, string>> = {
  feet: 'ft',
  foot: 'ft',
  inch: 'in',
  inches: 'in',
  miles: 'mile',
  lbs: 'lb',
  pounds: 'lb',
  hours: 'h',
  minutes: 'min',
  seconds: 's',
  days: 'day',
  fahrenheit: 'f',
  celsius: 'c',
  kelvin: 'k',
}

const toCelsius: Readonly<Record<string, (value: number) => number>> = {
  c: (value) => value,
  f: (value) => ((value - 32) * 5) / 9,
  k: (value) => value - 273.15,
}

const rounded = (value: number): number => Number(value.toPrecision(9))

/** The same amount in other units of its kind: 29,032 ft are 8849 m. Empty without a unit that is known. */
export const inOtherUnits = (value: number, tokens: readonly Token[], from: number): number[] => {
  const at = tokens[from]?.text === '°' ? from + 1 : from
  const written = tokens[at]?.text ?? ''
  const unit = SHORT[written] ?? written
  const celsius = toCelsius[unit]?.(value)
  if (celsius !== undefined) return [celsius, (celsius * 9) / 5 + 32, celsius + 273.15].map(rounded)
  const kind = MULTIPLES.find((multiples) => multiples[unit] !== undefined)
  const multiple = kind?.[unit] ?? 1
  return Object.values(kind ?? {}).map((other) => rounded((value * multiple) / other))
}

/** These are options' letters as well, so they are units only behind a °. */
const ALSO_LETTERS = new Set(['c', 'f', 'g', 'h'])
/** Smaller ones are read as places too: 'number two'. */
const SPOKEN_FROM = 13

/** Tokens with each number in digits and without its unit, for options that are bare numbers: '100 °C', 'hundert'. */
export const plainNumbersIn = (tokens: readonly Token[]): Token[] => {
  const texts = tokens.map(({ kind, text }) => (kind === 'word' || text === '-' ? text : undefined))
  const plain: Token[] = []
  let at = 0
  while (at < tokens.length) {
    const token = tokens[at]
    if (!token) break
    const spoken = token.kind === 'word' ? spokenAt(texts, at) : undefined
    const isSpoken = spoken !== undefined && spoken.value >= SPOKEN_FROM
    plain.push(isSpoken ? { ...token, kind: 'number', text: String(spoken.value) } : token)
    at = isSpoken ? spoken.to : at + 1
    if (!isSpoken && token.kind !== 'number') continue
    const hasDegree = tokens[at]?.text === '°'
    if (hasDegree) at += 1
    const unit = tokens[at]?.text ?? ''
    if (UNITS.has(unit) && (hasDegree || !ALSO_LETTERS.has(unit))) at += 1
  }
  return plain
}

/** '6 players' and '6 on court' without what is counted, for the same options; nothing else may be said. */
export const countedIn = (tokens: readonly Token[]): Token[] => {
  const [number, ...others] = tokens.filter(isContent)
  const things = others.filter(({ text }) => !WITHIN.has(text))
  const [thing] = things
  const isCount =
    number?.kind === 'number' &&
    things.length === 1 &&
    thing?.kind === 'word' &&
    thing.text.length > 1 &&
    [CLOSING, COMMON, FILLER, NEGATION, REMARK].every((list) => !list.has(thing.text))
  return isCount ? tokens.filter((token) => token === number || !isContent(token)) : [...tokens]
}
