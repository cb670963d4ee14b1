const plain = (text: string): string => text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase()

const STARTS_A_WORD = 8
const FOLLOWS = 4

/**
 * How well a text answers what was typed: all of its letters in this order, better at the beginnings of words and one after
 * the other. Undefined: not at all.
 */
export const matchOf = (typed: string, text: string): number | undefined => {
  const [wanted, letters] = [[...plain(typed).replaceAll(/\s+/g, '')], [...plain(text)]]
  let [score, at] = [0, -1]
  for (const letter of wanted) {
    const next = bestPlace(letters, letter, at)
    if (next === -1) return isInOrder(wanted, letters) ? -letters.length / 100 : undefined
    if (isWordStart(letters, next)) score += STARTS_A_WORD
    if (next === at + 1) score += FOLLOWS
    at = next
  }
  return wanted.length === 0 ? 0 : score - letters.length / 100
}

const isWordStart = (letters: readonly string[], at: number): boolean =>
  at === 0 || !/[\p{L}\p{N}]/u.test(letters[at - 1] ?? '')

/** The next letter if it follows at once, or else where it begins a word, or else wherever it is. */
const bestPlace = (letters: readonly string[], letter: string, after: number): number => {
  if (letters[after + 1] === letter) return after + 1
  const start = letters.findIndex((each, at) => at > after && each === letter && isWordStart(letters, at))
  return start === -1 ? letters.indexOf(letter, after + 1) : start
}

const isInOrder = (wanted: readonly string[], letters: readonly string[]): boolean => {
  let at = 0
  for (const letter of letters) if (letter === wanted[at]) at += 1
  return at === wanted.length
}
