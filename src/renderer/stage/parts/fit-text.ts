/** In stage units; the same as --type-floor. */
export const FLOOR = 3.1
/** Sizes are tried in steps, so that a small preview and the wall settle on the same one. */
const STEP = 0.1

export type Fitted = { size: number; pages: number; linesPerPage: number }

/** Sizes are compared to a five-hundredth, since pixels round differently on a wall and in a preview. */
const SLACK = 1.002

const fits = (box: HTMLElement, text: HTMLElement, size: number): boolean => {
  text.style.setProperty('--size', String(size))
  const room = box.getBoundingClientRect()
  const range = document.createRange()
  range.selectNodeContents(text)
  return (
    text.getBoundingClientRect().height <= room.height * SLACK &&
    range.getBoundingClientRect().width <= room.width * SLACK
  )
}

/** The largest size from the floor to `most` at which the text fits its box; `undefined` when none does. */
const largest = (box: HTMLElement, text: HTMLElement, most: number): number | undefined => {
  const size = (step: number) => Math.min(most, FLOOR + step * STEP)
  let [low, high] = [0, Math.ceil((most - FLOOR) / STEP)]
  if (!fits(box, text, size(low))) return undefined
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if (fits(box, text, size(middle))) low = middle
    else high = middle - 1
  }
  return size(low)
}

/** What becomes of a text that does not fit at the floor: it goes on pages of whole lines, or ends in an ellipsis. */
export type TooLong = 'pages' | 'cut'

/** Shrinks the text until it fits; at the floor it breaks words, and then it is too long. */
export const fitText = (
  { box, text }: { box: HTMLElement; text: HTMLElement },
  most: number,
  tooLong: TooLong,
): Fitted => {
  // Its neighbours' size is not its own: it is measured as if it stood alone.
  text.style.setProperty('--cap', String(most))
  const fitted = tryOut(box, text, most) ?? atFloor(box, text, tooLong)
  text.style.removeProperty('--cap')
  text.style.setProperty('--size', String(fitted.size))
  return fitted
}

const tryOut = (box: HTMLElement, text: HTMLElement, most: number): Fitted | undefined => {
  text.dataset['words'] = 'whole'
  const whole = largest(box, text, most)
  if (whole !== undefined) return { size: whole, pages: 1, linesPerPage: 0 }
  text.dataset['words'] = 'broken'
  const broken = largest(box, text, most)
  return broken === undefined ? undefined : { size: broken, pages: 1, linesPerPage: 0 }
}

const atFloor = (box: HTMLElement, text: HTMLElement, tooLong: TooLong): Fitted => {
  text.dataset['words'] = 'paged'
  text.style.setProperty('--size', String(FLOOR))
  // A picture of the wall is drawn smaller: rectangles shrink with it, computed lengths do not.
  const shrunk = box.getBoundingClientRect().height / box.offsetHeight || 1
  const line = Number.parseFloat(getComputedStyle(text).lineHeight) * shrunk
  const lines = Math.round(text.getBoundingClientRect().height / line)
  const linesPerPage = Math.max(1, Math.floor(box.getBoundingClientRect().height / line + 0.02))
  if (tooLong === 'pages') return { size: FLOOR, pages: Math.ceil(lines / linesPerPage), linesPerPage }
  text.dataset['words'] = 'cut'
  return { size: FLOOR, pages: 1, linesPerPage }
}
