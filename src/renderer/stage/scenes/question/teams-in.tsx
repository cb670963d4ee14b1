import { TeamShape } from '../../../shared/team-shape'
import { useMessages } from '../../look'
import { Bubble } from '../../parts/bubble'
import { Said } from '../../parts/said'
import type { QuestionOnStage } from './question-scene'
import styles from './teams-in.module.css'

/** Where the teams stand: by name in a column, by their shapes alone in a column, or in a line. */
type Room = 'named' | 'shapes' | 'line'

/** Rows of shapes, after which they say no more than the count. */
const ROWS = { named: Number.POSITIVE_INFINITY, shapes: 2, line: 1 } as const

/** Which teams have answered: their shape fills, in the fixed order of the run sheet. */
export const TeamsIn = ({
  teams,
  room,
  inARow,
}: {
  teams: QuestionOnStage['teams']
  room: Room
  inARow: number
}) => {
  const messages = useMessages()
  if (teams.length === 0) return null
  const done = teams.filter(({ answered }) => answered).length
  return (
    <div className={styles.teams} data-room={room} style={{ '--in-a-row': evenRow(teams.length, inARow) }}>
      {room !== 'named' && <p className={styles.count}>{messages.teamsIn(done, teams.length)}</p>}
      {teams.length <= ROWS[room] * inARow && (
        <ul className={styles.list}>
          {teams.map(({ team, answered }) => (
            <li key={team.id} className={styles.team} data-answered={answered}>
              <TeamShape team={team} drawn={answered ? 'filled' : 'outlined'} className={styles.shape} />
              {room === 'named' ? <bdi>{team.name}</bdi> : <Said text={team.name} />}
              {answered && <Said text={messages.hasAnswered} />}
              {answered && room === 'named' && <Bubble className={styles.check} />}
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}

/** Eight teams are four and four, not seven and a lonely one. */
const evenRow = (teams: number, inARow: number): number => Math.ceil(teams / Math.ceil(teams / inARow))
