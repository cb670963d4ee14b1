import type { Rule } from '../../../core/commands'
import type { Scoring } from '../../../core/sheet/question'
import { number } from '../format'
import { messages } from '../messages'
import { answerInWords } from '../parts/right-in-words'

const { quiz: words, builder } = messages
const { question: own, scoring: ofScoring } = messages.prepare

/** One thing that a rule or a scoring says. */
export type Said = { about: string; says: string }

/** A rule as people say it. */
export const ruleInWords = (rule: Rule): Said[] => [
  { about: words.rightAnswer, says: answerInWords(rule.answer) },
  ...(rule.answer.kind === 'short' ? [{ about: own.typos, says: own.typosHow[rule.answer.typos] }] : []),
  { about: builder.counts, says: builder.countsWhich[rule.counts] },
  { about: words.isCounted, says: words.counted[rule.isCounted ? 'yes' : 'no'] },
]

/** A scoring as people say it. */
export const scoringInWords = ({ points, team, tieMs, hintCosts }: Scoring): Said[] => [
  { about: ofScoring.points, says: ofScoring.pointsHow[points] },
  { about: ofScoring.team, says: ofScoring.teamHow[team] },
  { about: ofScoring.tie, says: number(tieMs) },
  { about: ofScoring.hintCosts, says: number(hintCosts) },
]

/** What one says and the other does not say so; '' where it says nothing of it. */
export const differences = (
  before: readonly Said[],
  after: readonly Said[],
): { about: string; before: string; after: string }[] => {
  const abouts = [...new Set([...before, ...after].map(({ about }) => about))]
  const said = (all: readonly Said[], of: string) => all.find(({ about }) => about === of)?.says ?? ''
  return abouts
    .map((about) => ({ about, before: said(before, about), after: said(after, about) }))
    .filter((one) => one.before !== one.after)
}

/** As the evidence has it, by X's clock in UTC: to the millisecond. */
export const timeIn = (ms: number): string => new Date(ms).toISOString().slice(11, 23)
