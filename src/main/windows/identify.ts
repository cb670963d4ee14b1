import { BrowserWindow } from 'electron'
import { centred } from './bounds'
import type { Screen } from './displays'
import { loadPage } from './page-window'

/** How long the numbers stand, ms: time to look from one screen to the other. */
const SHOWN_MS = 3000
const SIZE = { width: 320, height: 320 }

/** A big number on each display, in the order in which the control window lists them. Its page has no script and no bridge. */
export const createIdentify = (): ((screens: readonly Screen[]) => void) => {
  let shown: BrowserWindow[] = []
  const clear = (): void => {
    for (const window of shown) if (!window.isDestroyed()) window.destroy()
    shown = []
  }
  return (screens) => {
    clear()
    const numbers = screens.map(({ bounds }, at) => {
      const window = new BrowserWindow({
        ...centred(SIZE, bounds),
        frame: false,
        show: false,
        alwaysOnTop: true,
        focusable: false,
        skipTaskbar: true,
        resizable: false,
        backgroundColor: '#13201c',
        webPreferences: { sandbox: true, contextIsolation: true, nodeIntegration: false, javascript: false },
      })
      void loadPage(window, 'identify', `#n${at + 1}`).then(() => {
        if (!window.isDestroyed()) window.showInactive()
      })
      return window
    })
    shown = numbers
    setTimeout(() => {
      if (shown === numbers) clear()
    }, SHOWN_MS)
  }
}
