/** What Electron's nativeImage can do. */
type Drawn = {
  isEmpty: () => boolean
  getSize: () => { width: number; height: number }
  resize: (to: { width?: number; height?: number; quality: 'best' }) => Drawn
  toPNG: () => Buffer
  toJPEG: (quality: number) => Buffer
}

/** A picture takes at most half of a wall: px of a 1080p one, which a 4K wall shows well enough. */
const [WIDEST, HIGHEST] = [1280, 720]
/** A run sheet with many pictures stays a file that can be mailed. */
const LARGEST = 350_000
/** Under the first, a photo shows nothing of it; under the last, letters in it can still be read. */
const QUALITIES = [85, 70, 50, 30]

/**
 * The picture as a data address, small enough for a run sheet: drawings stay sharp as PNG where they can, photos become JPEG.
 * undefined: it could not be read.
 */
export const smallPicture = (picture: Drawn): string | undefined => {
  if (picture.isEmpty()) return undefined
  const { width, height } = picture.getSize()
  const scale = Math.min(1, WIDEST / width, HIGHEST / height)
  const fitting =
    scale === 1 ? picture : picture.resize({ width: Math.max(1, Math.round(width * scale)), quality: 'best' })
  const png = fitting.toPNG()
  if (png.length <= LARGEST) return address('png', png)
  for (const quality of QUALITIES) {
    const jpeg = fitting.toJPEG(quality)
    if (jpeg.length <= LARGEST) return address('jpeg', jpeg)
  }
  return undefined
}

const address = (kind: 'png' | 'jpeg', bytes: Buffer): string =>
  `data:image/${kind};base64,${bytes.toString('base64')}`
