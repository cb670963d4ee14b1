import { DESCRIBING, FORE, INNER, INSTITUTIONS, NOT_NAMES, NOT_PLACES, REGIONS, TOWNS } from './intro-words'
import { comparable } from '../reading/normalise'

const WORD = /[ \t]*(?<word>\p{L}[\p{L}\p{M}'’-]*\.?)/uy
/** Mr., St., an initial: the full stop ends no sentence. */
const SHORTENED = /^(?:dr|prof|mr|mrs|ms|st|ste|\p{L})\.$/iu

type Word = { text: string; key: string; end: number; isBig: boolean; isLast: boolean }

/** The words that follow, up to the next sign. */
const wordsAfter = (rest: string, most: number): Word[] => {
  const words: Word[] = []
  WORD.lastIndex = 0
  for (let found = WORD.exec(rest); found && words.length < most; found = WORD.exec(rest)) {
    const typed = found.groups?.['word'] ?? ''
    const isLast = typed.endsWith('.') && !SHORTENED.test(typed)
    const text = isLast ? typed.slice(0, -1) : typed
    const first = text.charAt(0)
    const isBig = first === first.toUpperCase()
    words.push({ text, key: keyOf(text), end: WORD.lastIndex - (isLast ? 1 : 0), isBig, isLast })
    if (isLast) break
  }
  return words
}

export const keyOf = (text: string): string =>
  comparable(text)
    .replace(/[.'’]+/g, '')
    .trim()

/** `end` is where the name ends in the text that was given. */
export type Taken = { text: string; end: number }

/** Arabic writes its 'and' together with the next word. */
const isSaying = ({ key }: Word): boolean =>
  NOT_NAMES.has(key) || (key.startsWith('و') && NOT_NAMES.has(key.slice(1)))

/** Whether capitals tell names from other words here: in 'I'M HAPPY' and 'i'm happy' they don't. */
export const capitalsTell = (text: string): boolean => /\p{Ll}/u.test(text) && /\p{Lu}/u.test(text)

/** The name at the start of this text. Without capitals only one or two words that nothing but a boundary follows. */
export const takeName = (rest: string): Taken | undefined => {
  const words = wordsAfter(rest, 6)
  const first = words[0]
  if (!first || isSaying(first) || (first.text.length < 2 && first.isBig && !/\p{Lo}/u.test(first.text)))
    return undefined
  let last = first
  let count = 1
  for (const [index, word] of words.entries()) {
    if (index === 0) continue
    const follows = words[index + 1]
    if (words[index - 1]?.isLast || count === 4) break
    if (
      INNER.has(word.key) &&
      !word.isBig &&
      first.isBig &&
      follows?.isBig &&
      !isSaying(follows) &&
      !isKnownPlace(follows.key)
    )
      continue
    if (isSaying(word) || word.isBig !== first.isBig) break
    last = word
    count += 1
  }
  if (/\p{Lo}/u.test(first.text) || !first.isBig) {
    const next = words[words.indexOf(last) + 1]
    const isBounded = count <= 2 && (next === undefined || isSaying(next))
    last = isBounded ? last : first
  }
  return { text: rest.slice(0, last.end).trim(), end: last.end }
}

/** The place at the start of this text, with the country or state after it: 'Lisbon, Portugal'. */
export const takePlace = (rest: string): Taken | undefined => {
  const town = takeTown(rest)
  if (!town) return undefined
  const after = /^\s*(?:,\s*|\(\s*|[-–]\s+)/u.exec(rest.slice(town.end))
  if (!after) return town
  const start = town.end + after[0].length
  const region = wordsAfter(rest.slice(start), 3)
  for (const count of [3, 2, 1]) {
    const span = region.slice(0, count)
    const last = span.at(-1)
    const isState =
      span.length > 1 ||
      (last !== undefined && (last.text.length > 2 || last.text === last.text.toUpperCase()))
    if (last && span.length === count && isState && isRegion(span.map(({ key }) => key).join(' ')))
      return { text: `${town.text}, ${rest.slice(start, start + last.end).trim()}`, end: start + last.end }
  }
  return town
}

const takeTown = (rest: string): Taken | undefined => {
  const words = wordsAfter(rest, 8)
  let start = 0
  while (DESCRIBING.has(words[start]?.key ?? '')) start += 1
  const first = words[start]
  const isThe = first?.key === 'the' && words[start + 1]?.isBig === true
  if (!first || (!isThe && NOT_PLACES.has(first.key))) return undefined
  // 'the uk', but not 'the internet'.
  if (first.key === 'the' && !isThe && !isKnownPlace(words[start + 1]?.text ?? '')) return undefined
  if (!isThe && isSaying(first) && !isKnownPlace(first.key) && !FORE.has(first.key)) return undefined
  let last = isThe ? (words[start + 1] ?? first) : first
  for (let index = words.indexOf(last) + 1; index < Math.min(words.length, start + 5); index += 1) {
    const [word, follows, before] = [words[index], words[index + 1], words[index - 1]]
    if (!word || before?.isLast) break
    if (INNER.has(word.key) && !word.isBig && last.isBig && follows?.isBig && !isSaying(follows)) continue
    const isFore = FORE.has(before?.key ?? '') && before === first
    if (word.isBig !== last.isBig || (isSaying(word) && !isFore && !(word.key === 'city' && word.isBig)))
      break
    if (!last.isBig && !isFore) return undefined
    last = word
  }
  const begin = first.end - first.text.length
  const span = words.slice(start, words.indexOf(last) + 1)
  if (
    span.some(({ key }) => INSTITUTIONS.has(key)) ||
    (span.length === 1 && FORE.has(first.key) && first.key !== 'la')
  )
    return undefined
  const next = words[words.indexOf(last) + 1]
  if (next && INSTITUTIONS.has(next.key)) return undefined
  return { text: rest.slice(begin, last.end).trim(), end: last.end }
}

export const isRegion = (text: string): boolean => REGIONS.has(keyOf(text))
export const isKnownPlace = (text: string): boolean => REGIONS.has(keyOf(text)) || TOWNS.has(keyOf(text))
