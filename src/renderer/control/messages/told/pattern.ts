/** A sentence of ours in English, and in another language; its places have the same names in both: 'There is no {path}.' */
export type Sentence = readonly [english: string, other: string]

/** A sentence with places, taken apart: the places lie between the literals. */
export type Pattern = {
  literals: string[]
  names: string[]
  other: string
  /** How much of it is not a place: of two that fit, the one that says more is meant. */
  weight: number
}

const PLACE = /\{(\w+)\}/

export const patternOf = ([english, other]: Sentence): Pattern => {
  const parts = english.split(PLACE)
  const literals = parts.filter((_, index) => index % 2 === 0)
  return {
    literals,
    names: parts.filter((_, index) => index % 2 === 1),
    other,
    weight: literals.join('').length,
  }
}

/**
 * What stands in the places if this was said, in up to two ways: with each literal as near to the beginning as it can be,
 * and as near to the end. Both read the text once, whatever it is.
 */
export const placesIn = (said: string, { literals }: Pattern): string[][] => {
  const [first = '', last = ''] = [literals[0], literals.at(-1)]
  const hasRoom = said.length >= first.length + last.length
  if (!hasRoom || !said.startsWith(first) || !said.endsWith(last)) return []
  const inside = said.slice(first.length, said.length - last.length)
  const between = literals.slice(1, -1)
  if (between.length === 0) return [[inside]]
  const early = cutEarly(inside, between)
  const late = early && cutLate(inside, between)
  return early && late ? [early, late] : []
}

const cutEarly = (text: string, literals: readonly string[]): string[] | undefined => {
  const places: string[] = []
  let at = 0
  for (const literal of literals) {
    const found = text.indexOf(literal, at)
    if (found < 0) return undefined
    places.push(text.slice(at, found))
    at = found + literal.length
  }
  return [...places, text.slice(at)]
}

const cutLate = (text: string, literals: readonly string[]): string[] | undefined => {
  const places: string[] = []
  let rest = text
  for (const literal of literals.toReversed()) {
    const found = rest.lastIndexOf(literal)
    if (found < 0) return undefined
    places.unshift(rest.slice(found + literal.length))
    rest = rest.slice(0, found)
  }
  return [rest, ...places]
}

/** The sentence in the other language, with these texts in its places. */
export const filled = ({ names, other }: Pattern, places: readonly string[]): string =>
  other
    .split(PLACE)
    .map((part, index) => (index % 2 === 0 ? part : (places[names.indexOf(part)] ?? '')))
    .join('')
