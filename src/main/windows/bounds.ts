import type { Rectangle } from 'electron'
import { overlap } from './displays'

type Size = { width: number; height: number }

/** In the middle of an area, as large as wished and as the area allows. */
export const centred = (size: Size, area: Rectangle): Rectangle => {
  const width = Math.min(size.width, area.width)
  const height = Math.min(size.height, area.height)
  return {
    x: area.x + Math.floor((area.width - width) / 2),
    y: area.y + Math.floor((area.height - height) / 2),
    width,
    height,
  }
}

/** At most this much of the trainer's own screen, so that what they work with is still seen behind it. */
const MOST_OF_TRAINERS = 0.6

/** As large as wished and as that allows, in the same shape, in the corner of an area where the least is worked with. */
export const inCorner = (size: Size, area: Rectangle): Rectangle => {
  const scale = Math.min(
    1,
    (MOST_OF_TRAINERS * area.width) / size.width,
    (MOST_OF_TRAINERS * area.height) / size.height,
  )
  const [width, height] = [Math.floor(size.width * scale), Math.floor(size.height * scale)]
  return { x: area.x + area.width - width, y: area.y + area.height - height, width, height }
}

/** How much of a window's top edge a hand needs to take hold of it, CSS pixels. */
const HOLD = { width: 120, height: 40 }

/** Where a window stood, if it can be reached there on the displays that exist now. */
export const stillReachable = (
  stood: Rectangle | undefined,
  areas: readonly Rectangle[],
): Rectangle | undefined =>
  stood &&
  areas.some((area) => {
    const inside = {
      x: area.x + HOLD.width,
      y: area.y,
      width: Math.max(0, area.width - 2 * HOLD.width),
      height: Math.max(0, area.height - HOLD.height),
    }
    return overlap({ ...stood, height: 1 }, inside)
  })
    ? stood
    : undefined

/** The place on another display that a window has on this one: as far from the corner, moved in where it does not fit. */
export const carriedOver = (stands: Rectangle, from: Rectangle, to: Rectangle): Rectangle => {
  const width = Math.min(stands.width, to.width)
  const height = Math.min(stands.height, to.height)
  return {
    x: to.x + between(0, stands.x - from.x, to.width - width),
    y: to.y + between(0, stands.y - from.y, to.height - height),
    width,
    height,
  }
}

const between = (least: number, value: number, most: number): number => Math.max(least, Math.min(value, most))

/**
 * A window over a whole display. Under X11 Chromium makes a window that is exactly as large as a display one pixel smaller, so
 * that no window manager takes it for a full-screen one, and a line of the desktop would shine: there it is one pixel
 * larger, where no other display is.
 */
export const covering = (display: Rectangle, others: readonly Rectangle[], isX11: boolean): Rectangle => {
  if (!isX11) return display
  const { x, y, width, height } = display
  const larger = [
    { x, y, width, height: height + 1 },
    { x, y, width: width + 1, height },
    { x, y: y - 1, width, height: height + 1 },
    { x: x - 1, y, width: width + 1, height },
  ]
  return larger.find((bounds) => !others.some((other) => overlap(bounds, other))) ?? display
}
