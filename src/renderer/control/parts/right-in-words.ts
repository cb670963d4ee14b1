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
