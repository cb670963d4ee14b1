import { useMessages } from '../../look'
import { Fit, FitOrCut } from '../../parts/fit'
import { rowsOf, wholeScene } from '../../parts/option-rows'
import { Options } from '../../parts/options'
import { readable } from '../../parts/readable'
import { useRightInWords } from '../../parts/right-in-words'
import { RightWords } from '../../parts/right-words'
import { useSceneRoom } from '../../parts/scene-room'
import { Tally } from '../../parts/tally'
import { Exhibit } from '../../parts/exhibit'
import type { QuestionOnStage } from './question-scene'
import styles from './told.module.css'
import { Typed } from './typed'
import { Verdict } from './verdict'
import { verdictRows } from './verdict-rows'

/** After the question: what was answered. Nothing here knows which answer is right. */
export const Answers = ({
  question: { text, bars, answered, typed, code, picture },
}: {
  question: QuestionOnStage
}) => {
  const messages = useMessages()
  const room = useSceneRoom()
  // Options need the room; what was typed leaves some.
  const isShown = bars.length === 0 && (code !== undefined || picture !== undefined)
  return (
    <div
      className={styles.told}
      data-layout="answers"
      data-shown={isShown || undefined}
      style={{ '--grow': room.grow }}
    >
      <h1 className={styles.question} dir="auto">
        <Fit most={6.4 * room.grow} text={readable(text)} />
      </h1>
      {isShown && <Exhibit code={code} picture={picture} />}
      {bars.length > 0 ? (
        <Options set={rowsOf(bars, text, wholeScene(room))} ink="chalk" />
      ) : typed && typed.length > 0 ? (
        <Typed typed={typed} />
      ) : (
        <div className={styles.count}>
          <Tally count={answered} label={messages.answers(answered)} drawn="large" />
        </div>
      )}
    </div>
  )
}

/** Then what is right. */
export const Told = ({ question }: { question: QuestionOnStage }) => {
  const messages = useMessages()
  const room = useSceneRoom()
  const inWords = useRightInWords()
  return (
    <div className={styles.told} data-layout="right" style={{ '--grow': room.grow }}>
      <h1 className={styles.question} dir="auto">
        <FitOrCut most={4.6 * room.grow} text={readable(question.text)} />
      </h1>
      {question.bars.length > 0 ? (
        <Verdict set={verdictRows(question, room)} right={question.right} />
      ) : (
        <section
          className={styles.typed}
          style={{ '--typed': Math.min(0.56 * room.high, 24 * room.grow) }}
          aria-label={messages.rightAnswer}
          dir="auto"
        >
          <RightWords text={inWords(question.right)} most={14 * room.grow} />
        </section>
      )}
    </div>
  )
}
