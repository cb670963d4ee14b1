import type { Source } from '../../../core/facts'
import { xTime, type XTime } from '../../../core/time'
import type { Limits, Trouble } from '../answer'
import { waitAfter } from './pace'
import type { Reading, Turn } from './reading'

/**
 * So often in a row a source that does not answer is asked before the other one is. X charges a thing at the price at
 * which it was read first on a day: the cheap source goes first, and an answer that was lost may have been charged already.
 */
const ASKED_FIRST = 5
/**
 * While something is open the room waits for its votes, so the other source waits no longer than this, ms: a call that
 * times out and its repeat. At worst each post costs the price of search instead of that of a mention, two fifths of a cent more.
 */
const OPEN_WAITS_MS = 20_000

/** One of the feed's sources: what its latest reading came to, and when it is due again. */
export type FeedSource = {
  of: Source
  /** Reads through all pages, as long as it may. */
  read: (mayGoOn: () => boolean) => Promise<void>
  /** Plans the next reading. */
  plan: (how: { isShort: boolean; random: () => number }) => void
  /** Undefined: not before the trainer has done something about it. */
  dueAt: () => XTime | undefined
  /** As soon as possible, unless X asked to wait; says whether it is. What has stopped goes on for the trainer alone. */
  hurry: (who: 'trainer' | 'app') => boolean
  comesFirst: () => boolean
  /** The account can read nothing any more, from no source. */
  endsAll: () => boolean
  /** What is wrong; an alarm is wrong with posts that were read. */
  trouble: () => Trouble | undefined
  alarm: () => string
  limits: () => Limits | undefined
}

export const createSource = (
  reading: Reading,
  { isActive, now }: { isActive: () => boolean; now: () => XTime },
): FeedSource => {
  let last: Turn | undefined
  let failures = 0
  let failingSince: XTime | undefined
  let calls = 1
  let limits: Limits | undefined
  let alarm = ''
  let dueAt: XTime | undefined = xTime(0)
  const trouble = (): Trouble | undefined => (last?.kind === 'trouble' ? last.trouble : undefined)

  return {
    of: reading.of,
    read: async (mayGoOn) => {
      calls = 0
      const asked = now()
      do {
        calls += 1
        last = await reading.turn()
        limits = last.limits ?? limits
        failures = last.kind === 'trouble' ? failures + 1 : 0
        failingSince = last.kind === 'trouble' ? (failingSince ?? asked) : undefined
        if (last.kind === 'done') ({ alarm } = last)
      } while (last.kind === 'more' && mayGoOn())
    },
    plan: (how) => {
      const wait = waitAfter({
        trouble: trouble(),
        failures,
        limits,
        calls,
        now: now(),
        isActive: isActive(),
        ...how,
      })
      dueAt = wait === 'stop' ? undefined : xTime(now() + Math.ceil(wait))
    },
    dueAt: () => dueAt,
    hurry: (who) => {
      const isUsedUp = limits?.remaining === 0 && limits.resetAt > now()
      const isStopped = dueAt === undefined && who !== 'trainer'
      if (isUsedUp || isStopped || trouble()?.kind === 'rate-limited') return false
      dueAt = now()
      return true
    },
    comesFirst: () =>
      trouble()?.kind === 'unavailable' &&
      failures < ASKED_FIRST &&
      !(isActive() && now() - (failingSince ?? now()) > OPEN_WAITS_MS) &&
      (reading.of === 'mentions' || (last?.kind === 'trouble' && last.isLost)),
    endsAll: () => trouble()?.kind === 'no-credits' || trouble()?.kind === 'signed-out',
    trouble,
    alarm: () => alarm,
    limits: () => limits,
  }
}
