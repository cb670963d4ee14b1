import { isRefusedByX, problemsOf } from '../../../core/course/check'
import { postText } from '../../../core/course/plan'
import { millsOfStep } from '../../../core/course/price'
import type { CourseStep } from '../../../core/sheet/course'
import { HEAVIEST_POST, weightedLength } from '../../../core/text/text'
import { problemWords } from '../course-problems'
import type { StepDraft } from './draft'

type Posted = Pick<StepDraft, 'text' | 'link' | 'picture'>

/** As X gets it. */
export const asStep = ({ text, link, picture }: Posted): Pick<CourseStep, 'text' | 'link' | 'picture'> => ({
  text: text.trim(),
  ...(picture ? { picture } : {}),
  ...(link.trim() === '' ? {} : { link: link.trim() }),
})

type Measured = { weight: number; over: number; mills: number }

/** How long X counts a step, and what it charges for it, thousandths of a dollar. */
export const measured = (step: Posted): Measured => {
  const posted = asStep(step)
  const weight = weightedLength(postText(posted))
  return {
    weight,
    over: Math.max(0, weight - HEAVIEST_POST),
    mills: millsOfStep(posted),
  }
}

const PLACE = /\s*\(?\d{1,3}\/\d{1,3}\)?\s*[→⬇👇]?\s*$/u

/** Each step ends with its place: '3/12'. Places that stand there already are replaced. */
export const numbered = (steps: readonly StepDraft[]): StepDraft[] =>
  steps.map((step, at) => ({
    ...step,
    text: `${step.text.replace(PLACE, '')} ${at + 1}/${steps.length}`.trim(),
  }))

/** What is to be looked at in each step, though X takes it. */
export const remarksOf = (steps: readonly StepDraft[]): string[][] =>
  problemsOf(steps.map(asStep)).map(({ problems }, at) =>
    steps[at]?.text.trim() === ''
      ? []
      : problems
          .filter((problem) => !isRefusedByX(problem))
          .map((problem) => problemWords(problem, { at, of: steps.length })),
  )
