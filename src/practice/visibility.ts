import type { PostId } from '../core/time'
import type { WorldPost } from './world-post'

/** What is there, and not for everybody's eyes. */
export type VisibilityControl = {
  /** The post is withheld: only its author sees it. */
  withhold: (id: PostId) => void
  /** The account is protected: only it sees what it posts. */
  protect: (accountId: string) => void
  /** Search never finds what the account posts: so it is on X for many a new one, while mentions show it. */
  leaveUnindexed: (accountId: string) => void
  /** Shows a post, or an account's posts, again. */
  release: (id: string) => void
}

export const createVisibility = () => {
  const posts = new Set<PostId>()
  const accounts = new Set<string>()
  const unindexed = new Set<string>()
  const control: VisibilityControl = {
    withhold: (id) => {
      posts.add(id)
    },
    protect: (accountId) => {
      accounts.add(accountId)
    },
    leaveUnindexed: (accountId) => {
      unindexed.add(accountId)
    },
    release: (id) => {
      posts.delete(id)
      accounts.delete(id)
      unindexed.delete(id)
    },
  }
  const isPublic = ({ authorId, versions }: WorldPost): boolean =>
    !accounts.has(authorId) && !versions.some((id) => posts.has(id))
  return {
    control,
    isSeen: (post: WorldPost, viewer: string | undefined): boolean =>
      post.authorId === viewer || isPublic(post),
    /** Whether search may find it. */
    isIndexed: (post: WorldPost): boolean => isPublic(post) && !unindexed.has(post.authorId),
  }
}

export type Visibility = ReturnType<typeof createVisibility>
