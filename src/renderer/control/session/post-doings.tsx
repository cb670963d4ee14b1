import { Ban, Check, EyeOff, Pin, PinOff } from 'lucide-react'
import type { PostRow } from '../../../core/views'
import { messages } from '../messages'
import { IconButton } from '../parts/button'
import styles from './post-item.module.css'
import type { PostMoves } from './post-moves'

const { posts: words } = messages

/** What can be done about a post, as buttons. */
export const PostDoings = ({ row, moves }: { row: PostRow; moves: PostMoves }) => {
  const isShown = row.standing === 'shown'
  return (
    <div className={styles.doings}>
      {!isShown && !row.blocked && (
        <IconButton label={words.approveOf(row.name)} onClick={() => moves.judge([row], 'shown')}>
          <Check />
        </IconButton>
      )}
      {row.standing !== 'hidden' && (
        <IconButton label={words.hideOf(row.name)} onClick={() => moves.judge([row], 'hidden')}>
          <EyeOff />
        </IconButton>
      )}
      {isShown && (
        <IconButton
          label={row.pinned ? words.unpinOf(row.name) : words.pinOf(row.name)}
          pressed={row.pinned}
          onClick={() => moves.pin(row)}
        >
          {row.pinned ? <PinOff /> : <Pin />}
        </IconButton>
      )}
      <IconButton
        label={row.blocked ? words.unblockOf(row.name) : words.blockOf(row.name)}
        pressed={row.blocked}
        onClick={() => moves.block(row)}
      >
        <Ban />
      </IconButton>
    </div>
  )
}
