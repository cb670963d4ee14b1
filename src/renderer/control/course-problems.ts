import type { StepProblem } from '../../core/course/check'
import { messages } from './messages'

const { problems } = messages.course

/** What is wrong with a step of a course, in words. */
export const problemWords = (problem: StepProblem): string => {
  switch (problem.kind) {
    case 'too-long':
      return problems['too-long'](problem.over)
    case 'repeats':
      return problems.repeats(problem.step)
    case 'cashtags':
    case 'no-pointer':
    case 'no-instruction':
    case 'no-alt':
      return problems[problem.kind]
  }
}
