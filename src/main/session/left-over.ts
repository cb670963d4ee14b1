import type { Fact, Sending } from '../../core/facts'
import { plannedHints } from '../../core/hint'
import type { Session } from '../../core/session'

const UNSENT: Sending = { kind: 'unsent', why: 'The app was closed before it left.' }
const UNKNOWN: Sending = {
  kind: 'unknown',
  sought: false,
  why: 'The app was closed while it was being sent. Look on X whether it is there.',
}

const settled = ({ kind }: Sending): Sending | undefined => {
  switch (kind) {
    case 'waiting':
      return UNSENT
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

/** What an earlier run left unsettled: nothing leaves by itself after a restart, and what was on its way is unknown. */
export const leftOver = (session: Session): Fact[] => [
  ...plannedHints(session).map(({ draft }): Fact => ({ kind: 'outbox', hint: draft.id, sending: UNSENT })),
  ...[...session.sendings].flatMap(([hint, { value }]): Fact[] => {
    const sending = settled(value)
    return sending ? [{ kind: 'outbox', hint, sending }] : []
  }),
]
