import { join } from 'node:path'
import {
  app,
  BrowserWindow,
  screen,
  type Display,
  type IpcMainInvokeEvent,
  type WebPreferences,
} from 'electron'
import type { ControlState, Pushes, WindowRole } from '../../ipc/contract'
import { passKeysOn } from './audience-keys'
import { devServer, pageUrl } from './lockdown'

export type Windows = {
  openControl: () => Promise<BrowserWindow>
  openAudience: () => Promise<BrowserWindow>
  toggleFullScreen: () => void
  setFullScreen: (on: boolean) => void
  closeAudience: () => void
  send: (to: WindowRole, patch: Pushes['patch']) => void
  roleOf: (event: IpcMainInvokeEvent) => WindowRole | undefined
  displays: () => ControlState['view']['displays']
}

const preferences = (preload: string): WebPreferences => ({
  preload: join(__dirname, '../preload', preload),
  contextIsolation: true,
  sandbox: true,
  nodeIntegration: false,
  webviewTag: false,
  spellcheck: false,
})

/** The screen that is not the trainer's, if there is one. */
const projector = (): Display | undefined => {
  const primary = screen.getPrimaryDisplay()
  return screen.getAllDisplays().find(({ id }) => id !== primary.id)
}

const sizeOf = (audience: BrowserWindow | undefined): { width: number; height: number } => {
  const [width, height] = audience?.getContentSize() ?? []
  return { width: width ?? 1920, height: height ?? 1080 }
}

/** The two windows. `onChange` is told when the audience's window opens, closes or goes full screen, or a display comes or goes. */
export const createWindows = (onChange: () => void): Windows => {
  const open: { [Role in WindowRole]?: BrowserWindow } = {}

  const show = async (role: WindowRole, window: BrowserWindow): Promise<BrowserWindow> => {
    open[role] = window
    window.setMenuBarVisibility(false)
    window.on('closed', () => {
      delete open[role]
      if (role === 'control') app.quit()
      else onChange()
    })
    window.on('enter-full-screen', onChange)
    window.on('leave-full-screen', onChange)
    window.on('resize', onChange)
    await window.loadURL(devServer ? `${devServer}/${role}/index.html` : pageUrl(role))
    window.show()
    onChange()
    return window
  }

  return {
    openControl: () => {
      const { x, y, width, height } = screen.getPrimaryDisplay().workArea
      const size = { width: Math.min(1440, width), height: Math.min(900, height) }
      const window = new BrowserWindow({
        ...size,
        x: x + Math.floor((width - size.width) / 2),
        y: y + Math.floor((height - size.height) / 2),
        minWidth: 960,
        minHeight: 640,
        show: false,
        title: 'Chalkbird',
        backgroundColor: '#14181a',
        webPreferences: preferences('control.cjs'),
      })
      return show('control', window)
    },
    openAudience: () => {
      if (open.audience) {
        open.audience.show()
        return Promise.resolve(open.audience)
      }
      const wall = projector()
      const window = new BrowserWindow({
        ...(wall ? wall.bounds : { width: 1280, height: 720 }),
        fullscreen: wall !== undefined,
        show: false,
        title: 'Chalkbird: audience',
        backgroundColor: '#14211d',
        // A covered window stops drawing otherwise, and the room would see an old picture.
        webPreferences: { ...preferences('audience.cjs'), backgroundThrottling: false },
      })
      passKeysOn(window, { control: () => open.control, leaveFullScreen: () => window.setFullScreen(false) })
      return show('audience', window)
    },
    toggleFullScreen: () => open.audience?.setFullScreen(!open.audience.isFullScreen()),
    setFullScreen: (on) => open.audience?.setFullScreen(on),
    closeAudience: () => open.audience?.close(),
    send: (to, patch) => open[to]?.webContents.send('patch', patch),
    roleOf: ({ sender, senderFrame }) => {
      const roles: WindowRole[] = ['control', 'audience']
      // A frame inside a page is nobody: only the page itself may ask.
      return roles.find((role) => open[role]?.webContents === sender && senderFrame === sender.mainFrame)
    },
    displays: () => ({
      audience: !open.audience ? 'none' : open.audience.isFullScreen() ? 'full-screen' : 'window',
      size: sizeOf(open.audience),
      screens: screen.getAllDisplays().map((display) => ({
        id: display.id,
        label: display.label,
        width: display.size.width,
        height: display.size.height,
        scale: display.scaleFactor,
        isTrainers: display.id === screen.getPrimaryDisplay().id,
        isAudiences: display.id === projector()?.id,
      })),
      isMirrored: false,
      isOneScreen: false,
      projector: '',
    }),
  }
}
