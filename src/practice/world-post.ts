import { timeOfId, type PostId } from '../core/time'

/** Someone with an account in the practice room. */
export type Account = { id: string; name: string; username: string; avatarUrl?: string; createdAt: number }

export type WorldPoll = {
  id: string
  readonly options: { label: string; votes: number }[]
  minutes: number
  endsAt: number
}

/** One version of a post, as its author wrote it: not escaped, links as typed. */
export type WorldPost = {
  readonly id: PostId
  readonly authorId: string
  readonly text: string
  /** Ms by the world's clock, and what the upper bits of `id` say. */
  readonly createdAt: number
  readonly inReplyTo?: PostId
  /** The author of what it answers, known even when that is gone. */
  readonly answeredId?: string
  readonly conversationId: PostId
  readonly quoted?: PostId
  /** What it only passes on; its own text is X's making. */
  readonly reposts?: PostId
  /** What each shows in words; empty where nobody said. */
  readonly pictures: readonly string[]
  readonly poll?: WorldPoll
  /** The ids of all versions, oldest first; the array is shared by all of them. */
  readonly versions: PostId[]
  deleted: boolean
  /** When search begins to see it. */
  readonly searchableFrom: number
}

/** What an author hands in. */
export type Publication = {
  authorId: string
  text: string
  /** Ms by the world's clock; now, unless told. */
  at?: number
  inReplyTo?: PostId
  quoted?: PostId
  pictures?: readonly string[]
  poll?: { options: string[]; minutes: number }
}

export const isLatest = (post: WorldPost): boolean => post.versions.at(-1) === post.id

const LONGEST_REPOST = 140

/** What a repost says, cut as in the days of 140: so in real pages. */
export const repostText = (username: string, text: string): string => {
  const points = Array.from(`RT @${username}: ${text}`)
  return points.length <= LONGEST_REPOST
    ? points.join('')
    : `${points.slice(0, LONGEST_REPOST - 1).join('')}…`
}

// X: edit-posts, "up to five times within 30 minutes".
const MOST_EDITS = 5
const EDITABLE_MS = 30 * 60_000

/** Why X would not let a post be edited at a moment, if so. */
export const whyNoEdit = (post: WorldPost, at: number): string | undefined => {
  const isAnswerToAnother = (post.answeredId ?? post.authorId) !== post.authorId
  if (post.poll !== undefined || isAnswerToAnother || post.reposts !== undefined)
    return 'X edits no polls, no reposts and no replies to others'
  if (post.versions.length > MOST_EDITS) return `X allows ${MOST_EDITS} edits`
  return at - timeOfId(post.versions[0] ?? post.id) > EDITABLE_MS
    ? 'X allows edits for 30 minutes'
    : undefined
}
