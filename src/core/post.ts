import { z } from 'zod'
import type { PostId } from './time'

/** X's ids: up to 19 digits as text. */
export const PostIdSchema = z.string().regex(/^[1-9]\d{0,18}$/, 'an id of X is 1 to 19 digits')

/** A person on X. Keyed by `id`, since names and usernames change. */
export const AuthorSchema = z.strictObject({
  id: PostIdSchema,
  name: z.string(),
  /** Without the @. */
  username: z.string(),
  avatarUrl: z.string().optional(),
})
export type Author = z.infer<typeof AuthorSchema>

/**
 * One version of a tweet as we know it, whatever it came from. An edit is a new version with a new `id`;
 * `history` lists the ids of all versions that X told us of, oldest first, and its first one names the post.
 */
export const PostSchema = z.strictObject({
  id: PostIdSchema,
  history: z.array(PostIdSchema).min(1),
  authorId: PostIdSchema,
  /** Decoded once, in full, links as X shows them. */
  text: z.string(),
  replyTo: PostIdSchema.optional(),
  quotes: PostIdSchema.optional(),
  conversationId: PostIdSchema.optional(),
  /** Without the #, as typed. */
  hashtags: z.array(z.string()),
  /** Usernames without the @, as typed. */
  mentions: z.array(z.string()),
  /** What the post shows as a link, with its target. */
  links: z.array(z.strictObject({ shown: z.string(), target: z.string() })),
  /** It comes with pictures or a video, which the app does not show. */
  hasMedia: z.literal(true).optional(),
})
export type Post = z.infer<typeof PostSchema>

/** The id that names a post through all its edits. */
export const rootOf = (post: Post): PostId => post.history[0] ?? post.id
