import type { Fact } from '../../../core/facts'
import type { Clock, PostId } from '../../../core/time'
import type { Sought } from './match'
import type { Pauses } from './pause'
import { backOff } from '../feed/pace'
import { readBack, type ReadBackDeps } from './read-back'

/** What looking for a post on our own timeline came to. */
export type SeekEnd =
  | { kind: 'found'; post: PostId }
  /** Long enough after it was sent, it was not there. */
  | { kind: 'quiet' }
  /** X does not let us look. */
  | { kind: 'barred'; why: string }
  | { kind: 'stopped' }

export type SeekDeps = Omit<ReadBackDeps, 'isTaken'> & {
  clock: Clock
  random: () => number
  pauses: Pauses
  /** Keeps what X charged for looking, whatever comes of it. */
  pay: (charges: readonly Fact[]) => Promise<void>
}

/**
 * A post that X made is on the account's own timeline after 1.6 s on average (measured on a model, RELIABILITY); one that is not
 * there so long after the sending ended was not made.
 */
const QUIET_MS = 30_000
/** Between two looks: soon at first, since most are found at once. An empty answer costs nothing (X: post-cap). */
const LOOKS_MS = [1_000, 2_000, 4_000]
const LOOK_MS = 6_000

/**
 * Reads our own timeline until the post is found or surely is not there. Trouble of the network or of X only makes it take
 * longer: nothing can be sent meanwhile anyway. `sentUntil`, by the clock: nothing of it has left the app since.
 */
export const seek = async (
  deps: SeekDeps & { isTaken: (post: PostId) => boolean },
  sought: Sought & { sentUntil: number },
): Promise<SeekEnd> => {
  const { clock, random, pauses } = deps
  let quietAt: number | undefined = sought.sentUntil + QUIET_MS
  let failures = 0
  for (let looks = 0; !pauses.isStopped(); looks += 1) {
    const begunAt = clock.now()
    // It is only a reading: nothing is lost if its answer comes after the end.
    const read = await Promise.race([readBack(deps, sought), pauses.stopped])
    if (!read) break
    await deps.pay(read.charges)
    switch (read.kind) {
      case 'found':
        return { kind: 'found', post: read.post }
      case 'absent': {
        quietAt ??= begunAt + QUIET_MS
        if (begunAt >= quietAt) return { kind: 'quiet' }
        failures = 0
        const left = Math.max(0, quietAt - clock.now())
        await pauses.pause(Math.min(LOOKS_MS[looks] ?? LOOK_MS, left))
        break
      }
      case 'trouble': {
        const { trouble } = read
        if (trouble.kind !== 'unavailable' && trouble.kind !== 'rate-limited')
          return { kind: 'barred', why: trouble.why }
        // While X is out of reach, what is on the way of the sending waits too, and goes on when X is back: also where it was
        // the look that got no answer, as on a line that swallows everything.
        if (trouble.serverTime === undefined) quietAt = undefined
        failures += 1
        await pauses.pause(Math.max(read.waitMs, backOff(failures, random)))
      }
    }
  }
  return { kind: 'stopped' }
}
