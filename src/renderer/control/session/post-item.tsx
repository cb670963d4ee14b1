import { Ban, Image, Pin } from 'lucide-react'
import { memo } from 'react'
import type { PostRow } from '../../../core/views'
import { timeOfDay } from '../format'
import { TeamShape } from '../../shared/team-shape'
import { messages } from '../messages'
import { Person, Words } from '../parts/strangers-words'
import { PostDoings } from './post-doings'
import styles from './post-item.module.css'
import type { PostMoves } from './post-moves'
import { inWords } from './taken-for'

const { posts: words, quiz } = messages

type PostProps = {
  row: PostRow
  /** Why it is not on the wall, in words. */
  why: string | undefined
  /** Whether Tab stops here: at one post of the list. */
  isStop: boolean
  isReplay: boolean
  moves: PostMoves
}

/** One post. It is drawn again only when its row is another one. */
export const PostItem = memo(({ row, why, isStop, isReplay, moves }: PostProps) => (
  <div className={styles.slot}>
    <article
      className={styles.post}
      data-post={row.id}
      data-standing={row.standing}
      // The letters A, H, P and X act on the post that has the focus; they are in the help.
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a post is a stop for the keys, as an item of a feed is
      tabIndex={isStop ? 0 : -1}
      aria-label={`${row.name} @${row.username}`}
    >
      <header className={styles.head}>
        {row.team && (
          <span data-accents="" title={row.team.name}>
            <TeamShape team={row.team} drawn="filled" className={styles.shape} />
          </span>
        )}
        <span className={styles.who}>
          <Person name={row.name} username={row.username} />
        </span>
        <time className={styles.time}>{timeOfDay(row.time)}</time>
      </header>
      <p className={styles.text} data-deleted={row.deleted}>
        <Words>{row.text}</Words>
      </p>
      <footer className={styles.foot}>
        <p className={styles.states}>
          {row.pinned && (
            <strong className={styles.pinned}>
              <Pin aria-hidden="true" />
              {words.pinned}
            </strong>
          )}
          {(row.deleted || row.standing !== 'shown') && (
            <span className={styles.standing}>
              {row.deleted ? words.deleted : words.standing[row.standing]}
            </span>
          )}
          {why !== undefined && (
            <span className={styles.why}>
              {row.blocked && <Ban aria-hidden="true" />}
              <bdi>{why}</bdi>
            </span>
          )}
          {row.media && (
            <span className={styles.media}>
              <Image aria-hidden="true" />
              {words.media}
            </span>
          )}
          {row.edited && <span>{words.edited}</span>}
          {row.judged.map(inWords).map((verdict) => (
            <span key={verdict}>{verdict}</span>
          ))}
          {row.question !== undefined && row.judged.length > 0 && (
            <button
              type="button"
              className={styles.evidence}
              aria-label={quiz.evidenceOf(row.name)}
              onClick={() => moves.evidence(row)}
            >
              {quiz.evidence}
            </button>
          )}
        </p>
        {!row.deleted && !isReplay && <PostDoings row={row} moves={moves} />}
      </footer>
    </article>
  </div>
))
