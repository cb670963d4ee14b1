import { z } from 'zod'
import { CommandSchema } from './commands'
import { AuthorSchema, PostIdSchema, PostSchema } from './post'
import { RunSheetSchema } from './runsheet'
import type { XTime } from './time'

/** How a hint's sending went, as X or the network told it. */
const SendingSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('sending'), text: z.string(), replyTo: PostIdSchema.optional() }),
  /** Surely not on X yet, and tried again soon. */
  z.strictObject({ kind: z.literal('waiting'), why: z.string() }),
  z.strictObject({ kind: z.literal('sent'), post: PostIdSchema }),
  z.strictObject({ kind: z.literal('refused'), why: z.string() }),
  z.strictObject({ kind: z.literal('unknown'), why: z.string() }),
  /** Surely not sent, and no longer tried. */
  z.strictObject({ kind: z.literal('unsent'), why: z.string() }),
])
export type Sending = z.infer<typeof SendingSchema>

/** What happened, one per line of the journal. Votes, scores and who was first are never facts: the fold works them out. */
export const FactSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('began'), mode: z.enum(['live', 'practice']), sheet: RunSheetSchema }),
  z.strictObject({ kind: z.literal('post'), post: PostSchema }),
  z.strictObject({ kind: z.literal('author'), author: AuthorSchema }),
  z.strictObject({ kind: z.literal('gone'), post: PostIdSchema, why: z.enum(['deleted', 'withheld']) }),
  /** The feed has read everything up to this id; written with the posts it covers, never ahead of them. */
  z.strictObject({ kind: z.literal('read-up-to'), id: PostIdSchema }),
  /** X's clock minus the app's, in ms. */
  z.strictObject({ kind: z.literal('clock'), offset: z.number() }),
  z.strictObject({ kind: z.literal('command'), command: CommandSchema }),
  z.strictObject({ kind: z.literal('outbox'), hint: z.string(), sending: SendingSchema }),
])
export type Fact = z.infer<typeof FactSchema>
export type FactOf<Kind extends Fact['kind']> = Extract<Fact, { kind: Kind }>

/** A fact with its place in the journal: `n` counts from 1, `at` is when it was accepted, by X's clock. */
export type Entry = { n: number; at: XTime; fact: Fact }
