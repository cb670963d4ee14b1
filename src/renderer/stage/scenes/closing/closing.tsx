import type { Scene } from '../../../../core/views'
import { PerchedBird } from '../../../shared/bird'
import { messages } from '../../../shared/messages'
import { TeamShape } from '../../../shared/team-shape'
import { Fit } from '../../parts/fit'
import { Underline } from '../../parts/underline'
import styles from './closing.module.css'

/** The end: thanks, what it came to, and who won. */
export const Closing = ({ closing, title }: { closing: Scene & { kind: 'closing' }; title: string }) => (
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
    {closing.winner && (
      <p className={styles.winner}>
        <span className={styles.label}>{messages.wonBy}</span>
        <TeamShape team={closing.winner.team} drawn="filled" className={styles.shape} />
        <bdi>{closing.winner.team.name}</bdi>
      </p>
    )}
  </div>
)
