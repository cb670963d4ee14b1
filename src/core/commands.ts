import { z } from 'zod'
import { PostIdSchema } from './post'
import { LetterSchema } from './runsheet'

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
])
export type Spotlight = z.infer<typeof SpotlightSchema>

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
