import type { PostId } from '../core/time'
import type { WorldPost } from './world-post'

/** What is there, and not for everybody's eyes. */
export type VisibilityControl = {
  /** The post is withheld: only its author sees it. */
  withhold: (id: PostId) => void
  /** The account is protected: only it sees what it posts. */
  protect: (accountId: string) => void
  /** Shows a post, or an account's posts, again. */
  release: (id: string) => void
}

export const createVisibility = () => {
  const posts = new Set<PostId>()
  const accounts = new Set<string>()
  const control: VisibilityControl = {
    withhold: (id) => {
      posts.add(id)
    },
    protect: (accountId) => {
      accounts.add(accountId)
    },
    release: (id) => {
      posts.delete(id)
      accounts.delete(id)
    },
  }
  return {
    control,
    /** Whoever asks without an account sees what strangers see. */
    isSeen: ({ authorId, versions }: WorldPost, viewer: string | undefined): boolean =>
      authorId === viewer || (!accounts.has(authorId) && !versions.some((id) => posts.has(id))),
  }
}

export type Visibility = ReturnType<typeof createVisibility>
