import type { BrowserWindow, Rectangle } from 'electron'

type Point = { x: number; y: number }

/** No frame is wider at the left, or higher at the top, CSS pixels; more than that is a window manager with its own mind. */
const MOST: Point = { x: 40, y: 80 }

/** How far the content's corner lies inside the frame's, if it is a frame that lies between what was asked and what is told. */
export const frameBetween = (asked: Point, told: Point): Point => {
  const x = told.x - asked.x
  const y = told.y - asked.y
  return x >= 0 && y >= 0 && x <= MOST.x && y <= MOST.y ? { x, y } : { x: 0, y: 0 }
}

/**
 * Where a window stands, in the terms in which it is put there. Under X11 Electron puts a window by its frame's corner and
 * tells its content's: remembered as it is told, it would creep down the screen (20 px at each start under openbox).
 */
export const standing = (window: BrowserWindow, asked: Rectangle): (() => Rectangle) => {
  let frame: Point = { x: 0, y: 0 }
  if (process.platform === 'linux')
    window.once('move', () => {
      if (!window.isMaximized()) frame = frameBetween(asked, window.getBounds())
    })
  return () => {
    const { x, y, width, height } = window.getNormalBounds()
    return { x: x - frame.x, y: y - frame.y, width, height }
  }
}
