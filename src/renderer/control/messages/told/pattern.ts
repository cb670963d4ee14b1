/** A sentence of ours in English, and in another language; its places have the same names in both: 'There is no {path}.' */
export type Sentence = readonly [english: string, other: string]

/** A sentence with places, taken apart: the places lie between the literals. */
export type Pattern = {
  literals: string[]
  names: string[]
  other: string
}

const PLACE = /\{(\w+)\}/

/** Takes a sentence apart at its places. */
export const patternOf = ([english, other]: Sentence): Pattern => {
  const parts = english.split(PLACE)
  return {
    literals: parts.filter((_, index) => index % 2 === 0),
    names: parts.filter((_, index) => index % 2 === 1),
    other,
  }
}

/**
 * What stands in the places if this was said, in up to two ways: with each literal as near to the beginning as it can be,
 * and as near to the end. Both read the text once, whatever it is.
 */
export const placesIn = (said: string, { literals, names }: Pattern): string[][] => {
  const [first = '', last = ''] = [literals[0], literals.at(-1)]
  const hasRoom = said.length >= first.length + last.length
  if (!hasRoom || !said.startsWith(first) || !said.endsWith(last)) return []
  const inside = said.slice(first.length, said.length - last.length)
  const between = literals.slice(1, -1)
  const early = cutEarly(inside, between)
  const late = early && between.length > 0 ? cutLate(inside, between) : undefined
  return [early, late].filter((places) => places !== undefined).filter((places) => suits(places, names))
}

/** In a place of this name stands a number and nothing else. */
const NUMBER = 'count'
const suits = (places: readonly string[], names: readonly string[]): boolean =>
  places.every((place, index) => names[index] !== NUMBER || /^\d+$/.test(place))

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
