import {
  Ban,
  Check,
  EyeOff,
  Megaphone,
  MessageCircleQuestion,
  Pin,
  PinOff,
  Reply as ReplyIcon,
} from 'lucide-react'
import type { PostRow } from '../../../core/views'
import { messages, told } from '../messages'
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
      <IconButton label={words.askOf(row.name)} onClick={() => moves.ask(row)}>
        <MessageCircleQuestion />
      </IconButton>
      <Reply row={row} moves={moves} />
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

/** Where X takes no reply, the reason stands in its place, and a post to all is offered. */
const Reply = ({ row, moves }: { row: PostRow; moves: PostMoves }) => (
  <>
    <IconButton
      label={row.noReply === '' ? words.replyTo(row.name) : told(row.noReply)}
      disabled={row.noReply !== ''}
      onClick={() => moves.answer(row)}
    >
      <ReplyIcon data-turns="" />
    </IconButton>
    {row.noReply !== '' && (
      <IconButton label={words.writeToAll(row.name)} onClick={() => moves.answer(row)}>
        <Megaphone data-turns="" />
      </IconButton>
    )}
  </>
)
