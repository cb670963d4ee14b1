import { motion } from 'motion/react'
import type { BoardRow } from '../../../../core/views'
import { accentOf } from '../../../shared/shapes'
import { TeamShape } from '../../../shared/team-shape'
import { useFormats, useMessages } from '../../look'
import { Arrow } from '../../parts/arrow'
import { FitOrCut } from '../../parts/fit'
import { Said } from '../../parts/said'
import type { BoardLayout } from './board-layout'
import { Corrected, MeanTime, RightOf } from './details'
import type { FigureWidths } from './figure-widths'
import styles from './ranking.module.css'

/** Which figures there is a column for: some team has one, and there is a place for it. */
export type Columns = { climbed: boolean; speed: boolean; corrected: boolean }

export const columnsFor = (widths: FigureWidths, layout: BoardLayout): Columns => ({
  climbed: layout.climbed && widths.climbed > 0,
  speed: widths.speed > 0,
  corrected: layout.corrected && widths.corrected > 0,
})

/** What stands in which column, over the teams. */
export const Heads = ({
  columns,
  head,
  byHand,
  half,
}: {
  columns: Columns
  head: BoardLayout['head']
  byHand: BoardLayout['byHand']
  /** Over the first teams or the others, where they stand in two columns. */
  half: number
}) => {
  const { boardColumns } = useMessages()
  return (
    <p className={styles.heads} style={{ gridColumn: 1 + half }} aria-hidden="true">
      <span className={styles.right}>{boardColumns.right}</span>
      {columns.speed && <span className={styles.speed}>{boardColumns[head]}</span>}
      {columns.corrected && <span className={styles.corrected}>{boardColumns[byHand]}</span>}
      <span className={styles.points}>{boardColumns.points}</span>
    </p>
  )
}

/** A team on the board: its rank, name and figures, and its points as a stroke of chalk. */
export const TeamLine = ({
  row,
  columns,
  size,
  share,
  place,
}: {
  row: BoardRow
  columns: Columns
  size: number
  /** Its points beside the leader's. */
  share: number
  place: { gridColumn: number; gridRow: number }
}) => {
  const { number } = useFormats()
  const { team, rank, climbed, points } = row
  return (
    <motion.li layout="position" className={styles.row} style={{ ...place, '--share': share }}>
      <span className={styles.rank}>{number(rank)}</span>
      {columns.climbed && <Climbed places={climbed} />}
      <TeamShape team={team} drawn="filled" className={styles.shape} />
      <span className={styles.name} dir="auto">
        <FitOrCut most={size} text={team.name}>
          <bdi>{team.name}</bdi>
        </FitOrCut>
      </span>
      <RightOf row={row} className={styles.right} />
      {columns.speed && <MeanTime row={row} className={styles.speed} />}
      {/* Before the points, which come to the end as the total that they are. */}
      {columns.corrected && <Corrected row={row} className={styles.corrected} />}
      <span className={styles.points}>{number(points)}</span>
      <span className={styles.stroke} style={{ '--accent': accentOf(team.colour) }} />
    </motion.li>
  )
}

const Climbed = ({ places }: { places: number }) => {
  const messages = useMessages()
  const { number } = useFormats()
  if (places === 0) return null
  const says = places > 0 ? messages.climbed(places) : messages.fell(-places)
  return (
    <span className={styles.climbed} data-way={places > 0 ? 'up' : 'down'}>
      <Arrow way={places > 0 ? 'up' : 'down'} className={styles.arrow} />
      <span aria-hidden="true">{number(Math.abs(places))}</span>
      <Said text={says} />
    </span>
  )
}
