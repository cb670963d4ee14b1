import type { Clock } from '../../../core/time'

/** Pauses that can be ended early, one at a time; once stopped, there are none any more. */
export type Pauses = {
  pause: (ms: number) => Promise<void>
  /** Ends the pause that is on. */
  end: () => void
  stop: () => void
  isStopped: () => boolean
  stopped: Promise<void>
}

export const createPauses = (clock: Clock): Pauses => {
  let isStopped = false
  let end = () => {}
  let tellStopped = () => {}
  const stopped = new Promise<void>((resolve) => {
    tellStopped = resolve
  })
  return {
    pause: (ms) =>
      isStopped
        ? Promise.resolve()
        : new Promise((resolve) => {
            const cancel = clock.after(ms, resolve)
            end = () => {
              cancel()
              resolve()
            }
          }),
    end: () => end(),
    stop: () => {
      isStopped = true
      end()
      tellStopped()
    },
    isStopped: () => isStopped,
    stopped,
  }
}
