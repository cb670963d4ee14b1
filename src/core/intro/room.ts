import type { IntroCard, Shared } from '../views'
import { samePhrases } from './room-phrases'
import { samePlaces } from './room-places'

/** No wall has room for more of a kind. */
const MOST = 12

export type Room = { people: number; places: Shared[]; challenges: Shared[]; wishes: Shared[] }

/** Introductions as one room: where people are from, what they want to learn and find hard, the most shared first. */
export const roomOf = (cards: readonly IntroCard[]): Room => ({
  people: cards.length,
  places: mostShared(samePlaces(cards.flatMap(({ place }) => place ?? []))),
  challenges: mostShared(samePhrases(wishesOf(cards, 'challenge'))),
  wishes: mostShared(samePhrases(wishesOf(cards, 'learn'))),
})

const wishesOf = (cards: readonly IntroCard[], kind: 'learn' | 'challenge'): string[] =>
  cards.flatMap(({ wish }) => (wish?.kind === kind ? wish.text : []))

/** Each group as most of it spell it; those that as many share stay in the order in which they came. */
const mostShared = (groups: string[][]): Shared[] =>
  groups
    .map((group) => ({ text: commonSpelling(group), people: group.length }))
    .toSorted((a, b) => b.people - a.people)
    .slice(0, MOST)

/** 'Leeds', and neither 'leeds' nor 'LEEDS'. */
const isCapitalised = (text: string): boolean => /^\p{Lu}.*\p{Ll}/u.test(text)

const commonSpelling = (group: string[]): string => {
  const counts = new Map<string, number>()
  for (const text of group) counts.set(text, (counts.get(text) ?? 0) + 1)
  const [first] = [...counts].toSorted(
    ([a, some], [b, others]) => others - some || Number(isCapitalised(b)) - Number(isCapitalised(a)),
  )
  return first?.[0] ?? ''
}
