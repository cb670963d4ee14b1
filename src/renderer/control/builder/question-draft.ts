import { LETTERS, type Letter, type Question } from '../../../core/runsheet'
import { asTyped } from '../../../core/import/typed-number'
import type { Picture } from '../../../core/sheet/parts'
import type { Answer, PreparedHint } from '../../../core/sheet/question'
import type { HintDraft, QuestionDraft } from './draft'
import { numberTyped, said } from './typed'

/** Options that were left empty at the end were never meant, unless one of them is the right answer. */
export const filled = (options: string[], right: Letter): string[] => {
  const last = options.findLastIndex((option) => option.trim() !== '')
  return options.slice(0, Math.max(2, last + 1, LETTERS.indexOf(right) + 1))
}

/** A part that may be missing. */
export const withPicture = (picture: Picture | undefined): { picture?: Picture } =>
  picture === undefined ? {} : { picture }

/** The question that the draft stands for, not checked yet. */
export const questionOf = (draft: QuestionDraft): Question => ({
  id: draft.id,
  text: draft.text,
  ...(draft.code === undefined || draft.code.trim() === '' ? {} : { code: draft.code }),
  ...withPicture(draft.picture),
  seconds: numberTyped(draft.seconds),
  answer: answerOf(draft),
  hints: draft.hints.filter(({ text }) => text.trim() !== '').map(hintOf),
})

/** What is right, as it is typed in. */
export type AnswerDraft = Pick<
  QuestionDraft,
  'kind' | 'options' | 'right' | 'accepted' | 'typos' | 'from' | 'to'
>

/** The answer that the draft stands for, not checked yet. */
export const answerOf = ({ kind, options, right, accepted, typos, from, to }: AnswerDraft): Answer => {
  switch (kind) {
    case 'choice':
      return { kind, options: filled(options, right), right }
    case 'short':
      return { kind, accepted: said(accepted), typos }
    case 'number':
      return { kind, from: numberTyped(from), to: numberTyped(to.trim() === '' ? from : to) }
  }
}

const hintOf = ({ text, team, due, seconds }: HintDraft): PreparedHint => ({
  text,
  ...(team === '' ? {} : { team }),
  ...(due === 'never' ? {} : { due: { kind: due, seconds: numberTyped(seconds) } }),
})

export const answerDraft = (answer: Answer): AnswerDraft => ({
  kind: answer.kind,
  options: answer.kind === 'choice' ? answer.options : ['', ''],
  right: answer.kind === 'choice' ? answer.right : 'A',
  accepted: answer.kind === 'short' ? answer.accepted : [],
  typos: answer.kind === 'short' ? answer.typos : 'some',
  from: answer.kind === 'number' ? asTyped(answer.from) : '',
  to: answer.kind === 'number' && answer.to !== answer.from ? asTyped(answer.to) : '',
})

/** A question as something to type in. */
export const questionDraft = ({
  id,
  text,
  code,
  picture,
  seconds,
  answer,
  hints,
}: Question): QuestionDraft => ({
  id,
  text,
  ...(code === undefined ? {} : { code }),
  ...withPicture(picture),
  seconds: String(seconds),
  ...answerDraft(answer),
  hints: hints.map(hintDraft),
})

const hintDraft = ({ text, team, due }: PreparedHint): HintDraft => ({
  text,
  team: team ?? '',
  due: due?.kind ?? 'never',
  seconds: String(due?.seconds ?? 30),
})
