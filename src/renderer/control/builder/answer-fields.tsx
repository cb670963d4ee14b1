import { messages } from '../messages'
import { TyposChoice } from '../parts/quiz-choices'
import { TextField } from '../parts/text-field'
import builder from './builder.module.css'
import type { QuestionDraft } from './draft'
import { OptionList } from './option-list'
import parts from './parts.module.css'
import type { Problems } from './problems'

const { builder: words } = messages
const { question: own } = messages.prepare

type AnswerProps = {
  question: QuestionDraft
  path: string
  problems: Problems
  onChange: (question: QuestionDraft) => void
}

/** What is right: one of the options, wordings, or numbers within a range. */
export const AnswerFields = (props: AnswerProps) => {
  const { question, path, problems, onChange } = props
  switch (question.kind) {
    case 'choice':
      return (
        <OptionList
          options={question.options}
          right={question.right}
          path={`${path}.answer.options`}
          problems={problems}
          onChange={(chosen) => onChange({ ...question, ...chosen })}
        />
      )
    case 'short':
      return <WordingFields {...props} />
    case 'number':
      return <RangeFields {...props} />
  }
}

const WordingFields = ({ question, path, problems, onChange }: AnswerProps) => (
  <>
    <TextField
      label={words.accepted}
      note={own.acceptedNote}
      lines={2}
      look="growing"
      value={question.accepted.join('\n')}
      {...problems.field(`${path}.answer`)}
      onChange={(accepted) => onChange({ ...question, accepted: accepted.split('\n') })}
    />
    <TyposChoice value={question.typos} onChoose={(typos) => onChange({ ...question, typos })} />
  </>
)

const RangeFields = ({ question, path, problems, onChange }: AnswerProps) => {
  const wrong = problems.own(`${path}.answer`)
  return (
    <div className={parts.list}>
      <div className={builder.line}>
        <TextField
          label={own.from}
          width="short"
          value={question.from}
          {...problems.field(`${path}.answer.from`)}
          onChange={(from) => onChange({ ...question, from })}
        />
        <TextField
          label={own.to}
          width="short"
          value={question.to}
          {...problems.field(`${path}.answer.to`)}
          onChange={(to) => onChange({ ...question, to })}
        />
      </div>
      <p className={parts.note} data-wrong={wrong !== undefined}>
        {wrong ?? own.numberNote}
      </p>
    </div>
  )
}
