import { useMessages } from '../../look'
import { Bubble } from '../../parts/bubble'
import { Fit } from '../../parts/fit'
import { FitGroup } from '../../parts/fit-group'
import { useSceneRoom } from '../../parts/scene-room'
import { Tally } from '../../parts/tally'
import { TimeLeft } from '../../parts/time-left'
import { answeredLayout, tallyGrow, type AnsweredOnStage } from './answered-layout'
import styles from './answered.module.css'
import { TeamRow } from './team-row'

/** Who has answered, for all to see: how many are still missing, the time that they have, and every team. */
export const Answered = ({ answered }: { answered: AnsweredOnStage }) => {
  const room = useSceneRoom()
  const { teams } = answered
  return (
    <div className={styles.answered} style={{ '--grow': room.grow }}>
      <Standing answered={answered} />
      <div className={styles.clock}>
        <TimeLeft state={answered.state} closesAt={answered.closesAt} />
      </div>
      {teams.length > 0 ? <Teams answered={answered} /> : <Count answered={answered} />}
    </div>
  )
}

const Standing = ({ answered: { teams, counted, state } }: { answered: AnsweredOnStage }) => {
  const messages = useMessages()
  const room = useSceneRoom()
  if (teams.length === 0 && !counted) return null
  const missing = counted ? counted.of - counted.done : teams.filter((one) => !one.answered).length
  const says = missing === 0 ? messages.allIn : messages[state === 'open' ? 'missing' : 'missed'](missing)
  return (
    <h1 className={styles.standing} data-all={missing === 0}>
      {missing === 0 && <Bubble className={styles.all} />}
      <span className={styles.says}>
        <Fit most={8.4 * room.grow} text={says} />
      </span>
    </h1>
  )
}

const Teams = ({ answered }: { answered: AnsweredOnStage }) => {
  const messages = useMessages()
  const { teams, more, columns, rows, size } = answeredLayout(answered, useSceneRoom())
  return (
    <FitGroup className={styles.teams}>
      <ul className={styles.list} style={{ '--columns': columns, '--rows': rows, '--most': size }}>
        {teams.map((one) => (
          <TeamRow key={one.team.id} {...one} size={size} />
        ))}
        {more > 0 && <li className={styles.more}>{messages.more(more)}</li>}
      </ul>
    </FitGroup>
  )
}

/** Where nobody plays in a team, the answers are counted; where nobody is to see which team was first, the teams are. */
const Count = ({ answered: { counted, answered } }: { answered: AnsweredOnStage }) => {
  const messages = useMessages()
  const count = counted?.done ?? answered
  const grow = tallyGrow(useSceneRoom())
  return (
    <div className={styles.count} style={{ '--grow': grow }}>
      {count === 0 ? (
        messages.nobodyIn
      ) : (
        <Tally
          count={count}
          label={counted ? messages.teamsIn(counted.done, counted.of) : messages.answers(count)}
          drawn="large"
        />
      )}
    </div>
  )
}
