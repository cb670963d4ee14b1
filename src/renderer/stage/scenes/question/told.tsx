import { messages } from '../../../shared/messages'
import { Fit } from '../../parts/fit'
import { Options, rowsOf } from '../../parts/options'
import { readable } from '../../parts/readable'
import { Underline } from '../../parts/underline'
import { PhotoFinish } from './photo-finish'
import type { QuestionOnStage } from './question-scene'
import styles from './told.module.css'

/** So many options leave room for the winners beside them. */
const BESIDE_FINISH = 4

/** After the question: what was answered, then what is right and who had it first. */
export const Told = ({ question }: { question: QuestionOnStage }) => {
  const isRevealed = question.state === 'right'
  const isBeside =
    question.bars.length > 0 && question.bars.length <= BESIDE_FINISH && question.finish.length > 0
  return (
    <div className={styles.told} data-layout={isRevealed ? (isBeside ? 'beside' : 'below') : 'answers'}>
      <h1 className={styles.question} dir="auto">
        <Fit most={isRevealed ? 5 : 7} text={readable(question.text)} />
      </h1>
      <div className={styles.answers}>
        {question.bars.length > 0 ? (
          <Options
            set={rowsOf(question.bars, isRevealed ? 'telling' : 'asking')}
            right={question.bars.find(({ letter }) => letter === question.right)?.letter}
          />
        ) : (
          <Typed right={question.right} answered={question.answered} />
        )}
      </div>
      {isRevealed && <PhotoFinish finish={question.finish} set={isBeside ? 'beside' : 'below'} />}
    </div>
  )
}

/** A question without options: how many answered, or the right wording. */
const Typed = ({ right, answered }: { right: string; answered: number }) =>
  right === '' ? (
    <p className={styles.answered}>{messages.answers(answered)}</p>
  ) : (
    <section className={styles.typed} aria-label={messages.rightAnswer}>
      <div className={styles.word} dir="auto">
        <Fit most={9} text={right} />
      </div>
      <Underline className={styles.underline} />
    </section>
  )
