import { useEffect, useRef } from 'react'
import type { PostId } from '../../../core/time'
import type { QuestionList } from './use-question-list'

/**
 * A question that leaves the list takes the focus with it, and a key that should hold up the next one would turn the run sheet
 * back. So the focus goes on with the question that it was merged into, or else in its place.
 */
export const useKeptFocus = ({ questions, current, focus }: QuestionList) => {
  // What is taken out of the page under the focus tells React of no blur.
  const place = useRef<number>(undefined)
  useEffect(() => {
    if (place.current === undefined || document.activeElement !== document.body) return
    const next = current ?? questions[Math.min(place.current, questions.length - 1)]
    focus(next?.post)
  })
  return {
    onFocus: (post: PostId) => {
      place.current = questions.findIndex((question) => question.post === post)
    },
    onBlur: () => {
      place.current = undefined
    },
  }
}
