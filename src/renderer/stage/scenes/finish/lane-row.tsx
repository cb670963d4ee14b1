import { accentOf } from '../../../shared/shapes'
import { TeamShape } from '../../../shared/team-shape'
import { useFormats, useMessages } from '../../look'
import { FitOrCut } from '../../parts/fit'
import { Ring } from '../../parts/ring'
import { useSceneRoom } from '../../parts/scene-room'
import type { FinishLayout, Lane } from './finish-layout'
import styles from './lane-row.module.css'

/** A team's lane: its sign as far from the line as it was, its place, name and who it was, its time, and its gap to the first. */
export const LaneRow = ({
  lane: { finish, behind },
  place,
  figures,
  isNamed,
}: {
  lane: Lane
  place: number
  figures: FinishLayout['figures']
  /** Who it was stands under the team's name. */
  isNamed: boolean
}) => {
  const messages = useMessages()
  const { gap, hundredths, number } = useFormats()
  const { grow } = useSceneRoom()
  const { team, taken, who, rank, helped } = finish
  const isFirst = place === 0
  return (
    <li className={styles.lane} data-first={isFirst || undefined} style={{ '--place': place }}>
      <span
        className={styles.track}
        style={{ '--behind': behind, '--accent': accentOf(team.colour) }}
        aria-hidden="true"
      >
        <span className={styles.runner}>
          <TeamShape team={team} drawn="filled" className={styles.shape} />
          {rank === 1 && <Ring className={styles.ring} />}
        </span>
      </span>
      <span className={styles.rank}>{number(rank)}</span>
      <span className={styles.words} data-named={isNamed || undefined}>
        <span className={styles.name} dir="auto">
          <FitOrCut most={(isFirst ? 6.4 : 4) * grow} text={team.name}>
            <bdi>{team.name}</bdi>
          </FitOrCut>
        </span>
        {isNamed && (
          <span className={styles.who}>
            <bdi dir="ltr">@{who}</bdi>
          </span>
        )}
        {helped && <span className={styles.helped}>{messages.hint}</span>}
      </span>
      <span className={styles.times}>
        {(isFirst || figures !== 'gap') && (
          <span className={styles.time}>
            <bdi dir="ltr">{hundredths(taken)}</bdi>
            {isFirst && <span className={styles.unit}>{messages.seconds}</span>}
          </span>
        )}
        {!isFirst && (
          <bdi className={styles.gap} dir="ltr">
            {messages.gap(gap(finish))}
            {figures !== 'both short' && <span className={styles.unit}>{messages.seconds}</span>}
          </bdi>
        )}
      </span>
    </li>
  )
}
