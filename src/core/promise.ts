import { z } from 'zod'
import { AuthorSchema, PostIdSchema } from './post'

/** A question that somebody was told we would look into, until it is answered in its thread. Times in ms since 1970. */
export const OpenPromiseSchema = z.strictObject({
  /** The question's post: what the answer replies to. */
  post: PostIdSchema,
  author: AuthorSchema,
  text: z.string(),
  askedAt: z.int(),
  promisedAt: z.int(),
  /** Title of the session in which it was promised. */
  session: z.string(),
  /** The oldest of the questions that asked the same, where others were promised too: one row on the desk, of any session. */
  asks: PostIdSchema.optional(),
})
export type OpenPromise = z.infer<typeof OpenPromiseSchema>
