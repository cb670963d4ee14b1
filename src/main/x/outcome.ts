import type { Sending } from '../../core/facts'
import { xTime } from '../../core/time'
import type { Answer } from './answer'
import { untilReset } from './pace'

/**
 * What a single sending came to. Only 'later' may be sent again: X has no key by which it knows the same request, so whatever
 * X may have done already must not be asked for twice.
 */
export type Outcome =
  | { kind: 'settled'; sending: Sending }
  /** Surely not on X. `waitMs`: what X asks for; 0 if nothing. */
  | { kind: 'later'; why: string; waitMs: number }

const settled = (sending: Sending): Outcome => ({ kind: 'settled', sending })

export const outcomeOf = (answer: Answer<{ id: string }>): Outcome => {
  switch (answer.kind) {
    case 'ok':
      return settled({ kind: 'sent', post: answer.value.id })
    case 'rate-limited': {
      // X counts, refuses and does nothing else.
      const { resetAt, serverTime } = answer
      const isTold = resetAt !== undefined && serverTime !== undefined
      const waitMs = isTold ? untilReset(resetAt, xTime(serverTime)) : 0
      return { kind: 'later', why: answer.why, waitMs }
    }
    case 'no-credits':
    case 'signed-out':
    case 'refused':
      return settled({ kind: 'refused', why: answer.why })
    case 'unavailable':
      if (!answer.sentMaybe) return { kind: 'later', why: answer.why, waitMs: 0 }
      return settled({
        kind: 'unknown',
        sought: false,
        why: `${answer.why} The hint may be on X all the same: look at the account there before sending it again.`,
      })
  }
}
