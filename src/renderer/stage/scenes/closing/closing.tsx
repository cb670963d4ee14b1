import type { Scene } from '../../../../core/views'
import { PerchedBird } from '../../../shared/bird'
import { TeamShape } from '../../../shared/team-shape'
import { useMessages } from '../../look'
import { Fit } from '../../parts/fit'
import { useSceneRoom } from '../../parts/scene-room'
import { Underline } from '../../parts/underline'
import { closingLayout } from './closing-layout'
import styles from './closing.module.css'

type ClosingOnStage = Scene & { kind: 'closing' }

/** More teams than this that share the first place have no room in the line. */
const NAMED = 2

/** The end: thanks, what it came to, and who won. */
export const Closing = ({ closing, title }: { closing: ClosingOnStage; title: string }) => {
  const messages = useMessages()
  const room = useSceneRoom()
  const { hasTitle, thanks, bird, text } = closingLayout(room)
  return (
    <div className={styles.closing} style={{ '--thanks': thanks, '--bird': bird, '--text': text }}>
      {hasTitle && (
        <p className={styles.title} dir="auto">
          <Fit most={4.2 * room.grow} text={title} />
        </p>
      )}
      <PerchedBird className={styles.bird} />
      <h1 className={styles.thanks}>
        <Fit most={11 * room.grow} text={messages.thanks} />
      </h1>
      <Underline className={styles.underline} />
      <p className={styles.figures}>
        {messages.wroteHere(messages.people(closing.people), messages.posts(closing.posts))}
      </p>
      {closing.winners.length > 0 && <Winners winners={closing.winners} />}
    </div>
  )
}

const Winners = ({ winners }: Pick<ClosingOnStage, 'winners'>) => {
  const messages = useMessages()
  const more = winners.length - NAMED
  return (
    <p className={styles.winners}>
      <span className={styles.label}>{messages.wonBy(winners.length)}</span>
      {winners.slice(0, NAMED).map(({ team }) => (
        <span key={team.id} className={styles.winner}>
          <TeamShape team={team} drawn="filled" className={styles.shape} />
          <bdi>{team.name}</bdi>
        </span>
      ))}
      {more > 0 && <span className={styles.label}>{messages.more(more)}</span>}
    </p>
  )
}
