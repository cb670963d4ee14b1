import type { Finish } from '../../../core/views'
import { gap, hundredths } from '../format'
import { TeamShape } from '../../shared/team-shape'
import { messages } from '../messages'
import { Button } from '../parts/button'
import styles from './finish-list.module.css'

const { figures: words } = messages

/** Teams in the order in which they had it right. */
export const FinishList = ({
  finish,
  unread,
  timed,
  onEvidence,
}: {
  finish: Finish[]
  /** Versions that nobody read and that keep it provisional. */
  unread: number
  /** Off: nobody is shown who was first. */
  timed: boolean
  onEvidence: () => void
}) => (
  <div>
    <div className={styles.head}>
      <h3 className={styles.title}>{timed ? words.finish : words.rightTeams}</h3>
      {timed && finish.length > 0 && (
        <span className={styles.who}>
          {finish.every(({ official }) => official) ? words.official : words.provisional}
        </span>
      )}
      <Button size="small" look="quiet" onClick={onEvidence}>
        {messages.quiz.evidence}
      </Button>
    </div>
    {unread > 0 && (
      <Button size="small" look="quiet" onClick={onEvidence}>
        {words.unread(unread)}
      </Button>
    )}
    {finish.length === 0 && <p className={styles.none}>{words.nobodyRight}</p>}
    <ol className={styles.list} aria-label={timed ? words.finish : words.rightTeams}>
      {finish.map(({ team, who, taken, behind, rank, points, helped }) => (
        <li key={team.id} className={styles.place}>
          <span className={styles.rank}>{timed ? rank : ''}</span>
          <span data-accents="">
            <TeamShape team={team} drawn="filled" className={styles.shape} />
          </span>
          <span className={styles.team}>
            <bdi className={styles.name}>{team.name}</bdi>{' '}
            <bdi dir="ltr" className={styles.who}>
              @{who}
            </bdi>
          </span>
          {helped && <span className={styles.who}>{messages.quiz.helped}</span>}
          {timed && (
            <span className={styles.time}>
              {behind === 0 ? words.taken(hundredths(taken)) : words.behind(gap({ taken, behind }))}
            </span>
          )}
          <span className={styles.points}>{words.points(points)}</span>
        </li>
      ))}
    </ol>
  </div>
)
