import type { Finish } from '../../../core/views'
import { hundredths } from '../format'
import { TeamShape } from '../../shared/team-shape'
import { messages } from '../messages'
import styles from './finish-list.module.css'

const { figures: words } = messages

/** Teams in the order in which they had it right. */
export const FinishList = ({ finish }: { finish: Finish[] }) => (
  <div>
    <h3 className={styles.title}>{words.finish}</h3>
    {finish.length === 0 && <p className={styles.none}>{words.nobodyRight}</p>}
    <ol className={styles.list} aria-label={words.finish}>
      {finish.map(({ team, who, taken, behind, points }, index) => (
        <li key={team.id} className={styles.place}>
          <span className={styles.rank}>{index + 1}</span>
          <span data-accents="">
            <TeamShape team={team} drawn="filled" className={styles.shape} />
          </span>
          <span className={styles.team}>
            <bdi className={styles.name}>{team.name}</bdi>{' '}
            <bdi dir="ltr" className={styles.who}>
              @{who}
            </bdi>
          </span>
          <span className={styles.time}>
            {behind === 0 ? words.taken(hundredths(taken)) : words.behind(hundredths(behind))}
          </span>
          <span className={styles.points}>{words.points(points)}</span>
        </li>
      ))}
    </ol>
  </div>
)
