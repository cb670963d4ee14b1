import { useFormats, useMessages } from '../../look'
import type { Beside, PollOnStage } from './poll-sides'
import styles from './compared.module.css'

/** Which stroke is which, where a vote stands beside an earlier one, or beside the same on X. */
export const Compared = ({ poll, what }: { poll: PollOnStage; what: Beside['what'] }) => {
  const messages = useMessages()
  const { number } = useFormats()
  switch (what) {
    case 'before':
      return <Legend broken={messages.before} whole={messages.now} />
    case 'on X':
      return (
        <Legend
          broken={`${number(poll.onX?.voters ?? 0)} ${messages.onX}`}
          whole={`${number(poll.voters)} ${messages.byPost}`}
        />
      )
  }
}

const Legend = ({ broken, whole }: { broken: string; whole: string }) => (
  <p className={styles.compared}>
    <Sample time="before" />
    <span>{broken}</span>
    <Sample time="now" />
    <span>{whole}</span>
  </p>
)

const Sample = ({ time }: { time: 'before' | 'now' }) => (
  <svg viewBox="0 0 40 12" className={styles.sample} data-time={time} aria-hidden="true">
    <path d="M4 6.5C14 5.4 24 7 36 5.8" />
  </svg>
)
