import type { Scene } from '../../../../core/views'
import { PerchedBird } from '../../../shared/bird'
import { en as messages } from '../../messages/en'
import { TeamShape } from '../../../shared/team-shape'
import { Fit } from '../../parts/fit'
import { Underline } from '../../parts/underline'
import styles from './closing.module.css'

/** More teams than this that share the first place have no room in the line. */
const NAMED = 2

/** The end: thanks, what it came to, and who won. */
export const Closing = ({ closing, title }: { closing: Scene & { kind: 'closing' }; title: string }) => {
  const more = closing.winners.length - NAMED
  return (
    <div className={styles.closing}>
      <p className={styles.title} dir="auto">
        <Fit most={4.2} text={title} />
      </p>
      <PerchedBird className={styles.bird} />
      <h1 className={styles.thanks}>{messages.thanks}</h1>
      <Underline className={styles.underline} />
      <p className={styles.figures}>
        {messages.wroteHere(messages.people(closing.people), messages.posts(closing.posts))}
      </p>
      {closing.winners.length > 0 && (
        <p className={styles.winners}>
          <span className={styles.label}>{messages.wonBy(closing.winners.length)}</span>
          {closing.winners.slice(0, NAMED).map(({ team }) => (
            <span key={team.id} className={styles.winner}>
              <TeamShape team={team} drawn="filled" className={styles.shape} />
              <bdi>{team.name}</bdi>
            </span>
          ))}
          {more > 0 && <span className={styles.label}>{messages.more(more)}</span>}
        </p>
      )}
    </div>
  )
}
