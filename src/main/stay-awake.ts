import { powerSaveBlocker } from 'electron'

/** Keeps the displays from sleeping for as long as it is asked to: a room waits for the next post without touching a key. */
export const createStayAwake = (): ((isNeeded: boolean) => void) => {
  let blocker: number | undefined
  return (isNeeded) => {
    if (isNeeded) blocker ??= powerSaveBlocker.start('prevent-display-sleep')
    else if (blocker !== undefined) {
      powerSaveBlocker.stop(blocker)
      blocker = undefined
    }
  }
}
