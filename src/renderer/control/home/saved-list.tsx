import type { SavedSession } from '../../../ipc/contract'
import { messages } from '../messages'
import { Button } from '../parts/button'
import type { Act } from '../parts/doing'
import styles from './saved-list.module.css'

const { home: words } = messages

/** The sessions on the disk, the newest first. */
export const SavedList = ({ saved, act }: { saved: SavedSession[]; act: Act }) => (
  <section className={styles.saved} aria-labelledby="saved-sessions">
    <h2 id="saved-sessions" className={styles.title}>
      {words.saved}
    </h2>
    {saved.length === 0 ? (
      <p className={styles.soft}>{words.noneSaved}</p>
    ) : (
      <ul className={styles.list}>
        {saved
          .toSorted((a, b) => b.startedAt - a.startedAt)
          .map((session) => (
            <Saved key={session.path} session={session} act={act} />
          ))}
      </ul>
    )}
  </section>
)

const Saved = ({ session, act }: { session: SavedSession; act: Act }) => {
  const { path, title, hashtag, mode, startedAt, posts, ended } = session
  const about = [
    words.when(startedAt),
    words.posts(posts),
    messages.mode[mode],
    ...(ended ? [words.ended] : []),
  ]
  return (
    <li className={styles.session}>
      <div className={styles.about}>
        <h3 className={styles.name}>
          <bdi>{title}</bdi> <bdi className={styles.soft}>#{hashtag}</bdi>
        </h3>
        <p className={styles.soft}>{about.join(' · ')}</p>
      </div>
      {/* An ended one too: what was promised is answered in it, and what is disputed settled. */}
      <Button label={`${words.reopen}: ${title}`} onClick={() => void act({ kind: 'reopen', path })}>
        {words.reopen}
      </Button>
      <Button label={`${words.replay}: ${title}`} onClick={() => void act({ kind: 'replay', path })}>
        {words.replay}
      </Button>
    </li>
  )
}
