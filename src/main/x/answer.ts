import type { XTime } from '../../core/time'

/** How many calls of one kind X still allows until `resetAt`, as its headers say. */
export type Limits = { limit: number; remaining: number; resetAt: XTime }

/** What every answer tells beside its content, as far as X said so. */
export type Seen = {
  limits?: Limits | undefined
  /** X's clock in ms, cut to whole seconds; from an answer that is X's own, since a hotel's page has a clock too. */
  serverTime?: number | undefined
  /** What keys of OAuth 1.0a may do: 'read', 'read-write' or 'read-write-directmessages'. */
  accessLevel?: string | undefined
}

/** Refusals that the app can do something about; the others are for the trainer to read. */
export type Problem =
  /** The since id or the start time does not suit X. */
  | 'cursor'
  /** The same text is on X already, by this account. */
  | 'duplicate'
  /** A reply to someone who did not write to the master account. */
  | 'not-summoned'
  /** The post to reply to can't be seen any more. */
  | 'target-gone'
  | 'too-long'
  /** What was asked for is not there. */
  | 'not-found'

/** Expected trouble. `why` is one plain sentence or two: what is wrong, and what to do. */
export type Trouble = { why: string } & (
  | { kind: 'rate-limited'; resetAt?: XTime | undefined }
  | { kind: 'no-credits' | 'signed-out' | 'refused'; problem?: Problem | undefined }
  /** Nothing from X, or nothing whole. `sentMaybe`: X may have had the request, and done what it said. */
  | { kind: 'unavailable'; sentMaybe: boolean }
)

export type Answer<Value> = Seen & ({ kind: 'ok'; value: Value } | Trouble)
