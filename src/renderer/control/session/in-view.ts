import { useLayoutEffect, type RefObject } from 'react'

/** Where something is in a list, px from the list's top. */
type Span = { top: number; bottom: number }

/** So much of a step's surroundings is seen with it, px. */
const AROUND = 4

/**
 * How far a list is to be scrolled so that the step that is on and the one that comes are seen; as far as it is, where they
 * are. A list too low for both shows the one that is on.
 */
export const scrolledTo = (
  { top, height }: { top: number; height: number },
  current: Span,
  coming: Span = current,
): number => {
  const least = coming.bottom + AROUND - height
  const most = Math.max(0, current.top - AROUND)
  return Math.min(Math.max(top, least), most)
}

const spanOf = (item: Element | undefined): Span | undefined =>
  item instanceof HTMLElement
    ? { top: item.offsetTop, bottom: item.offsetTop + item.offsetHeight }
    : undefined

/** Keeps the step that is on, and the one that comes, in view: when another is on, and when the list gets lower or higher. */
export const useInView = (list: RefObject<HTMLElement | null>, cue: number | undefined): void => {
  useLayoutEffect(() => {
    const element = list.current
    if (!element || cue === undefined) return undefined
    const keep = () => {
      const current = spanOf(element.children[cue])
      if (!current) return
      const view = { top: element.scrollTop, height: element.clientHeight }
      element.scrollTo({ top: scrolledTo(view, current, spanOf(element.children[cue + 1])) })
    }
    keep()
    const observer = new ResizeObserver(keep)
    observer.observe(element)
    return () => observer.disconnect()
  }, [list, cue])
}
