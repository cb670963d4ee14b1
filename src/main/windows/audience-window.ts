import { BrowserWindow, type BrowserWindowConstructorOptions, type Rectangle } from 'electron'
import { loadPage, preferences } from './page-window'
import { standing } from './standing'

export type AudienceWindow = {
  kind: 'wall' | 'window'
  window: BrowserWindow
  /** Where it is, to put one there again. */
  stands: () => Rectangle
  /** Its page has loaded: from then on it can be shown. */
  isReady: boolean
  /** Nobody needs it any more. */
  isRetired: boolean
}

/** Ends a window. Electron 25 crashes if one is destroyed while its page loads: such a one goes once it has loaded. */
export const retire = (old: AudienceWindow): void => {
  old.isRetired = true
  if (old.window.isDestroyed()) return
  if (old.isReady) old.window.destroy()
  else old.window.hide()
}

const COMMON: BrowserWindowConstructorOptions = {
  show: false,
  title: 'Chalkbird: audience',
  backgroundColor: '#14211d',
  // Whenever the app's menu is set anew, every window gets it, whatever was taken away before.
  autoHideMenuBar: true,
}

/**
 * A wall covers a display by its size and is not full screen in the system's sense: a window manager takes a full-screen
 * window to another display when its own goes, before anybody can hide it. One of the type `splash` stays where it is put
 * (measured with openbox: none of 20 pulls moved it, where a full-screen window covered the trainer's screen for 3 to 5 ms).
 */
const WALL: BrowserWindowConstructorOptions = {
  ...COMMON,
  ...(process.platform === 'linux' ? { type: 'splash' } : {}),
  frame: false,
  thickFrame: false,
  hasShadow: false,
  roundedCorners: false,
  movable: false,
  minimizable: false,
  maximizable: false,
  enableLargerThanScreen: true,
}

/** Begins to load the audience's page in a window that is not shown yet. */
export const makeAudienceWindow = (
  kind: AudienceWindow['kind'],
  bounds: Rectangle,
  onReady: () => void,
): AudienceWindow => {
  const window = new BrowserWindow({
    ...(kind === 'wall' ? WALL : COMMON),
    ...bounds,
    // A hidden or covered window stops drawing otherwise, and the room would see an old picture when it is back.
    webPreferences: { ...preferences('audience.cjs'), backgroundThrottling: false },
  })
  window.removeMenu()
  const made: AudienceWindow = {
    kind,
    window,
    stands: standing(window, bounds),
    isReady: false,
    isRetired: false,
  }
  const ready = (): void => {
    if (window.isDestroyed()) return
    made.isReady = true
    if (made.isRetired) retire(made)
    else onReady()
  }
  // Only after Electron's own work on the page that has loaded, since a window may be destroyed then.
  const whenLoaded = (): void => void setImmediate(ready)
  // A page that does not load leaves an empty board, which is better than no window.
  loadPage(window, 'audience').then(whenLoaded, whenLoaded)
  return made
}

/** Covers a display with it. macOS keeps a window below its menu bar unless it is full screen in the old way. */
export const coverDisplay = ({ window }: AudienceWindow, bounds: Rectangle): void => {
  const isMac = process.platform === 'darwin'
  if (isMac) window.setSimpleFullScreen(false)
  window.setBounds(bounds)
  window.showInactive()
  // A display that came back may have moved it while it was hidden: the place counts once it is shown.
  window.setBounds(bounds)
  if (isMac) window.setSimpleFullScreen(true)
}
