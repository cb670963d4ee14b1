import { z } from 'zod'
import { findHashtags, findMentions } from '../../../core/text/entities'
import { PostIdSchema, type Post } from '../../../core/post'
import { decodeHtml } from '../../../core/text/text'
import { compareIds, type PostId } from '../../../core/time'

/** X leaves out what has no value, and sometimes writes null: both are absent here, and so is what has an unknown form. */
const absent = <Schema extends z.ZodType>(schema: Schema) => schema.nullish().catch(undefined)

const listOf = <Schema extends z.ZodType>(schema: Schema) =>
  absent(
    z.array(schema.optional().catch(undefined)).transform((all) => all.filter((each) => each !== undefined)),
  )

const Entities = absent(
  z.object({
    hashtags: listOf(z.object({ tag: z.string().min(1) })),
    mentions: listOf(z.object({ username: z.string().min(1) })),
    urls: listOf(
      z.object({
        url: z.string().min(1),
        display_url: absent(z.string()),
        expanded_url: absent(z.string()),
        media_key: absent(z.string()),
      }),
    ),
  }),
)
const Note = absent(z.object({ text: z.string(), entities: Entities }))
const References = listOf(z.object({ type: z.string(), id: PostIdSchema }))
const Ids = listOf(PostIdSchema)
const Count = z.int().min(0)
/** In either dialect. */
const Figures = absent(
  z.object({ like_count: Count, retweet_count: absent(Count), repost_count: absent(Count) }),
)

/** A post in either dialect; see names.ts. */
export const RawPostSchema = z.object({
  id: PostIdSchema,
  author_id: PostIdSchema,
  text: z.string(),
  conversation_id: absent(PostIdSchema),
  entities: Entities,
  note_tweet: Note,
  note_post: Note,
  referenced_tweets: References,
  referenced_posts: References,
  edit_history_tweet_ids: Ids,
  edit_history_post_ids: Ids,
  public_metrics: Figures,
})
export type RawPost = z.infer<typeof RawPostSchema>
type RawEntities = z.infer<typeof Entities>
type RawUrl = NonNullable<NonNullable<RawEntities>['urls']>[number]

const referenced = (raw: RawPost, type: string): PostId | undefined =>
  [...(raw.referenced_tweets ?? []), ...(raw.referenced_posts ?? [])].find(
    (reference) => reference.type === type,
  )?.id

export const isRepost = (raw: RawPost): boolean => referenced(raw, 'retweeted') !== undefined

/** Whether X says anything of a post's edits, be it nothing. */
export const tellsHistory = (raw: RawPost): boolean =>
  (raw.edit_history_tweet_ids ?? raw.edit_history_post_ids) !== undefined

/** The first names the post. X's answers may hold `[""]`, which counts as nothing told. */
const historyOf = (raw: RawPost): PostId[] =>
  [
    ...new Set([...(raw.edit_history_tweet_ids ?? []), ...(raw.edit_history_post_ids ?? []), raw.id]),
  ].toSorted(compareIds)

/** Half of an emoji can't be stored as UTF-8: the disk would hold another text than the screen. */
export const wellFormed = (text: string): string => text.replace(/\p{Surrogate}/gu, '\ufffd')

const isMedia = ({ media_key, expanded_url, display_url }: RawUrl): boolean =>
  Boolean(media_key) ||
  /^pic\.(twitter|x)\.com\//.test(display_url ?? '') ||
  /\/status\/\d+\/(photo|video)\/\d+$/.test(expanded_url ?? '')

const shownOf = ({ url, display_url, expanded_url }: RawUrl): string =>
  wellFormed(display_url || expanded_url || url)

/** X's short link at any place of a text. */
const SHORT_LINK = /https?:\/\/t\.co\/[A-Za-z0-9]+/g

/**
 * The text as X's own pages show it: each short link by what it stands for, and not the one that X adds for a picture.
 * Links are found by their text: whether X's positions count the escaped text is not documented.
 */
const withLinksShown = (text: string, urls: ReadonlyMap<string, RawUrl>): string => {
  const trailing = /\s*(https?:\/\/t\.co\/[A-Za-z0-9]+)\s*$/
  let kept = text
  for (let url = trailing.exec(kept)?.[1]; url !== undefined; url = trailing.exec(kept)?.[1]) {
    const entity = urls.get(url)
    if (!entity || !isMedia(entity)) break
    kept = kept.replace(trailing, '')
  }
  return kept.replace(SHORT_LINK, (url) => {
    const entity = urls.get(url)
    return entity ? shownOf(entity) : url
  })
}

/** A post in our form. */
export const postOf = (raw: RawPost): Post => {
  // A long post's `text` is cut; its note is whole, and has entities of its own.
  const note = raw.note_tweet ?? raw.note_post
  const entities: RawEntities = note ? note.entities : raw.entities
  const written = wellFormed(decodeHtml(note ? note.text : raw.text))
  const urls = new Map((entities?.urls ?? []).map((url) => [url.url, url]))
  const hasMedia = [...urls.values()].some(isMedia)
  const replyTo = referenced(raw, 'replied_to')
  const quotes = referenced(raw, 'quoted')
  return {
    id: raw.id,
    history: historyOf(raw),
    authorId: raw.author_id,
    text: withLinksShown(written, urls),
    ...(replyTo === undefined ? {} : { replyTo }),
    ...(quotes === undefined ? {} : { quotes }),
    ...(raw.conversation_id ? { conversationId: raw.conversation_id } : {}),
    // With entities told, what is not among them is not there; without any, the text has to do.
    hashtags: entities
      ? (entities.hashtags ?? []).map(({ tag }) => wellFormed(tag))
      : findHashtags(written).map(({ name }) => name),
    mentions: entities
      ? (entities.mentions ?? []).map(({ username }) => wellFormed(username))
      : findMentions(written).map(({ name }) => name),
    links: [...urls.values()]
      .filter((url) => !isMedia(url))
      .map((url) => ({ shown: shownOf(url), target: wellFormed(url.expanded_url || url.url) })),
    ...(hasMedia ? { hasMedia } : {}),
  }
}

/** How a post was received; undefined where X does not say. An edited post is known by its first version. */
export type Received = { post: PostId; likes: number; reposts: number }
export const receivedOf = (raw: RawPost): Received | undefined => {
  const figures = raw.public_metrics
  if (!figures) return undefined
  const post = historyOf(raw)[0] ?? raw.id
  return { post, likes: figures.like_count, reposts: figures.retweet_count ?? figures.repost_count ?? 0 }
}
