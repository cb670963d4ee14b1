import { messages } from '../../../shared/messages'
import { Countdown } from '../../parts/countdown'
import { Fit } from '../../parts/fit'
import { Options, rowsOf } from '../../parts/options'
import { readable } from '../../parts/readable'
import styles from './asking.module.css'
import type { QuestionOnStage } from './question-scene'
import { TeamsIn } from './teams-in'

/** More options than this take the width of the stage. */
const BESIDE_TEAMS = 4

/** The question while it is answered: what is asked, how long still, and which teams are in. */
export const Asking = ({ question }: { question: QuestionOnStage }) => {
  const isWide = question.bars.length > BESIDE_TEAMS
  const isOpen = question.state === 'open'
  return (
    <div className={styles.asking} data-options={isWide ? 'wide' : 'beside'}>
      <h1 className={styles.question} dir="auto">
        <Fit most={8} text={readable(question.text)} />
      </h1>
      <div className={styles.aside}>
        {isOpen ? (
          <Countdown endsAt={question.closesAt} />
        ) : (
          <p className={styles.closed}>{messages.timeUp}</p>
        )}
        {!isWide && <TeamsIn teams={question.teams} room={question.hint ? 'tight' : 'column'} />}
      </div>
      {question.bars.length > 0 ? (
        <div className={styles.options}>
          <Options set={rowsOf(question.bars, question.hint ? 'telling' : 'asking')} right={undefined} />
        </div>
      ) : (
        <p className={styles.type}>{isOpen ? messages.answerNow : messages.answersClosed}</p>
      )}
      {isWide && (
        <div className={styles.teams}>
          <TeamsIn teams={question.teams} room="line" />
        </div>
      )}
      {question.hint && (
        <div className={styles.hint} dir="auto">
          <Fit most={3.8} text={`${messages.hint} ${question.hint.text}`}>
            <strong>{messages.hint}</strong> <bdi>{readable(question.hint.text)}</bdi>
          </Fit>
        </div>
      )}
    </div>
  )
}
