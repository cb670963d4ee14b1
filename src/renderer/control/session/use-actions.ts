import { useMemo, useState } from 'react'
import type { Shows } from '../../../core/runsheet'
import { named, type Actions } from './actions'
import { createIsAnew, oncePerPress } from './one-press'
import { panicAction } from './panic-action'
import { postActions } from './post-actions'
import { createPostMoves, type PostMoves } from './post-moves'
import { whyFrozen, type Room } from './room'
import { quizActions } from './quiz-actions'
import { screenActions } from './screen-actions'
import { stageActions } from './stage-actions'
import { stepActions } from './step-actions'
import type { PostList } from './use-post-list'
import { useUndo, type Undo } from './use-undo'

/** What opens over the session screen. */
export type Sheet = 'help' | 'palette' | 'words' | 'add-post' | 'cost' | 'end' | 'evidence'

/** Shows what a question rests on; without one, that of the question that is on or was last. */
export type OpenEvidence = (question?: string, find?: string) => void

/** All that can be done in the session screen now, in one list. */
export const useActions = (
  room: Room,
  {
    list,
    open,
    answer,
    openEvidence,
  }: {
    list: PostList
    open: (sheet: Sheet) => void
    answer: PostMoves['answer']
    openEvidence: OpenEvidence
  },
): { actions: Actions; moves: PostMoves; undo: Undo } => {
  const { send, view } = room
  const undo = useUndo(send, view.output.cover)
  const moves = useMemo(
    () => createPostMoves(send, undo.did, { answer, openEvidence }),
    [send, undo.did, answer, openEvidence],
  )
  const [isAnew] = useState(createIsAnew)
  const showsBefore = useShowsBefore(view.moderation.shows)
  const sheet = (kind: Sheet) => ({ run: () => open(kind) })
  return {
    undo,
    moves,
    actions: oncePerPress(
      {
        ...stepActions(room),
        ...stageActions(room),
        ...quizActions(room, () => openEvidence()),
        ...panicAction(room, undo),
        ...screenActions(room),
        ...postActions(room, { list, moves, undo, showsBefore }),
        ...named({
          words: sheet('words'),
          'add-post': { ...sheet('add-post'), whyNot: whyFrozen(view) },
          cost: sheet('cost'),
          account: { run: () => void room.act({ kind: 'show-connection', on: true }) },
          palette: sheet('palette'),
          help: sheet('help'),
        }),
      },
      isAnew,
    ),
  }
}

/** Whose posts needed no agreement when that was last said of anybody. */
const useShowsBefore = (shows: Shows): Shows => {
  const [held, setHeld] = useState<Shows>(shows === 'nobody' ? 'teams' : shows)
  if (shows !== 'nobody' && shows !== held) setHeld(shows)
  return held
}
