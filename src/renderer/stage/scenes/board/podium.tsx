import type { BoardRow } from '../../../../core/views'
import { PerchedBird } from '../../../shared/bird'
import { en as messages } from '../../messages/en'
import { accentOf } from '../../../shared/shapes'
import { TeamShape } from '../../../shared/team-shape'
import { Fit } from '../../parts/fit'
import { Ring } from '../../parts/ring'
import styles from './podium.module.css'

/** Second, first, third: as they stand. */
const AS_THEY_STAND = [1, 0, 2]
const STEPS = 3
/** Behind the podium there is room for so many names. */
const BEHIND = 3

/** The end of a quiz: three steps, the bird on the highest, and those who follow. */
export const Podium = ({ rows }: { rows: BoardRow[] }) => {
  const rest = rows.slice(STEPS)
  return (
    <div className={styles.podium}>
      <ol className={styles.steps}>
        {AS_THEY_STAND.flatMap((place) => {
          const row = rows[place]
          return row ? [<Step key={row.team.id} row={row} place={place} />] : []
        })}
      </ol>
      {rest.length > 0 && (
        <ol className={styles.rest} start={STEPS + 1}>
          {rest.slice(0, BEHIND).map(({ team, rank }) => (
            <li key={team.id} className={styles.other}>
              <span>{rank}</span>
              <TeamShape team={team} drawn="filled" className={styles.small} />
              <bdi>{team.name}</bdi>
            </li>
          ))}
          {rest.length > BEHIND && <li className={styles.more}>{messages.more(rest.length - BEHIND)}</li>}
        </ol>
      )}
    </div>
  )
}

const Step = ({ row, place }: { row: BoardRow; place: number }) => (
  <li
    className={styles.step}
    data-rank={row.rank}
    style={{ '--accent': accentOf(row.team.colour), '--order': place }}
  >
    {place === 0 && <PerchedBird className={styles.bird} />}
    <div className={styles.block}>
      <span className={styles.sign}>
        <TeamShape team={row.team} drawn="filled" className={styles.shape} />
        {row.rank === 1 && <Ring className={styles.ring} />}
      </span>
      <h2 className={styles.name} dir="auto">
        <Fit most={place === 0 ? 5.2 : 4.2} text={row.team.name} />
      </h2>
      <p className={styles.points}>{row.points}</p>
    </div>
  </li>
)
