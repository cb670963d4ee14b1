import { z } from 'zod'
import { Id, LetterSchema, Options, PictureSchema, Text } from './parts'

/** How many wrong letters a typed answer may have: none, about one in four from four letters on, or about one in three. */
export const TyposSchema = z.enum(['none', 'some', 'many'])
export type Typos = z.infer<typeof TyposSchema>

const Number = z.number().min(-1e12).max(1e12)

/** What is right: one of the options, one of the accepted wordings, or a number within a range, both ends included. */
export const AnswerSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('choice'), options: Options, right: LetterSchema }),
  z.strictObject({
    kind: z.literal('short'),
    accepted: z.array(Text(120)).min(1),
    typos: TyposSchema.default('some'),
  }),
  z
    .strictObject({ kind: z.literal('number'), from: Number, to: Number })
    .refine(({ from, to }) => from <= to, 'the range ends before it begins'),
])
export type Answer = z.infer<typeof AnswerSchema>

const Seconds = z.int().min(1).max(3600)

/** A hint that waits in the run sheet. `due`: when the trainer is reminded of it, seconds after the question opened. */
const PreparedHintSchema = z.strictObject({
  text: Text(1000),
  /** Absent: for all. */
  team: Id.optional(),
  due: z
    .discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('after'), seconds: Seconds }),
      /** Only while no team is right. */
      z.strictObject({ kind: z.literal('nobody-right'), seconds: Seconds }),
    ])
    .optional(),
})
export type PreparedHint = z.infer<typeof PreparedHintSchema>

export const QuestionSchema = z.strictObject({
  id: Id,
  text: Text(280),
  /** Shown under the text as it is, in a font of equal widths. */
  code: z.string().max(2000).optional(),
  picture: PictureSchema.optional(),
  /** How long answers are taken, in seconds. */
  seconds: z.int().min(5).max(3600).default(60),
  answer: AnswerSchema,
  /** Sent by the trainer when wanted. A text alone is a hint for all that is never due. */
  hints: z
    .array(z.union([Text(1000).transform((text): PreparedHint => ({ text })), PreparedHintSchema]))
    .max(20)
    .default([]),
})
export type Question = z.infer<typeof QuestionSchema>

/** Which of the answers of one person, or one team, counts. */
export const CountsSchema = z.enum(['first', 'last'])

/** How a quiz turns right answers into points. */
export const ScoringSchema = z.strictObject({
  /**
   * right: 1000 for each right answer, and speed only settles ties; ranks: 1000 for the first, 25 less for each next, 500 at the
   * least; time: from 1000 at once down to 500 when time is up; no-speed: 1000 each, and nobody is shown who was first.
   */
  points: z.enum(['right', 'ranks', 'time', 'no-speed']).default('ranks'),
  /** one: a team answers as one; best: its best member's points; average: of its members who took part in the quiz. */
  team: z.enum(['one', 'best', 'average']).default('one'),
  /** Right answers within so many ms of the first of them share its place. */
  tieMs: z.int().min(0).max(10_000).default(0),
  /** What a team that had a hint before its answer loses of the question's points, per cent. */
  hintCosts: z.int().min(0).max(100).default(0),
})
export type Scoring = z.infer<typeof ScoringSchema>
