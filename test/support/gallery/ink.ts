import type { Box } from './box'

/** `all` of what a line's letters paint, and what is `usual`: marks heaped on letters by a joker go on far beyond it. */
export type InkLine = { all: Box; usual: Box }

/** A high letter with one mark on it, and letters that hang low. */
const USUAL = 'Éjgqp'

const pen = document.createElement('canvas').getContext('2d')

/** Where the letters themselves are: a line's box is higher than what it shows. */
export const inkOf = (node: Text, element: Element): { size: number; lines: InkLine[] } => {
  const style = getComputedStyle(element)
  const scale = element instanceof SVGGraphicsElement ? (element.getScreenCTM()?.a ?? 1) : 1
  const size = Number.parseFloat(style.fontSize) * scale
  if (!pen) throw new Error('this page has no canvas to measure letters on')
  pen.font = `${style.fontStyle} ${style.fontWeight} 100px ${style.fontFamily}`
  const metrics = pen.measureText(style.textTransform === 'uppercase' ? node.data.toUpperCase() : node.data)
  const most = pen.measureText(USUAL)
  const [ascent, descent] = [metrics.fontBoundingBoxAscent, metrics.fontBoundingBoxDescent]
  const range = document.createRange()
  range.selectNodeContents(node)
  const lines = [...range.getClientRects()]
    .filter(({ width }) => width > 1)
    .map(({ left, right, top, height }) => {
      const baseline = top + (height * ascent) / (ascent + descent)
      const between = (up: number, down: number): Box => ({
        left,
        right,
        top: baseline - (up * size) / 100,
        bottom: baseline + (down * size) / 100,
      })
      const { actualBoundingBoxAscent: up, actualBoundingBoxDescent: down } = metrics
      return {
        all: between(up, down),
        usual: between(
          Math.min(up, most.actualBoundingBoxAscent),
          Math.min(down, most.actualBoundingBoxDescent),
        ),
      }
    })
  return { size, lines }
}
