import type { Clock } from '../../../core/time'

export type Rounds = {
  start: () => void
  /** Waits for work that is under way. */
  stop: () => Promise<void>
}

/** Does something again and again, so many ms after it was done, or later where it says so, in ms. */
export const createRounds = (deps: {
  clock: Clock
  everyMs: () => number
  work: () => Promise<number>
}): Rounds => {
  let cancelTimer = (): void => {}
  let working: Promise<void> = Promise.resolve()
  let isStopped = false

  const wait = (atLeast: number): void => {
    if (isStopped) return
    cancelTimer = deps.clock.after(Math.max(deps.everyMs(), atLeast), () => {
      working = round()
    })
  }
  const round = async (): Promise<void> => {
    let atLeast = 0
    try {
      atLeast = await deps.work()
    } finally {
      // What is thrown is a bug and comes out as one; the next round comes all the same.
      wait(atLeast)
    }
  }

  return {
    start: () => wait(0),
    stop: async () => {
      isStopped = true
      cancelTimer()
      await working
    },
  }
}
