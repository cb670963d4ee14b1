import type { CourseStep } from '../sheet/course'
import type { Picture } from '../sheet/parts'
import { cashtagsIn, MOST_CASHTAGS } from '../text/cashtags'
import { findLinks } from '../text/links'
import { HEAVIEST_POST, weightedLength } from '../text/text'
import { postText } from './plan'

/** What is wrong with a step, or may be. X refuses what `refusedByX` says; the rest is the trainer's to judge. */
export type StepProblem =
  | { kind: 'too-long'; over: number }
  /** It says the same as an earlier step, by its number. */
  | { kind: 'repeats'; step: number }
  | { kind: 'cashtags' }
  /** Nothing in it leads on to the next step. */
  | { kind: 'no-pointer' }
  /** The first step is a link and nothing else: nobody is told what to do. */
  | { kind: 'no-instruction' }
  /** Who cannot see its picture is told nothing of it. */
  | { kind: 'no-alt' }

/** Whether X takes no post with this problem. */
export const isRefusedByX = ({ kind }: StepProblem): boolean =>
  kind === 'too-long' || kind === 'repeats' || kind === 'cashtags'

/** Arrows and hands, to the right, down, and to the left for who reads that way. */
const ARROWS = /[→⇒➔➜➡⟶←⇐⬅⟵↓⇓⬇⤵▶▼◀🔽👇👉👈⏬]/u
const WORDS =
  /(?<![\p{L}\p{N}])(?:next|continues?|continued|go on|weiter|nächste[rnms]?|fortsetzung|التالي(?:ة)?|يتبع|تابع)(?![\p{L}\p{N}])/iu
/** '3/12', '3 of 12', in any digits. */
const PLACES = /(?<![\p{L}\p{N}/])(\p{Nd}{1,3})\s?(?:\/|of|von|من)\s?(\p{Nd}{1,3})(?![\p{L}\p{N}/])/giu

/** The digits of a text as a number: those of a script stand in a row of ten, beginning at their nought. */
const valueOf = (digits: string): number =>
  Array.from(digits).reduce((sum, digit) => {
    const point = digit.codePointAt(0) ?? 0
    const nought = point < 0x80 ? 0x30 : point < 0x6f0 ? 0x660 : 0x6f0
    return sum * 10 + point - nought
  }, 0)

const saysItsPlace = (text: string, number: number): boolean =>
  [...text.matchAll(PLACES)].some(([, at = '', of = '']) => {
    const place = valueOf(at)
    return place === number && place <= valueOf(of)
  })

const pointsOn = (text: string, number: number): boolean =>
  ARROWS.test(text) || WORDS.test(text) || saysItsPlace(text, number)

/** As X compares texts: spaces and the ways to compose a letter make no difference. */
const alike = (text: string): string => text.normalize('NFC').trim().replace(/\s+/g, ' ')

const saysSomething = (text: string): boolean => {
  const links = findLinks(text).map(({ url }) => url)
  const rest = links.reduce((left, url) => left.replace(url, ' '), text)
  return /\p{L}/u.test(rest)
}

/** What is posted of a step. */
type Checked = Pick<CourseStep, 'text' | 'link'> & { picture?: Pick<Picture, 'alt'> | undefined }

/** What is wrong with each step of a course, in their order. */
export const problemsOf = (steps: readonly Checked[]): { weight: number; problems: StepProblem[] }[] => {
  const texts = steps.map(postText)
  const firstWith = new Map<string, number>()
  return texts.map((text, index) => {
    const problems: StepProblem[] = []
    const weight = weightedLength(text)
    if (weight > HEAVIEST_POST) problems.push({ kind: 'too-long', over: weight - HEAVIEST_POST })
    const first = firstWith.get(alike(text))
    if (first === undefined) firstWith.set(alike(text), index + 1)
    else problems.push({ kind: 'repeats', step: first })
    if (cashtagsIn(text) > MOST_CASHTAGS) problems.push({ kind: 'cashtags' })
    if (index < texts.length - 1 && !pointsOn(text, index + 1)) problems.push({ kind: 'no-pointer' })
    if (index === 0 && !saysSomething(text)) problems.push({ kind: 'no-instruction' })
    if (steps[index]?.picture?.alt.trim() === '') problems.push({ kind: 'no-alt' })
    return { weight, problems }
  })
}

/** A course never changes while it is shown, and its pictures are long. */
const marks = new WeakMap<readonly unknown[], Map<string, string>>()

/** Stands for what a course posts and its order, so that it is known again. */
export const markOf = ({
  order,
  steps,
}: {
  order: string
  steps: readonly Pick<CourseStep, 'text' | 'link' | 'picture'>[]
}): string => {
  const known = marks.get(steps) ?? new Map<string, string>()
  marks.set(steps, known)
  const pictures = steps.flatMap(({ picture }, at) => (picture ? [`${at}`, picture.alt, picture.source] : []))
  const mark = known.get(order) ?? hashOf([order, ...steps.map(postText), ...pictures])
  known.set(order, mark)
  return mark
}

/** FNV-1a in two halves: against mistakes, and not against anybody. */
const hashOf = (parts: readonly string[]): string => {
  let [left, right] = [0x811c9dc5, 0x1000193]
  for (const unit of parts.join('\u0000')) {
    const point = unit.codePointAt(0) ?? 0
    left = Math.imul(left ^ point, 0x01000193)
    right = Math.imul(right ^ point, 0x85ebca6b)
  }
  return [left, right].map((half) => (half >>> 0).toString(16).padStart(8, '0')).join('')
}
