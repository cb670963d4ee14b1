import { z } from 'zod'
import { PostIdSchema, type Author, type Post } from '../../../core/post'
import { isNewer, type PostId } from '../../../core/time'
import {
  isRepost,
  postOf,
  RawPostSchema,
  receivedOf,
  tellsHistory,
  wellFormed,
  type Received,
} from './read-post'

/** One page of posts, in our form. Posts in = posts out + skipped + reposts. */
export type Page = {
  /** As X ordered them. */
  posts: Post[]
  /** Who wrote them, as far as X told. */
  authors: Author[]
  /** The largest id on the page, readable or not. */
  newestId?: PostId | undefined
  /** All that X told of, readable or not: it charges for each. */
  told: { posts: PostId[]; users: PostId[] }
  nextToken?: string | undefined
  /** Asked for by id, and not there any more. */
  missing: { id: PostId; why: 'deleted' | 'withheld' }[]
  reposts: number
  /** How its posts were received, where X says. */
  received: Received[]
  /** Posts that could not be read; `alarms` says why. */
  skipped: number
  alarms: string[]
}

const Things = z
  .array(z.unknown())
  .nullish()
  .transform((all) => all ?? [])
const PageSchema = z.object({
  data: Things,
  includes: z.object({ users: Things }).nullish().catch(undefined),
  errors: Things,
  meta: z.object({ next_token: z.string().min(1).nullish().catch(undefined) }).nullish(),
})
const RawAuthorSchema = z.object({
  id: PostIdSchema,
  name: z.string(),
  username: z.string().min(1),
  profile_image_url: z.string().nullish().catch(undefined),
})
const MissingSchema = z.object({
  resource_id: PostIdSchema,
  parameter: z.enum(['id', 'ids']),
  type: z.string(),
})
const AnySchema = z.object({ id: PostIdSchema })

const NO_AUTHOR =
  'X sends posts without their authors: it has changed its format. Posts are not lost, but this version of the app can not read them.'

const NO_HISTORY =
  'X no longer tells which posts are edits: it has changed its format. An edited post counts as one of its own.'

const alarmOf = ({ issues }: z.ZodError): string => {
  const where = issues[0]?.path.join('.') || 'the whole'
  return where === 'author_id' ? NO_AUTHOR : `A post from X could not be read (${where}), and was left out.`
}

const parsed = <Value>(schema: z.ZodType<Value>, raw: unknown[]): Value[] =>
  raw.flatMap((each) => schema.safeParse(each).data ?? [])

const authorOf = ({ id, name, username, profile_image_url }: z.infer<typeof RawAuthorSchema>): Author => ({
  id,
  // Unlike a post's text, names come unescaped.
  name: wellFormed(name),
  username: wellFormed(username),
  ...(profile_image_url ? { avatarUrl: profile_image_url } : {}),
})

const idsIn = (raw: unknown[]): PostId[] => [...new Set(parsed(AnySchema, raw).map(({ id }) => id))]

const newestOf = (ids: PostId[]): PostId | undefined =>
  ids.reduce<PostId | undefined>(
    (newest, id) => (newest === undefined || isNewer(id, newest) ? id : newest),
    undefined,
  )

/**
 * Reads a page in X's old words, its new ones, or a mixture. A post that can't be read is left out and reported; it never
 * takes the page with it. `undefined`: this is no page of X.
 */
export const readPage = (raw: unknown): Page | undefined => {
  const page = PageSchema.safeParse(raw).data
  const isTold = (name: string) => typeof raw === 'object' && raw !== null && name in raw
  if (!page || !['data', 'meta', 'errors'].some(isTold)) return undefined

  const posts: Post[] = []
  const alarms = new Set<string>()
  const received: Received[] = []
  let reposts = 0
  let skipped = 0
  let hasHistory = false
  for (const rawPost of page.data) {
    const post = RawPostSchema.safeParse(rawPost)
    if (!post.success) {
      skipped += 1
      alarms.add(alarmOf(post.error))
      continue
    }
    hasHistory ||= tellsHistory(post.data)
    if (isRepost(post.data)) reposts += 1
    else {
      posts.push(postOf(post.data))
      const figures = receivedOf(post.data)
      if (figures) received.push(figures)
    }
  }
  // X: edit-posts, the history comes with every post, asked for or not.
  if (posts.length > 0 && !hasHistory) alarms.add(NO_HISTORY)
  const users = page.includes?.users ?? []
  const told = { posts: idsIn(page.data), users: idsIn(users) }
  const writers = new Set(posts.map(({ authorId }) => authorId))
  return {
    posts,
    authors: parsed(RawAuthorSchema, users)
      .filter(({ id }) => writers.has(id))
      .map(authorOf),
    newestId: newestOf(told.posts),
    told,
    nextToken: page.meta?.next_token ?? undefined,
    missing: parsed(MissingSchema, page.errors).map(({ resource_id, type }) => ({
      id: resource_id,
      why: type.endsWith('/not-authorized-for-resource') ? 'withheld' : 'deleted',
    })),
    reposts,
    received,
    skipped,
    alarms: [...alarms],
  }
}
