import type { BoardRow } from '../../../../core/views'
import { useFormats, useMessages } from '../../look'
import { Said } from '../../parts/said'
import styles from './details.module.css'

export type Columns = { speed: boolean; corrected: boolean }

/** Only what some team has a figure for has a column. */
export const columnsFor = (rows: readonly BoardRow[]): Columns => ({
  speed: rows.some(({ speed }) => speed !== null),
  corrected: rows.some(({ corrected }) => corrected !== 0),
})

/** What stands in which column, over the teams. */
export const Heads = ({ columns, isShort }: { columns: Columns; isShort: boolean }) => {
  const { boardColumns } = useMessages()
  return (
    <p className={styles.heads} aria-hidden="true">
      <span className={styles.right}>{boardColumns.right}</span>
      {columns.speed && (
        <span className={styles.speed}>{isShort ? boardColumns.time : boardColumns.speed}</span>
      )}
      <span className={styles.points} data-corrected={columns.corrected || undefined}>
        {boardColumns.points}
      </span>
    </p>
  )
}

/** How often a team was right, and how fast when it was. */
export const Details = ({
  row: { right, answered, speed },
  columns,
}: {
  row: BoardRow
  columns: Columns
}) => {
  const messages = useMessages()
  const { number, tenths } = useFormats()
  return (
    <>
      <span className={styles.right}>
        <bdi dir="ltr" aria-hidden="true">
          {number(right)}/{number(answered)}
        </bdi>
        <Said text={messages.rightOf(number(right), number(answered))} />
      </span>
      {columns.speed && (
        <span className={styles.speed}>
          {speed !== null && (
            <bdi>
              {tenths(speed)}
              {messages.seconds}
            </bdi>
          )}
        </span>
      )}
    </>
  )
}

/** What the trainer gave or took by hand; it is in the points. */
export const Corrected = ({ points }: { points: number }) => {
  const messages = useMessages()
  const { signed } = useFormats()
  return (
    <span className={styles.corrected}>
      {points !== 0 && (
        <>
          <bdi dir="ltr" aria-hidden="true">
            {signed(points)}
          </bdi>
          <Said text={messages.corrected(signed(points))} />
        </>
      )}
    </span>
  )
}
