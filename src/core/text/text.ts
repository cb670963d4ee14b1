import { findLinks } from './links'

// X: counting characters (twitter-text configuration v3).
/** What a post of an account without Premium may weigh. */
export const HEAVIEST_POST = 280
/** Any link weighs the same, since X replaces it by one of its own. */
const LINK_WEIGHT = 23
/** Most alphabets and the common punctuation weigh 1; everything else, emoji too, weighs 2. */
const LIGHT = [
  [0x0000, 0x10ff],
  [0x2000, 0x200d],
  [0x2010, 0x201f],
  [0x2032, 0x2037],
] as const

// One emoji weighs 2 however many code points it is made of: flags, keycaps, and pictures with a variation selector, a skin tone
// or tags, joined to further pictures. `\p{RGI_Emoji}` would say it exactly, but Node 18 does not know it. Approximate,
// therefore: joined pictures that no font has, and flags of no country, weigh 2 here and more on X.
const dressed =
  '\\p{Extended_Pictographic}(?:[\\u{e0020}-\\u{e007e}]+\\u{e007f}|\\p{Emoji_Modifier}?\\ufe0f?)'
const SYMBOL = new RegExp(
  `\\p{Regional_Indicator}{2}|[0-9#*]\\ufe0f?\\u20e3|${dressed}(?:\\u200d${dressed})*|[^]`,
  'gu',
)

const weightOfSymbol = (symbol: string): number => {
  const point = symbol.codePointAt(0) ?? 0
  const isOnePoint = symbol.length === String.fromCodePoint(point).length
  return isOnePoint && LIGHT.some(([from, to]) => point >= from && point <= to) ? 1 : 2
}

const weightWithoutLinks = (text: string): number =>
  Array.from(text.matchAll(SYMBOL), ([symbol]) => weightOfSymbol(symbol)).reduce(
    (sum, weight) => sum + weight,
    0,
  )

/** A post's length as X counts it. A guide for the eye: X is the judge. */
export const weightedLength = (text: string): number => {
  const composed = text.normalize('NFC')
  let weight = 0
  let from = 0
  for (const link of findLinks(composed)) {
    weight += weightWithoutLinks(composed.slice(from, link.start)) + LINK_WEIGHT
    from = link.end
  }
  return weight + weightWithoutLinks(composed.slice(from))
}

const ESCAPES: Record<string, string> = { '&amp;': '&', '&lt;': '<', '&gt;': '>' }

/** Undoes X's escaping, once: what someone typed as `&lt;` arrives as `&amp;lt;`, and is `&lt;` again. */
export const decodeHtml = (text: string): string =>
  text.replace(/&(?:amp|lt|gt);/g, (escape) => ESCAPES[escape] ?? escape)

/** What X does to a text before it sends it: these three and no others. */
export const escapeHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

/** What a reply says, without the @names that X puts in front of it (X: conversations). */
export const stripLeadingMentions = (text: string): string =>
  text.replace(/^(?:\s*[@＠]\w{1,20}(?![\w@＠]))+\s*/u, '')
