import { z } from 'zod'
import { CommandSchema } from './commands'
import { AuthorSchema, PostIdSchema, PostSchema } from './post'
import { PriceSchema } from './prices'
import { OpenPromiseSchema } from './promise'
import { RunSheetSchema } from './runsheet'
import type { XTime } from './time'

/** How the sending of a post of ours went, as X or the network told it. */
const SendingSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('sending'), text: z.string(), replyTo: PostIdSchema.optional() }),
  /** Surely not on X yet, and tried again soon. `sought`: but for an earlier sending, as of `unsent`. */
  z.strictObject({ kind: z.literal('waiting'), why: z.string(), sought: z.boolean().optional() }),
  /**
   * `trouble`: why it could not be deleted, when the trainer wanted that. `maybeDeleted`: X may have done it all the same, and
   * charged for it.
   */
  z.strictObject({
    kind: z.literal('sent'),
    post: PostIdSchema,
    trouble: z.string().optional(),
    maybeDeleted: z.boolean().optional(),
  }),
  z.strictObject({ kind: z.literal('deleted'), post: PostIdSchema }),
  /** `isRepeated`: X says that it has the text already. `sought`: but for an earlier sending, as of `unsent`. */
  z.strictObject({
    kind: z.literal('refused'),
    why: z.string(),
    isRepeated: z.boolean().optional(),
    sought: z.boolean().optional(),
  }),
  /**
   * It may be on X. `sought`: our own timeline is being read until it is found or surely is not there. `isRepeated`: X says that
   * it has the text already, so that not finding it proves nothing.
   */
  z.strictObject({
    kind: z.literal('unknown'),
    why: z.string(),
    sought: z.boolean().default(false),
    isRepeated: z.boolean().optional(),
  }),
  /** Not on X, and no longer tried. `sought`: it was handed to X, and looked for until it surely was not there. */
  z.strictObject({ kind: z.literal('unsent'), why: z.string(), sought: z.boolean().optional() }),
])
export type Sending = z.infer<typeof SendingSchema>

/** `live`: the master account on X; `rehearsal`: a practice account on X; `practice`: our own room. */
const ModeSchema = z.enum(['live', 'rehearsal', 'practice'])

/** What the feed reads: posts that name the account, and posts with the hashtag. */
const SourceSchema = z.enum(['mentions', 'search'])
export type Source = z.infer<typeof SourceSchema>

/** What happened, one per line of the journal. Votes, scores and who was first are never facts: the fold works them out. */
export const FactSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('began'),
    mode: ModeSchema,
    sheet: RunSheetSchema,
    /** Whose connection the session goes by; nothing is ever sent on another. Absent in journals from before. */
    account: AuthorSchema.pick({ id: true, username: true }).optional(),
  }),
  z.strictObject({ kind: z.literal('post'), post: PostSchema }),
  z.strictObject({ kind: z.literal('author'), author: AuthorSchema }),
  z.strictObject({ kind: z.literal('gone'), post: PostIdSchema, why: z.enum(['deleted', 'withheld']) }),
  /** The feed has read all of a source up to this id; written with the posts it covers, never ahead of them. */
  z.strictObject({
    kind: z.literal('read-up-to'),
    id: PostIdSchema,
    of: SourceSchema.default('search'),
  }),
  /** X charged for this, on this UTC day (days since 1970): once for each id of a read, once for a write. */
  z.strictObject({
    kind: z.literal('charge'),
    day: z.int(),
    price: PriceSchema,
    ids: z.array(PostIdSchema).max(1000),
  }),
  /** How a poll that X holds stands, by the options' places. */
  z.strictObject({
    kind: z.literal('poll-counts'),
    post: PostIdSchema,
    votes: z.array(z.int().min(0)).min(2).max(4),
    open: z.boolean(),
  }),
  /** How a post was received on X. */
  z.strictObject({
    kind: z.literal('metrics'),
    post: PostIdSchema,
    likes: z.int().min(0),
    reposts: z.int().min(0),
  }),
  /** What our own timeline shows of a course: every post with a step's text, as a learner would find it. */
  z.strictObject({
    kind: z.literal('read-back'),
    course: z.string().min(1).max(40),
    seen: z
      .array(
        z.strictObject({
          step: z.string().min(1).max(40),
          post: PostIdSchema,
          replyTo: PostIdSchema.optional(),
          /** It shows one. */
          picture: z.literal(true).optional(),
        }),
      )
      .max(500),
  }),
  /** A promise of an earlier session, open still. */
  z.strictObject({ kind: z.literal('promise'), promise: OpenPromiseSchema }),
  /** Promises of this session, by their questions, that were kept in another one while this one was not open. */
  z.strictObject({ kind: z.literal('kept'), posts: z.array(PostIdSchema).min(1).max(2000) }),
  /** X's clock minus the app's, in ms. */
  z.strictObject({ kind: z.literal('clock'), offset: z.number() }),
  z.strictObject({ kind: z.literal('command'), command: CommandSchema }),
  z.strictObject({ kind: z.literal('outbox'), hint: z.string(), sending: SendingSchema }),
])
export type Fact = z.infer<typeof FactSchema>
export type FactOf<Kind extends Fact['kind']> = Extract<Fact, { kind: Kind }>

/** A fact with its place in the journal: `n` counts from 1, `at` is when it was accepted, by X's clock. */
export type Entry = { n: number; at: XTime; fact: Fact }
