import { NUMBER_WORDS } from './reading-numerals'
import { words } from './reading-words'
import { tokensOf } from './tokens'

/** Each word of a list, with its place times `step`, from `first` on. */
const row = (list: string, first: number, step: number): [string, number][] =>
  list
    .trim()
    .split(/\s+/)
    .map((word, index) => [tokensOf(word)[0]?.text ?? word, first + index * step])

const SMALL = new Map([
  ...NUMBER_WORDS,
  ...row('zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen', 0, 1),
  ...row('fifteen sixteen seventeen eighteen nineteen', 15, 1),
  ...row('null eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn', 0, 1),
  ...row('fünfzehn sechzehn siebzehn achtzehn neunzehn', 15, 1),
])
const TENS = new Map([
  ...row('twenty thirty forty fifty sixty seventy eighty ninety', 20, 10),
  ...row('zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig', 20, 10),
  ...row('dreissig fourty', 30, 10),
])
/** Scales, short ones behind digits too. */
const SCALES = new Map([
  ...['hundred', 'hundert', 'cent', 'cien', 'ciento'].map((word): [string, number] => [word, 100]),
  ...['thousand', 'tausend', 'mille', 'mil', 'k', 'tsd'].map((word): [string, number] => [word, 1000]),
  ...['million', 'millions', 'millionen', 'mio', 'mn', 'mill'].map((word): [string, number] => [word, 1e6]),
  ...['billion', 'billions', 'bn'].map((word): [string, number] => [word, 1e9]),
  ...['milliarde', 'milliarden', 'mrd', 'milliard', 'milliards'].map((word): [string, number] => [word, 1e9]),
])
const DOZEN = words('dozen dutzend')

export const scaleOf = (word: string): number | undefined => SCALES.get(word)

/** German puts a number into one word: 'dreihundertzweiundvierzig'. */
const germanBelowHundred = (word: string): number | undefined => {
  const whole = SMALL.get(word) ?? TENS.get(word)
  if (whole !== undefined) return whole
  const joint = word.indexOf('und')
  if (joint < 0) return undefined
  const ones = word.slice(0, joint) === 'ein' ? 1 : SMALL.get(word.slice(0, joint))
  const tens = TENS.get(word.slice(joint + 3))
  return ones === undefined || tens === undefined || ones > 9 ? undefined : ones + tens
}

const germanWord = (word: string): number | undefined => {
  for (const [name, scale] of [
    ['tausend', 1000],
    ['hundert', 100],
  ] as const) {
    const at = word.indexOf(name)
    if (at < 0) continue
    const [before, after] = [word.slice(0, at), word.slice(at + name.length).replace(/^und/, '')]
    const times = before === '' || before === 'ein' ? 1 : germanWord(before)
    const rest = after === '' ? 0 : germanWord(after)
    return times === undefined || rest === undefined ? undefined : times * scale + rest
  }
  return germanBelowHundred(word)
}

/** What a single word says: 'seven', 'forty', 'zweiundvierzig', 'zwoelf'. */
const valueOf = (word: string): number | undefined => {
  const plain = word.replace('oe', 'o').replace('ue', 'u')
  return SMALL.get(plain) ?? TENS.get(plain) ?? germanWord(plain)
}

/** How many of them is not said: 'millions'. */
const isPlural = (word: string): boolean => /(?:ns|en|ds)$/.test(word)

/** Short for a scale, or another word: said behind digits only. */
const ONLY_BEHIND_DIGITS = new Set(['k', 'mn', 'bn', 'mil', 'cent', 'mill', 'tsd', 'mio', 'mrd'])
const spokenScale = (word: string): number | undefined =>
  ONLY_BEHIND_DIGITS.has(word) ? undefined : scaleOf(word)

/** A number in words from here on: its value, and where it ends; undefined where none begins. */
export const spokenAt = (
  texts: readonly (string | undefined)[],
  start: number,
): { value: number; to: number } | undefined => {
  let [total, group, at, said] = [0, 0, start, false]
  for (; ; at += 1) {
    const word = texts[at] ?? ''
    const joins = said && (word === '-' || word === 'and') && isNumberWord(texts[at + 1] ?? '')
    if (joins) continue
    const scale = !said && isPlural(word) ? undefined : spokenScale(word)
    const value = valueOf(word)
    if (scale === 100) group = Math.max(group, 1) * 100
    else if (scale !== undefined) {
      total += Math.max(group, 1) * scale
      group = 0
    } else if (DOZEN.has(word)) group = Math.max(group, 1) * 12
    else if (value !== undefined && (group === 0 || fits(group, value))) group += value
    else break
    said = true
  }
  return said ? { value: total + group, to: at } : undefined
}

/** 'forty two' and 'a hundred and five' are one number, 'two three' are two. */
const fits = (group: number, value: number): boolean =>
  group % 100 === 0 ? value < 100 : group % 10 === 0 && group % 100 >= 20 && value < 10 && value > 0

const isNumberWord = (word: string): boolean => valueOf(word) !== undefined || scaleOf(word) !== undefined
