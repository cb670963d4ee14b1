import { useMemo, useRef, useState, type RefObject } from 'react'
import type { PostId } from '../../../core/time'
import type { PostRow } from '../../../core/views'
import { createPostOrder, listed, type Filter, type HeldPosts } from './post-order'

export type PostList = {
  filter: Filter
  setFilter: (filter: Filter) => void
  /** Newest first. */
  rows: readonly PostRow[]
  /** Those that wait for the trainer, whatever is listed. */
  waiting: readonly PostRow[]
  /** The post that has the focus, or had it last. */
  current: PostRow | undefined
  /** Told by the list when a post gets the focus. */
  onFocus: (id: PostId) => void
  focus: (id: PostId | undefined) => void
  /** To the older post (1) or the newer (-1). */
  move: (by: 1 | -1) => void
  /** To the next post, before this one may leave the list. */
  goOn: () => void
  /** Given by the list while it is shown. */
  handle: RefObject<{ focus: (id: PostId) => void } | null>
}

/** Which posts are listed, and where in them the trainer is; both stay while posts come in. */
export const usePostList = (held: HeldPosts): PostList => {
  const [filter, setFilter] = useState<Filter>('all')
  const [order] = useState(createPostOrder)
  const [currentId, setCurrent] = useState<PostId>()
  const handle = useRef<{ focus: (id: PostId) => void }>(null)
  const { rows: posts, revision } = held
  const rows = useMemo(
    () => listed(order.idsOf(posts), { rows: posts, revision }, filter),
    [order, posts, revision, filter],
  )
  const waiting = useMemo(
    () => listed(order.idsOf(posts), { rows: posts, revision }, 'waiting'),
    [order, posts, revision],
  )
  const focus = (id: PostId | undefined) => {
    if (id === undefined) return
    setCurrent(id)
    handle.current?.focus(id)
  }
  const at = rows.findIndex(({ id }) => id === currentId)
  return {
    filter,
    setFilter,
    rows,
    waiting,
    current: currentId === undefined ? undefined : posts.get(currentId),
    onFocus: setCurrent,
    focus,
    move: (by) => focus((at === -1 ? rows[0] : rows[at + by])?.id),
    goOn: () => focus((rows[at + 1] ?? (filter === 'all' ? undefined : rows[at - 1]))?.id),
    handle,
  }
}
