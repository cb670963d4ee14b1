import type { Merging } from '../session'
import type { PostId } from '../time'

/** What was said and not taken back: taking back takes the last word about that post with it, and nothing else. */
const standing = (mergings: readonly Merging[]): { post: PostId; into: PostId }[] => {
  const held: { post: PostId; into: PostId }[] = []
  for (const { post, into } of mergings) {
    if (into !== undefined) held.push({ post, into })
    else {
      const last = held.findLastIndex((word) => word.post === post)
      if (last !== -1) held.splice(last, 1)
    }
  }
  return held
}

export type Merged = {
  /** Posts that belong together, each in no more than one of them. */
  sets: ReadonlySet<PostId>[]
  /** What was split off: it joins no other of itself, and no other joins it. */
  apart: ReadonlySet<PostId>
}

/**
 * What the trainer's words come to. They are followed in the journal's order, whatever the order in which they came: to merge
 * two posts puts all that are with the one to all that are with the other; to split one off takes it alone out of its set, and
 * the others stay together; what was taken back is as if it had never been said. Sets are of posts, not of questions: what asks
 * no longer holds the others together still.
 */
export const mergedIn = (mergings: readonly Merging[]): Merged => {
  const setOf = new Map<PostId, Set<PostId>>()
  const apart = new Set<PostId>()
  const withPost = (post: PostId) => setOf.get(post) ?? new Set([post])
  for (const { post, into } of standing(mergings)) {
    if (into === post) {
      setOf.get(post)?.delete(post)
      setOf.set(post, new Set([post]))
      apart.add(post)
      continue
    }
    const set = new Set([...withPost(into), ...withPost(post)])
    for (const each of set) setOf.set(each, set)
  }
  return { sets: [...new Set(setOf.values())], apart }
}
