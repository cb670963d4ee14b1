import { smallestType } from '../../../src/core/look'
import { beyond, common, type Box } from './box'
import { contrast, inHex, type Colour } from './colour'
import { isExcused } from './exceptions'

/** One piece of text as it stands on the stage. */
export type TextOnStage = {
  text: string
  /** Its element and those around it, inmost first: tag, class names and data attributes of each. */
  around: string[]
  /** Texts of one block flow around each other; those of two must not touch. */
  block: number
  /** Its letters' height as type is measured, in pixels. */
  size: number
  /** The ink of each line, as far as it is seen. */
  lines: Box[]
  /** What a box takes away of it: part of a line, whole lines, or what stands behind three dots. */
  cut: 'nothing' | 'part' | 'lines' | 'ellipsis'
  ink: Colour
  /** What is behind it, at each place that was looked at. */
  grounds: Colour[]
}

export type StageFacts = {
  scene: string
  stage: Box
  farthest: number
  texts: TextOnStage[]
}

export type Defect = {
  kind: 'small' | 'cut' | 'ellipsis' | 'outside' | 'overlap' | 'contrast' | 'empty'
  text: string
  what: string
  /** As of its text. */
  around: string[]
}

const LEAST_CONTRAST = 7
/** Width for height; a narrower stage is measured as if it were less high. */
const NARROWEST = 64 / 54
const SAFE_MARGIN = 0.02
/** Rounding of type sizes and of pixels. */
const SLACK = 0.99

/** All that a back row would complain about, without what the table of exceptions excuses. */
export const defectsOf = (facts: StageFacts): Defect[] =>
  [
    ...emptiness(facts),
    ...facts.texts.flatMap((text) => [
      ...smallness(text, facts),
      ...cutness(text),
      ...outsideness(text, facts),
      ...paleness(text),
    ]),
    ...overlaps(facts),
  ].filter((defect) => !isExcused(defect, facts.scene))

const defect = (kind: Defect['kind'], { text, around }: TextOnStage, what: string): Defect => ({
  kind,
  text: text.length > 48 ? `${text.slice(0, 47)}…` : text,
  what,
  around,
})

const widthOf = ({ left, right }: Box): number => right - left
const heightOf = ({ top, bottom }: Box): number => bottom - top

/** The smallest type for this room, in pixels. */
const smallest = ({ stage, farthest }: Pick<StageFacts, 'stage' | 'farthest'>): number =>
  smallestType(farthest) * Math.min(heightOf(stage), widthOf(stage) / NARROWEST)

const smallness = (text: TextOnStage, facts: StageFacts): Defect[] => {
  const least = smallest(facts)
  return text.size < least * SLACK
    ? [defect('small', text, `${text.size.toFixed(1)} px, at least ${least.toFixed(1)}`)]
    : []
}

/** What a scene asks may be on pages, but one of them is seen. */
const isGone = ({ lines, around }: TextOnStage): boolean =>
  lines.length === 0 && around.some((element) => /^h1\b/.test(element))

const cutness = (text: TextOnStage): Defect[] => {
  if (isGone(text)) return [defect('empty', text, 'nothing of it is seen')]
  switch (text.cut) {
    case 'nothing':
      return []
    case 'part':
      return [defect('cut', text, 'part of a line is cut off')]
    case 'lines':
      return [defect('cut', text, 'whole lines are out of sight')]
    case 'ellipsis':
      return [defect('ellipsis', text, 'ends in an ellipsis')]
  }
}

const outsideness = (text: TextOnStage, { stage }: StageFacts): Defect[] => {
  const [width, height] = [widthOf(stage), heightOf(stage)]
  const safe = {
    left: stage.left + width * SAFE_MARGIN,
    top: stage.top + height * SAFE_MARGIN,
    right: stage.right - width * SAFE_MARGIN,
    bottom: stage.bottom - height * SAFE_MARGIN,
  }
  const far = Math.max(...text.lines.map((line) => beyond(line, safe)))
  return far > 1 ? [defect('outside', text, `${far.toFixed(0)} px beyond the safe margin`)] : []
}

const paleness = (text: TextOnStage): Defect[] => {
  const worst = text.grounds.toSorted((a, b) => contrast(text.ink, a) - contrast(text.ink, b))[0]
  if (!worst) return []
  const ratio = contrast(text.ink, worst)
  return ratio < LEAST_CONTRAST * SLACK
    ? [defect('contrast', text, `${ratio.toFixed(1)}:1, ${inHex(text.ink)} on ${inHex(worst)}`)]
    : []
}

/** Two pixels at 1080p may be rounding. */
const overlaps = ({ texts, stage }: StageFacts): Defect[] => {
  const allowed = 2 * Math.max(1, heightOf(stage) / 1080)
  return texts.flatMap((one, index) =>
    texts.slice(index + 1).flatMap((other) => {
      if (one.block === other.block) return []
      const depth = Math.max(0, ...one.lines.flatMap((a) => other.lines.map((b) => depthOf(common(a, b)))))
      return depth > allowed ? [defect('overlap', one, `${depth.toFixed(0)} px into “${other.text}”`)] : []
    }),
  )
}

const depthOf = (box: Box): number => Math.min(widthOf(box), heightOf(box))

const emptiness = ({ texts }: StageFacts): Defect[] =>
  texts.some(({ around }) => !around.some((element) => /^(?:header|footer)\b/.test(element)))
    ? []
    : [{ kind: 'empty', text: '', what: 'nothing is said', around: [] }]
