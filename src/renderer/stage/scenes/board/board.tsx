import type { Scene } from '../../../../core/views'
import { useMessages } from '../../look'
import { Podium } from './podium'
import { Ranking } from './ranking'
import styles from './board.module.css'

export type BoardOnStage = Scene & { kind: 'board' }

/** Teams by points; the last board of a quiz has a podium. */
export const Board = ({ board }: { board: BoardOnStage }) => {
  const messages = useMessages()
  if (board.rows.length === 0) return <p className={styles.nobody}>{messages.noTeams}</p>
  const hasWinner = (board.rows[0]?.points ?? 0) > 0
  return board.final && hasWinner ? <Podium rows={board.rows} /> : <Ranking rows={board.rows} />
}
