import type { Fact } from '../../../core/facts'
import type { Post } from '../../../core/post'
import type { PostId } from '../../../core/time'
import { readOwnPosts, type OwnPosts, type OwnPostsDeps } from '../own-posts'
import { findOwn, type Sought } from './match'

/** What looking for a post on our own timeline once came to. `charges`: what it cost. */
export type ReadBack =
  | ({ charges: Fact[] } & ({ kind: 'found'; post: PostId } | { kind: 'absent' }))
  | Extract<OwnPosts, { kind: 'trouble' }>

export type ReadBackDeps = OwnPostsDeps & { isTaken: (post: PostId) => boolean }

/**
 * Reads our own timeline since just before a post was sent, and looks for it there. X takes no text twice within a day, so that
 * an older post with the same text is hardly there.
 */
export const readBack = async (
  { isTaken, ...deps }: ReadBackDeps,
  { since, ...sought }: Sought,
): Promise<ReadBack> => {
  const find = (posts: readonly Post[]) => findOwn(posts, sought, isTaken)
  const read = await readOwnPosts(deps, { since, isEnough: (page) => find(page) !== undefined })
  if (read.kind === 'trouble') return read
  const post = find(read.posts)
  const { charges } = read
  return post === undefined ? { kind: 'absent', charges } : { kind: 'found', post, charges }
}
