import { useMemo, useRef, useState, type RefObject } from 'react'
import type { PostId } from '../../../core/time'
import type { ControlView } from '../../../core/views'
import type { HeldPosts } from './post-order'
import { questionsIn, type Question, type QuestionFilter } from './questions-in'

export type QuestionList = {
  filter: QuestionFilter
  setFilter: (filter: QuestionFilter) => void
  /** The most wanted first. */
  questions: readonly Question[]
  /** The question that has the focus, or had it last. */
  current: Question | undefined
  above: Question | undefined
  onFocus: (id: PostId) => void
  focus: (id: PostId | undefined) => void
  /** To the next question (1) or the one before (-1). */
  move: (by: 1 | -1) => void
  /** To the next question, before this one may leave the list. */
  goOn: () => void
  /** Given by the list while it is shown. */
  handle: RefObject<{ focus: (id: PostId) => void } | null>
}

/** Which questions are listed, and where in them the trainer is. */
export const useQuestionList = (desk: ControlView['desk'], posts: HeldPosts): QuestionList => {
  const [filter, setFilter] = useState<QuestionFilter>('open')
  const [currentId, setCurrent] = useState<PostId>()
  const handle = useRef<{ focus: (id: PostId) => void }>(null)
  const { rows, revision } = posts
  const questions = useMemo(
    () => questionsIn(desk, { rows, revision }, filter),
    [desk, rows, revision, filter],
  )
  const focus = (id: PostId | undefined) => {
    if (id === undefined) return
    setCurrent(id)
    handle.current?.focus(id)
  }
  const at = questions.findIndex(({ post }) => post === currentId)
  return {
    filter,
    setFilter,
    questions,
    current: questions[at],
    above: questions[at - 1],
    onFocus: setCurrent,
    focus,
    move: (by) => focus((at === -1 ? questions[0] : questions[at + by])?.post),
    goOn: () => focus((questions[at + 1] ?? questions[at - 1])?.post),
    handle,
  }
}
