import { toChoices } from './typed-answers-2-choices'
import { inNumbers } from './typed-answers-2-numbers'
import { typedQuestions } from './typed-answers-2-questions'
import { inWords } from './typed-answers-2-words'

export type Verdict = 'right' | 'wrong' | 'unclear'

/** `expected`: what a fair person in the room would say, more than one where people would differ; `option`: which they took it for. */
export type TypedAnswer = { question: string; text: string; expected: readonly Verdict[]; option?: string }

/** In the lists: a letter is that option, + right, - wrong or no answer at all, ? ask back; with ? behind: that, or ask back. */
function meant(sign: string, right: string | undefined): Pick<TypedAnswer, 'expected' | 'option'> {
  if (sign === '?') return { expected: ['unclear'] }
  const also: readonly Verdict[] = sign.endsWith('?') ? ['unclear'] : []
  const said = sign.charAt(0)
  if (said === '+') return { expected: ['right', ...also] }
  if (said === '-') return { expected: ['wrong', ...also] }
  return { expected: [said === right ? 'right' : 'wrong', ...also], option: said }
}

const lists: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  ...toChoices,
  ...inWords,
  ...inNumbers,
}

/** Written by somebody who had seen neither the reading's code nor its tests; the reading got its rules for corrections and denials with their help. */
export const typedAnswers: readonly TypedAnswer[] = typedQuestions.flatMap(({ id, answer }) =>
  (lists[id] ?? []).map(([sign, text]) => ({
    question: id,
    text,
    ...meant(sign, 'right' in answer ? answer.right : undefined),
  })),
)
