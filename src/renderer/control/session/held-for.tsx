import type { Output, StageClock } from '../../../core/views'
import { countdown } from '../../shared/format'
import { useNow } from '../../shared/use-now'
import { messages } from '../messages'
import styles from './live.module.css'

const { show: words } = messages

/** '1:05', '0:07'. */
const elapsed = (ms: number): string => {
  const face = countdown(Math.max(0, Math.floor(ms / 1000)) * 1000)
  return face.includes(':') ? face : `0:${face.padStart(2, '0')}`
}

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
