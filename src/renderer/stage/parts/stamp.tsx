import { useMessages } from '../look'
import styles from './stamp.module.css'

/** Whether what is shown can still change: pressed on once when it becomes official. */
export const Stamp = ({ standing }: { standing: 'official' | 'provisional' }) => (
  <p key={standing} className={styles.stamp} data-standing={standing}>
    {useMessages().standing[standing]}
  </p>
)
