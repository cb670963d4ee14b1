import { messages } from '../messages'
import { TextField } from '../parts/text-field'
import styles from './activities.module.css'
import builder from './builder.module.css'
import { CourseFields } from './course-fields'
import type { ActivityDraft, DraftOf } from './draft'
import { PollFields } from './poll-fields'
import type { Problems } from './problems'
import { QuizFields } from './quiz-fields'
import { StepPicture, type Pictured } from './step-picture'
import { TitleField } from './title-field'

const { builder: words } = messages

type FieldsOf<Kind extends ActivityDraft['kind']> = {
  activity: DraftOf<Kind>
  path: string
  isNew: boolean
  problems: Problems
  onChange: (activity: ActivityDraft) => void
}

/** What only some kinds of steps need. */
type Beside = {
  pictured: Pictured
  name: string
  earlier: DraftOf<'poll'>[]
  freshIds: (stem: string, count: number) => string[]
  onAskAgain: (poll: DraftOf<'poll'>) => void
}

/** What there is to fill in for a step, by its kind, and what the room will see of it. */
export const ActivityFields = (props: FieldsOf<ActivityDraft['kind']> & Beside) => {
  const { activity, pictured, name } = props
  if (activity.kind === 'quiz') return <QuizFields {...props} activity={activity} />
  if (activity.kind === 'course') return <CourseFields {...props} activity={activity} />
  return (
    <div className={styles.filled}>
      <div className={styles.fields}>
        <OneStep {...props} activity={activity} />
      </div>
      <StepPicture pictured={pictured} activity={activity} name={name} size="large" />
    </div>
  )
}

const OneStep = ({
  activity,
  ...props
}: FieldsOf<Exclude<ActivityDraft['kind'], 'quiz' | 'course'>> & Beside) => {
  switch (activity.kind) {
    case 'intros':
    case 'questions':
      return <PromptFields {...props} activity={activity} />
    case 'poll':
      return <PollFields {...props} activity={activity} />
    case 'break':
      return <BreakFields {...props} activity={activity} />
  }
}

const PromptFields = (props: FieldsOf<'intros' | 'questions'>) => {
  const { activity, path, problems, onChange } = props
  return (
    <>
      <TitleField {...props} />
      <TextField
        label={words.prompt}
        lines={2}
        value={activity.prompt}
        {...problems.field(`${path}.prompt`)}
        onChange={(prompt) => onChange({ ...activity, prompt })}
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
        {...problems.field(`${path}.minutes`)}
        onChange={(minutes) => onChange({ ...activity, minutes })}
      />
    </div>
  )
}
