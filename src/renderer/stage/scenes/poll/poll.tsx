import { useMessages } from '../../look'
import { Fit } from '../../parts/fit'
import { Options } from '../../parts/options'
import { readable } from '../../parts/readable'
import { useSceneRoom } from '../../parts/scene-room'
import { Tally } from '../../parts/tally'
import { aheadIn, pollLayout, type PollOnStage } from './poll-layout'
import styles from './poll.module.css'

/** A poll: what is asked, and what can be said; bars only when the view has them, with those of the last time behind them. */
export const Poll = ({ poll }: { poll: PollOnStage }) => {
  const messages = useMessages()
  const room = useSceneRoom()
  const { set, tally, question } = pollLayout(poll, room)
  return (
    <div className={styles.poll} style={{ '--grow': room.grow }}>
      <h1 className={styles.question} dir="auto">
        <Fit most={question} text={readable(poll.question)} />
      </h1>
      <div className={styles.options}>
        <Options set={set} before={poll.before} ahead={aheadIn(poll)} />
        {tally === 'beside' && (
          <div className={styles.tally}>
            <Tally count={poll.voters} label={messages.votes(poll.voters)} drawn="large" />
          </div>
        )}
      </div>
    </div>
  )
}
