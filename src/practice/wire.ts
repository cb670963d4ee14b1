import type { PostId } from '../core/time'
import { vocabulary, type Dialect, type Wishes } from './dialect'
import { attachmentsOf, mediaOnWire, withAttached } from './wire-attached'
import { beginningOf, fullText, isLong, toWire } from './wire-text'
import type { Account, World, WorldPoll, WorldPost } from './world'

/** What is told of whom, in which words, and when: all that an answer depends on beside its posts. */
export type Telling = {
  world: World
  dialect: Dialect
  wishes: Wishes
  isSeen: (post: WorldPost) => boolean
  now: number
}
export type Json = Record<string, unknown>

/** X: created_at has the precision of a second; only the id knows the millisecond. */
const bySecond = (ms: number): string => new Date(Math.floor(ms / 1000) * 1000).toISOString()

type Reference = { type: 'replied_to' | 'quoted' | 'retweeted'; id: PostId }

const referencesOf = (post: WorldPost): Reference[] => [
  ...(post.inReplyTo === undefined ? [] : [{ type: 'replied_to' as const, id: post.inReplyTo }]),
  ...(post.quoted === undefined ? [] : [{ type: 'quoted' as const, id: post.quoted }]),
  ...(post.reposts === undefined ? [] : [{ type: 'retweeted' as const, id: post.reposts }]),
]

/** A post as X tells it: id, text and versions always, the rest when asked for, and never an empty field. */
const postOnWire = (post: WorldPost, { world, dialect, wishes }: Telling): Json => {
  const words = vocabulary[dialect]
  const wants = wishes.fields
  const full = fullText(post, world)
  const long = isLong(full)
  const { text, entities } = withAttached(toWire(long ? beginningOf(full) : full, world), post, world)
  const note = long && wants.has('note') ? toWire(full, world) : undefined
  const references = referencesOf(post)
  const attachments = attachmentsOf(post)
  return {
    id: post.id,
    text,
    [words.history]: post.versions,
    ...(wants.has('author') && { author_id: post.authorId }),
    ...(wants.has('created') && { created_at: bySecond(post.createdAt) }),
    ...(wants.has('conversation') && { conversation_id: post.conversationId }),
    ...(wants.has('replied-user') &&
      post.answeredId !== undefined && { in_reply_to_user_id: post.answeredId }),
    ...(wants.has('referenced') && references.length > 0 && { [words.referenced]: references }),
    ...(wants.has('entities') && Object.keys(entities).length > 0 && { entities }),
    ...(wants.has('attachments') && Object.keys(attachments).length > 0 && { attachments }),
    ...(note !== undefined && { [words.note]: note }),
    ...(wants.has('metrics') && {
      public_metrics: {
        [words.repostCount]: 0,
        reply_count: world.repliesTo(post.id),
        like_count: world.likesOf(post),
        quote_count: 0,
        bookmark_count: 0,
        impression_count: 0,
      },
    }),
  }
}

export const accountOnWire = (
  account: Account,
  { dialect, wishes }: Pick<Telling, 'dialect' | 'wishes'>,
): Json => ({
  id: account.id,
  name: account.name,
  username: account.username,
  ...(wishes.userFields.has('created_at') && { created_at: bySecond(account.createdAt) }),
  // X gives everybody a picture; here only those who have one, since the app would fetch it from X's own host.
  ...(wishes.userFields.has('profile_image_url') &&
    account.avatarUrl !== undefined && { profile_image_url: account.avatarUrl }),
  ...(wishes.userFields.has('public_metrics') && {
    public_metrics: {
      followers_count: 0,
      following_count: 0,
      [vocabulary[dialect].postCount]: 0,
      listed_count: 0,
    },
  }),
})

const pollOnWire = (poll: WorldPoll, { wishes, now }: Telling): Json => ({
  id: poll.id,
  options: poll.options.map(({ label, votes }, index) => ({ position: index + 1, label, votes })),
  ...(wishes.pollFields.has('duration_minutes') && { duration_minutes: poll.minutes }),
  ...(wishes.pollFields.has('end_datetime') && { end_datetime: bySecond(poll.endsAt) }),
  ...(wishes.pollFields.has('voting_status') && { voting_status: now < poll.endsAt ? 'open' : 'closed' }),
})

/** The posts of an answer with what their expansions bring along; `told` lists what X bills. */
export type PostsOnWire = {
  data: Json[]
  includes: Json
  /** The people among them. */
  users: Json[]
  /** Ids of referenced posts that are gone, or not for these eyes. */
  missing: PostId[]
  told: { posts: PostId[]; users: string[]; expandedPosts: PostId[] }
}

const unique = (ids: (string | undefined)[]): string[] => [...new Set(ids.filter((id) => id !== undefined))]

export const postsOnWire = (posts: readonly WorldPost[], telling: Telling): PostsOnWire => {
  const { world, dialect, wishes, isSeen } = telling
  const wants = wishes.expansions
  const referencedIds =
    wants.has('referenced') || wants.has('referenced-author')
      ? unique(posts.flatMap(referencesOf).map(({ id }) => id))
      : []
  const referenced = referencedIds.flatMap((id) => world.post(id) ?? []).filter(isSeen)
  const told = new Set(referenced.map(({ id }) => id))
  const mentioned = (post: WorldPost): string[] =>
    (toWire(fullText(post, world), world).entities.mentions ?? []).map(({ id }) => id)
  const users = unique([
    ...(wants.has('author') ? posts.map((post) => post.authorId) : []),
    ...(wants.has('replied-user') ? posts.map((post) => post.answeredId) : []),
    ...(wants.has('mentioned') ? posts.flatMap(mentioned) : []),
    ...(wants.has('referenced-author') ? referenced.map((post) => post.authorId) : []),
  ]).flatMap((id) => world.account(id) ?? [])
  const media = wants.has('media') ? mediaOnWire([...new Set(posts)], wishes) : []
  const polls = wants.has('polls') ? [...new Set(posts)].flatMap((post) => post.poll ?? []) : []

  const people = users.map((account) => accountOnWire(account, telling))

  return {
    users: people,
    data: posts.map((post) => postOnWire(post, telling)),
    includes: {
      ...(people.length > 0 && { users: people }),
      ...(referenced.length > 0 && {
        [vocabulary[dialect].posts]: referenced.map((post) => postOnWire(post, telling)),
      }),
      ...(media.length > 0 && { media }),
      ...(polls.length > 0 && { polls: polls.map((poll) => pollOnWire(poll, telling)) }),
    },
    missing: referencedIds.filter((id) => !told.has(id)),
    told: {
      posts: posts.map((post) => post.id),
      users: users.map((account) => account.id),
      expandedPosts: referenced.map((post) => post.id),
    },
  }
}
