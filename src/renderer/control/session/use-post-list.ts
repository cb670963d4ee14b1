import { useMemo, useState } from 'react'
import type { PostRow } from '../../../core/views'
import { createPostOrder, listed, type Filter, type HeldPosts } from './post-order'
import { useListFocus, type ListFocus } from './use-list-focus'

export type PostList = Pick<ListFocus, 'onFocus' | 'focus' | 'move' | 'handle'> & {
  filter: Filter
  setFilter: (filter: Filter) => void
  /** Newest first. */
  rows: readonly PostRow[]
  /** Those that wait for the trainer, whatever is listed. */
  waiting: readonly PostRow[]
  /** The post that has the focus, or had it last. */
  current: PostRow | undefined
  /** To the next post, before this one may leave the list. */
  goOn: () => void
}

/** Which posts are listed, and where in them the trainer is; both stay while posts come in. */
export const usePostList = (held: HeldPosts): PostList => {
  const [filter, setFilter] = useState<Filter>('all')
  const [order] = useState(createPostOrder)
  const { rows: posts, revision } = held
  const rows = useMemo(
    () => listed(order.idsOf(posts), { rows: posts, revision }, filter),
    [order, posts, revision, filter],
  )
  const waiting = useMemo(
    () => listed(order.idsOf(posts), { rows: posts, revision }, 'waiting'),
    [order, posts, revision],
  )
  const { currentId, at, onFocus, focus, move, handle } = useListFocus(rows, ({ id }) => id)
  return {
    filter,
    setFilter,
    rows,
    waiting,
    current: currentId === undefined ? undefined : posts.get(currentId),
    onFocus,
    focus,
    move,
    goOn: () => focus((rows[at + 1] ?? (filter === 'all' ? undefined : rows[at - 1]))?.id),
    handle,
  }
}
