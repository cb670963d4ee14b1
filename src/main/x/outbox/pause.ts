import type { Clock } from '../../../core/time'

/** Pauses that can be ended early; once stopped, there are none any more. */
export type Pauses = {
  pause: (ms: number) => Promise<void>
  /** Ends what pauses are on. */
  end: () => void
  stop: () => void
  isStopped: () => boolean
  stopped: Promise<void>
}

export const createPauses = (clock: Clock): Pauses => {
  let isStopped = false
  /** Ends each pause that is on: deletions pause beside what is sent. */
  const ends = new Set<() => void>()
  const end = () => {
    for (const over of ends) over()
  }
  let tellStopped = () => {}
  const stopped = new Promise<void>((resolve) => {
    tellStopped = resolve
  })
  return {
    pause: (ms) =>
      isStopped
        ? Promise.resolve()
        : new Promise((resolve) => {
            const over = () => {
              cancel()
              ends.delete(over)
              resolve()
            }
            const cancel = clock.after(ms, over)
            ends.add(over)
          }),
    end,
    stop: () => {
      isStopped = true
      end()
      tellStopped()
    },
    isStopped: () => isStopped,
    stopped,
  }
}
