import { priceOfPost } from '../../../core/hint'
import { PRICES } from '../../../core/prices'
import { cashtagsIn, MOST_CASHTAGS } from '../../../core/text/cashtags'
import { findLinks } from '../../../core/text/links'
import { HEAVIEST_POST, weightedLength } from '../../../core/text/text'
import { messages } from '../messages'
import type { StepDraft } from './draft'

const { course: words } = messages.prepare

/** What a part is posted as: its text, and its link where the text does not have it already. */
const postText = (step: Pick<StepDraft, 'text' | 'link'>): string => {
  const [text, link] = [step.text.trim(), step.link.trim()]
  return link === '' || findLinks(text).some(({ url }) => url === link) ? text : `${text}\n${link}`
}

type Measured = { weight: number; over: number; mills: number }

/** How long X counts a part, and what it charges for it, thousandths of a dollar. */
export const measured = (step: Pick<StepDraft, 'text' | 'link'>): Measured => {
  const text = postText(step)
  const weight = weightedLength(text)
  return {
    weight,
    over: Math.max(0, weight - HEAVIEST_POST),
    mills: PRICES[priceOfPost(text, { isSummoned: false })],
  }
}

const PLACE = /\s*\(?\d{1,3}\/\d{1,3}\)?\s*[→⬇👇]?\s*$/u

/** Each part ends with its place: '3/12'. Places that stand there already are replaced. */
export const numbered = (steps: readonly StepDraft[]): StepDraft[] =>
  steps.map((step, at) => ({
    ...step,
    text: `${step.text.replace(PLACE, '')} ${at + 1}/${steps.length}`.trim(),
  }))

/** A place, an arrow, or a word that leads on. */
const POINTS_ON =
  /\d\s?\/\s?\d|[→⇒➡⬇↓👇👉▼]|(?<!\p{L})(?:next|continued|weiter|nächste[rnms]?|التالي|يتبع)(?!\p{L})/iu

/** What is to be looked at in each part: it repeats another, X refuses it, or it does not lead on to the next. */
export const remarksOf = (steps: readonly StepDraft[]): string[][] => {
  const texts = steps.map((step) => postText(step).normalize('NFC').replace(/\s+/g, ' '))
  return texts.map((text, at) => {
    if (text === '') return []
    const first = texts.indexOf(text)
    const isPointing = at === texts.length - 1 || POINTS_ON.test(text)
    return [
      ...(first < at ? [words.repeats(first + 1)] : []),
      ...(cashtagsIn(text) > MOST_CASHTAGS ? [messages.builder.remarks.cashtags] : []),
      ...(isPointing ? [] : [words.noPointer]),
    ]
  })
}
