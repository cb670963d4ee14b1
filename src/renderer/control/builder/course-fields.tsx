import { ListOrdered, Plus } from 'lucide-react'
import { useState } from 'react'
import { messages } from '../messages'
import { Button } from '../parts/button'
import { Choice } from '../parts/choice'
import { Labelled } from '../parts/labelled'
import { TextField } from '../parts/text-field'
import { dollars } from '../dollars'
import { blankStep } from './blank'
import builder from './builder.module.css'
import { measured, numbered, remarksOf } from './course'
import { CourseStepFields } from './course-step-fields'
import type { ActivityDraft, DraftOf, StepDraft } from './draft'
import { moved } from './moving'
import parts from './parts.module.css'
import type { Problems } from './problems'
import type { Pictured } from './step-picture'
import { TitleField } from './title-field'

const { course: words } = messages.prepare

/** A course: how it is posted, and its steps in order, each with what X counts and charges and with what the room will see. */
export const CourseFields = ({
  activity,
  path,
  isNew,
  problems,
  pictured,
  freshIds,
  onChange,
}: {
  activity: DraftOf<'course'>
  path: string
  isNew: boolean
  problems: Problems
  pictured: Pictured
  freshIds: (stem: string, count: number) => string[]
  onChange: (activity: ActivityDraft) => void
}) => {
  /** The step that was added last is typed into. */
  const [added, setAdded] = useState<string>()
  const { steps, order } = activity
  const remarks = remarksOf(steps)
  const put = (next: StepDraft[]) => onChange({ ...activity, steps: next })
  const add = () => {
    const [id = ''] = freshIds('part', 1)
    setAdded(id)
    put([...steps, blankStep(id)])
  }
  const mills = steps.reduce((sum, step) => sum + measured(step).mills, 0)
  return (
    <>
      <TitleField activity={activity} path={path} problems={problems} onChange={onChange} />
      <div className={builder.line}>
        <Labelled label={words.order} note={words.orderNote[order]}>
          <Choice
            label={words.order}
            value={order}
            offers={(['thread', 'last-first'] as const).map((value) => ({
              value,
              label: words.orderHow[value],
            }))}
            onChoose={(chosen) => onChange({ ...activity, order: chosen })}
          />
        </Labelled>
        <TextField
          label={words.gap}
          width="short"
          value={activity.gap}
          {...problems.field(`${path}.gap`)}
          onChange={(gap) => onChange({ ...activity, gap })}
        />
      </div>
      {steps.map((step, at) => (
        <CourseStepFields
          key={step.id}
          step={step}
          course={activity}
          at={at}
          isNew={step.id === added || (isNew && at === 0)}
          path={`${path}.steps.${at}`}
          problems={problems}
          remarks={remarks[at] ?? []}
          pictured={pictured}
          onChange={(next) => put(steps.with(at, next))}
          onMove={(by) => put(moved(steps, { index: at, by }))}
          onRemove={steps.length > 1 ? () => put(steps.filter((_, place) => place !== at)) : undefined}
        />
      ))}
      <div className={parts.buttons}>
        <Button onClick={add}>
          <Plus />
          {words.add}
        </Button>
        <Button disabled={steps.length < 2} note={words.numberNote} onClick={() => put(numbered(steps))}>
          <ListOrdered />
          {words.number}
        </Button>
        <span className={parts.sum}>{words.costs(dollars(mills))}</span>
      </div>
    </>
  )
}
