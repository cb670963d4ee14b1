import type { HintDraft } from './commands'
import type { Sending } from './facts'
import { whyNoReplyTo } from './hint'
import type { Hint, Session } from './session'
import type { PostId } from './time'

/** What a post of ours on X is known under, whether it is still there or was deleted. */
const postOf = (session: Session, hint: string): PostId | undefined => {
  const sending = session.sendings.get(hint)?.value
  return sending?.kind === 'sent' || sending?.kind === 'deleted' ? sending.post : undefined
}

/** A course stops where one of its posts does. */
export const NOT_BEHIND = 'The post before it in the course is not on X.'

/** Why a hint must not leave now, whatever was so when it was planned; undefined: it may. */
export const whyNotToSend = (session: Session, { to, behind }: HintDraft): string | undefined => {
  if (behind && session.sendings.get(behind.hint)?.value.kind !== 'sent') return NOT_BEHIND
  switch (to.kind) {
    case 'all':
    case 'team':
      return undefined
    case 'post':
      return whyNoReplyTo(session, to.post) || undefined
    case 'thread': {
      // Without the post before it, it would stand alone.
      const before = session.sendings.get(to.after)?.value.kind
      if (before === 'sent') return undefined
      return before === 'unknown'
        ? 'Nobody knows whether the post before it in the thread is on X.'
        : 'The post before it in the thread is not on X.'
    }
  }
}

/** What can be looked for on X: what may be there, and what was found missing or repeated and may be there all the same. */
export const isToBeSought = (
  sending: Sending | undefined,
): sending is Sending & { kind: 'unknown' | 'unsent' | 'refused' } =>
  (sending?.kind === 'unknown' && !sending.sought) ||
  (sending?.kind === 'unsent' && sending.sought === true) ||
  (sending?.kind === 'refused' && (sending.isRepeated === true || sending.sought === true))

/** Whether a post on X is that of another hint. */
export const isOfAnother = (session: Session, hint: string, post: PostId): boolean =>
  [...session.sendings.keys()].some((other) => other !== hint && postOf(session, other) === post)

/** Hints of which an earlier run left open whether they are on X, in the order of their planning. */
export const unsettledHints = (session: Session): Hint[] =>
  [...session.hints.values()]
    .filter(({ draft }) => {
      const sending = session.sendings.get(draft.id)?.value
      return sending?.kind === 'sending' || (sending?.kind === 'unknown' && sending.sought)
    })
    .toSorted((a, b) => a.n - b.n)
