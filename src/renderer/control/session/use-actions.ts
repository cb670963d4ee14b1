import { useMemo, useState } from 'react'
import type { Shows } from '../../../core/runsheet'
import { messages } from '../messages'
import { named, type Actions } from './actions'
import { createIsAnew, oncePerPress } from './one-press'
import { courseActions } from './course-actions'
import { panicAction } from './panic-action'
import { postActions } from './post-actions'
import { createPostMoves, type PostMoves } from './post-moves'
import type { HeldPosts } from './post-order'
import { questionActions } from './question-actions'
import { createQuestionMoves, type QuestionAnswer, type QuestionMoves } from './question-moves'
import { whyFrozen, type Room } from './room'
import { createPlace, type Place } from './place-people'
import type { Prepare } from './prepared'
import { quizActions } from './quiz-actions'
import type { Side } from './side-tabs'
import { screenActions } from './screen-actions'
import { stageActions } from './stage-actions'
import { stepActions } from './step-actions'
import type { PostList } from './use-post-list'
import type { QuestionList } from './use-question-list'
import { useUndo, type Undo } from './use-undo'

/** What opens over the session screen. */
export type Sheet =
  | 'help'
  | 'palette'
  | 'words'
  | 'add-post'
  | 'cost'
  | 'course'
  | 'end'
  | 'evidence'
  | 'people'

/** Shows what a question rests on; without one, that of the question that is on or was last. */
export type OpenEvidence = (question?: string, find?: string) => void

/** All that can be done in the session screen now, in one list. */
export const useActions = (
  room: Room,
  on: {
    posts: HeldPosts
    list: PostList
    questions: QuestionList
    side: Side
    onSide: (side: Side) => void
    open: (sheet: Sheet) => void
    answer: PostMoves['answer']
    answerQuestion: QuestionAnswer
    openEvidence: OpenEvidence
    prepare: Prepare
  },
): { actions: Actions; moves: PostMoves; questionMoves: QuestionMoves; place: Place; undo: Undo } => {
  const { posts, list, questions, side, onSide, open, answer, openEvidence } = on
  const { send, view } = room
  const undo = useUndo(send, view.output.cover)
  const moves = useMemo(
    () => createPostMoves(send, undo.did, { answer, openEvidence }),
    [send, undo.did, answer, openEvidence],
  )
  const questionMoves = createQuestionMoves({
    send,
    did: undo.did,
    answer: on.answerQuestion,
    view,
    posts,
  })
  const [isAnew] = useState(createIsAnew)
  const showsBefore = useShowsBefore(view.moderation.shows)
  const sheet = (kind: Sheet) => ({ run: () => open(kind) })
  return {
    undo,
    moves,
    questionMoves,
    place: createPlace({ send, did: undo.did, teams: view.teams }),
    actions: oncePerPress(
      {
        ...stepActions(room),
        ...courseActions(room, () => open('course')),
        ...stageActions(room),
        ...quizActions(room, { openEvidence: () => openEvidence(), prepare: on.prepare }),
        ...panicAction(room, undo),
        ...screenActions(room),
        ...postActions(room, { list, moves, undo, showsBefore }),
        ...questionActions(room, {
          posts,
          list,
          questions,
          moves: questionMoves,
          isOpen: side === 'desk',
          show: onSide,
        }),
        ...named({
          people: {
            ...sheet('people'),
            whyNot: view.teams.length > 0 ? undefined : messages.actions.whyNot.noTeams,
          },
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
