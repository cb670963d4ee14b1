import { z } from 'zod'
import { PostIdSchema } from './post'
import { LetterSchema, ShowsSchema, WordsSchema } from './runsheet'

/** Made by the window for each draft, so that a double click is one hint. */
const HintId = z.string().regex(/^[\w-]{8,64}$/)
const TeamId = z.string().min(1).max(40)

const HintDraftSchema = z.strictObject({
  id: HintId,
  /** What is posted, before X counts it. */
  text: z.string().trim().min(1, 'the hint is empty').max(4000),
  to: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('all') }),
    z.strictObject({ kind: z.literal('team'), team: TeamId }),
  ]),
})
export type HintDraft = z.infer<typeof HintDraftSchema>

/** What the stage shows instead of the cue, until the next cue. */
const SpotlightSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('none') }),
  z.strictObject({ kind: z.literal('post'), post: PostIdSchema }),
  z.strictObject({ kind: z.literal('hint'), hint: HintId }),
  z.strictObject({ kind: z.literal('board') }),
  /** Who has answered the question that is on. */
  z.strictObject({ kind: z.literal('answered') }),
  /** The trainer's own countdown, at any time. */
  z.strictObject({ kind: z.literal('countdown') }),
])
export type Spotlight = z.infer<typeof SpotlightSchema>

/** What lies over the stage, whatever goes on behind it: nothing, black, white, the app's card, or how to take part. */
const CoverSchema = z.enum(['nothing', 'black', 'white', 'card', 'join'])
export type Cover = z.infer<typeof CoverSchema>

/** A day, ms: no countdown is longer. */
const LONGEST_COUNTDOWN = 24 * 60 * 60_000
const CountdownMs = z.int().min(0).max(LONGEST_COUNTDOWN)
/** `run`: so many ms from now on; `pause`: it stands with so many ms left; `off`: a break goes by its own minutes. */
const CountdownSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('run'), ms: CountdownMs }),
  z.strictObject({ kind: z.literal('pause'), ms: CountdownMs }),
  z.strictObject({ kind: z.literal('off') }),
])
export type CountdownSetting = z.infer<typeof CountdownSchema>

/**
 * Everything a trainer can do in a session. Commands are journalled as they are; the fold says what they came to.
 * Each sets one thing, and the latest wins, so that their order of arrival does not matter.
 */
export const CommandSchema = z.discriminatedUnion('kind', [
  /** Go to a step of the run sheet; its poll or question opens at the first visit and closes at the first leaving. */
  z.strictObject({ kind: z.literal('go'), cue: z.string().min(1).max(80) }),
  /** Stop taking votes or answers before the time is up. */
  z.strictObject({ kind: z.literal('close'), contest: z.string().min(1).max(40) }),
  z.strictObject({
    kind: z.literal('judge'),
    posts: z.array(PostIdSchema).min(1).max(1000),
    as: z.enum(['shown', 'hidden', 'waiting']),
  }),
  z.strictObject({ kind: z.literal('spotlight'), on: SpotlightSchema }),
  z.strictObject({ kind: z.literal('cover'), with: CoverSchema }),
  /** The room goes on seeing what it sees now, until the hold ends. */
  z.strictObject({ kind: z.literal('hold'), on: z.boolean() }),
  z.strictObject({ kind: z.literal('countdown'), to: CountdownSchema }),
  /** From now on: whose posts need no agreement, and the words that make a post wait all the same. */
  z.strictObject({ kind: z.literal('moderate'), shows: ShowsSchema, words: WordsSchema }),
  /** Keeps all that an account wrote and will write off the wall; its votes and answers count. */
  z.strictObject({ kind: z.literal('block'), author: PostIdSchema, blocked: z.boolean() }),
  /** How an answer that could mean several things is to be read; `undefined` means not an answer. */
  z.strictObject({
    kind: z.literal('read'),
    version: PostIdSchema,
    contest: z.string().min(1).max(40),
    option: LetterSchema.optional(),
  }),
  /** Put an account into a team, or out of all (`undefined`); its earlier answers count for it at once. */
  z.strictObject({ kind: z.literal('assign'), author: PostIdSchema, team: TeamId.optional() }),
  z.strictObject({ kind: z.literal('hint'), hint: HintDraftSchema }),
  z.strictObject({ kind: z.literal('cancel-hint'), hint: HintId }),
  z.strictObject({ kind: z.literal('end') }),
])
export type Command = z.infer<typeof CommandSchema>
