import { messages } from '../../../shared/messages'
import { TeamShape } from '../../../shared/team-shape'
import type { QuestionOnStage } from './question-scene'
import styles from './teams-in.module.css'

/** More teams than this are shown by their shapes alone. */
const NAMED = 5

/** Which teams have answered: their shape fills, in the fixed order of the run sheet. */
export const TeamsIn = ({
  teams,
  room,
}: {
  teams: QuestionOnStage['teams']
  /** A column has room for a few names; tight is a column without, a line has the shapes beside the count. */
  room: 'line' | 'column' | 'tight'
}) => {
  if (teams.length === 0) return null
  const isNamed = room === 'column' && teams.length <= NAMED
  const done = teams.filter(({ answered }) => answered).length
  return (
    <div className={styles.teams} data-room={room} data-named={isNamed}>
      {!isNamed && <p className={styles.count}>{messages.teamsIn(done, teams.length)}</p>}
      <ul className={styles.list}>
        {teams.map(({ team, answered }) => (
          <li
            key={team.id}
            className={styles.team}
            data-answered={answered}
            aria-label={label(team.name, answered)}
          >
            <TeamShape team={team} drawn={answered ? 'filled' : 'outlined'} className={styles.shape} />
            {isNamed && <bdi>{team.name}</bdi>}
          </li>
        ))}
      </ul>
    </div>
  )
}

const label = (name: string, answered: boolean): string =>
  answered ? `${name} ${messages.hasAnswered}` : name
