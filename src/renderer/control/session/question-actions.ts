import { messages, told } from '../messages'
import { named, type Actions } from './actions'
import type { HeldPosts } from './post-order'
import { isOnDesk, type QuestionMoves } from './question-moves'
import { unpromised, whoTakesPromises, type Question } from './questions-in'
import { whyFrozen, whyLocked, type Room } from './room'
import type { PostList } from './use-post-list'
import type { QuestionList } from './use-question-list'

const { whyNot } = messages.actions

type OnQuestions =
  | 'desk'
  | 'to-desk'
  | 'next-question'
  | 'previous-question'
  | 'promise'
  | 'answer'
  | 'aloud'
  | 'big'
  | 'park'
  | 'merge'

/** Why nobody can be promised anything about it, in words. */
export const whyNoPromise = (question: Question, posts: HeldPosts): string | undefined => {
  if (question.state.kind === 'answered') return whyNot.isSo
  if (whoTakesPromises(question, posts).length > 0) return undefined
  return question.state.kind === 'promised' || unpromised(question, posts) === 0
    ? whyNot.isSo
    : told(question.row?.noReply ?? '') || whyNot.notWritten
}

/** What can be done about questions, most of it about the one that has the focus; after the end too. */
export const questionActions = (
  { view }: Room,
  on: {
    posts: HeldPosts
    list: PostList
    questions: QuestionList
    moves: QuestionMoves
    isOpen: boolean
    show: (what: 'posts' | 'desk') => void
  },
): Pick<Actions, OnQuestions> => {
  const { posts, list, questions, moves, isOpen, show } = on
  const [frozen, locked] = [whyFrozen(view), whyLocked(view)]
  const { current, above } = questions
  const onCurrent = (
    does: (question: Question) => void,
    not?: (question: Question) => string | undefined,
  ) => ({
    whyNot: current ? not?.(current) : whyNot.noQuestionHere,
    run: () => current && does(current),
  })
  /** So that the desk is worked off by single keys. */
  const andGoOn = (does: (question: Question) => void) => (question: Question) => {
    questions.goOn()
    does(question)
  }
  return named({
    desk: {
      isOn: isOpen,
      run: () => {
        show(isOpen ? 'posts' : 'desk')
        if (!isOpen) questions.focus((current ?? questions.questions[0])?.post)
      },
    },
    'to-desk': {
      whyNot: list.current ? frozen : whyNot.noPost,
      run: () => list.current && moves.put(list.current.id, !isOnDesk(view.desk, list.current.id)),
    },
    'next-question': {
      whyNot: questions.questions.length > 0 ? undefined : whyNot.noQuestions,
      run: () => questions.move(1),
    },
    'previous-question': onCurrent(() => questions.move(-1)),
    promise: onCurrent(andGoOn(moves.promise), (question) => frozen ?? whyNoPromise(question, posts)),
    answer: onCurrent(moves.answer, () => frozen),
    aloud: onCurrent(andGoOn(moves.aloud), () => frozen),
    big: {
      ...onCurrent(
        moves.big,
        ({ row }) =>
          locked ??
          (row === undefined
            ? whyNot.notWritten
            : row.standing === 'shown' && !row.deleted
              ? undefined
              : whyNot.notShown),
      ),
      isOn: current?.row?.pinned === true,
    },
    park: onCurrent(andGoOn(moves.park), () => frozen),
    merge: onCurrent(
      (question) => above && moves.merge(question, above),
      () => frozen ?? (above ? undefined : whyNot.noneAbove),
    ),
  })
}
