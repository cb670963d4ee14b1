import { useLayoutEffect, useRef, useState } from 'react'
import type { Look } from '../../../core/look'
import type { AudienceView } from '../../../core/views'
import { ScaledStage } from './scaled-stage'
import styles from './wide-stage.module.css'

/** A true picture of the stage, 16:9 and as wide as its place. */
export const WideStage = ({
  view,
  look,
  label,
}: {
  view: AudienceView | null
  look: Look
  /** What the picture is of. */
  label: string
}) => {
  const place = useRef<HTMLElement>(null)
  const [width, setWidth] = useState(0)
  useLayoutEffect(() => {
    const element = place.current
    if (!element) return undefined
    const measure = () => setWidth(element.clientWidth)
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    return () => observer.disconnect()
  }, [])
  return (
    <figure ref={place} className={styles.place} aria-label={label}>
      <ScaledStage view={view} look={look} size={{ width, height: (width * 9) / 16 }} />
    </figure>
  )
}
