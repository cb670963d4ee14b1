import { BrowserWindow, screen, type Rectangle } from 'electron'
import type { Language } from '../../core/look'
import type { WindowPlaces } from '../settings-parts'
import { carriedOver, centred, stillReachable } from './bounds'
import { loadPage, preferences } from './page-window'
import { standing } from './standing'

type ControlPlace = NonNullable<WindowPlaces['control']>

const SIZE = { width: 1440, height: 900 }

export type ControlWindow = { window: BrowserWindow; stands: () => ControlPlace }

/** The trainer's window, where it stood at the last run if it can be reached there. */
export const openControlWindow = (stood: ControlPlace | undefined): ControlWindow => {
  const areas = screen.getAllDisplays().map(({ workArea }) => workArea)
  const bounds =
    stillReachable(stood && boundsIn(stood), areas) ?? centred(SIZE, screen.getPrimaryDisplay().workArea)
  const window = new BrowserWindow({
    ...bounds,
    minWidth: 960,
    minHeight: 640,
    show: false,
    title: 'Chalkbird',
    backgroundColor: '#14181a',
    autoHideMenuBar: true,
    webPreferences: preferences('control.cjs'),
  })
  if (stood?.maximized) window.maximize()
  const stands = standing(window, bounds)
  return { window, stands: () => ({ ...stands(), maximized: window.isMaximized() }) }
}

const boundsIn = ({ x, y, width, height }: Rectangle): Rectangle => ({ x, y, width, height })

/** The page picks its words by what its address says. */
export const loadControl = (window: BrowserWindow, language: Language, more = ''): Promise<void> =>
  loadPage(window, 'control', `?language=${language}${more}`)

export const showControl = async (window: BrowserWindow, language: Language): Promise<void> => {
  await loadControl(window, language)
  window.show()
}

/** Takes it to another display's work area, maximized there if it was. */
export const carryControl = (window: BrowserWindow, from: Rectangle, to: Rectangle): void => {
  const wasMaximized = window.isMaximized()
  if (wasMaximized) window.unmaximize()
  window.setBounds(carriedOver(window.getNormalBounds(), from, to))
  if (wasMaximized) window.maximize()
}
