import { Trash2 } from 'lucide-react'
import { messages } from '../messages'
import { IconButton } from '../parts/button'
import { Choice } from '../parts/choice'
import { TextField } from '../parts/text-field'
import styles from './activities.module.css'
import builder from './builder.module.css'
import type { DraftOf, QuestionDraft } from './draft'
import { OptionList } from './option-list'
import type { Problems } from './problems'
import { Labelled } from '../parts/labelled'
import { StepPicture, type Pictured } from './step-picture'

const { builder: words } = messages

/** A quiz question: its text, its answer, its time and its hints. */
export const QuestionFields = ({
  question,
  quiz,
  pictured,
  number,
  isNew,
  path,
  problems,
  onChange,
  onRemove,
}: {
  question: QuestionDraft
  quiz: DraftOf<'quiz'>
  pictured: Pictured
  number: number
  isNew: boolean
  path: string
  problems: Problems
  onChange: (question: QuestionDraft) => void
  /** Undefined for the only question. */
  onRemove: (() => void) | undefined
}) => (
  <fieldset className={styles.question} aria-label={words.question(number)}>
    <div className={styles.questionHead}>
      {words.question(number)}
      {onRemove && (
        <IconButton label={words.remove(words.question(number))} onClick={onRemove}>
          <Trash2 />
        </IconButton>
      )}
    </div>
    <div className={styles.filled}>
      <div className={styles.fields}>
        <TextField
          label={words.text}
          value={question.text}
          isFirst={isNew}
          {...problems.field(`${path}.text`)}
          onChange={(text) => onChange({ ...question, text })}
        />
        <div className={builder.line}>
          <Labelled label={words.answerKind}>
            <Choice
              label={words.answerKind}
              value={question.kind}
              offers={(['choice', 'short'] as const).map((kind) => ({
                value: kind,
                label: words.answerKinds[kind],
              }))}
              onChoose={(kind) => onChange({ ...question, kind })}
            />
          </Labelled>
          <TextField
            label={words.seconds}
            width="short"
            value={question.seconds}
            {...problems.field(`${path}.seconds`)}
            onChange={(seconds) => onChange({ ...question, seconds })}
          />
        </div>
        {question.kind === 'choice' ? (
          <OptionList
            options={question.options}
            right={question.right}
            path={`${path}.answer.options`}
            problems={problems}
            onChange={(chosen) => onChange({ ...question, ...chosen })}
          />
        ) : (
          <TextField
            label={words.accepted}
            lines={2}
            value={question.accepted}
            {...problems.field(`${path}.answer`)}
            onChange={(accepted) => onChange({ ...question, accepted })}
          />
        )}
        <TextField
          label={words.hints}
          lines={2}
          value={question.hints}
          {...problems.field(`${path}.hints`)}
          onChange={(hints) => onChange({ ...question, hints })}
        />
      </div>
      <StepPicture
        pictured={pictured}
        activity={quiz}
        question={question.id}
        name={words.question(number)}
        size="large"
      />
    </div>
  </fieldset>
)
