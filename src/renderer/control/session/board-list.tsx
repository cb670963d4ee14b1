import type { BoardRow } from '../../../core/views'
import { TeamShape } from '../../shared/team-shape'
import { messages } from '../messages'
import { Nothing } from '../parts/panel'
import { Scroller } from '../parts/scroller'
import figures from './figures.module.css'
import styles from './finish-list.module.css'

const { steps: words, points } = messages.figures

/** The board in figures: every team with its rank and points. */
export const BoardList = ({ rows }: { rows: BoardRow[] }) => {
  if (rows.length === 0) return <Nothing>{words.noTeams}</Nothing>
  return (
    <Scroller>
      <div className={figures.body}>
        <ol className={styles.list} aria-label={messages.sheet.kinds.board}>
          {rows.map(({ team, rank, right, points: won }) => (
            <li key={team.id} className={styles.place}>
              <span className={styles.rank}>{rank}</span>
              <span data-accents="">
                <TeamShape team={team} drawn="filled" className={styles.shape} />
              </span>
              <span className={styles.team}>{team.name}</span>
              <span className={styles.time}>{words.right(right)}</span>
              <span className={styles.points}>{points(won)}</span>
            </li>
          ))}
        </ol>
      </div>
    </Scroller>
  )
}
