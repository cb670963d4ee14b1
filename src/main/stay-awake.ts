import type { PowerSaveBlocker } from 'electron'

/** Keeps the displays from sleeping for as long as it is asked to: a room waits for the next post without touching a key. */
export const createStayAwake = (
  blockers: Pick<PowerSaveBlocker, 'start' | 'stop'>,
): ((isNeeded: boolean) => void) => {
  let blocker: number | undefined
  return (isNeeded) => {
    if (isNeeded) blocker ??= blockers.start('prevent-display-sleep')
    else if (blocker !== undefined) {
      blockers.stop(blocker)
      blocker = undefined
    }
  }
}
