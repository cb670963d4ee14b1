/**
 * What was said, in the other language. `strange` counts what is none of ours and stays in English, `kept` what stands in
 * places as it was said: of several ways to take what was said, the one with the least of them is meant.
 */
export type Told = { text: string; strange: number; kept: number }

/** The one of two ways that leaves less in English; the first, where both leave as much. */
export const better = (a: Told | undefined, b: Told | undefined): Told | undefined => {
  if (!a || !b) return a ?? b
  const difference = a.strange - b.strange || a.kept - b.kept
  return difference <= 0 ? a : b
}

/** Told in a row, and as one. */
export const joined = (told: readonly Told[], text: string): Told => ({
  text,
  strange: told.reduce((sum, { strange }) => sum + strange, 0),
  kept: told.reduce((sum, { kept }) => sum + kept, 0),
})

/** What is none of ours. Each piece costs a little more than its letters: one piece is better than its two halves. */
export const strange = (text: string): Told => ({ text, strange: text.length + 2, kept: 0 })
