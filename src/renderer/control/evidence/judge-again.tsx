import { useState } from 'react'
import { RuleSchema, type Rule } from '../../../core/commands'
import type { Evidence } from '../../../core/quiz/evidence'
import { LETTERS } from '../../../core/runsheet'
import { answerDraft, answerOf, type AnswerDraft } from '../builder/question-draft'
import { messages } from '../messages'
import { Choice } from '../parts/choice'
import { Labelled } from '../parts/labelled'
import { TyposChoice } from '../parts/quiz-choices'
import { TextField } from '../parts/text-field'
import type { Room } from '../session/room'
import { ChangeForm } from './change-form'
import styles from './evidence.module.css'

const { quiz: words, builder } = messages
const { question: own } = messages.prepare

/** A rule while it is written: what is typed need not be a number or a wording yet. */
type Draft = Omit<Rule, 'answer'> & { answer: AnswerDraft }

const draftOf = ({ answer, ...rule }: Rule): Draft => ({ ...rule, answer: answerDraft(answer) })

/** undefined: no rule as it stands. */
const ruleOf = ({ answer, ...rule }: Draft): Rule | undefined =>
  RuleSchema.safeParse({ ...rule, answer: answerOf(answer) }).data

/** Has a question judged by another rule. */
export const JudgeAgain = ({ evidence, room }: { evidence: Evidence; room: Room }) => {
  const [draft, setDraft] = useState(() => draftOf(evidence.rule))
  const rule = ruleOf(draft)
  const isSame = JSON.stringify(rule) === JSON.stringify(ruleOf(draftOf(evidence.rule)))
  return (
    <ChangeForm
      change={rule && { kind: 'judge-again', question: evidence.question.id, rule }}
      isSame={isSame}
      does={words.judgeAgain}
      invalid={words.invalid}
      room={room}
    >
      <AnswerFields answer={draft.answer} onChange={(answer) => setDraft({ ...draft, answer })} />
      <div className={styles.bar}>
        <Labelled label={builder.counts}>
          <Choice
            label={builder.counts}
            value={draft.counts}
            offers={(['first', 'last'] as const).map((value) => ({
              value,
              label: builder.countsWhich[value],
            }))}
            onChoose={(counts) => setDraft({ ...draft, counts })}
          />
        </Labelled>
        <Labelled label={words.isCounted}>
          <Choice
            label={words.isCounted}
            value={draft.isCounted ? 'yes' : 'no'}
            offers={(['yes', 'no'] as const).map((value) => ({ value, label: words.counted[value] }))}
            onChoose={(chosen) => setDraft({ ...draft, isCounted: chosen === 'yes' })}
          />
        </Labelled>
      </div>
    </ChangeForm>
  )
}

const AnswerFields = ({
  answer,
  onChange,
}: {
  answer: AnswerDraft
  onChange: (answer: AnswerDraft) => void
}) => {
  switch (answer.kind) {
    case 'choice':
      return (
        <Labelled label={words.rightAnswer}>
          <Choice
            label={words.rightAnswer}
            value={answer.right}
            offers={answer.options.flatMap((text, index) => {
              const value = LETTERS[index]
              return value ? [{ value, label: `${value} ${text}` }] : []
            })}
            onChoose={(right) => onChange({ ...answer, right })}
          />
        </Labelled>
      )
    case 'short':
      return (
        <>
          <TextField
            label={builder.accepted}
            note={own.acceptedNote}
            lines={3}
            value={answer.accepted.join('\n')}
            onChange={(accepted) => onChange({ ...answer, accepted: accepted.split('\n') })}
          />
          <TyposChoice value={answer.typos} onChoose={(typos) => onChange({ ...answer, typos })} />
        </>
      )
    case 'number':
      return (
        <div className={styles.bar}>
          <TextField
            label={own.from}
            width="short"
            value={answer.from}
            onChange={(from) => onChange({ ...answer, from })}
          />
          <TextField
            label={own.to}
            width="short"
            value={answer.to}
            onChange={(to) => onChange({ ...answer, to })}
          />
        </div>
      )
  }
}
