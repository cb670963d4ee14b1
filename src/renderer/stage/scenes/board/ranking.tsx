import { MotionConfig, motion } from 'motion/react'
import type { BoardRow } from '../../../../core/views'
import { accentOf } from '../../../shared/shapes'
import { TeamShape } from '../../../shared/team-shape'
import { STILL } from '../../../shared/use-now'
import { useFormats, useMessages } from '../../look'
import { Arrow } from '../../parts/arrow'
import { FitOrCut } from '../../parts/fit'
import { Said } from '../../parts/said'
import { useSceneRoom } from '../../parts/scene-room'
import { useStageNow, useStagePace } from '../../stage-time'
import { boardLayout } from './board-layout'
import { columnsFor, Corrected, Details, Heads } from './details'
import { PageDots } from './page-dots'
import styles from './ranking.module.css'

const PAGE_STAYS = 9000

/** Every team with its rank and points; those that do not fit at once turn by the clock. */
export const Ranking = ({ rows }: { rows: BoardRow[] }) => {
  const { number } = useFormats()
  const { inColumn, columns, row, size, details } = boardLayout(rows.length, useSceneRoom())
  const shown = columnsFor(rows)
  const hasDetails = details !== 'none'
  const onPage = inColumn * columns
  const pages = Math.ceil(rows.length / onPage)
  const pace = useStagePace()
  const now = useStageNow(pages > 1 ? 500 : STILL)
  const page = Math.floor(now / (PAGE_STAYS * pace)) % pages
  const most = Math.max(1, ...rows.map(({ points }) => points))
  return (
    <MotionConfig reducedMotion="user" transition={{ duration: 0.55, ease: [0.22, 0.8, 0.3, 1] }}>
      <div
        className={styles.board}
        data-details={details}
        style={{ '--rows': inColumn, '--row': row, '--size': size }}
      >
        {hasDetails && <Heads columns={shown} isShort={details === 'narrow'} />}
        <ol className={styles.ranking} data-columns={columns}>
          {rows.slice(page * onPage, (page + 1) * onPage).map((one) => (
            <motion.li
              key={one.team.id}
              layout="position"
              className={styles.row}
              style={{ '--share': one.points / most }}
            >
              <span className={styles.rank}>{number(one.rank)}</span>
              <Climbed places={one.climbed} />
              <TeamShape team={one.team} drawn="filled" className={styles.shape} />
              <span className={styles.name} dir="auto">
                <FitOrCut most={size} text={one.team.name}>
                  <bdi>{one.team.name}</bdi>
                </FitOrCut>
              </span>
              {hasDetails && <Details row={one} columns={shown} />}
              <span className={styles.points}>{number(one.points)}</span>
              {hasDetails && shown.corrected && <Corrected points={one.corrected} />}
              <span className={styles.stroke} style={{ '--accent': accentOf(one.team.colour) }} />
            </motion.li>
          ))}
        </ol>
        {pages > 1 && <PageDots page={page} of={pages} />}
      </div>
    </MotionConfig>
  )
}

const Climbed = ({ places }: { places: number }) => {
  const messages = useMessages()
  const { number } = useFormats()
  if (places === 0) return <span className={styles.climbed} />
  const says = places > 0 ? messages.climbed(places) : messages.fell(-places)
  return (
    <span className={styles.climbed} data-way={places > 0 ? 'up' : 'down'}>
      <Arrow way={places > 0 ? 'up' : 'down'} className={styles.arrow} />
      <span aria-hidden="true">{number(Math.abs(places))}</span>
      <Said text={says} />
    </span>
  )
}
