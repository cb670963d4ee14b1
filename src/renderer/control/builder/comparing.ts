import type { ActivityDraft, Draft, DraftOf } from './draft'
import { freshId } from './draft'

type PollDraft = DraftOf<'poll'>

/** The polls that stand before this one and have its options: those that it can be compared with. */
export const comparableWith = (activities: readonly ActivityDraft[], poll: PollDraft): PollDraft[] =>
  activities
    .slice(
      0,
      activities.findIndex(({ id }) => id === poll.id),
    )
    .filter(
      (other): other is PollDraft =>
        other.kind === 'poll' && other.options.join('\n') === poll.options.join('\n'),
    )

/** The same poll once more at the end of the run sheet, its result compared with the first one's. */
export const withPollAgain = (draft: Draft, poll: PollDraft): { draft: Draft; added: string } => {
  const added = freshId(draft, 'poll')
  return {
    draft: { ...draft, activities: [...draft.activities, { ...poll, id: added, before: poll.id }] },
    added,
  }
}
