import { useContext, useState } from 'react'
import { BOARDS } from '../../../core/look'
import { StageLook } from '../look'
import { needsPlate } from './logo-plate'
import styles from './logo.module.css'

/** A logo is looked at in so many pixels each way. */
const SAMPLE = 32

const pixelsOf = (image: HTMLImageElement): Uint8ClampedArray => {
  const canvas = document.createElement('canvas')
  canvas.width = SAMPLE
  canvas.height = SAMPLE
  const context = canvas.getContext('2d')
  context?.drawImage(image, 0, 0, SAMPLE, SAMPLE)
  return context?.getImageData(0, 0, SAMPLE, SAMPLE).data ?? new Uint8ClampedArray()
}

/** A picture as it was loaded: how wide it is for its height, and what of it is drawn. */
type Loaded = { ratio: number; pixels: Uint8ClampedArray }
const NOT_YET: Loaded = { ratio: 1, pixels: new Uint8ClampedArray() }

/** The brand's logo in its own shape, on a plate where it could not be seen without one; nothing where none is set. */
export const Logo = ({ className }: { className?: string | undefined }) => {
  const { logo, theme } = useContext(StageLook)
  const [{ ratio, pixels }, setLoaded] = useState(NOT_YET)
  if (logo === null) return null
  const plate = needsPlate(pixels, BOARDS[theme], BOARDS[theme === 'board' ? 'paper' : 'board'])
  return (
    <span className={`${styles.logo} ${className ?? ''}`} data-plate={plate}>
      <img
        key={logo}
        src={logo}
        alt=""
        className={styles.picture}
        style={{ '--ratio': ratio }}
        onLoad={({ currentTarget }) =>
          setLoaded({
            ratio: currentTarget.naturalWidth / currentTarget.naturalHeight,
            pixels: pixelsOf(currentTarget),
          })
        }
      />
    </span>
  )
}
