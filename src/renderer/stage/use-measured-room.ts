import { useLayoutEffect, useState, type RefObject } from 'react'
import { roomOnWall, type StageRoom } from '../../core/look'
import { USUAL_ROOM } from './look'

export { NARROWEST } from '../../core/look'

/** How many units high and wide the stage is where it stands, for a last row this many picture heights away. */
export const useMeasuredRoom = (stage: RefObject<HTMLElement | null>, farthest: number): StageRoom => {
  const [room, setRoom] = useState(USUAL_ROOM)
  useLayoutEffect(() => {
    const element = stage.current
    if (!element) return undefined
    const measure = () => {
      const size = { width: element.clientWidth, height: element.clientHeight }
      if (size.width === 0 || size.height === 0) return
      const next = roomOnWall(size, farthest)
      setRoom((held) => (held.high === next.high && held.wide === next.wide ? held : next))
    }
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    return () => observer.disconnect()
  }, [stage, farthest])
  return room
}
