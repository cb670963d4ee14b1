/** A letter of the words' font is about this wide for its size. */
const LETTER = 0.5

/** About how many lines a text takes at this size in this width, both in units. */
export const linesOf = (text: string, size: number, width: number): number =>
  Math.max(1, Math.ceil((text.length * size * LETTER) / width))
