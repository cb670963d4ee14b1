import { useMemo, useRef, useState, type RefObject } from 'react'
import type { ControlView } from '../../../core/views'
import type { HeldPosts } from './post-order'
import { questionsIn, type Question, type QuestionFilter } from './questions-in'
import { useListFocus, type ListFocus } from './use-list-focus'

export type QuestionList = Pick<ListFocus, 'onFocus' | 'focus' | 'move' | 'handle'> & {
  filter: QuestionFilter
  setFilter: (filter: QuestionFilter) => void
  /** The most wanted first. */
  questions: readonly Question[]
  /** The question that has the focus, or had it last. */
  current: Question | undefined
  above: Question | undefined
  /** To the next question, before this one may leave the list. */
  goOn: () => void
  /** Given by the desk while it is shown: takes the focus back to where the trainer was on it. */
  desk: RefObject<{ comeBack: () => void } | null>
}

/** Which questions are listed, and where in them the trainer is. */
export const useQuestionList = (desk: ControlView['desk'], posts: HeldPosts): QuestionList => {
  const [filter, setFilter] = useState<QuestionFilter>('open')
  const onDesk = useRef<{ comeBack: () => void }>(null)
  const { rows, revision } = posts
  const questions = useMemo(
    () => questionsIn(desk, { rows, revision }, filter),
    [desk, rows, revision, filter],
  )
  const { currentId, at: own, onFocus, focus, move, handle } = useListFocus(questions, ({ post }) => post)
  // What was merged into another one is found there.
  const at = own === -1 ? questions.findIndex(({ same }) => same.includes(currentId ?? '')) : own
  return {
    filter,
    setFilter,
    questions,
    current: questions[at],
    above: questions[at - 1],
    onFocus,
    focus,
    move,
    goOn: () => focus((questions[at + 1] ?? questions[at - 1])?.post),
    handle,
    desk: onDesk,
  }
}
