import type { Shows } from '../../../core/runsheet'
import type { PostRow } from '../../../core/views'
import { messages, told } from '../messages'
import { named, type Actions } from './actions'
import type { PostMoves } from './post-moves'
import { whyFrozen, whyLocked, type Room } from './room'
import type { PostList } from './use-post-list'
import type { Undo } from './use-undo'

const { whyNot } = messages.actions

/** What a command's list of posts takes at most. */
const MOST_AT_ONCE = 1000

type OnPosts =
  | 'first-waiting'
  | 'older'
  | 'newer'
  | 'approve'
  | 'hide'
  | 'pin'
  | 'block'
  | 'reply'
  | 'undo'
  | 'approve-all'
  | 'hold-all'

/** What can be done about posts, most of it about the one that has the focus. */
export const postActions = (
  { view, send }: Room,
  posts: {
    list: PostList
    moves: PostMoves
    undo: Undo
    /** Whose posts needed no agreement before all were held back. */
    showsBefore: Shows
  },
): Pick<Actions, OnPosts> => {
  const { list, moves, undo, showsBefore } = posts
  const [frozen, locked] = [whyFrozen(view), whyLocked(view)]
  const { current } = list
  const onCurrent = (does: (row: PostRow) => void, not?: (row: PostRow) => string | undefined) => ({
    whyNot: current ? not?.(current) : whyNot.noPost,
    run: () => current && does(current),
  })
  /** So that a queue is worked off by single keys. */
  const judgeAndGoOn = (as: 'shown' | 'hidden', not?: (row: PostRow) => string | undefined) =>
    onCurrent(
      (row) => {
        list.goOn()
        moves.judge([row], as)
      },
      (row) => frozen ?? (row.standing === as || row.deleted ? whyNot.isSo : not?.(row)),
    )
  const first = list.waiting[0] ?? list.rows[0]
  const isHoldingAll = view.moderation.shows === 'nobody'

  return named({
    'first-waiting': {
      whyNot: first ? undefined : whyNot.nothingWaits,
      run: () => {
        // Where it would not be listed, those that wait are.
        if (!list.rows.some(({ id }) => id === first?.id)) list.setFilter('waiting')
        list.focus(first?.id)
      },
    },
    older: onCurrent(() => list.move(1)),
    newer: onCurrent(() => list.move(-1)),
    // What is approved of a blocked author stays off the wall; its author is unblocked instead.
    approve: judgeAndGoOn('shown', ({ blocked }) => (blocked ? messages.moderation.why.blocked : undefined)),
    hide: judgeAndGoOn('hidden'),
    pin: {
      ...onCurrent(
        moves.pin,
        ({ standing, deleted }) => locked ?? (standing === 'shown' && !deleted ? undefined : whyNot.notShown),
      ),
      isOn: current?.pinned === true,
    },
    block: { ...onCurrent(moves.block, () => frozen), isOn: current?.blocked === true },
    reply: onCurrent(moves.answer, ({ noReply }) => locked ?? (noReply === '' ? undefined : told(noReply))),
    undo: { whyNot: frozen ?? (undo.last ? undefined : whyNot.nothingToUndo), run: undo.back },
    'approve-all': {
      whyNot: frozen ?? (view.waiting > 0 ? undefined : whyNot.nothingWaits),
      run: () => {
        const rows = list.waiting.slice(0, MOST_AT_ONCE)
        if (rows.length > 0) moves.judge(rows, 'shown')
      },
    },
    'hold-all': {
      isOn: isHoldingAll,
      whyNot: locked,
      run: () => {
        const shows = isHoldingAll ? showsBefore : 'nobody'
        void send({ kind: 'moderate', shows, words: view.moderation.words })
      },
    },
  })
}
