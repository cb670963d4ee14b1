import { filled, patternOf, placesIn, type Pattern, type Sentence } from './pattern'

/** A sentence of ours may stand in a place of this name. In any other stands a name, or what a stranger wrote. */
const SENTENCE = 'why'
/** So deep do sentences stand in sentences at the most, and so many in a row are one of ours. */
const DEEPEST = 4
const LONGEST = 6

/** What was said, in the other language; `isWhole`: all of it was ours. */
type Told = { text: string; isWhole: boolean }

/** Tells in another language what was said in English; what is no sentence of ours stays as it was said. */
export const translator = (sentences: readonly Sentence[]): ((said: string) => string) => {
  const exact = new Map<string, string>(sentences)
  const patterns = sentences
    .map(patternOf)
    .filter(({ names }) => names.length > 0)
    .toSorted((a, b) => b.weight - a.weight)

  const tell = (said: string, depth: number): Told | undefined => {
    if (depth > DEEPEST) return undefined
    const one = tellOne(said, depth)
    if (one?.isWhole) return one
    const row = tellRow(said, depth)
    return row?.isWhole ? row : (one ?? row)
  }

  const tellOne = (said: string, depth: number): Told | undefined => {
    const known = exact.get(said)
    if (known !== undefined) return { text: known, isWhole: true }
    let firstFit: Told | undefined
    for (const pattern of patterns)
      for (const places of placesIn(said, pattern)) {
        const told = tellPattern(pattern, places, depth)
        if (told.isWhole) return told
        firstFit ??= told
      }
    return firstFit
  }

  const tellPattern = (pattern: Pattern, places: readonly string[], depth: number): Told => {
    const keep = (place: string) => (ARABIC.test(pattern.other) ? isolated(place) : place)
    const inside = pattern.names.map((name, index): Told => {
      const place = places[index] ?? ''
      if (name !== SENTENCE) return { text: keep(place), isWhole: true }
      return tell(place, depth + 1) ?? { text: keep(place), isWhole: false }
    })
    return {
      text: filled(
        pattern,
        inside.map(({ text }) => text),
      ),
      isWhole: inside.every(({ isWhole }) => isWhole),
    }
  }

  /** Several sentences in a row, each by itself. */
  const tellRow = (said: string, depth: number): Told | undefined => {
    const pieces = said.split(/(?<=[.?!]) /)
    const texts: string[] = []
    let ours = 0
    for (let at = 0; at < pieces.length;) {
      const first = tellFirst(pieces.slice(at, at + LONGEST), depth)
      texts.push(first?.text ?? pieces[at] ?? '')
      ours += first ? 1 : 0
      at += first?.length ?? 1
    }
    return ours === 0 ? undefined : { text: texts.join(' '), isWhole: ours === texts.length }
  }

  /** The shortest beginning that is a sentence of ours, and how many pieces it takes. */
  const tellFirst = (pieces: readonly string[], depth: number) => {
    for (let length = 1; length <= pieces.length; length += 1) {
      const told = tellOne(pieces.slice(0, length).join(' '), depth)
      if (told?.isWhole) return { text: told.text, length }
    }
    return undefined
  }

  return (said) => tell(said, 0)?.text ?? said
}

const ARABIC = /\p{Script=Arabic}/u

/** Keeps a name or a path from mixing with a text that runs the other way: FIRST STRONG ISOLATE to its POP. */
const isolated = (place: string): string => `\u2068${place}\u2069`
