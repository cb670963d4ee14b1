import type { AudienceView } from '../../../../core/views'
import { PerchedBird } from '../../../shared/bird'
import { en as messages } from '../../messages/en'
import { Fit } from '../../parts/fit'
import { Underline } from '../../parts/underline'
import styles from './join.module.css'

/** A longer hashtag needs the bird's place. */
const ROOM_FOR_BIRD = 20

/** Before it starts: how to take part, as large as it goes. */
export const Join = ({ join }: { join: AudienceView['join'] }) => (
  <div className={styles.join}>
    <h1 className={styles.title} dir="auto">
      <Fit most={5.6} text={join.title} />
    </h1>
    <p className={styles.with}>{messages.postWith}</p>
    <div className={styles.ground}>
      <p className={styles.hashtag}>
        <Fit most={14} text={`#${join.hashtag}`} />
      </p>
      {join.hashtag.length <= ROOM_FOR_BIRD && <PerchedBird className={styles.bird} />}
    </div>
    <Underline className={styles.line} />
    <p className={styles.or}>
      {messages.orTo} <strong>@{join.master}</strong>
    </p>
  </div>
)
