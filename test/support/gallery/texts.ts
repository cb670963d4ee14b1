import { common, isEmpty, type Box } from './box'
import { faded, over, type Colour } from './colour'
import type { StageFacts, TextOnStage } from './defects'
import { groundAt, opacityOf, readColour } from './ground'
import { inkOf } from './ink'

/** Reads off the page what is written on the stage, and where. */
export const readStage = (stage: Element, farthest: number): StageFacts => ({
  scene: stage.querySelector('[data-scene]')?.getAttribute('data-scene') ?? blankOf(stage),
  stage: stage.getBoundingClientRect(),
  farthest,
  texts: textNodes(stage).flatMap((node) => readText(node, stage)),
})

const blankOf = (stage: Element): string =>
  stage.querySelector('[data-blank]')?.getAttribute('data-blank') ?? 'card'

const textNodes = (stage: Element): Text[] => {
  const walker = document.createTreeWalker(stage, NodeFilter.SHOW_TEXT)
  const found: Text[] = []
  while (walker.nextNode()) if (walker.currentNode instanceof Text) found.push(walker.currentNode)
  return found
}

const readText = (node: Text, stage: Element): TextOnStage[] => {
  const element = node.parentElement
  const text = node.data.trim().replaceAll(/\s+/g, ' ')
  if (!element || text === '') return []
  const around = ancestors(element, stage)
  if (around.some(isOutOfSight) || opacityOf(element) === 0) return []
  const { size, lines } = inkOf(node, element)
  const seen = lines.map(({ all }) => around.reduce((box, one) => common(box, clipOf(one)), all))
  const shown = seen.filter((line) => !isEmpty(line))
  const ground = shown.flatMap((line) =>
    samplesOf(line).map(([x, y]) => ({ behind: groundAt(element, x, y) })),
  )
  return [
    {
      text,
      around: around.map(nameOf),
      block: blockOf(element),
      size,
      lines: shown,
      cut: cutOf(
        around,
        lines.map(({ usual }) => usual),
        size,
      ),
      ...inkOn(
        element,
        ground.map(({ behind }) => behind),
      ),
    },
  ]
}

/** For those who hear the stage: there, but not to be seen. */
const isOutOfSight = (element: Element): boolean => {
  const style = getComputedStyle(element)
  return style.visibility === 'hidden' || style.clipPath === 'inset(50%)'
}

const ancestors = (element: Element, last: Element): Element[] =>
  element === last || !element.parentElement
    ? [element]
    : [element, ...ancestors(element.parentElement, last)]

const nameOf = (element: Element): string =>
  [
    element.localName,
    // A built class name is the style sheet's own between underscores and a hash.
    ...Array.from(element.classList, (name) => name.replace(/^_|_[^_]+(?:_\d+)?$/g, '')),
    ...(element instanceof HTMLElement ? Object.entries(element.dataset) : []).map(
      ([name, value]) => `data-${name}=${value ?? ''}`,
    ),
  ].join(' ')

const blocks = new WeakMap<Element, number>()
let count = 0
const blockOf = (element: Element): number => {
  if (
    getComputedStyle(element).display === 'inline' &&
    element.parentElement &&
    !(element instanceof SVGElement)
  )
    return blockOf(element.parentElement)
  const held = blocks.get(element) ?? (count += 1)
  blocks.set(element, held)
  return held
}

const EVERYWHERE: Box = { left: -1e6, top: -1e6, right: 1e6, bottom: 1e6 }

/** What an element lets its content show in. */
const clipOf = (element: Element): Box => {
  const { overflowX, overflowY, display } = getComputedStyle(element)
  if (display === 'inline' || element instanceof SVGElement) return EVERYWHERE
  const { left, top } = element.getBoundingClientRect()
  const [x, y] = [left + element.clientLeft, top + element.clientTop]
  return {
    ...EVERYWHERE,
    ...(overflowX === 'visible' ? {} : { left: x, right: x + element.clientWidth }),
    ...(overflowY === 'visible' ? {} : { top: y, bottom: y + element.clientHeight }),
  }
}

const cutOf = (around: Element[], lines: Box[], size: number): TextOnStage['cut'] => {
  if (around.some(endsInDots)) return 'ellipsis'
  const slack = Math.max(1.5, size * 0.06)
  const [gone, partly] = [
    lines.filter((line) => around.some((one) => hides(clipOf(one), line))),
    lines.filter((line) => around.some((one) => takesFrom(clipOf(one), line, slack))),
  ]
  if (partly.length > gone.length) return 'part'
  return gone.length > 0 ? 'lines' : 'nothing'
}

const endsInDots = (element: Element): boolean => {
  const style = getComputedStyle(element)
  const isClamped = style.webkitLineClamp !== 'none' && style.webkitLineClamp !== ''
  return (
    (style.textOverflow === 'ellipsis' && element.scrollWidth > element.clientWidth + 1) ||
    // Tight lines reach a little beyond their box; a line that was taken away reaches further.
    (isClamped && element.scrollHeight > element.clientHeight + Number.parseFloat(style.fontSize) / 2)
  )
}

const hides = (clip: Box, line: Box): boolean => isEmpty(common(clip, line))
const takesFrom = (clip: Box, line: Box, slack: number): boolean =>
  line.left < clip.left - slack ||
  line.top < clip.top - slack ||
  line.right > clip.right + slack ||
  line.bottom > clip.bottom + slack

const samplesOf = ({ left, top, right, bottom }: Box): [number, number][] =>
  [0.03, 0.5, 0.97].map((part) => [left + (right - left) * part, (top + bottom) / 2])

/** The text's colour, as it comes out over the ground where it is worst. */
const inkOn = (element: Element, grounds: Colour[]): Pick<TextOnStage, 'ink' | 'grounds'> => {
  const style = getComputedStyle(element)
  const colour = readColour(element instanceof SVGElement ? style.fill : style.color)
  const ink = faded(colour, opacityOf(element))
  const [first] = grounds
  return { ink: first && ink.alpha < 1 ? over(ink, first) : colour, grounds }
}
