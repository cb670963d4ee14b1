import { tokensOf, type Token } from './tokens'

/** Phrases as posts are compared, by their first word, the longest first. */
export type Phrases = ReadonlyMap<string, readonly (readonly string[])[]>

export const phrasesOf = (list: readonly string[]): Phrases => {
  const byStart = new Map<string, string[][]>()
  const phrases = list.map((phrase) => tokensOf(phrase).map(({ text }) => text))
  for (const phrase of phrases.sort((a, b) => b.length - a.length)) {
    const [start = ''] = phrase
    byStart.set(start, [...(byStart.get(start) ?? []), phrase])
  }
  return byStart
}

/** How many tokens a phrase takes from here on; 0 where none begins. */
export const phraseAt = (phrases: Phrases, tokens: readonly Token[], at: number): number =>
  phrases
    .get(tokens[at]?.text ?? '')
    ?.find((phrase) => phrase.every((word, offset) => tokens[at + offset]?.text === word))?.length ?? 0
