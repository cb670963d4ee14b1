/** X: create-post, one for self-serve; what a cashtag is, as twitter-text has it. */
export const MOST_CASHTAGS = 1
export const cashtagsIn = (text: string): number =>
  (text.match(/(?<![^\s(])\$[a-z]{1,6}(?:[._][a-z]{1,2})?(?![\w$])/gi) ?? []).length
