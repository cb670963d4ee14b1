import { FileInput } from 'lucide-react'
import { useState } from 'react'
import type { Question } from '../../../core/runsheet'
import { messages } from '../messages'
import { Button } from '../parts/button'
import { blankQuestion } from './blank'
import type { ActivityDraft, DraftOf, QuestionDraft } from './draft'
import { ImportDialog } from './import-dialog'
import { moved } from './moving'
import parts from './parts.module.css'
import type { Problems } from './problems'
import { questionDraft } from './question-draft'
import { QuestionFields } from './question-fields'
import { ScoringFields } from './scoring-fields'
import type { Pictured } from './step-picture'
import { TitleField } from './title-field'

const { builder: words } = messages

/** A quiz: how it gives points, and its questions, each with what the room will see of it. */
export const QuizFields = ({
  activity,
  path,
  isNew,
  problems,
  pictured,
  freshIds,
  onChange,
}: {
  activity: DraftOf<'quiz'>
  path: string
  isNew: boolean
  problems: Problems
  pictured: Pictured
  freshIds: (stem: string, count: number) => string[]
  onChange: (activity: ActivityDraft) => void
}) => {
  const [isImporting, setImporting] = useState(false)
  /** The question that was added last is typed into. */
  const [added, setAdded] = useState<string>()
  const { questions } = activity
  const put = (next: QuestionDraft[]) => onChange({ ...activity, questions: next })
  const add = () => {
    const [id = ''] = freshIds('question', 1)
    setAdded(id)
    put([...questions, blankQuestion(id)])
  }
  const take = (imported: readonly Question[]) => {
    const ids = freshIds('question', imported.length)
    const kept = questions.filter((question) => !isBlank(question))
    put([
      ...kept,
      ...imported.map((question, at) => questionDraft({ ...question, id: ids[at] ?? question.id })),
    ])
  }
  return (
    <>
      <TitleField activity={activity} path={path} problems={problems} onChange={onChange} />
      <ScoringFields activity={activity} path={path} problems={problems} onChange={onChange} />
      {questions.map((question, index) => (
        <QuestionFields
          key={question.id}
          question={question}
          quiz={activity}
          pictured={pictured}
          number={index + 1}
          isNew={question.id === added || (isNew && index === 0)}
          path={`${path}.questions.${index}`}
          problems={problems}
          onChange={(next) => put(questions.with(index, next))}
          onMove={(by) => put(moved(questions, { index, by }))}
          onRemove={questions.length > 1 ? () => put(questions.filter((_, at) => at !== index)) : undefined}
        />
      ))}
      <div className={parts.buttons}>
        <Button onClick={add}>{words.addQuestion}</Button>
        <Button onClick={() => setImporting(true)}>
          <FileInput />
          {messages.prepare.import.open}
        </Button>
      </div>
      <ImportDialog isOpen={isImporting} onOpenChange={setImporting} onTake={take} />
    </>
  )
}

/** Nothing was typed yet: what is imported takes its place. */
const isBlank = ({ text, options, accepted, from, hints }: QuestionDraft): boolean =>
  [text, ...options, ...accepted, from].every((typed) => typed.trim() === '') && hints.length === 0
