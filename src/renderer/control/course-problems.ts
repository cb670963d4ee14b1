import type { StepProblem } from '../../core/course/check'
import { messages } from './messages'

const { problems } = messages.course

/** What is wrong with a step of a course, in words; `at`: its place among `of`, from 0. */
export const problemWords = (problem: StepProblem, { at, of }: { at: number; of: number }): string => {
  switch (problem.kind) {
    case 'too-long':
      return problems['too-long'](problem.over)
    case 'repeats':
      return problems.repeats(problem.step)
    case 'no-pointer':
      return problems['no-pointer'](`${at + 1}/${of}`)
    case 'cashtags':
    case 'no-instruction':
    case 'no-alt':
      return problems[problem.kind]
  }
}
