import type { Finish } from '../../../../core/views'
import { hundredths } from '../../../shared/format'
import { en as messages } from '../../messages/en'
import { TeamShape } from '../../../shared/team-shape'
import { Ring } from '../../parts/ring'
import { placesOnStrip } from './finish-strip'
import styles from './photo-finish.module.css'

/** Those who can be named at a size that the last row reads. */
const NAMED = 3

/** Who had it, in the order and at the distances in which they crossed the line, and the first three by name. */
export const PhotoFinish = ({ finish }: { finish: Finish[] }) => {
  if (finish.length === 0) return <p className={styles.nobody}>{messages.nobodyWasRight}</p>
  return (
    <div>
      <Strip finish={finish} />
      <ol
        className={styles.first}
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
              <span>
                {hundredths(one.taken)}
                <span className={styles.unit}>{messages.seconds}</span>
              </span>
              {one.behind > 0 && <span className={styles.gap}>{messages.gap(hundredths(one.behind))}</span>}
            </span>
          </li>
        ))}
      </ol>
    </div>
  )
}

/** The strip of the finish line: each team's sign where it came in, the first at the left. */
const Strip = ({ finish }: { finish: Finish[] }) => {
  const places = placesOnStrip(finish)
  const marks = finish.map(({ team }, index) => ({ team, at: places[index] ?? 0, isFirst: index === 0 }))
  return (
    <div className={styles.strip} aria-hidden="true">
      {marks.toReversed().map(({ team, at, isFirst }) => (
        <span key={team.id} className={styles.mark} style={{ '--at': `${at}%` }}>
          <TeamShape team={team} drawn="filled" className={styles.shape} />
          {isFirst && <Ring className={styles.ring} />}
        </span>
      ))}
    </div>
  )
}
