import { useMessages } from '../../look'
import { Fit } from '../../parts/fit'
import { Options } from '../../parts/options'
import { readable } from '../../parts/readable'
import { useSceneRoom } from '../../parts/scene-room'
import { TimeLeft } from '../../parts/time-left'
import { askingLayout } from './asking-layout'
import styles from './asking.module.css'
import { Exhibit } from '../../parts/exhibit'
import type { QuestionOnStage } from './question-scene'
import { TeamsIn } from './teams-in'

/** The question while it is answered: what is asked, how long still, and which teams are in. */
export const Asking = ({ question }: { question: QuestionOnStage }) => {
  const messages = useMessages()
  const room = useSceneRoom()
  const { layout, teams, inARow, aside, set, hintLines, asked } = askingLayout(question, room)
  const isShown = question.code !== undefined || question.picture !== undefined
  const isOpen = question.state === 'open'
  return (
    <div
      className={styles.asking}
      data-layout={layout}
      style={{ '--hint-lines': hintLines, '--aside': aside, '--grow': room.grow, '--asked': asked }}
    >
      <h1 className={styles.question} dir="auto">
        <Fit most={8 * room.grow} text={readable(question.text)} />
      </h1>
      <div className={styles.aside}>
        <TimeLeft state={isOpen ? 'open' : 'closed'} closesAt={question.closesAt} />
        {(teams === 'named' || teams === 'shapes') && (
          <TeamsIn teams={question.teams} room={teams} inARow={inARow} />
        )}
      </div>
      {isShown && <Exhibit code={question.code} picture={question.picture} />}
      {set ? (
        <div className={styles.options}>
          <Options set={set} ink="chalk" />
        </div>
      ) : (
        <p className={styles.type}>{isOpen ? messages.answerNow : messages.answersClosed}</p>
      )}
      {teams === 'line' && (
        <div className={styles.teams}>
          <TeamsIn teams={question.teams} room="line" inARow={inARow} />
        </div>
      )}
      {question.hint && hintLines > 0 && (
        <div className={styles.hint} dir="auto">
          <Fit most={3.8} text={`${messages.hint} ${question.hint.text}`}>
            <strong>{messages.hint}</strong> <bdi>{readable(question.hint.text)}</bdi>
          </Fit>
        </div>
      )}
    </div>
  )
}
