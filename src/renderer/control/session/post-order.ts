import type { PostId } from '../../../core/time'
import { compareIds } from '../../../core/time'
import type { PostRow } from '../../../core/views'

/** The window's copy of the posts: `rows` is filled in place, `revision` says that it was. */
export type HeldPosts = { rows: Map<PostId, PostRow>; revision: number }

/** Keeps the posts in order: almost all are newer than the newest, so that nothing is sorted anew when one comes. */
export type PostOrder = { idsOf: (rows: Map<PostId, PostRow>) => readonly PostId[] }

export const createPostOrder = (): PostOrder => {
  let of: Map<PostId, PostRow> | undefined
  let oldestFirst: PostId[] = []
  return {
    idsOf: (rows) => {
      if (of !== rows || rows.size < oldestFirst.length) {
        of = rows
        oldestFirst = [...rows.keys()].toSorted(compareIds)
      } else if (rows.size > oldestFirst.length) {
        // A map keeps the order in which its keys came: what is new stands at its end.
        const come = [...rows.keys()].slice(oldestFirst.length)
        for (const id of come) insert(oldestFirst, id)
      }
      return oldestFirst
    },
  }
}

const insert = (ids: PostId[], id: PostId): void => {
  let at = ids.length
  while (at > 0 && compareIds(ids[at - 1] ?? id, id) > 0) at -= 1
  ids.splice(at, 0, id)
}

export const FILTERS = ['all', 'waiting', 'shown', 'hidden'] as const
export type Filter = (typeof FILTERS)[number]

/** The rows to be listed, newest first. */
export const listed = (oldestFirst: readonly PostId[], { rows }: HeldPosts, filter: Filter): PostRow[] => {
  const found: PostRow[] = []
  for (let at = oldestFirst.length - 1; at >= 0; at -= 1) {
    const row = rows.get(oldestFirst[at] ?? '')
    if (row && (filter === 'all' || (row.standing === filter && !row.deleted))) found.push(row)
  }
  return found
}
