import { useMessages } from '../../look'
import { Fit } from '../../parts/fit'
import { Options } from '../../parts/options'
import { readable } from '../../parts/readable'
import { useSceneRoom } from '../../parts/scene-room'
import { Tally } from '../../parts/tally'
import { Course } from '../course/course'
import { aheadIn, pollLayout } from './poll-layout'
import { sidesOf, type PollOnStage } from './poll-sides'
import styles from './poll.module.css'

/** A poll; one that is held elsewhere is the way there. */
export const Poll = ({ poll }: { poll: PollOnStage }) =>
  poll.elsewhere === undefined ? (
    <PollHere poll={poll} />
  ) : (
    <Course course={{ kind: 'course', title: poll.question, text: '', link: poll.elsewhere }} />
  )

/** A poll: what is asked, and what can be said; bars only when the view has them, with those of the last time, or of X, behind them. */
const PollHere = ({ poll }: { poll: PollOnStage }) => {
  const messages = useMessages()
  const room = useSceneRoom()
  const { set, tally, question } = pollLayout(poll, room)
  const { beside, voters, isOnX } = sidesOf(poll)
  return (
    <div className={styles.poll} style={{ '--grow': room.grow }}>
      <h1 className={styles.question} dir="auto">
        <Fit most={question} text={readable(poll.question)} />
      </h1>
      <div className={styles.options}>
        <Options set={set} ink="colours" beside={beside} ahead={aheadIn(poll)} />
        {tally === 'beside' && (
          <div className={styles.tally}>
            <Tally
              count={voters}
              label={isOnX ? messages.votesOnX(voters) : messages.votes(voters)}
              drawn="large"
            />
          </div>
        )}
      </div>
    </div>
  )
}
