import { useRef, useState, type RefObject } from 'react'
import type { PostId } from '../../../core/time'

/** Where the trainer is in a list, whatever comes into it and leaves it. */
export type ListFocus = {
  /** What has the focus, or had it last. */
  currentId: PostId | undefined
  /** Told by the list when something in it gets the focus. */
  onFocus: (id: PostId) => void
  focus: (id: PostId | undefined) => void
  /** To the next one down (1) or up (-1). */
  move: (by: 1 | -1) => void
  /** Given by the list while it is shown. */
  handle: RefObject<{ focus: (id: PostId) => void } | null>
  /** Its place; -1: it is not listed. */
  at: number
}

export const useListFocus = <Item>(items: readonly Item[], idOf: (item: Item) => PostId): ListFocus => {
  const [currentId, setCurrent] = useState<PostId>()
  const handle = useRef<{ focus: (id: PostId) => void }>(null)
  const focus = (id: PostId | undefined) => {
    if (id === undefined) return
    setCurrent(id)
    handle.current?.focus(id)
  }
  const at = items.findIndex((item) => idOf(item) === currentId)
  return {
    currentId,
    onFocus: setCurrent,
    focus,
    move: (by) => {
      const to = at === -1 ? items[0] : items[at + by]
      focus(to && idOf(to))
    },
    handle,
    at,
  }
}
