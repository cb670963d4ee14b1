/** The word of the list that a text has; undefined: none. */
export type WordList = (text: string) => string | undefined

/** Small letters without accents, so that a listed word is found however it is dressed up. */
const plain = (text: string): string =>
  text
    .normalize('NFKD')
    .replaceAll(/[\p{M}\u200B-\u200D\u2060\uFEFF]/gu, '')
    .toLowerCase()

/** Scripts that put no space between words. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Khmer}\p{Script=Lao}]/u

/** Looks for whole words or phrases: 'ass' is not in 'class'. */
export const wordList = (words: readonly string[]): WordList => {
  const patterns = words.flatMap((word) => {
    const parts = plain(word).trim()
    if (parts === '') return []
    const quoted = parts
      .replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)
      .replaceAll(/\s+/g, String.raw`\s+`)
    const whole = UNSPACED.test(parts) ? quoted : String.raw`(?<![\p{L}\p{N}])${quoted}(?![\p{L}\p{N}])`
    return [{ word, pattern: new RegExp(whole, 'u') }]
  })
  if (patterns.length === 0) return () => undefined
  // Views ask again and again of the same posts.
  const found = new Map<string, string | undefined>()
  return (text) => {
    if (!found.has(text)) {
      const written = plain(text)
      found.set(text, patterns.find(({ pattern }) => pattern.test(written))?.word)
    }
    return found.get(text)
  }
}
