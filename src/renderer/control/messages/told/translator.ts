import { filled, patternOf, placesIn, type Pattern, type Sentence } from './pattern'
import { better, joined, strange, type Told } from './told'

/** A sentence of ours may stand in a place of this name. In any other stands a name, or what a stranger wrote. */
const SENTENCE = 'why'
/** So deep do sentences stand in sentences at the most. */
const DEEPEST = 4
/** A text of more pieces, cut at full stops, is no row of ours; so many belong to one sentence at the most. */
const MOST_PIECES = 24
const LONGEST = 6

/** Tells in another language what was said in English; what is no sentence of ours stays as it was said. */
export const translator = (sentences: readonly Sentence[]): ((said: string) => string) => {
  const exact = new Map<string, string>(sentences)
  const patterns = sentences.map(patternOf).filter(({ names }) => names.length > 0)

  /** What the parts of one text came to: many ways to take it have parts in common. */
  const known = new Map<string, Told | undefined>()

  const tell = (said: string, depth = 0): Told | undefined => {
    if (depth > DEEPEST) return undefined
    const key = `${depth} ${said}`
    if (!known.has(key)) known.set(key, better(tellOne(said, depth), tellRow(said, depth)))
    return known.get(key)
  }

  const tellOne = (said: string, depth: number): Told | undefined => {
    const text = exact.get(said)
    if (text !== undefined) return { text, strange: 0, kept: 0 }
    return patterns
      .flatMap((pattern) => placesIn(said, pattern).map((places) => tellPattern(pattern, places, depth)))
      .reduce<Told | undefined>(better, undefined)
  }

  const tellPattern = (pattern: Pattern, places: readonly string[], depth: number): Told => {
    const keep = (place: string) => (ARABIC.test(pattern.other) ? isolated(place) : place)
    const told = pattern.names.map((name, index): Told => {
      const place = places[index] ?? ''
      if (name !== SENTENCE) return { text: keep(place), strange: 0, kept: place.length }
      return tell(place, depth + 1) ?? { ...strange(place), text: keep(place) }
    })
    return joined(
      told,
      filled(
        pattern,
        told.map(({ text }) => text),
      ),
    )
  }

  /** Several sentences in a row, each by itself. */
  const tellRow = (said: string, depth: number): Told | undefined => {
    const pieces = said.split(/(?<=[.?!]) /)
    if (pieces.length === 1 || pieces.length > MOST_PIECES) return undefined
    /** From each piece on, what it and all that follow come to; behind the last there is nothing. */
    const rows: (Told | undefined)[] = []
    for (let at = pieces.length - 1; at >= 0; at -= 1)
      for (let end = at + 1; end <= Math.min(at + LONGEST, pieces.length); end += 1) {
        const first = pieces.slice(at, end).join(' ')
        const told = tellOne(first, depth) ?? (end === at + 1 ? strange(first) : undefined)
        const rest = rows[end]
        const row = told && (rest ? joined([told, rest], `${told.text} ${rest.text}`) : told)
        rows[at] = better(rows[at], row)
      }
    return rows[0]?.text === said ? undefined : rows[0]
  }

  return (said) => {
    known.clear()
    return exact.get(said) ?? tell(said)?.text ?? said
  }
}

const ARABIC = /\p{Script=Arabic}/u

/** Keeps a name or a path from mixing with a text that runs the other way: FIRST STRONG ISOLATE to its POP. */
const isolated = (place: string): string => `\u2068${place}\u2069`
