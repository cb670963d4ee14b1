import { MotionConfig } from 'motion/react'
import type { BoardRow } from '../../../../core/views'
import { STILL } from '../../../shared/use-now'
import { useFormats, useMessages } from '../../look'
import { useSceneRoom } from '../../parts/scene-room'
import { useStageNow, useStagePace } from '../../stage-time'
import { boardLayout, type BoardLayout } from './board-layout'
import { figureWidths } from './figure-widths'
import { PageDots } from './page-dots'
import styles from './ranking.module.css'
import { columnsFor, Heads, TeamLine } from './team-line'

const PAGE_STAYS = 9000

/** One beside the other, as each line of the board has them. */
const template = (wide: BoardLayout['wide']): string =>
  wide.map((one) => (one === 'rest' ? 'minmax(0, 1fr)' : `calc(${one.toFixed(2)} * var(--u))`)).join(' ')

/** Every team with its rank, figures and points; those that do not fit at once turn by the clock. */
export const Ranking = ({ rows }: { rows: BoardRow[] }) => {
  const widths = figureWidths(rows, useMessages(), useFormats())
  const layout = boardLayout(rows.length, useSceneRoom(), widths)
  const { inColumn, columns, row, size, figure, figures, head, byHand, isTight, wide } = layout
  const shown = columnsFor(widths, layout)
  const onPage = inColumn * columns
  const pages = Math.ceil(rows.length / onPage)
  const pace = useStagePace()
  const now = useStageNow(pages > 1 ? 500 : STILL)
  const page = Math.floor(now / (PAGE_STAYS * pace)) % pages
  const onNow = rows.slice(page * onPage, (page + 1) * onPage)
  const halves = Math.ceil(onNow.length / inColumn)
  const most = Math.max(1, ...rows.map(({ points }) => points))
  return (
    <MotionConfig reducedMotion="user" transition={{ duration: 0.55, ease: [0.22, 0.8, 0.3, 1] }}>
      <div
        className={styles.board}
        data-figures={figures}
        data-columns={columns}
        data-tight={isTight || undefined}
        style={{
          '--rows': inColumn,
          '--row': row,
          '--size': size,
          '--figure': figure,
          '--columns': template(wide),
        }}
      >
        {Array.from({ length: halves }, (_, half) => (
          <Heads key={half} columns={shown} head={head} byHand={byHand} half={half} />
        ))}
        <ol className={styles.ranking}>
          {onNow.map((one, place) => (
            <TeamLine
              key={one.team.id}
              row={one}
              columns={shown}
              size={size}
              share={one.points / most}
              place={{
                gridColumn: 1 + Math.floor(place / inColumn),
                gridRow: 2 + (place % inColumn),
              }}
            />
          ))}
        </ol>
        {pages > 1 && <PageDots page={page} of={pages} />}
      </div>
    </MotionConfig>
  )
}
