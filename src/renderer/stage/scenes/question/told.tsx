import { en as messages } from '../../messages/en'
import { Fit, FitOrCut } from '../../parts/fit'
import { rowsOf, WHOLE_SCENE } from '../../parts/option-rows'
import { Options } from '../../parts/options'
import { readable } from '../../parts/readable'
import { RightWords } from '../../parts/right-words'
import type { QuestionOnStage } from './question-scene'
import styles from './told.module.css'
import { Verdict } from './verdict'
import { verdictRows } from './verdict-rows'

/** After the question: what was answered. Nothing here knows which answer is right. */
export const Answered = ({ question: { text, bars, answered } }: { question: QuestionOnStage }) => (
  <div className={styles.told} data-layout="answers">
    <h1 className={styles.question} dir="auto">
      <Fit most={7} text={readable(text)} />
    </h1>
    {bars.length > 0 ? (
      <Options set={rowsOf(bars, text, WHOLE_SCENE)} />
    ) : (
      <p className={styles.answered}>{messages.answers(answered)}</p>
    )}
  </div>
)

/** Then what is right. */
export const Told = ({ question }: { question: QuestionOnStage }) => (
  <div className={styles.told} data-layout="right">
    <h1 className={styles.question} dir="auto">
      <FitOrCut most={4.6} text={readable(question.text)} />
    </h1>
    {question.bars.length > 0 ? (
      <Verdict set={verdictRows(question)} right={question.right} />
    ) : (
      <section className={styles.typed} aria-label={messages.rightAnswer} dir="auto">
        <RightWords text={question.right} most={9} />
      </section>
    )}
  </div>
)
