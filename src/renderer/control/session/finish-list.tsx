import type { Finish, UncountedRight } from '../../../core/views'
import { gap, hundredths } from '../format'
import { TeamShape } from '../../shared/team-shape'
import { messages } from '../messages'
import { Button } from '../parts/button'
import styles from './finish-list.module.css'

const { figures: words } = messages

/** Teams in the order in which they had it right. */
export const FinishList = ({
  finish,
  uncounted,
  counts,
  open,
  unread,
  timed,
  onEvidence,
}: {
  finish: Finish[]
  uncounted: UncountedRight[]
  counts: 'first' | 'last'
  open: boolean
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
    {finish.length === 0 && (
      <p className={styles.none}>
        {uncounted.some(({ team }) => team)
          ? words.noTeamRight[counts]
          : open
            ? words.nobodyRight
            : words.nobodyWasRight}
      </p>
    )}
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
    {uncounted.length > 0 && <Uncounted uncounted={uncounted} onEvidence={onEvidence} />}
  </div>
)

/** The most that are named beside the others; the evidence has them all. */
const MOST_NAMED = 4

/** Who was right and gave no team its place, each with the reason. */
const Uncounted = ({ uncounted, onEvidence }: { uncounted: UncountedRight[]; onEvidence: () => void }) => (
  <>
    <h4 className={styles.aside}>{words.uncounted}</h4>
    <ul className={styles.list} aria-label={words.uncounted}>
      {uncounted.slice(0, MOST_NAMED).map(({ who, team, why }) => (
        <li key={who} className={styles.uncounted}>
          {team && (
            <span data-accents="">
              <TeamShape team={team} drawn="filled" className={styles.shape} />
            </span>
          )}
          <span>
            {team && <bdi>{team.name} </bdi>}
            <bdi dir="ltr" className={styles.who}>
              @{who}
            </bdi>{' '}
            <span className={styles.who}>{words.whyUncounted[why]}</span>
          </span>
        </li>
      ))}
    </ul>
    {uncounted.length > MOST_NAMED && (
      <Button size="small" look="quiet" onClick={onEvidence}>
        {words.moreUncounted(uncounted.length - MOST_NAMED)}
      </Button>
    )}
  </>
)
