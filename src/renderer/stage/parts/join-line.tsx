import type { AudienceView } from '../../../core/views'
import { Bird } from '../../shared/bird'
import { en as messages } from '../messages/en'
import styles from './join-line.module.css'

/** How to take part; on every scene, since people come late. */
export const JoinLine = ({ join }: { join: AudienceView['join'] }) => (
  <footer className={styles.line}>
    <Bird className={styles.bird} />
    <p>
      {messages.postWith} <strong>#{join.hashtag}</strong> {messages.orTo} <strong>@{join.master}</strong>
    </p>
  </footer>
)
