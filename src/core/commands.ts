import { z } from 'zod'
import { PostIdSchema } from './post'
import { LetterSchema, ShowsSchema, Username, WordsSchema } from './runsheet'
import { AnswerSchema, CountsSchema, ScoringSchema } from './sheet/question'

/** Made by the window for each draft, so that a double click is one hint. */
const HintId = z.string().regex(/^[\w-]{8,64}$/)
const TeamId = z.string().min(1).max(40)
const ContestId = z.string().min(1).max(40)
/** Why a trainer changed what came of itself; it stands in the evidence. */
const Reason = z.string().trim().min(1, 'say why').max(280)

const LeaveOut = {
  kind: z.literal('leave-out'),
  question: ContestId,
  versions: z.array(PostIdSchema).min(1).max(1000),
}

/** What a post of ours is there for, beyond being said. */
const AboutSchema = z.discriminatedUnion('kind', [
  /** Help with a question of a quiz. */
  z.strictObject({ kind: z.literal('help'), question: ContestId }),
  /** 'I will look into it', to a question of the desk. */
  z.strictObject({ kind: z.literal('promise'), post: PostIdSchema }),
  z.strictObject({ kind: z.literal('answer'), post: PostIdSchema }),
  z.strictObject({ kind: z.literal('step'), publication: HintId, course: ContestId, step: ContestId }),
])

const HintDraftSchema = z.strictObject({
  id: HintId,
  /** What is posted, before X counts it. */
  text: z.string().trim().min(1, 'the hint is empty').max(4000),
  to: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('all') }),
    z.strictObject({ kind: z.literal('team'), team: TeamId }),
    /** A reply to a post that names the account or quotes one of ours: X allows no other. */
    z.strictObject({ kind: z.literal('post'), post: PostIdSchema }),
    /** The next post of a thread, behind one of ours. */
    z.strictObject({ kind: z.literal('thread'), after: HintId }),
  ]),
  /** A poll that X holds, for a poll of the run sheet. X: 2 to 4 options of 25, 5 minutes to 7 days. */
  poll: z
    .strictObject({
      activity: z.string().min(1).max(40),
      options: z.array(z.string().trim().min(1).max(25)).min(2).max(4),
      minutes: z.int().min(5).max(10_080),
    })
    .optional(),
  about: AboutSchema.optional(),
  /** With the picture that the run sheet has for its step. Absent in journals from before: X was told the text alone. */
  picture: z.literal(true).optional(),
  /** It leaves only once this one of ours is on X, and so many seconds later. */
  behind: z.strictObject({ hint: HintId, gap: z.int().min(0).max(3600) }).optional(),
  /** Not before this moment, ms since 1970 by X's clock. */
  notBefore: z.int().min(0).optional(),
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

/** What a question is judged by, in the place of what the run sheet says. `isCounted`: off, nobody gets points for it. */
export const RuleSchema = z.strictObject({
  answer: AnswerSchema,
  counts: CountsSchema,
  isCounted: z.boolean(),
})
export type Rule = z.infer<typeof RuleSchema>

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
  /** How an answer that could mean several things is to be read: a letter, or whether a typed one is right; `undefined`: no answer. */
  z.strictObject({
    kind: z.literal('read'),
    version: PostIdSchema,
    contest: z.string().min(1).max(40),
    option: z.union([LetterSchema, z.enum(['right', 'wrong'])]).optional(),
  }),
  /** Put an account into a team, or out of all (`undefined`); its earlier answers count for it at once. */
  z.strictObject({ kind: z.literal('assign'), author: PostIdSchema, team: TeamId.optional() }),
  /** The same by usernames, for accounts that may not have been seen yet; of this and `assign`, the latest holds. */
  z.strictObject({
    kind: z.literal('enlist'),
    usernames: z.array(Username).min(1).max(1000),
    team: TeamId.optional(),
  }),
  z.strictObject({ kind: z.literal('hint'), hint: HintDraftSchema }),
  /** A course, or what is left of it: all posts in the order in which they leave. */
  z.strictObject({
    kind: z.literal('publish'),
    id: HintId,
    course: ContestId,
    posts: z.array(HintDraftSchema).min(1).max(100),
  }),
  z.strictObject({ kind: z.literal('cancel-hint'), hint: HintId }),
  /** Deletes a post of ours that is on X. */
  z.strictObject({ kind: z.literal('delete-hint'), hint: HintId }),
  /** Looks on X again for a post of ours of which nobody knows whether it is there. */
  z.strictObject({ kind: z.literal('look-for-hint'), hint: HintId }),
  /** How much reading and posting may cost in all, thousandths of a dollar; from there on nothing more is read. */
  z.strictObject({ kind: z.literal('budget'), mills: z.int().min(0).max(1_000_000) }),
  /** Points given or taken by hand, which come on top of all others. */
  z.strictObject({
    kind: z.literal('correct'),
    team: TeamId,
    points: z.int().min(-100_000).max(100_000),
    reason: Reason,
  }),
  /** A question is judged again, by another rule. */
  z.strictObject({ kind: z.literal('judge-again'), question: ContestId, rule: RuleSchema, reason: Reason }),
  /** A quiz is scored in another way, from its first question on. */
  z.strictObject({ kind: z.literal('score'), quiz: ContestId, scoring: ScoringSchema, reason: Reason }),
  /** A question's result stands without these versions, which were edited away before they were read; or, `is` off, it waits again. */
  z.discriminatedUnion('is', [
    z.strictObject({ ...LeaveOut, is: z.literal(true), reason: Reason }),
    // Not strict: journals from before have a reason here too, which nobody gave.
    z.object({ ...LeaveOut, is: z.literal(false) }),
  ]),
  /** Puts a post on the desk of questions, or takes it off. */
  z.strictObject({ kind: z.literal('question'), post: PostIdSchema, is: z.boolean() }),
  /**
   * Two posts ask the same, with all that are with them; merged into itself, a post is a question of its own. Without `into`: the
   * last of that which was said of the post is taken back.
   */
  z.strictObject({ kind: z.literal('merge'), post: PostIdSchema, into: PostIdSchema.optional() }),
  /** What became of a question without a post of ours. */
  z.strictObject({
    kind: z.literal('handle'),
    post: PostIdSchema,
    as: z.enum(['open', 'aloud', 'parked']),
  }),
  /** Ticks off what X lets no app do with a post of ours. */
  z.strictObject({
    kind: z.literal('tick'),
    what: z.enum(['pin', 'like']),
    post: PostIdSchema,
    done: z.boolean(),
  }),
  z.strictObject({ kind: z.literal('end') }),
])
export type Command = z.infer<typeof CommandSchema>
