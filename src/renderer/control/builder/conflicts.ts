import { LETTERS } from '../../../core/runsheet'
import { cashtagsIn, MOST_CASHTAGS } from '../../../core/text/cashtags'
import { messages } from '../messages'
import type { ActivityDraft, Draft, QuestionDraft } from './draft'
import { teamConflicts } from './team-conflicts'

/** `path` is the place in the run sheet, joined by dots. */
export type Problem = { path: string; words: string }

/** What contradicts itself: told at once, where what is only missing waits until it is tried. */
export const conflictsOf = ({ teams, activities }: Draft): Problem[] => [
  ...teamConflicts(teams),
  ...activities.flatMap((activity, index) => conflictsIn(activity, `activities.${index}`)),
]

const conflictsIn = (activity: ActivityDraft, path: string): Problem[] => {
  switch (activity.kind) {
    case 'poll':
      return [
        ...sameOptions(activity.options, `${path}.options`),
        ...(activity.onX === '' ? [] : tooManyCashtags(activity.question, `${path}.question`)),
      ]
    case 'quiz':
      return activity.questions.flatMap((question, index) =>
        conflictsInQuestion(question, `${path}.questions.${index}`),
      )
    case 'intros':
    case 'questions':
    case 'course':
    case 'break':
      return []
  }
}

const conflictsInQuestion = ({ kind, options, hints }: QuestionDraft, path: string): Problem[] => [
  ...(kind === 'choice' ? sameOptions(options, `${path}.answer.options`) : []),
  ...hints.flatMap(({ text }, at) => tooManyCashtags(text, `${path}.hints.${at}.text`)),
]

/** In what is posted to X. */
const tooManyCashtags = (text: string, path: string): Problem[] =>
  cashtagsIn(text) > MOST_CASHTAGS ? [{ path, words: messages.builder.remarks.cashtags }] : []

const sameOptions = (options: string[], path: string): Problem[] => {
  const plain = options.map((option) => option.trim().toLowerCase())
  return plain.flatMap((option, at) => {
    const letter = LETTERS[plain.indexOf(option)]
    const isRepeated = option !== '' && plain.indexOf(option) < at && letter !== undefined
    return isRepeated ? [{ path: `${path}.${at}`, words: messages.builder.remarks.sameOption(letter) }] : []
  })
}
