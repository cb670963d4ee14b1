import { compareIds, timeOfId, type PostId } from '../core/time'
import type { WorldPoll, WorldPost } from './world-post'

/** A version of a post that was made in an earlier world, and whether it was deleted there. */
type EarlierPost = {
  id: PostId
  authorId: string
  text: string
  /** The ids of all versions as far as known, oldest first. */
  history: readonly PostId[]
  inReplyTo: PostId | undefined
  quoted: PostId | undefined
  conversationId: PostId | undefined
  deleted: boolean
  /** What its poll had come to. */
  poll?: { options: readonly { label: string; votes: number }[]; minutes: number } | undefined
}
/** What is known of an earlier world, in any order. */
export type EarlierWorld = {
  accounts: readonly { id: string; name: string; username: string; avatarUrl?: string | undefined }[]
  posts: readonly EarlierPost[]
}

/** It had another id, which nobody remembers. */
const earlierPoll = (post: PostId, { options, minutes }: NonNullable<EarlierPost['poll']>): WorldPoll => ({
  id: post,
  options: options.map((option) => ({ ...option })),
  minutes,
  endsAt: timeOfId(post) + minutes * 60_000,
})

/** The posts of an earlier world as they were there, under their own ids. */
export const earlierPosts = ({ posts }: EarlierWorld): WorldPost[] => {
  const versionsOf = new Map<PostId, PostId[]>()
  for (const { id, history } of posts) {
    const root = history[0] ?? id
    const known = new Set([...(versionsOf.get(root) ?? []), ...history, id])
    versionsOf.set(root, [...known].toSorted(compareIds))
  }
  const authorOf = new Map(posts.map(({ id, authorId }) => [id, authorId]))
  return posts.map(({ id, authorId, text, history, inReplyTo, quoted, conversationId, deleted, poll }) => {
    const root = history[0] ?? id
    const createdAt: number = timeOfId(id)
    const answeredId = inReplyTo === undefined ? undefined : authorOf.get(inReplyTo)
    return {
      id,
      authorId,
      text,
      createdAt,
      versions: versionsOf.get(root) ?? [id],
      deleted,
      pictures: [],
      conversationId: conversationId ?? root,
      searchableFrom: createdAt,
      ...(inReplyTo !== undefined && { inReplyTo }),
      ...(answeredId !== undefined && { answeredId }),
      ...(quoted !== undefined && { quoted }),
      ...(poll !== undefined && { poll: earlierPoll(id, poll) }),
    }
  })
}
