import type { Scene } from '../../../../core/views'
import { Asking } from './asking'
import { Answers, Told } from './told'

export type QuestionOnStage = Scene & { kind: 'question' }

/** A quiz question: asked against the clock, then what was answered, then what is right. */
export const QuestionScene = ({ question }: { question: QuestionOnStage }) => {
  switch (question.state) {
    case 'open':
    case 'closed':
      return <Asking question={question} />
    case 'answers':
      return <Answers question={question} />
    case 'right':
      return <Told question={question} />
  }
}
