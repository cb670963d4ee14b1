import type { Scoring } from '../sheet/question'
import type { TeamAnswer } from './answers'
import type { Contest } from './contest'
import type { Help } from './help'

/** For being right, at once or as the first; never less than half of it. */
const [MOST, LEAST, LESS_A_PLACE] = [1000, 500, 25]

/** A right answer, its place among those it is measured against, and what it is worth. */
export type Placed = TeamAnswer & { place: number; help: Help | undefined; points: number }

/**
 * The places of answers, oldest first: who is within the margin of the first of a group shares its place, and the next place
 * counts all before it (1, 1, 3).
 */
export const placesOf = (answers: readonly TeamAnswer[], tieMs: number): number[] => {
  let [place, since] = [1, Number.NEGATIVE_INFINITY]
  return answers.map(({ ballot: { time } }, index) => {
    if (time - since > tieMs) [place, since] = [index + 1, time]
    return place
  })
}

/** Whole points for a right answer in this place, after so many ms. */
export const pointsFor = (
  { isCounted, limit }: Contest,
  scoring: Scoring,
  answer: { place: number; taken: number; isHelped: boolean },
): number => {
  if (!isCounted) return 0
  const share = answer.isHelped ? (100 - scoring.hintCosts) / 100 : 1
  return Math.round(unhelped(scoring, answer, limit) * share)
}

const unhelped = (
  { points }: Scoring,
  { place, taken }: { place: number; taken: number },
  limit: number | undefined,
): number => {
  switch (points) {
    case 'right':
    case 'no-speed':
      return MOST
    case 'ranks':
      return Math.max(MOST - LESS_A_PLACE * (place - 1), LEAST)
    case 'time':
      return limit === undefined ? MOST : Math.round(MOST - (MOST - LEAST) * (taken / limit))
  }
}
