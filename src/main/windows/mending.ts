import type { BrowserWindow } from 'electron'
import { machineClock } from '../clocks'
import { createReloadGuard } from './reload-guard'

/** Loads a window's page again when its process crashed: main holds all it showed. `giveUp`: it crashed too often. */
export const mendAfterCrash = (window: BrowserWindow, giveUp: () => void): void => {
  const mayReload = createReloadGuard(() => machineClock.now())
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    if (reason === 'clean-exit' || window.isDestroyed()) return
    if (mayReload()) window.webContents.reload()
    else giveUp()
  })
}
