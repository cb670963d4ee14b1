import { useEffect, useRef } from 'react'
import type { PostId } from '../../../core/time'
import type { QuestionList } from './use-question-list'

/**
 * A question that leaves the list takes the focus with it, and a key that should hold up the next one would turn the run sheet
 * back. So the focus goes on with the question that it was merged into, or else in its place, or with the desk itself. On a desk
 * that was opened empty it goes to the first question that comes.
 */
export const useKeptFocus = ({ questions, current, focus }: QuestionList, focusDesk: () => void) => {
  // What is taken out of the page under the focus tells React of no blur.
  const place = useRef<number>(undefined)
  const isUntouched = useRef(true)
  useEffect(() => {
    if (place.current === undefined) return
    const isLost = document.activeElement === document.body
    const next = current ?? questions[Math.min(place.current, questions.length - 1)]
    if (isLost && !next) focusDesk()
    else if (isLost || (isUntouched.current && next)) focus(next?.post)
  })
  return {
    /** Undefined: the desk itself has the focus. */
    onFocus: (post: PostId | undefined) => {
      const at = questions.findIndex((question) => question.post === post)
      place.current = Math.max(0, at)
      if (post !== undefined) isUntouched.current = false
    },
    onBlur: () => {
      place.current = undefined
    },
  }
}
