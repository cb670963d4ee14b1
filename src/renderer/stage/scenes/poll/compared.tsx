import styles from './compared.module.css'

/** What the broken stroke stands for, and what the whole one: an earlier vote and this one, or X and the posts. */
export type Legend = { broken: string; whole: string }

/** Which stroke is which, where one vote stands beside another. */
export const Compared = ({ broken, whole }: Legend) => (
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
