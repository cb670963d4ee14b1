import { join } from 'node:path'
import { app, dialog, nativeImage, powerSaveBlocker, type BrowserWindow } from 'electron'
import type { ControlState } from '../ipc/contract'
import { createActions } from './actions'
import { createAppState } from './app-state'
import { createDesk, type Desk } from './desk'
import { serve } from './ipc/serve'
import { createMenuBar } from './menu-bar'
import { menuMessages, type MenuMessages } from './menu-messages'
import { nodeFs } from './session/journal-fs'
import { createSessionList } from './session/session-files'
import { draftFile } from './draft-file'
import { createPreferences } from './preferences'
import { openSettings } from './settings-store'
import type { LeftOpen } from './settings-parts'
import { createStayAwake } from './stay-awake'
import { createWindows, type Windows } from './windows/windows'
import { createXClient, type XKeys } from './x/x-client'

/** The same class at every start, so that a rehearsal can be repeated. */
const PRACTICE_SEED = 1

export type RunningApp = {
  desk: Desk
  act: ReturnType<typeof createActions>
  windows: Windows
  lastOpen: LeftOpen | undefined
  /** Done once all that waits is saved, as far as the disk allows. */
  close: () => Promise<unknown>
}

/** Builds the app: desk, windows and what they hold, joined by the contract. */
export const createApp = (how: {
  sessionsFolder: string
  account: XKeys | undefined
  api: string | undefined
}): RunningApp => {
  const settings = openSettings()
  const lastOpen = settings.read().openSession
  const listSaved = createSessionList(how.sessionsFolder, nodeFs)
  let saved: ControlState['view']['saved'] = []
  let account: ControlState['view']['account'] = how.account ? { username: '' } : null

  const preferences = createPreferences(settings, () => state.changed('more'))
  const windows = createWindows({
    settings,
    language: preferences.language,
    onChange: () => state.changed('more'),
  })
  const lookForSaved = async (): Promise<void> => {
    saved = await listSaved()
    state.changed('more')
  }
  const askWhoWeAre = async (): Promise<void> => {
    if (!how.account) return
    const me = await createXClient({ keys: how.account, baseUrl: how.api }).me()
    if (me.kind !== 'ok') return
    account = { username: me.value.username }
    state.changed('more')
  }

  const desk = createDesk({
    ...how,
    fs: nodeFs,
    seed: PRACTICE_SEED,
    remember: (openSession) => {
      settings.update({ openSession })
      void lookForSaved()
    },
    onChange: (what) => {
      stayAwake(sessionKind() === 'open')
      state.changed(what)
    },
  })
  const sessionKind = () => {
    const session = desk.open()
    return !session ? 'none' : session.mode === 'replay' ? 'replay' : 'open'
  }
  const stayAwake = createStayAwake(powerSaveBlocker)
  const state = createAppState({
    open: desk.open,
    saved: () => saved,
    account: () => account,
    displays: windows.displays,
    ...preferences,
    send: (to, patch) => {
      windows.send(to, patch)
      showMenu({
        displays: windows.displays(),
        language: preferences.language(),
        session: sessionKind(),
      })
    },
  })
  const draft = draftFile(join(app.getPath('userData'), 'run-sheet-draft.json'))
  const act = createActions({
    desk,
    saved: () => saved,
    sheetsFolder: join(app.getAppPath(), 'resources/run-sheets'),
    screens: windows.screens,
    reloadControl: windows.reloadControl,
    preferences,
    draft,
    dialogs: fileDialogs(() => menuMessages[preferences.language()]),
  })
  const showMenu = createMenuBar(act, windows.refuse)
  serve(
    {
      command: (command) => desk.open()?.command(command) ?? { kind: 'refused', why: 'No session is open.' },
      act,
      snapshot: (_nothing, from) => state.snapshot(from),
    },
    windows.roleOf,
  )
  const openControl = async (): Promise<void> => {
    await windows.openControl()
    // Only now: neither a folder of many sessions nor a slow network holds up the first window.
    void lookForSaved()
    void askWhoWeAre()
  }
  const close = () => Promise.allSettled([desk.close(), draft.whenKept()])
  return { desk, act, windows: { ...windows, openControl }, lastOpen, close }
}

/** A logo on the stage is at most this high, px of a 4K wall. */
const LOGO_HEIGHT = 320

const fileDialogs = (words: () => MenuMessages) => {
  const sheets = () => [{ name: words().runSheet, extensions: ['json'] }]
  return {
    chooseLogo: async () => {
      const { filePaths } = await dialog.showOpenDialog({
        filters: [{ name: words().picture, extensions: ['png', 'jpg', 'jpeg'] }],
        properties: ['openFile'],
      })
      const [path] = filePaths
      if (path === undefined) return undefined
      const picture = nativeImage.createFromPath(path)
      const { height } = picture.getSize()
      return (
        height > LOGO_HEIGHT ? picture.resize({ height: LOGO_HEIGHT, quality: 'best' }) : picture
      ).toDataURL()
    },
    chooseSheet: async () => {
      const { filePaths } = await dialog.showOpenDialog({ filters: sheets(), properties: ['openFile'] })
      return filePaths[0]
    },
    chooseWhereToSave: async (suggested: string) => {
      const { filePath, canceled } = await dialog.showSaveDialog({
        filters: sheets(),
        defaultPath: suggested,
      })
      return canceled || filePath === '' ? undefined : filePath
    },
  }
}

/** A picture of a window as PNG, once it has drawn what it was sent. */
export const capture = async (window: BrowserWindow | undefined): Promise<Buffer> => {
  if (!window) throw new Error('this window was closed')
  await window.webContents.executeJavaScript(
    'new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done(1))))',
  )
  return (await window.webContents.capturePage()).toPNG()
}
