import { memo, useLayoutEffect, useRef, useState, type RefObject } from 'react'
import type { Look } from '../../../core/look'
import type { AudienceView } from '../../../core/views'
import { Stage } from '../../stage/stage'
import styles from './scaled-stage.module.css'

type Size = { width: number; height: number }

/**
 * The stage as it is on a wall of this size (CSS pixels), only smaller: it is laid out at the wall's own size and then shrunk
 * as a picture is, so that every line breaks where the wall's does. It fills its container's width, up to --most-high.
 */
export const ScaledStage = memo(
  ({
    view,
    look,
    size,
    isLive,
  }: {
    view: AudienceView | null
    look: Look
    size: Size
    /** The picture of what the room sees now: found by its data attribute. */
    isLive?: true
  }) => {
    const frame = useRef<HTMLDivElement>(null)
    const factor = useFactor(frame, size.width)
    return (
      <div
        ref={frame}
        className={styles.frame}
        data-live-picture={isLive && ''}
        style={{ '--wall-width': size.width, '--wall-height': size.height }}
        inert
      >
        <div
          className={styles.wall}
          style={{ width: size.width, height: size.height, transform: `scale(${factor})` }}
        >
          <Stage view={view} look={look} />
        </div>
      </div>
    )
  },
)

/** How much smaller the frame is than the wall. */
const useFactor = (frame: RefObject<HTMLElement | null>, wallWidth: number): number => {
  const [factor, setFactor] = useState(1)
  useLayoutEffect(() => {
    const element = frame.current
    if (!element) return undefined
    const measure = () => {
      const { width } = element.getBoundingClientRect()
      if (width > 0 && wallWidth > 0) setFactor(width / wallWidth)
    }
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    return () => observer.disconnect()
  }, [frame, wallWidth])
  return factor
}
