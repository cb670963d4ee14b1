import { messages } from '../messages'
import { Button } from '../parts/button'
import { Choice } from '../parts/choice'
import builder from './builder.module.css'
import { blankQuestion, type ActivityDraft, type DraftOf } from './draft'
import { Labelled } from '../parts/labelled'
import type { Problems } from './problems'
import { QuestionFields } from './question-fields'
import type { Pictured } from './step-picture'
import { TitleField } from './title-field'

const { builder: words } = messages

/** A quiz: which answers count, and its questions, each with what the room will see of it. */
export const QuizFields = ({
  activity,
  path,
  isNew,
  problems,
  pictured,
  freshQuestionId,
  onChange,
}: {
  activity: DraftOf<'quiz'>
  path: string
  isNew: boolean
  problems: Problems
  pictured: Pictured
  freshQuestionId: () => string
  onChange: (activity: ActivityDraft) => void
}) => {
  const { questions } = activity
  return (
    <>
      <div className={builder.line}>
        <TitleField activity={activity} path={path} problems={problems} onChange={onChange} />
        <Labelled label={words.counts}>
          <Choice
            label={words.counts}
            value={activity.counts}
            offers={(['first', 'last'] as const).map((counts) => ({
              value: counts,
              label: words.countsWhich[counts],
            }))}
            onChoose={(counts) => onChange({ ...activity, counts })}
          />
        </Labelled>
      </div>
      {questions.map((question, index) => (
        <QuestionFields
          key={question.id}
          question={question}
          quiz={activity}
          pictured={pictured}
          number={index + 1}
          isNew={isNew || question.text === ''}
          path={`${path}.questions.${index}`}
          problems={problems}
          onChange={(next) => onChange({ ...activity, questions: questions.with(index, next) })}
          onRemove={
            questions.length > 1
              ? () => onChange({ ...activity, questions: questions.filter((_, at) => at !== index) })
              : undefined
          }
        />
      ))}
      <div>
        <Button
          onClick={() =>
            onChange({ ...activity, questions: [...questions, blankQuestion(freshQuestionId())] })
          }
        >
          {words.addQuestion}
        </Button>
      </div>
    </>
  )
}
