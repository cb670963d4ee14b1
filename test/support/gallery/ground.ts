import { faded, over, WHITE, type Colour } from './colour'

const known = new Map<string, Colour>()
const ink = document.createElement('canvas').getContext('2d', { willReadFrequently: true })

/** Any colour that CSS can say: the browser itself works it out. */
export const readColour = (css: string): Colour => {
  const held = known.get(css)
  if (held) return held
  if (!ink) throw new Error('this page has no canvas to mix colours on')
  ink.clearRect(0, 0, 1, 1)
  ink.fillStyle = css
  ink.fillRect(0, 0, 1, 1)
  const [red = 0, green = 0, blue = 0, alpha = 0] = ink.getImageData(0, 0, 1, 1).data
  const colour = { red, green, blue, alpha: alpha / 255 }
  known.set(css, colour)
  return colour
}

/** Its own opacity and that of all around it. */
export const opacityOf = (element: Element): number => {
  const own = Number(getComputedStyle(element).opacity)
  return element.parentElement ? own * opacityOf(element.parentElement) : own
}

/** What an element paints at a point, its text apart. */
const paintAt = (element: Element, x: number, y: number): Colour => {
  const style = getComputedStyle(element)
  return faded(
    element instanceof SVGGeometryElement ? shapeAt(element, style, x, y) : readColour(style.backgroundColor),
    opacityOf(element),
  )
}

const NOTHING: Colour = { red: 0, green: 0, blue: 0, alpha: 0 }

const shapeAt = (shape: SVGGeometryElement, style: CSSStyleDeclaration, x: number, y: number): Colour => {
  const toShape = shape.getScreenCTM()?.inverse()
  // Chromium before 119 takes no DOMPoint here.
  const point = shape.ownerSVGElement?.createSVGPoint()
  if (!toShape || !point) return NOTHING
  const { x: left, y: top } = new DOMPoint(x, y).matrixTransform(toShape)
  Object.assign(point, { x: left, y: top })
  if (style.stroke !== 'none' && shape.isPointInStroke(point))
    return faded(readColour(style.stroke), Number(style.strokeOpacity))
  if (style.fill !== 'none' && shape.isPointInFill(point))
    return faded(readColour(style.fill), Number(style.fillOpacity))
  return NOTHING
}

/** The colour behind the text of `element` at a point, through all that is transparent. */
export const groundAt = (element: Element, x: number, y: number): Colour => {
  const stack = document.elementsFromPoint(x, y)
  const at = stack.indexOf(element)
  const below = at < 0 ? ancestorsOf(element) : stack.slice(at)
  const layers: Colour[] = []
  for (const one of below) {
    const paint = paintAt(one, x, y)
    layers.push(paint)
    if (paint.alpha >= 0.999) break
  }
  return layers.reduceRight((ground, layer) => over(layer, ground), WHITE)
}

const ancestorsOf = (element: Element): Element[] =>
  element.parentElement ? [element, ...ancestorsOf(element.parentElement)] : [element]
