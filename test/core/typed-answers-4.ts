import { day, earring, knot, leaf, status } from './typed-answers-4-choices'
import { board, marathon, ship } from './typed-answers-4-numbers'
import { questions } from './typed-answers-4-questions'
import { au, hardest, monster, obrigado } from './typed-answers-4-words'

/** What a fair judge in the room would say. A letter: that option was chosen. */
type Judged = 'A' | 'B' | 'C' | 'D' | 'right' | 'wrong' | 'unclear' | 'none'

/** What was posted, and how it is judged. Where fair judges would differ, all that they might say. */
export type Typed = readonly [text: string, judged: Judged | readonly Judged[]]

/** Written before the reader was looked at, and not changed since: what nobody tuned to. */
export const typedAnswers = [
  { question: questions.status, answers: status },
  { question: questions.leaf, answers: leaf },
  { question: questions.day, answers: day },
  { question: questions.knot, answers: knot },
  { question: questions.earring, answers: earring },
  { question: questions.au, answers: au },
  { question: questions.obrigado, answers: obrigado },
  { question: questions.monster, answers: monster },
  { question: questions.hardest, answers: hardest },
  { question: questions.board, answers: board },
  { question: questions.ship, answers: ship },
  { question: questions.marathon, answers: marathon },
]
