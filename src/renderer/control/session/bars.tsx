import { Check } from 'lucide-react'
import type { Bar, RightAnswer } from '../../../core/views'
import { messages } from '../messages'
import styles from './bars.module.css'

const { figures: words } = messages

/** The answers in their fixed order, with the right one marked. */
export const Bars = ({ bars, right }: { bars: Required<Bar>[]; right: RightAnswer }) => (
  <ul className={styles.bars}>
    {bars.map(({ letter, text, votes, share }) => (
      <li key={letter} className={styles.bar} data-right={letter === right} style={{ '--share': share }}>
        <strong>{letter}</strong>
        <bdi className={styles.text}>{text}</bdi>
        {letter === right && (
          <span className={styles.right}>
            <Check aria-hidden="true" />
            {words.right}
          </span>
        )}
        <span className={styles.votes}>{votes}</span>
        <span className={styles.share}>{Math.round(share * 100)} %</span>
      </li>
    ))}
  </ul>
)
