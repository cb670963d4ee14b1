/** What the trainer is told, as it is said in English, and the names, numbers and strangers' words in it. */
export type Said = readonly [said: string, ...holds: string[]]

/** Latin letters that belong to every language: names of things, and what stands on other people's buttons. */
const NAMES =
  /CHALKBIRD_X_|Chalkbird|console\.x\.com|x\.com|OAuth 1\.0a|Read and write|Wi-Fi|PNG|JPEG|JSON|https:\/\/…|a–z|\bX\b/g
const PLACES = /\u2068[^\u2069]*\u2069/g

/** What is left of the English in an Arabic sentence, whose places are marked; empty: nothing. */
export const englishIn = (arabic: string): string =>
  (
    arabic
      .replace(PLACES, '')
      .replace(NAMES, '')
      .match(/[A-Za-z]+/g) ?? []
  ).join(' ')
