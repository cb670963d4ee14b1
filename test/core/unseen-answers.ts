import { toChoices } from './unseen-choices'
import { inNumbers } from './unseen-numbers'
import { unseenQuestions } from './unseen-questions'
import { inWords } from './unseen-words'

export type Verdict = 'right' | 'wrong' | 'unclear'

/** `expected`: what a fair person in the room would say, more than one where people would differ; `option`: which they took it for. */
export type UnseenAnswer = { question: string; text: string; expected: readonly Verdict[]; option?: string }

/** In the lists: a letter is that option, + right, - wrong or no answer at all, ? ask back; with ? behind: that, or ask back. */
function meant(sign: string, right: string | undefined): Pick<UnseenAnswer, 'expected' | 'option'> {
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

/** Answers that the reading was never tuned to: they were written before its code or its tests were seen. */
export const unseenAnswers: readonly UnseenAnswer[] = unseenQuestions.flatMap(({ id, answer }) =>
  (lists[id] ?? []).map(([sign, text]) => ({
    question: id,
    text,
    ...meant(sign, 'right' in answer ? answer.right : undefined),
  })),
)
