import { useState } from 'react'
import { RuleSchema, type Rule } from '../../../core/commands'
import type { Evidence } from '../../../core/quiz/evidence'
import { LETTERS } from '../../../core/runsheet'
import { messages } from '../messages'
import { Choice } from '../parts/choice'
import { Labelled } from '../parts/labelled'
import { TextField } from '../parts/text-field'
import type { Room } from '../session/room'
import { ChangeForm } from './change-form'
import styles from './evidence.module.css'

const { quiz: words, builder } = messages
const { question: own } = messages.prepare

/** A rule while it is written: what is typed need not be a number or a wording yet. */
type Draft = Omit<Rule, 'answer'> & { answer: AnswerDraft }
type AnswerDraft =
  | Extract<Rule['answer'], { kind: 'choice' }>
  | (Omit<Extract<Rule['answer'], { kind: 'short' }>, 'accepted'> & { accepted: string })
  | { kind: 'number'; from: string; to: string }

const draftOf = ({ answer, ...rule }: Rule): Draft => {
  switch (answer.kind) {
    case 'choice':
      return { ...rule, answer }
    case 'short':
      return { ...rule, answer: { ...answer, accepted: answer.accepted.join('\n') } }
    case 'number':
      return { ...rule, answer: { kind: 'number', from: String(answer.from), to: String(answer.to) } }
  }
}

const numberIn = (typed: string): number | undefined =>
  typed.trim() === '' ? undefined : Number(typed.trim().replace(',', '.'))

/** undefined: no rule as it stands. */
const ruleOf = ({ answer, ...rule }: Draft): Rule | undefined => {
  const written = () => {
    switch (answer.kind) {
      case 'choice':
        return answer
      case 'short':
        return { ...answer, accepted: answer.accepted.split('\n').filter((line) => line.trim() !== '') }
      case 'number':
        return {
          kind: 'number',
          from: numberIn(answer.from),
          to: numberIn(answer.to) ?? numberIn(answer.from),
        }
    }
  }
  return RuleSchema.safeParse({ ...rule, answer: written() }).data
}

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
            value={answer.accepted}
            onChange={(accepted) => onChange({ ...answer, accepted })}
          />
          <Labelled label={own.typos} note={own.typosNote[answer.typos]}>
            <Choice
              label={own.typos}
              value={answer.typos}
              offers={(['none', 'some', 'many'] as const).map((value) => ({
                value,
                label: own.typosHow[value],
              }))}
              onChoose={(typos) => onChange({ ...answer, typos })}
            />
          </Labelled>
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
