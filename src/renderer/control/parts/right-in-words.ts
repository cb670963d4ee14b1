import { LETTERS } from '../../../core/runsheet'
import type { Answer } from '../../../core/sheet/question'
import type { RightAnswer } from '../../../core/views'
import { asTyped } from '../format'
import { messages } from '../messages'

/** The right answer as the control room's language writes it; of a range, both ends. */
export const rightInWords = (right: RightAnswer): string => {
  if (typeof right === 'string') return right
  return right.from === right.to
    ? asTyped(right.from)
    : messages.quiz.range(asTyped(right.from), asTyped(right.to))
}

/** All that is taken for right: the letter with its option, every accepted wording, the number or the range. */
export const answerInWords = (answer: Answer): string => {
  switch (answer.kind) {
    case 'choice':
      return `${answer.right} ${answer.options[LETTERS.indexOf(answer.right)] ?? ''}`
    case 'short':
      return answer.accepted.join(' · ')
    case 'number':
      return rightInWords(answer)
  }
}
