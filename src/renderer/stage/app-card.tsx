import { ChalkBird } from '../shared/bird'
import { en as messages } from './messages/en'
import styles from './app-card.module.css'

/** Before and between sessions. */
export const AppCard = () => (
  <section className={styles.card}>
    <ChalkBird className={styles.bird} />
    <h1 className={styles.name}>{messages.app}</h1>
  </section>
)
