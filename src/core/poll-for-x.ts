import { stateOf } from './hint'
import { fitsOnX, type RunSheet } from './runsheet'
import type { Session } from './session'
import type { PostId } from './time'
import { HEAVIEST_POST, weightedLength } from './text/text'
import type { Figures, HintRow } from './views'

/** How long X holds a poll for which the run sheet does not say, minutes. */
const USUAL_MINUTES = 60

/** The text of the post in which X holds a poll: with the hashtag where there is room for it. */
export const textForX = (
  { hashtag }: Pick<RunSheet, 'hashtag'>,
  { question }: { question: string },
): string => {
  const tagged = `${question} #${hashtag}`
  return weightedLength(tagged) <= HEAVIEST_POST ? tagged : question
}

/** What X would be asked to hold for a poll of the run sheet; nothing where it does not fit there. */
export const pollForX = (session: Session, id: string): Pick<Extract<Figures, { kind: 'poll' }>, 'onX'> => {
  const poll = session.sheet.activities.find((activity) => activity.id === id)
  if (poll?.kind !== 'poll' || !fitsOnX(poll.options)) return {}
  return {
    onX: {
      text: textForX(session.sheet, poll),
      options: poll.options,
      minutes: poll.onX?.minutes ?? USUAL_MINUTES,
      held: isHeldOnX(session, id),
      ...postedAs(session, id),
      votes: pollOnX(session, id)?.voters ?? 0,
    },
  }
}

/** In the order of the journal, whatever the order of folding. */
const hintsOf = (session: Session, poll: string) =>
  [...session.hints.values()]
    .filter(({ draft }) => draft.poll?.activity === poll)
    .toSorted((a, b) => a.n - b.n)

/** What became of the latest post of it; nothing where none was planned, or it was taken back. */
const postedAs = (session: Session, poll: string): { post?: Pick<HintRow, 'id' | 'state'> } => {
  const hint = hintsOf(session, poll).at(-1)
  if (!hint) return {}
  const state = stateOf(session, hint)
  return state.kind === 'cancelled' ? {} : { post: { id: hint.draft.id, state } }
}

/** The post in which X holds a poll of the run sheet, once it is out. */
const pollPost = (session: Session, poll: string): PostId | undefined =>
  hintsOf(session, poll)
    .map(({ draft }) => session.sendings.get(draft.id)?.value)
    .flatMap((sending) => (sending?.kind === 'sent' ? [sending.post] : []))
    .at(-1)

/** How a poll of the run sheet stands on X, `votes` by the options' places; undefined: X does not hold it. */
export const pollOnX = (
  session: Session,
  poll: string,
): { votes: readonly number[]; voters: number; open: boolean } | undefined => {
  const post = pollPost(session, poll)
  if (post === undefined) return undefined
  const { votes = [], open = true } = session.pollCounts.get(post)?.value ?? {}
  return { votes, voters: votes.reduce((sum, count) => sum + count, 0), open }
}

/** Whether X holds it, or is about to. One that was taken back, refused or deleted can be posted again. */
export const isHeldOnX = (session: Session, poll: string): boolean =>
  hintsOf(session, poll).some(({ draft }) => {
    const kind = session.sendings.get(draft.id)?.value.kind
    if (kind === undefined) return !session.cancelled.has(draft.id)
    return kind !== 'refused' && kind !== 'unsent' && kind !== 'deleted'
  })
