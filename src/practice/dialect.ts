/** X's old words for what it reads out, and its new ones since the rename of August 2026. The room speaks either. */
export type Dialect = 'tweet' | 'post'

/** The names that differ in what X answers (X: OpenAPI 2.166 and 2.167). */
export const vocabulary = {
  tweet: {
    posts: 'tweets',
    post: 'tweet',
    referenced: 'referenced_tweets',
    history: 'edit_history_tweet_ids',
    note: 'note_tweet',
    repostCount: 'retweet_count',
    postCount: 'tweet_count',
    problems: 'https://api.twitter.com/2/problems/',
  },
  post: {
    posts: 'posts',
    post: 'post',
    referenced: 'referenced_posts',
    history: 'edit_history_post_ids',
    note: 'note_post',
    repostCount: 'repost_count',
    postCount: 'post_count',
    problems: 'https://api.x.com/2/problems/',
  },
} as const satisfies Record<Dialect, Record<string, string>>

type PostField =
  | 'author'
  | 'created'
  | 'conversation'
  | 'replied-user'
  | 'referenced'
  | 'entities'
  | 'attachments'
  | 'metrics'
  | 'note'
type Expansion =
  | 'author'
  | 'referenced'
  | 'referenced-author'
  | 'replied-user'
  | 'mentioned'
  | 'polls'
  | 'media'

const inBoth = {
  created_at: 'created',
  conversation_id: 'conversation',
  entities: 'entities',
  attachments: 'attachments',
  public_metrics: 'metrics',
} as const satisfies Record<string, PostField>

/** Each dialect knows its own names only: a mixture silently loses data, as it does on X. */
const fieldsOf: Record<Dialect, Record<string, PostField>> = {
  tweet: {
    ...inBoth,
    author_id: 'author',
    in_reply_to_user_id: 'replied-user',
    referenced_tweets: 'referenced',
    note_tweet: 'note',
  },
  post: { ...inBoth, note_post: 'note' },
}

const expansions: Record<string, Expansion> = {
  author_id: 'author',
  in_reply_to_user_id: 'replied-user',
  'referenced_tweets.id': 'referenced',
  referenced_posts: 'referenced',
  'referenced_tweets.id.author_id': 'referenced-author',
  'referenced_posts.author_id': 'referenced-author',
  'entities.mentions.username': 'mentioned',
  'attachments.poll_ids': 'polls',
  'attachments.media_keys': 'media',
}

/** An expansion brings the field that it expands. */
const fieldOfExpansion: Record<Expansion, PostField> = {
  author: 'author',
  referenced: 'referenced',
  'referenced-author': 'referenced',
  'replied-user': 'replied-user',
  mentioned: 'entities',
  polls: 'attachments',
  media: 'attachments',
}

/** What a request asks to be told beyond the default fields. */
export type Wishes = {
  fields: ReadonlySet<PostField>
  expansions: ReadonlySet<Expansion>
  userFields: ReadonlySet<string>
  pollFields: ReadonlySet<string>
  mediaFields: ReadonlySet<string>
}

const listed = (query: URLSearchParams, name: string): string[] =>
  (query.get(name) ?? '').split(',').map((value) => value.trim())

const known = <Meaning>(names: string[], meanings: Record<string, Meaning>): Meaning[] =>
  Object.entries(meanings)
    .filter(([name]) => names.includes(name))
    .map(([, meaning]) => meaning)

/** Reads the wishes in both dialects. Unknown names are passed over without a word (X answers 200, and bills). */
export const readWishes = (query: URLSearchParams): Wishes => {
  const wanted = known(listed(query, 'expansions'), expansions)
  return {
    fields: new Set([
      ...known(listed(query, 'tweet.fields'), fieldsOf.tweet),
      ...known(listed(query, 'post.fields'), fieldsOf.post),
      ...wanted.map((expansion) => fieldOfExpansion[expansion]),
    ]),
    expansions: new Set(wanted),
    userFields: new Set(listed(query, 'user.fields')),
    pollFields: new Set(listed(query, 'poll.fields')),
    mediaFields: new Set(listed(query, 'media.fields')),
  }
}
