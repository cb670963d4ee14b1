import type { TakenFor } from '../../../core/views'
import { messages } from '../messages'

const { takenFor: words } = messages
type Mark = Extract<TakenFor, { kind: 'read' }>['mark']

/** What a post was taken for, in the control room's language. */
export const inWords = (taken: TakenFor): string => {
  switch (taken.kind) {
    case 'introduction':
      return words.introduction
    case 'read':
      return words[taken.of][taken.counts ? 'as' : 'ignored'](markWords(taken.mark))
    case 'unclear':
      return words[taken.of].unclear(taken.options.map(markWords).join(words.or))
    case 'late':
      return words[taken.of].late
  }
}

/** An option's letter is the same in every language. */
const markWords = (mark: Mark): string => (mark === 'right' || mark === 'wrong' ? words.marks[mark] : mark)
