import type { SavedSession } from '../../../ipc/contract'
import { messages } from '../messages'
import { Button } from '../parts/button'
import type { Act } from '../parts/doing'
import styles from './saved-list.module.css'

const { home: words } = messages

type Doing = {
  act: Act
  /** The run sheet of the session in this file is to be used again. */
  onUse: (path: string) => void
}

/** The sessions on the disk, the newest first. */
export const SavedList = ({ saved, ...doing }: { saved: SavedSession[] } & Doing) => (
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
            <Saved key={session.path} session={session} {...doing} />
          ))}
      </ul>
    )}
  </section>
)

const Saved = ({ session, act, onUse }: { session: SavedSession } & Doing) => {
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
      <Button look="quiet" label={`${words.sheetAgain}: ${title}`} onClick={() => onUse(path)}>
        {words.sheetAgain}
      </Button>
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
