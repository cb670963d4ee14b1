import type { Output, StageClock } from '../../../core/views'
import { withMinutes } from '../format'
import { useNow } from '../../shared/use-now'
import { messages } from '../messages'
import styles from './live.module.css'

const { show: words } = messages

/** In whole seconds that are over. */
const elapsed = (ms: number): string => withMinutes(Math.max(0, Math.floor(ms / 1000)) * 1000)

/** For how long the room has been shown the same, and how much came meanwhile. */
export const HeldFor = ({ held, clock }: { held: NonNullable<Output['held']>; clock: StageClock }) => {
  const now = useNow(clock, 250)
  return (
    <p className={styles.held}>
      <strong>{words.held(elapsed(now - held.since))}</strong>
      {' · '}
      {held.waiting === 0 ? words.heldNone : words.heldWaiting(held.waiting)}
    </p>
  )
}
