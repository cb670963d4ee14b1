import { Code, Lightbulb, Trash2 } from 'lucide-react'
import { useState } from 'react'
import { messages } from '../messages'
import { Button, IconButton } from '../parts/button'
import { Choice } from '../parts/choice'
import { Labelled } from '../parts/labelled'
import { TextField } from '../parts/text-field'
import styles from './activities.module.css'
import { AnswerFields } from './answer-fields'
import { blankHint } from './blank'
import builder from './builder.module.css'
import type { DraftOf, QuestionDraft } from './draft'
import { HintFields } from './hint-fields'
import { PartHead } from './part-head'
import parts from './parts.module.css'
import { PictureButton, PictureField } from './picture-field'
import type { Problems } from './problems'
import { StepPicture, type Pictured } from './step-picture'

const { builder: words } = messages
const { question: own } = messages.prepare

type QuestionProps = {
  question: QuestionDraft
  pictured: Pictured
  isNew: boolean
  path: string
  problems: Problems
  onChange: (question: QuestionDraft) => void
}

/** A quiz question: its text, its answer, its time, and what may be added to it. */
export const QuestionFields = ({
  quiz,
  number,
  onMove,
  onRemove,
  ...props
}: QuestionProps & {
  quiz: DraftOf<'quiz'>
  number: number
  onMove: (by: 1 | -1) => void
  /** Undefined for the only question. */
  onRemove: (() => void) | undefined
}) => {
  const { question, pictured, isNew, path, problems, onChange } = props
  return (
    <fieldset className={styles.question} aria-label={words.question(number)}>
      <PartHead
        name={words.question(number)}
        place={{ index: number - 1, last: quiz.questions.length - 1 }}
        onMove={onMove}
        onRemove={onRemove}
      />
      <div className={styles.filled}>
        <div className={styles.fields}>
          <TextField
            label={words.text}
            lines={2}
            look="growing"
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
                offers={(['choice', 'short', 'number'] as const).map((kind) => ({
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
          <AnswerFields question={question} path={path} problems={problems} onChange={onChange} />
          <Additions {...props} />
        </div>
        <StepPicture
          pictured={pictured}
          activity={quiz}
          cue={`${question.id}:ask`}
          name={words.question(number)}
          size="large"
        />
      </div>
    </fieldset>
  )
}

/** Code, a picture and hints: there only where they were asked for. */
const Additions = ({ question, pictured, path, problems, onChange }: QuestionProps) => {
  /** What was added last has the focus. */
  const [added, setAdded] = useState<'code' | 'hint'>()
  const { code, picture, hints } = question
  const put = (changed: Partial<QuestionDraft>) => onChange({ ...question, ...changed })
  const add = (what: 'code' | 'hint') => {
    setAdded(what)
    put(what === 'code' ? { code: '' } : { hints: [...hints, blankHint()] })
  }
  return (
    <>
      {code !== undefined && (
        <div className={parts.withRemove}>
          <TextField
            label={own.code}
            note={own.codeNote}
            lines={4}
            look="code"
            isFirst={added === 'code'}
            value={code}
            {...problems.field(`${path}.code`)}
            onChange={(typed) => put({ code: typed })}
          />
          <IconButton label={own.removeCode} onClick={() => put({ code: undefined })}>
            <Trash2 />
          </IconButton>
        </div>
      )}
      <PictureField picture={picture} path={path} problems={problems} onChange={put} />
      <HintFields
        hints={hints}
        teams={pictured.draft.teams}
        path={`${path}.hints`}
        isNew={added === 'hint'}
        problems={problems}
        onChange={(next) => put({ hints: next })}
      />
      <div className={parts.buttons}>
        {code === undefined && (
          <Button size="small" look="quiet" onClick={() => add('code')}>
            <Code />
            {own.addCode}
          </Button>
        )}
        <PictureButton picture={picture} onChange={put} />
        <Button size="small" look="quiet" onClick={() => add('hint')}>
          <Lightbulb />
          {own.addHint}
        </Button>
      </div>
    </>
  )
}
