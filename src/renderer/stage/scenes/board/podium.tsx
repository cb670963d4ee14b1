import type { BoardRow } from '../../../../core/views'
import { PerchedBird } from '../../../shared/bird'
import { accentOf } from '../../../shared/shapes'
import { TeamShape } from '../../../shared/team-shape'
import { useFormats, useMessages } from '../../look'
import { FitOrCut } from '../../parts/fit'
import { Ring } from '../../parts/ring'
import { useSceneRoom } from '../../parts/scene-room'
import { CorrectedInWords, MeanTime, RightOf } from './details'
import { figureWidths } from './figure-widths'
import { podiumLayout, type PodiumLayout } from './podium-layout'
import styles from './podium.module.css'

/** Second, first, third: as they stand. */
const AS_THEY_STAND = [1, 0, 2]
const STEPS = 3

/** The end of a quiz: three steps, the bird on the highest, and those who follow. */
export const Podium = ({ rows }: { rows: BoardRow[] }) => {
  const messages = useMessages()
  const { number } = useFormats()
  const room = useSceneRoom()
  const rest = rows.slice(STEPS)
  const onSteps = rows.slice(0, STEPS)
  const widths = figureWidths(onSteps, messages, useFormats())
  const names = onSteps.map(({ team }) => team.name)
  const layout = podiumLayout({ rest: rest.length, widths, names }, room)
  return (
    <div
      className={styles.podium}
      style={{
        '--grow': room.grow,
        '--own': layout.own,
        '--bird': layout.bird,
        '--figure': layout.figure,
        '--between': layout.between,
      }}
    >
      <ol className={styles.steps} data-compact={layout.isCompact || undefined}>
        {AS_THEY_STAND.flatMap((place) => {
          const row = rows[place]
          return row ? [<Step key={row.team.id} row={row} place={place} layout={layout} />] : []
        })}
      </ol>
      {layout.behind > 0 && (
        <ol className={styles.rest} start={STEPS + 1}>
          {rest.slice(0, layout.behind).map(({ team, rank }) => (
            <li key={team.id} className={styles.other}>
              <span>{number(rank)}</span>
              <TeamShape team={team} drawn="filled" className={styles.small} />
              <bdi>{team.name}</bdi>
            </li>
          ))}
          {rest.length > layout.behind && (
            <li className={styles.more}>{messages.more(rest.length - layout.behind)}</li>
          )}
        </ol>
      )}
    </div>
  )
}

const Step = ({ row, place, layout }: { row: BoardRow; place: number; layout: PodiumLayout }) => {
  const { team, rank, points } = row
  const { grow } = useSceneRoom()
  const { number } = useFormats()
  return (
    <li
      className={styles.step}
      data-rank={rank}
      style={{ '--accent': accentOf(team.colour), '--order': place, '--rise': layout.rise(rank) }}
    >
      {place === 0 && <PerchedBird className={styles.bird} />}
      <div className={styles.block}>
        <span className={styles.rank}>{number(rank)}</span>
        <span className={styles.sign}>
          <TeamShape team={team} drawn="filled" className={styles.shape} />
          {rank === 1 && <Ring className={styles.ring} />}
        </span>
        <h2 className={styles.name}>
          <FitOrCut most={(place === 0 ? 5.4 : 4.4) * grow} text={team.name}>
            <bdi>{team.name}</bdi>
          </FitOrCut>
        </h2>
        <p className={styles.points}>{number(points)}</p>
        <p className={styles.figures}>
          <RightOf row={row} />
          {layout.speed && row.speed !== null && <MeanTime row={row} />}
          {layout.corrected && row.corrected !== 0 && <CorrectedInWords row={row} />}
        </p>
      </div>
    </li>
  )
}
