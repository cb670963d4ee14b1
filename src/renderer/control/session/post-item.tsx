import { Check, EyeOff, Pin, PinOff } from 'lucide-react'
import { memo } from 'react'
import type { PostRow } from '../../../core/views'
import { timeOfDay } from '../../shared/format'
import { TeamShape } from '../../shared/team-shape'
import { messages } from '../messages'
import { IconButton } from '../parts/button'
import type { Send } from '../parts/doing'
import { Person, Words } from '../parts/strangers-words'
import styles from './post-item.module.css'

const { posts: words } = messages

/** One post. It is drawn again only when its row is another one. */
export const PostItem = memo(({ row, isReplay, send }: { row: PostRow; isReplay: boolean; send: Send }) => (
  <div className={styles.slot}>
    <article
      className={styles.post}
      data-post={row.id}
      data-standing={row.standing}
      // The letters A, H and P act on the post that has the focus; they are in the help.
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a post is a stop for the keys, as an item of a feed is
      tabIndex={0}
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
          {row.edited && <span>{words.edited}</span>}
          {row.judged.map((verdict) => (
            <span key={verdict}>{verdict}</span>
          ))}
        </p>
        {!row.deleted && !isReplay && <Doings row={row} send={send} />}
      </footer>
    </article>
  </div>
))

const Doings = ({ row, send }: { row: PostRow; send: Send }) => {
  const judge = (as: PostRow['standing']) => void send({ kind: 'judge', posts: [row.id], as })
  const pin = () =>
    void send({ kind: 'spotlight', on: row.pinned ? { kind: 'none' } : { kind: 'post', post: row.id } })
  const isShown = row.standing === 'shown'
  return (
    <div className={styles.doings}>
      {!isShown && (
        <span data-does="approve">
          <IconButton label={words.approveOf(row.name)} onClick={() => judge('shown')}>
            <Check />
          </IconButton>
        </span>
      )}
      {row.standing !== 'hidden' && (
        <span data-does="hide">
          <IconButton label={words.hideOf(row.name)} onClick={() => judge('hidden')}>
            <EyeOff />
          </IconButton>
        </span>
      )}
      {isShown && (
        <span data-does="pin">
          <IconButton
            label={row.pinned ? words.unpinOf(row.name) : words.pinOf(row.name)}
            pressed={row.pinned}
            onClick={pin}
          >
            {row.pinned ? <PinOff /> : <Pin />}
          </IconButton>
        </span>
      )}
    </div>
  )
}
