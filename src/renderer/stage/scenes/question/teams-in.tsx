import { en as messages } from '../../messages/en'
import { TeamShape } from '../../../shared/team-shape'
import type { QuestionOnStage } from './question-scene'
import styles from './teams-in.module.css'

/** Where the teams stand: by name in a column, by their shapes alone in a column, or in a line. */
type Room = 'named' | 'shapes' | 'line'

/** More shapes than this say no more than the count. */
const MOST_SHAPES = { named: 5, shapes: 14, line: 16 } as const
/** A column is this many shapes wide. */
const IN_A_ROW = 7

/** Which teams have answered: their shape fills, in the fixed order of the run sheet. */
export const TeamsIn = ({ teams, room }: { teams: QuestionOnStage['teams']; room: Room }) => {
  if (teams.length === 0) return null
  const done = teams.filter(({ answered }) => answered).length
  return (
    <div className={styles.teams} data-room={room} style={{ '--in-a-row': evenRow(teams.length) }}>
      {room !== 'named' && <p className={styles.count}>{messages.teamsIn(done, teams.length)}</p>}
      {teams.length <= MOST_SHAPES[room] && (
        <ul className={styles.list}>
          {teams.map(({ team, answered }) => (
            <li
              key={team.id}
              className={styles.team}
              data-answered={answered}
              aria-label={label(team.name, answered)}
            >
              <TeamShape team={team} drawn={answered ? 'filled' : 'outlined'} className={styles.shape} />
              {room === 'named' && <bdi>{team.name}</bdi>}
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}

/** Eight teams are four and four, not seven and a lonely one. */
const evenRow = (teams: number): number => Math.ceil(teams / Math.ceil(teams / IN_A_ROW))

const label = (name: string, answered: boolean): string =>
  answered ? `${name} ${messages.hasAnswered}` : name
