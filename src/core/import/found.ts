import type { z } from 'zod'
import { QuestionSchema, type Question } from '../sheet/question'

/** What an import can not take over as it is. Words for it are the screen's. */
export type Trouble =
  // What leaves a question, or a line, out.
  | 'no question text'
  | 'no answer'
  | 'essay'
  | 'matching'
  | 'not closed'
  | 'several answer blocks'
  | 'none right'
  | 'several right'
  | 'partly right'
  | 'not among the options'
  | 'unclear right'
  | 'options and range'
  | 'one option'
  | 'too many options'
  | 'same options'
  | 'bad number'
  | 'unclear number'
  | 'several ranges'
  | 'bad seconds'
  | 'bad quote'
  | 'too long'
  | 'too many hints'
  | 'other'
  | 'no header'
  // What is left out of a question that comes.
  | 'title'
  | 'category'
  | 'feedback'
  | 'penalty'
  | 'picture'
  | 'column'
  | 'column twice'
  | 'typos'
  | 'cells beyond'

export type ImportProblem = {
  /** Line of the file, from 1. */
  line: number
  what: Trouble
  /** The words in the file that it is about; empty where the line says enough. */
  about: string
  /** false: the question comes without it. */
  isLost: boolean
}

/** Questions with ids of their own order, and all that could not come with them. */
export type Found = { questions: Question[]; problems: ImportProblem[] }

/** A question as it was read, not checked yet, or why there is none. */
export type Read =
  | { kind: 'question'; question: z.input<typeof QuestionSchema> }
  | { kind: 'lost'; what: Trouble; about?: string }

/** Holds a question against the run sheet's own rules. */
export const checked = (read: Read): { question: Question } | { what: Trouble; about: string } => {
  if (read.kind === 'lost') return { what: read.what, about: read.about ?? '' }
  const parsed = QuestionSchema.safeParse(read.question)
  return parsed.success ? { question: parsed.data } : { what: troubleOf(parsed.error), about: '' }
}

const troubleOf = ({ issues: [issue] }: z.ZodError): Trouble => {
  if (!issue) return 'other'
  const [first, second] = issue.path
  if (first === 'seconds') return 'bad seconds'
  if (first === 'hints' && issue.path.length === 1) return 'too many hints'
  if (second === 'options' && issue.path.length === 2)
    return issue.code === 'custom'
      ? 'same options'
      : issue.code === 'too_big'
        ? 'too many options'
        : 'one option'
  if (first === 'answer' && ['from', 'to', undefined].includes(second?.toString())) return 'bad number'
  if (issue.code === 'too_big') return 'too long'
  return first === 'text' ? 'no question text' : 'other'
}

export const idAt = (place: number): string => `question-${place + 1}`
