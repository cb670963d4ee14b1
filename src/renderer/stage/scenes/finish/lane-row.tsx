import { accentOf } from '../../../shared/shapes'
import { TeamShape } from '../../../shared/team-shape'
import { useFormats, useMessages } from '../../look'
import { FitOrCut } from '../../parts/fit'
import { Ring } from '../../parts/ring'
import { useSceneRoom } from '../../parts/scene-room'
import type { FinishLayout, Lane } from './finish-layout'
import styles from './lane-row.module.css'

/** A team's lane: its sign as far from the line as it was, its name, its time, and its gap to the first. */
export const LaneRow = ({
  lane: { finish, behind },
  place,
  figures,
}: {
  lane: Lane
  place: number
  figures: FinishLayout['figures']
}) => {
  const messages = useMessages()
  const { hundredths } = useFormats()
  const { grow } = useSceneRoom()
  const { team, taken } = finish
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
          {isFirst && <Ring className={styles.ring} />}
        </span>
      </span>
      <span className={styles.name} dir="auto">
        <FitOrCut most={(isFirst ? 6.4 : 4) * grow} text={team.name}>
          <bdi>{team.name}</bdi>
        </FitOrCut>
      </span>
      <span className={styles.times}>
        {(isFirst || figures === 'both') && (
          <span className={styles.time}>
            <bdi dir="ltr">{hundredths(taken)}</bdi>
            {isFirst && <span className={styles.unit}>{messages.seconds}</span>}
          </span>
        )}
        {!isFirst && (
          <bdi className={styles.gap} dir="ltr">
            {messages.gap(hundredths(finish.behind))}
          </bdi>
        )}
      </span>
    </li>
  )
}
