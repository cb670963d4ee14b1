import { useLayoutEffect, useState, type RefObject } from 'react'
import { unitsHigh } from '../../core/look'
import { USUAL_ROOM, type StageRoom } from './look'

/** A stage is at least this wide for its height, in parts of it: on a narrower one the units get smaller instead. */
export const NARROWEST = 64 / 54

/** How many units high and wide the stage is where it stands, for a last row this many picture heights away. */
export const useMeasuredRoom = (stage: RefObject<HTMLElement | null>, farthest: number): StageRoom => {
  const [room, setRoom] = useState(USUAL_ROOM)
  useLayoutEffect(() => {
    const element = stage.current
    if (!element) return undefined
    const measure = () => {
      const [width, height] = [element.clientWidth, element.clientHeight]
      if (width === 0 || height === 0) return
      const units = unitsHigh(farthest)
      const unit = Math.min(height / units, width / (units * NARROWEST))
      const [high, wide] = [height / unit, width / unit]
      setRoom((held) => (held.high === high && held.wide === wide ? held : { high, wide }))
    }
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    return () => observer.disconnect()
  }, [stage, farthest])
  return room
}
