import { en as messages } from '../../messages/en'
import { Countdown } from '../../parts/countdown'
import { Fit } from '../../parts/fit'
import { Options } from '../../parts/options'
import { readable } from '../../parts/readable'
import { askingLayout } from './asking-layout'
import styles from './asking.module.css'
import type { QuestionOnStage } from './question-scene'
import { TeamsIn } from './teams-in'

/** The question while it is answered: what is asked, how long still, and which teams are in. */
export const Asking = ({ question }: { question: QuestionOnStage }) => {
  const { layout, teams, set, hintLines } = askingLayout(question)
  const isOpen = question.state === 'open'
  return (
    <div className={styles.asking} data-layout={layout} style={{ '--hint-lines': hintLines }}>
      <h1 className={styles.question} dir="auto">
        <Fit most={8} text={readable(question.text)} />
      </h1>
      <div className={styles.aside}>
        {isOpen ? (
          <Countdown timer={{ kind: 'running', endsAt: question.closesAt }} className={styles.clock} />
        ) : (
          <p className={styles.closed}>{messages.timeUp}</p>
        )}
        {(teams === 'named' || teams === 'shapes') && <TeamsIn teams={question.teams} room={teams} />}
      </div>
      {set ? (
        <div className={styles.options}>
          <Options set={set} />
        </div>
      ) : (
        <p className={styles.type}>{isOpen ? messages.answerNow : messages.answersClosed}</p>
      )}
      {teams === 'line' && (
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
