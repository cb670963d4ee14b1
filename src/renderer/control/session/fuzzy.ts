const plain = (text: string): string => text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase()

const STARTS_A_WORD = 8
const FOLLOWS = 4

/**
 * How well a text answers what was typed: all of its letters in this order, each at the beginning of a word or right after the
 * one before; or else all of them in one piece, wherever. Undefined: not at all. Letters picked from the middle of words are
 * no answer: Enter would do what nobody asked for, with the room looking on.
 */
export const matchOf = (typed: string, text: string): number | undefined => {
  const [wanted, letters] = [[...plain(typed).replaceAll(/\s+/g, '')], [...plain(text)]]
  if (wanted.length === 0) return 0
  const score = byBeginnings(wanted, letters, -1) ?? inOnePiece(wanted, letters)
  return score === undefined ? undefined : score - letters.length / 100
}

const byBeginnings = (
  wanted: readonly string[],
  letters: readonly string[],
  after: number,
): number | undefined => {
  const [letter, ...rest] = wanted
  if (letter === undefined) return 0
  let best: number | undefined
  for (let at = after + 1; at < letters.length; at += 1) {
    const starts = isWordStart(letters, at)
    const follows = after >= 0 && at === after + 1
    if (letters[at] !== letter || !(starts || follows)) continue
    const others = byBeginnings(rest, letters, at)
    const own = (starts ? STARTS_A_WORD : 0) + (follows ? FOLLOWS : 0)
    if (others !== undefined) best = Math.max(best ?? 0, own + others)
  }
  return best
}

const inOnePiece = (wanted: readonly string[], letters: readonly string[]): number | undefined =>
  letters.join('').replaceAll(/\s+/g, '').includes(wanted.join('')) ? FOLLOWS : undefined

const isWordStart = (letters: readonly string[], at: number): boolean =>
  at === 0 || !/[\p{L}\p{N}]/u.test(letters[at - 1] ?? '')
