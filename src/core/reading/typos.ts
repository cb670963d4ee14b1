/**
 * How many letters are wrong, missing, added or swapped with their neighbour; `most + 1` as soon as it is more than `most`.
 * Only a band of width `most` around the diagonal is worked out.
 */
export const typosBetween = (typed: string, meant: string, most: number): number => {
  const a = [...typed]
  const b = [...meant]
  if (Math.abs(a.length - b.length) > most) return most + 1
  let before: number[] = []
  let row = b.map((_, column) => column).concat(b.length)
  for (let i = 1; i <= a.length; i += 1) {
    const next = Array.from({ length: b.length + 1 }, () => most + 1)
    next[0] = i
    for (let j = Math.max(1, i - most); j <= Math.min(b.length, i + most); j += 1) {
      const same = a[i - 1] === b[j - 1]
      const swapped = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
      next[j] = Math.min(
        (row[j] ?? most) + 1,
        (next[j - 1] ?? most) + 1,
        (row[j - 1] ?? most) + (same ? 0 : 1),
        swapped ? (before[j - 2] ?? most) + 1 : most + 1,
      )
    }
    if (Math.min(...next) > most && Math.min(...row) > most) return most + 1
    before = row
    row = next
  }
  return Math.min(row[b.length] ?? most + 1, most + 1)
}

/** A digit typed wrong is another number, and some words are too short to guess at. */
export const hasDigit = (text: string): boolean => /\d/.test(text)

const LONG_RUN = /(\p{L})\1{2,}/gu

/** 'ouiii', 'coffeeee': a letter is held; it stands for one, or for two. */
export const isStretched = (typed: string, meant: string): boolean => {
  if (typed.length <= meant.length || typed[0] !== meant[0]) return false
  const [once, twice] = [typed.replace(LONG_RUN, '$1'), typed.replace(LONG_RUN, '$1$1')]
  return once === meant || twice === meant
}
