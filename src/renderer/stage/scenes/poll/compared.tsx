import { useMessages } from '../../look'
import type { Beside } from './poll-sides'
import styles from './compared.module.css'

/** Which stroke is which, where a vote stands beside an earlier one, or beside the same on X. */
export const Compared = ({ what, onX }: { what: Beside['what']; onX: number }) => {
  const messages = useMessages()
  const isOnX = what === 'on X'
  return (
    <p className={styles.compared}>
      <Sample time="before" />
      <span>{isOnX ? messages.votesOnX(onX) : messages.before}</span>
      <Sample time="now" />
      <span>{isOnX ? messages.byPost : messages.now}</span>
    </p>
  )
}

const Sample = ({ time }: { time: 'before' | 'now' }) => (
  <svg viewBox="0 0 40 12" className={styles.sample} data-time={time} aria-hidden="true">
    <path d="M4 6.5C14 5.4 24 7 36 5.8" />
  </svg>
)
