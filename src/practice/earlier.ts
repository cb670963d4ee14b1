import { compareIds, timeOfId, type PostId } from '../core/time'
import type { WorldPost } from './world-post'

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
}
/** What is known of an earlier world, in any order. */
export type EarlierWorld = {
  accounts: readonly { id: string; name: string; username: string; avatarUrl?: string | undefined }[]
  posts: readonly EarlierPost[]
}

/** The posts of an earlier world as they were there, under their own ids. */
export const earlierPosts = ({ posts }: EarlierWorld): WorldPost[] => {
  const versionsOf = new Map<PostId, PostId[]>()
  for (const { id, history } of posts) {
    const root = history[0] ?? id
    const known = new Set([...(versionsOf.get(root) ?? []), ...history, id])
    versionsOf.set(root, [...known].toSorted(compareIds))
  }
  const authorOf = new Map(posts.map(({ id, authorId }) => [id, authorId]))
  return posts.map(({ id, authorId, text, history, inReplyTo, quoted, conversationId, deleted }) => {
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
      pictures: 0,
      conversationId: conversationId ?? root,
      searchableFrom: createdAt,
      ...(inReplyTo !== undefined && { inReplyTo }),
      ...(answeredId !== undefined && { answeredId }),
      ...(quoted !== undefined && { quoted }),
    }
  })
}
