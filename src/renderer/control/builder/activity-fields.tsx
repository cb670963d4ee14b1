import { messages } from '../messages'
import { Button } from '../parts/button'
import { Choice } from '../parts/choice'
import { TextField } from '../parts/text-field'
import builder from './builder.module.css'
import { blankQuestion, type ActivityDraft, type DraftOf } from './draft'
import { OptionList } from './option-list'
import type { Problems } from './problems'
import { QuestionFields } from './question-fields'

const { builder: words } = messages

type FieldsOf<Kind extends ActivityDraft['kind']> = {
  activity: DraftOf<Kind>
  path: string
  isNew: boolean
  problems: Problems
  onChange: (activity: ActivityDraft) => void
}

/** What there is to fill in for a step, by its kind. */
export const ActivityFields = ({
  activity,
  freshQuestionId,
  ...rest
}: FieldsOf<ActivityDraft['kind']> & { freshQuestionId: () => string }) => {
  switch (activity.kind) {
    case 'intros':
    case 'questions':
      return <PromptFields activity={activity} {...rest} />
    case 'poll':
      return <PollFields activity={activity} {...rest} />
    case 'quiz':
      return <QuizFields activity={activity} freshQuestionId={freshQuestionId} {...rest} />
    case 'course':
      return <CourseFields activity={activity} {...rest} />
    case 'break':
      return <BreakFields activity={activity} {...rest} />
  }
}

const TitleField = ({
  activity,
  path,
  problems,
  onChange,
}: FieldsOf<'intros' | 'questions' | 'quiz' | 'course' | 'break'>) => (
  <TextField
    label={words.activityTitle}
    value={activity.title}
    problem={problems.at(`${path}.title`)}
    onChange={(title) => onChange({ ...activity, title })}
  />
)

const PromptFields = (props: FieldsOf<'intros' | 'questions'>) => {
  const { activity, path, problems, onChange } = props
  return (
    <>
      <TitleField {...props} />
      <TextField
        label={words.prompt}
        lines={2}
        value={activity.prompt}
        problem={problems.at(`${path}.prompt`)}
        onChange={(prompt) => onChange({ ...activity, prompt })}
      />
    </>
  )
}

const PollFields = ({ activity, path, isNew, problems, onChange }: FieldsOf<'poll'>) => (
  <>
    <TextField
      label={words.pollQuestion}
      value={activity.question}
      isFirst={isNew}
      problem={problems.at(`${path}.question`)}
      onChange={(question) => onChange({ ...activity, question })}
    />
    <OptionList
      options={activity.options}
      path={`${path}.options`}
      problems={problems}
      onChange={({ options }) => onChange({ ...activity, options })}
    />
    <div className={builder.labelled}>
      <span className={builder.label}>{words.bars}</span>
      <Choice
        label={words.bars}
        value={activity.bars}
        offers={(['hidden', 'building'] as const).map((bars) => ({
          value: bars,
          label: words.barsHow[bars],
        }))}
        onChoose={(bars) => onChange({ ...activity, bars })}
      />
    </div>
  </>
)

const QuizFields = ({ freshQuestionId, ...props }: FieldsOf<'quiz'> & { freshQuestionId: () => string }) => {
  const { activity, path, isNew, problems, onChange } = props
  const { questions } = activity
  return (
    <>
      <div className={builder.line}>
        <TitleField {...props} />
        <div className={builder.labelled}>
          <span className={builder.label}>{words.counts}</span>
          <Choice
            label={words.counts}
            value={activity.counts}
            offers={(['first', 'last'] as const).map((counts) => ({
              value: counts,
              label: words.countsWhich[counts],
            }))}
            onChoose={(counts) => onChange({ ...activity, counts })}
          />
        </div>
      </div>
      {questions.map((question, index) => (
        <QuestionFields
          key={question.id}
          question={question}
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

const CourseFields = (props: FieldsOf<'course'>) => {
  const { activity, path, problems, onChange } = props
  return (
    <>
      <TitleField {...props} />
      <TextField
        label={words.text}
        lines={3}
        value={activity.text}
        problem={problems.at(`${path}.text`)}
        onChange={(text) => onChange({ ...activity, text })}
      />
      <TextField
        label={words.link}
        value={activity.link}
        problem={problems.at(`${path}.link`)}
        onChange={(link) => onChange({ ...activity, link })}
      />
    </>
  )
}

const BreakFields = (props: FieldsOf<'break'>) => {
  const { activity, path, problems, onChange } = props
  return (
    <div className={builder.line}>
      <TitleField {...props} />
      <TextField
        label={words.minutes}
        width="short"
        value={activity.minutes}
        problem={problems.at(`${path}.minutes`)}
        onChange={(minutes) => onChange({ ...activity, minutes })}
      />
    </div>
  )
}
