import type { AudienceView } from '../../../../core/views'
import { PerchedBird } from '../../../shared/bird'
import { nearness, useMessages, useStageRoom } from '../../look'
import { Code } from '../../parts/code'
import { Fit } from '../../parts/fit'
import { Logo } from '../../parts/logo'
import { Underline } from '../../parts/underline'
import styles from './join.module.css'

/** A longer hashtag needs the bird's place; beside a code it comes first. */
const ROOM_FOR_BIRD = { rehearsal: 14, live: 9 } as const
/** A longer one is larger on two lines. */
const ONE_LINE = 24

/** On a stage that is narrower, what stands beside the hashtag steps back. */
const NARROW = 80

/** X: Web Intents. Opens a new post that begins with these words. */
const composerFor = (hashtag: string): string =>
  `https://x.com/intent/post?text=${encodeURIComponent(`#${hashtag} `)}`

/** Before it starts: how to take part, as large as it goes. A rehearsal leads nobody to X. */
export const Join = ({ join, rehearsal }: { join: AudienceView['join']; rehearsal: boolean }) => {
  const messages = useMessages()
  const room = useStageRoom()
  const near = nearness(room)
  const hasBird = join.hashtag.length <= ROOM_FOR_BIRD[rehearsal ? 'rehearsal' : 'live']
  return (
    <div className={styles.join} data-narrow={room.wide < NARROW} data-bird={hasBird} data-code={!rehearsal}>
      <h1 className={styles.title} dir="auto">
        <Fit most={7 * near} text={join.title} />
      </h1>
      {!rehearsal && (
        <figure className={styles.scan}>
          <Code value={composerFor(join.hashtag)} className={styles.code} />
          <figcaption>{messages.scanToPost}</figcaption>
        </figure>
      )}
      <p className={styles.with}>{messages.postWith}</p>
      <p className={styles.hashtag} data-long={join.hashtag.length > ONE_LINE} dir="auto">
        <Fit most={17 * near} text={`#${join.hashtag}`} />
      </p>
      {hasBird && <PerchedBird className={styles.bird} />}
      <Underline className={styles.line} />
      <p className={styles.or}>
        {messages.orTo} <strong dir="ltr">@{join.master}</strong>
      </p>
      <Logo className={styles.logo} />
    </div>
  )
}
