import type { BoardRow } from '../../../core/views'
import { TeamShape } from '../../shared/team-shape'
import { messages } from '../messages'
import { signed, tenths } from '../format'
import { Button } from '../parts/button'
import { Nothing } from '../parts/panel'
import styles from './finish-list.module.css'

const { quiz } = messages
const { steps: words, points } = messages.figures

/** The board in figures: every team with its rank and points. */
export const BoardList = ({ rows, onEvidence }: { rows: BoardRow[]; onEvidence: () => void }) => {
  if (rows.length === 0) return <Nothing>{words.noTeams}</Nothing>
  return (
    <>
      <ol className={styles.list} aria-label={messages.sheet.kinds.board}>
        {rows.map(({ team, rank, right, asked, speed, corrected, points: won }) => (
          <li key={team.id} className={styles.place}>
            <span className={styles.rank}>{rank}</span>
            <span data-accents="">
              <TeamShape team={team} drawn="filled" className={styles.shape} />
            </span>
            <span className={styles.team}>
              <bdi>{team.name}</bdi>
            </span>
            <span className={styles.time}>{quiz.rightOf(right, asked)}</span>
            {speed !== null && <span className={styles.time}>{quiz.mean(tenths(speed / 1000))}</span>}
            {corrected !== 0 && <span className={styles.who}>{quiz.corrected(signed(corrected))}</span>}
            <span className={styles.points}>{points(won)}</span>
          </li>
        ))}
      </ol>
      <div>
        <Button size="small" look="quiet" onClick={onEvidence}>
          {quiz.evidence}
        </Button>
      </div>
    </>
  )
}
