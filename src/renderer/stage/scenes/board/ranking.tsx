import { MotionConfig, motion } from 'motion/react'
import type { BoardRow } from '../../../../core/views'
import { en as messages } from '../../messages/en'
import { accentOf } from '../../../shared/shapes'
import { TeamShape } from '../../../shared/team-shape'
import { STILL } from '../../../shared/use-now'
import { useStageNow, useStagePace } from '../../stage-time'
import { Said } from '../../parts/said'
import styles from './ranking.module.css'

/** As many rows as stand one below the other at a size that the last row of the room reads. */
const IN_COLUMN = 8
const COLUMNS = 2
const PAGE_STAYS = 9000

/** Every team with its rank and points; more than two columns of them turn by the clock. */
export const Ranking = ({ rows }: { rows: BoardRow[] }) => {
  const pages = Math.ceil(rows.length / (IN_COLUMN * COLUMNS))
  const pace = useStagePace()
  const now = useStageNow(pages > 1 ? 500 : STILL)
  const from = (Math.floor(now / (PAGE_STAYS * pace)) % pages) * IN_COLUMN * COLUMNS
  const shown = rows.slice(from, from + IN_COLUMN * COLUMNS)
  const columns = rows.length > IN_COLUMN ? COLUMNS : 1
  const most = Math.max(1, ...rows.map(({ points }) => points))
  return (
    <MotionConfig reducedMotion="user" transition={{ duration: 0.55, ease: [0.22, 0.8, 0.3, 1] }}>
      <ol
        className={styles.ranking}
        data-columns={columns}
        style={{ '--rows': columns > 1 ? IN_COLUMN : Math.max(shown.length, 4) }}
      >
        {shown.map((row) => (
          <motion.li
            key={row.team.id}
            layout="position"
            className={styles.row}
            style={{ '--share': row.points / most }}
          >
            <span className={styles.rank}>{row.rank}</span>
            <Climbed places={row.climbed} />
            <TeamShape team={row.team} drawn="filled" className={styles.shape} />
            <bdi className={styles.name}>{row.team.name}</bdi>
            <span className={styles.points}>{row.points}</span>
            <span className={styles.stroke} style={{ '--accent': accentOf(row.team.colour) }} />
          </motion.li>
        ))}
      </ol>
    </MotionConfig>
  )
}

const Climbed = ({ places }: { places: number }) => {
  if (places === 0) return <span className={styles.climbed} />
  const says = places > 0 ? messages.climbed(places) : messages.fell(-places)
  return (
    <span className={styles.climbed} data-way={places > 0 ? 'up' : 'down'}>
      <svg viewBox="0 0 24 24" aria-hidden="true">
        <path d={places > 0 ? 'M12 20V5M5 11.5L12 4.5L19 11.5' : 'M12 4v15M5 12.5L12 19.5L19 12.5'} />
      </svg>
      <span aria-hidden="true">{Math.abs(places)}</span>
      <Said text={says} />
    </span>
  )
}
