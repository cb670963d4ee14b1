import type { BrowserWindow } from 'electron'
import type { Pushes } from '../../ipc/contract'

/**
 * Keys pressed while the wall has the focus: a clicker must not go dead because somebody clicked on the wall. The audience's
 * page itself can't send anything, so they are passed on to the control window, which knows what they mean, wherever its own
 * focus is. Where it can't answer, Esc leaves full screen all the same: nobody is trapped behind the wall.
 */
export const passKeysOn = (
  audience: BrowserWindow,
  to: { control: () => BrowserWindow | undefined; leaveFullScreen: () => void },
): void => {
  audience.webContents.on('before-input-event', (event, input) => {
    if (input.type !== 'keyDown') return
    event.preventDefault()
    if (input.isAutoRepeat || input.control || input.alt || input.meta) return
    const control = to.control()?.webContents
    const key: Pushes['key'] = { key: input.key, code: input.code, shiftKey: input.shift }
    if (control && !control.isCrashed()) control.send('key', key)
    else if (input.key === 'Escape') to.leaveFullScreen()
  })
}
