import type { TeamMark } from '../../../../core/views'
import { TeamShape } from '../../../shared/team-shape'
import { useMessages } from '../../look'
import { Bubble } from '../../parts/bubble'
import { FitOrCut } from '../../parts/fit'
import { Said } from '../../parts/said'
import styles from './team-row.module.css'

/** A team by shape and name, with a tick once it is in. */
export const TeamRow = ({ team, answered, size }: { team: TeamMark; answered: boolean; size: number }) => {
  const messages = useMessages()
  return (
    <li className={styles.team} data-answered={answered}>
      <span className={styles.in}>
        {answered && (
          <>
            <Said text={messages.hasAnswered} />
            <Bubble className={styles.check} />
          </>
        )}
      </span>
      <TeamShape team={team} drawn={answered ? 'filled' : 'outlined'} className={styles.shape} />
      <span className={styles.name} dir="auto">
        <FitOrCut most={size} text={team.name}>
          <bdi>{team.name}</bdi>
        </FitOrCut>
      </span>
    </li>
  )
}
