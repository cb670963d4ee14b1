import type { Finish } from '../../../../core/views'
import { hundredths } from '../../../shared/format'
import { messages } from '../../../shared/messages'
import { TeamShape } from '../../../shared/team-shape'
import { Ring } from '../../parts/ring'
import styles from './photo-finish.module.css'

/** Those who can be named at a size that the last row reads. */
const NAMED = 3

/** Who had it, in the order and at the distances in which they crossed the line. */
export const PhotoFinish = ({ finish, set }: { finish: Finish[]; set: 'beside' | 'below' }) => {
  if (finish.length === 0) return <p className={styles.nobody}>{messages.nobodyWasRight}</p>
  return (
    <>
      <ol
        className={styles.first}
        data-set={set}
        style={{ '--named': Math.min(finish.length, NAMED) }}
        aria-label={messages.finish}
      >
        {finish.slice(0, NAMED).map((one) => (
          <li key={one.team.id} className={styles.one}>
            <span className={styles.team}>
              <TeamShape team={one.team} drawn="filled" className={styles.shape} />
              <bdi>{one.team.name}</bdi>
            </span>
            <span className={styles.time}>
              <span className={styles.taken}>{messages.taken(hundredths(one.taken))}</span>
              {one.behind > 0 && <span className={styles.gap}>{messages.gap(hundredths(one.behind))}</span>}
            </span>
          </li>
        ))}
      </ol>
      <Track finish={finish} />
    </>
  )
}

/** The first and the last are this far from the ends of the track, in per cent. */
const [START, WIDTH] = [4, 93]

/** The strip of the finish line: each team's sign where it came in, the first at the left. */
const Track = ({ finish }: { finish: Finish[] }) => {
  const last = Math.max(1, ...finish.map(({ behind }) => behind))
  return (
    <div className={styles.track} aria-hidden="true">
      {finish.toReversed().map(({ team, behind }, fromEnd) => (
        <span key={team.id} className={styles.mark} style={{ '--at': `${START + (WIDTH * behind) / last}%` }}>
          <TeamShape team={team} drawn="filled" className={styles.shape} />
          {fromEnd === finish.length - 1 && <Ring className={styles.ring} />}
        </span>
      ))}
    </div>
  )
}
