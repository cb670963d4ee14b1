import type { RightAnswer } from '../../../core/views'
import { useFormats, useMessages } from '../look'

/** The right answer as the stage's language writes it; of a range, both ends. */
export const useRightInWords = (): ((right: RightAnswer) => string) => {
  const { range } = useMessages()
  const { asTyped } = useFormats()
  return (right) => {
    if (typeof right === 'string') return right
    return right.from === right.to ? asTyped(right.from) : range(asTyped(right.from), asTyped(right.to))
  }
}
