import type { IntroCard, Shared } from '../views'

/** Introductions as one room: where people are from, what they want to learn and find hard, the most shared first. */
export const roomOf = (
  cards: readonly IntroCard[],
): { people: number; places: Shared[]; challenges: Shared[]; wishes: Shared[] } => ({
  people: cards.length,
  places: sharedIn(cards.flatMap(({ place }) => place ?? [])),
  challenges: sharedIn(cards.flatMap(({ wish }) => (wish?.kind === 'challenge' ? wish.text : []))),
  wishes: sharedIn(cards.flatMap(({ wish }) => (wish?.kind === 'learn' ? wish.text : []))),
})

const sharedIn = (texts: readonly string[]): Shared[] => {
  const found = new Map<string, Shared>()
  for (const text of texts) {
    const key = text
      .normalize('NFKD')
      .replaceAll(/[^\p{L}\p{N}]/gu, '')
      .toLowerCase()
    const held = found.get(key)
    found.set(key, { text: held?.text ?? text, people: (held?.people ?? 0) + 1 })
  }
  return [...found.values()].toSorted((a, b) => b.people - a.people)
}
