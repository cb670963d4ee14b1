import { xTime, type PostId } from '../../../core/time'
import type { Answer } from '../answer'
import { untilReset } from '../feed/pace'

/**
 * What a single sending came to. X has no key by which it knows the same request, so only what surely is not on X may be sent
 * again.
 */
export type Outcome =
  | { kind: 'sent'; post: PostId }
  /** X decided against it. `isRepeated`: since it has the text already. */
  | { kind: 'refused'; why: string; isRepeated: boolean }
  /** Surely not on X. `waitMs`: what X asks for; 0 if nothing. */
  | { kind: 'later'; why: string; waitMs: number }
  /** It may be on X. `isRepeated`: X says that it has the text already. */
  | { kind: 'unsure'; why: string; isRepeated: boolean }

/** Surely not on X, and X asks for no wait. */
export const stays = (why: string): Outcome => ({ kind: 'later', why, waitMs: 0 })

/** `isAgain`: an earlier sending of the same post ended unsure, so that X's 'duplicate' may speak of that one. */
export const outcomeOf = (answer: Answer<{ id: string }>, { isAgain }: { isAgain: boolean }): Outcome => {
  const { kind } = answer
  switch (kind) {
    case 'ok':
      return { kind: 'sent', post: answer.value.id }
    case 'rate-limited': {
      // X counts, refuses and does nothing else.
      const { resetAt, serverTime } = answer
      const isTold = resetAt !== undefined && serverTime !== undefined
      const waitMs = isTold ? untilReset(resetAt, xTime(serverTime)) : 0
      return { kind: 'later', why: answer.why, waitMs }
    }
    case 'no-credits':
    case 'signed-out':
    case 'refused': {
      const isRepeated = answer.problem === 'duplicate'
      return { kind: isAgain && isRepeated ? 'unsure' : 'refused', why: answer.why, isRepeated }
    }
    case 'unavailable':
      return answer.sentMaybe ? { kind: 'unsure', why: answer.why, isRepeated: false } : stays(answer.why)
  }
}
