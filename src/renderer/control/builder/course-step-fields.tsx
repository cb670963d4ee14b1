import { HEAVIEST_POST } from '../../../core/text/text'
import { messages } from '../messages'
import { TextField } from '../parts/text-field'
import { price } from '../dollars'
import styles from './activities.module.css'
import builder from './builder.module.css'
import { measured } from './course'
import type { DraftOf, StepDraft } from './draft'
import { MomentField } from './moment-field'
import { PartHead } from './part-head'
import parts from './parts.module.css'
import { PictureButton, PictureField } from './picture-field'
import type { Problems } from './problems'
import { StepPicture, type Pictured } from './step-picture'

const { builder: words } = messages
const { course: own } = messages.prepare

/** One step of a course: what is posted, and what the room will see of it. */
export const CourseStepFields = ({
  step,
  course,
  at,
  isNew,
  path,
  problems,
  remarks,
  pictured,
  onChange,
  onMove,
  onRemove,
}: {
  step: StepDraft
  course: DraftOf<'course'>
  at: number
  isNew: boolean
  path: string
  problems: Problems
  /** What is to be looked at, though the run sheet takes it. */
  remarks: readonly string[]
  pictured: Pictured
  onChange: (step: StepDraft) => void
  onMove: (by: 1 | -1) => void
  /** Undefined for the only step. */
  onRemove: (() => void) | undefined
}) => {
  const name = own.step(at + 1)
  return (
    <fieldset className={styles.question} aria-label={name}>
      <PartHead
        name={name}
        place={{ index: at, last: course.steps.length - 1 }}
        onMove={onMove}
        onRemove={onRemove}
      />
      <div className={styles.filled}>
        <div className={styles.fields}>
          <TextField
            label={words.text}
            lines={2}
            look="growing"
            isFirst={isNew}
            value={step.text}
            {...problems.field(`${path}.text`)}
            onChange={(text) => onChange({ ...step, text })}
          />
          <Facts step={step} />
          {remarks.length > 0 && (
            <ul className={parts.checks} aria-label={own.checks}>
              {remarks.map((remark) => (
                <li key={remark}>{remark}</li>
              ))}
            </ul>
          )}
          <div className={builder.line}>
            <TextField
              label={words.link}
              value={step.link}
              {...problems.field(`${path}.link`)}
              onChange={(link) => onChange({ ...step, link })}
            />
            <MomentField
              label={own.moment}
              note={own.momentNote}
              moment={step.at}
              {...problems.field(`${path}.at`)}
              onChange={(moment) => onChange({ ...step, at: moment })}
            />
          </div>
          <PictureField
            picture={step.picture}
            path={path}
            problems={problems}
            onChange={(changed) => onChange({ ...step, ...changed })}
          />
          <div className={parts.buttons}>
            <PictureButton picture={step.picture} onChange={(changed) => onChange({ ...step, ...changed })} />
          </div>
        </div>
        <StepPicture
          pictured={pictured}
          activity={course}
          cue={at === 0 ? course.id : `${course.id}:${step.id}`}
          name={name}
          size="large"
        />
      </div>
    </fieldset>
  )
}

/** How long X counts it, and what it charges. */
const Facts = ({ step }: { step: StepDraft }) => {
  const { weight, over, mills } = measured(step)
  return (
    <p className={parts.facts}>
      <span data-over={over > 0}>{own.weight(weight, HEAVIEST_POST)}</span>
      <span>{price(mills)}</span>
    </p>
  )
}
