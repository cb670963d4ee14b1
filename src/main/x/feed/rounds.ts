import type { Clock } from '../../../core/time'

export type Rounds = {
  start: () => void
  /** Waits for work that is under way. */
  stop: () => Promise<void>
}

/** Does something again and again, so many ms after it was done. */
export const createRounds = (deps: {
  clock: Clock
  everyMs: () => number
  work: () => Promise<void>
}): Rounds => {
  let cancelTimer = (): void => {}
  let working: Promise<void> = Promise.resolve()
  let isStopped = false

  const wait = (): void => {
    if (isStopped) return
    cancelTimer = deps.clock.after(deps.everyMs(), () => {
      // What is thrown is a bug and comes out as one; the next round comes all the same.
      working = deps.work().finally(wait)
    })
  }

  return {
    start: wait,
    stop: async () => {
      isStopped = true
      cancelTimer()
      await working
    },
  }
}
