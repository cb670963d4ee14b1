import { contrastOfLuminances, luminanceOf } from '../../../core/colour'

/** WCAG 2.2, 1.4.11: parts of a picture that one has to see. */
const SEEN = 3
/** A logo may have so much that can't be seen on its own: a shadow, an edge. */
const UNSEEN_ALLOWED = 0.2
/** Fainter than this is background. */
const FAINTEST = 64

/** How much of a picture can't be told from what it stands on; `pixels` as a canvas gives them: red, green, blue, alpha. */
const unseenOn = (pixels: Uint8ClampedArray, board: string): number => {
  const ground = luminanceOf(board)
  let [drawn, unseen] = [0, 0]
  for (let at = 0; at < pixels.length; at += 4) {
    if ((pixels[at + 3] ?? 0) < FAINTEST) continue
    drawn += 1
    const colour = [pixels[at] ?? 0, pixels[at + 1] ?? 0, pixels[at + 2] ?? 0] as const
    if (contrastOfLuminances(luminanceOf(colour), ground) < SEEN) unseen += 1
  }
  return drawn === 0 ? 0 : unseen / drawn
}

/** Whether a logo needs a plate of the other theme's board under it. One that fills its picture brings its own. */
export const needsPlate = (pixels: Uint8ClampedArray, board: string, opposite: string): boolean => {
  const isFull = !pixels.some((value, at) => at % 4 === 3 && value < FAINTEST)
  const unseen = unseenOn(pixels, board)
  return !isFull && unseen > UNSEEN_ALLOWED && unseen > unseenOn(pixels, opposite)
}
