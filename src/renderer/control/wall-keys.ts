import type { ControlBridge, Pushes } from '../../ipc/contract'

/**
 * What was pressed on the wall counts as pressed in the room, wherever this window's own focus is. Esc leaves full screen
 * where no session has a use for it: nobody is trapped behind the wall.
 */
export const pressedOnWall = (key: Pushes['key'], act: ControlBridge['act']): void => {
  const isFree = window.dispatchEvent(new KeyboardEvent('keydown', { ...key, cancelable: true }))
  if (isFree && key.key === 'Escape') void act({ kind: 'full-screen', on: false })
}
