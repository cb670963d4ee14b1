import { messages } from '../messages'
import { TextField } from '../parts/text-field'
import type { ActivityDraft, DraftOf } from './draft'
import type { Problems } from './problems'

/** What a step is called on the wall. */
export const TitleField = ({
  activity,
  path,
  problems,
  onChange,
}: {
  activity: DraftOf<'intros' | 'questions' | 'quiz' | 'course' | 'break'>
  path: string
  problems: Problems
  onChange: (activity: ActivityDraft) => void
}) => (
  <TextField
    label={messages.builder.activityTitle}
    value={activity.title}
    {...problems.field(`${path}.title`)}
    onChange={(title) => onChange({ ...activity, title })}
  />
)
