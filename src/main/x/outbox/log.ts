import type { Fact, Sending } from '../../../core/facts'
import type { Pauses } from './pause'
import { backOff } from '../feed/pace'

/** When the session is closed: how long a disk in trouble may hold that up. */
export const DISK_PATIENCE_MS = 2_000

/** How the outbox writes what it does. */
export type OutboxLog = {
  /** Whether it is on the disk. */
  write: (hint: string, sending: Sending) => Promise<boolean>
  /**
   * An outcome must not get lost while the app runs; until it is written, nothing else is sent. With what X charged for it.
   */
  writeSurely: (hint: string, sending: Sending, charges?: readonly Fact[]) => Promise<void>
  /** What X charged beside: for looking something up. */
  pay: (charges: readonly Fact[]) => Promise<void>
  /** Waits for the disk no longer: whatever is not written yet is not. */
  giveUp: () => void
  givenUp: Promise<false>
}

export const createOutboxLog = (deps: {
  accept: (facts: Fact[]) => Promise<void>
  random: () => number
  pauses: Pauses
}): OutboxLog => {
  const { accept, random, pauses } = deps
  let giveUp = (_: false) => {}
  const givenUp = new Promise<false>((resolve) => {
    giveUp = resolve
  })

  const writeAll = (facts: Fact[]): Promise<boolean> => {
    const written = accept(facts).then(
      () => true,
      () => false,
    )
    return Promise.race([written, givenUp])
  }

  const writeAllSurely = async (facts: Fact[]): Promise<void> => {
    for (let failures = 1; !(await writeAll(facts)) && !pauses.isStopped(); failures += 1)
      await pauses.pause(backOff(failures, random))
  }

  return {
    write: (hint, sending) => writeAll([{ kind: 'outbox', hint, sending }]),
    writeSurely: (hint, sending, charges = []) =>
      writeAllSurely([{ kind: 'outbox', hint, sending }, ...charges]),
    pay: async (charges) => {
      if (charges.length > 0) await writeAllSurely([...charges])
    },
    giveUp: () => giveUp(false),
    givenUp,
  }
}
