import { isRefusedByX, problemsOf } from '../../../core/course/check'
import { textForX } from '../../../core/poll-for-x'
import { HEAVIEST_POST, weightedLength } from '../../../core/text/text'
import { problemWords } from '../course-problems'
import { messages } from '../messages'
import type { Problem } from './conflicts'
import { asStep } from './course'
import type { ActivityDraft, Draft, StepDraft } from './draft'

const { over: tooLong } = messages.prepare.course

/** What the run sheet takes and X will refuse: posts that are too long without Premium, or say what another says. */
export const refusalsOf = ({ hashtag, activities }: Draft): Problem[] =>
  activities.flatMap((activity, index) => refusalsIn(activity, { hashtag, path: `activities.${index}` }))

const refusalsIn = (
  activity: ActivityDraft,
  { hashtag, path }: { hashtag: string; path: string },
): Problem[] => {
  switch (activity.kind) {
    case 'poll':
      return activity.onX.trim() === ''
        ? []
        : ifTooLong(textForX({ hashtag }, { question: activity.question.trim() }), `${path}.question`)
    case 'quiz':
      return activity.questions.flatMap(({ hints }, at) =>
        hints.flatMap(({ text }, place) =>
          ifTooLong(text.trim(), `${path}.questions.${at}.hints.${place}.text`),
        ),
      )
    case 'course':
      return refusedSteps(activity.steps, `${path}.steps`)
    case 'intros':
    case 'questions':
    case 'break':
      return []
  }
}

const ifTooLong = (text: string, path: string): Problem[] => {
  const over = weightedLength(text) - HEAVIEST_POST
  return over > 0 ? [{ path, words: tooLong(over) }] : []
}

const refusedSteps = (steps: readonly StepDraft[], path: string): Problem[] =>
  problemsOf(steps.map(asStep)).flatMap(({ problems }, at) =>
    steps[at]?.text.trim() === ''
      ? []
      : problems.filter(isRefusedByX).map((problem) => ({
          path: `${path}.${at}.text`,
          words:
            problem.kind === 'too-long'
              ? tooLong(problem.over)
              : problemWords(problem, { at, of: steps.length }),
        })),
  )
