import type { Fact, Sending } from '../../core/facts'
import { isBeingDeleted, plannedHints } from '../../core/hint'
import type { Session } from '../../core/session'

const UNSENT = { kind: 'unsent', why: 'The app was closed before it left.' } satisfies Sending
const UNKNOWN: Sending = {
  kind: 'unknown',
  sought: true,
  why: 'The app was closed while it was being sent.',
}

const UNDELETED = 'The app was closed while it was being deleted. Delete it again if it is still there.'

const settled = (sending: Sending): Sending | undefined => {
  switch (sending.kind) {
    case 'waiting':
      return sending.sought ? { ...UNSENT, sought: true } : UNSENT
    case 'sending':
      return UNKNOWN
    case 'sent':
    case 'deleted':
    case 'refused':
    case 'unknown':
    case 'unsent':
      return undefined
  }
}

/** Deletions that were asked for and came to nothing that is known. */
const undeleted = (session: Session): Fact[] =>
  [...session.sendings].flatMap(([hint, { value }]): Fact[] =>
    value.kind === 'sent' && isBeingDeleted(session, hint)
      ? [{ kind: 'outbox', hint, sending: { ...value, trouble: UNDELETED, maybeDeleted: true } }]
      : [],
  )

/**
 * What an earlier run left unsettled: nothing leaves or is deleted by itself after a restart, and what was on its way is looked
 * for on X.
 */
export const leftOver = (session: Session): Fact[] => [
  ...plannedHints(session).map(({ draft }): Fact => ({ kind: 'outbox', hint: draft.id, sending: UNSENT })),
  ...[...session.sendings].flatMap(([hint, { value }]): Fact[] => {
    const sending = settled(value)
    return sending ? [{ kind: 'outbox', hint, sending }] : []
  }),
  ...undeleted(session),
]
