import { BrowserWindow } from 'electron'
import { centred } from './bounds'
import type { Screen } from './displays'
import { loadPage } from './page-window'

/** How long the numbers stand, ms: time to look from one screen to the other. */
const SHOWN_MS = 3000
const SIZE = { width: 320, height: 320 }

/** A big number on each display, in the order in which the control window lists them. Asked again while they stand, it does nothing. */
export const createIdentify = (): ((screens: readonly Screen[]) => void) => {
  let areShown = false
  return (screens) => {
    if (areShown) return
    areShown = true
    const numbers = screens.map(showNumber)
    const clear = (): void => {
      for (const { window } of numbers) if (!window.isDestroyed()) window.destroy()
      areShown = false
    }
    // Only once all have loaded: Electron 25 crashes if a window is destroyed while its page loads.
    void Promise.all(numbers.map(({ loaded }) => loaded)).then(() => setTimeout(clear, SHOWN_MS))
  }
}

/** Its page has no script and no bridge. */
const showNumber = ({ bounds }: Screen, at: number) => {
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
  const loaded = loadPage(window, 'identify', `#n${at + 1}`).then(
    () => {
      if (!window.isDestroyed()) window.showInactive()
    },
    // A number that does not load is not shown; the others are.
    () => {},
  )
  return { window, loaded }
}
