import { join } from 'node:path'
import { app, dialog, type BrowserWindow } from 'electron'
import type { SavedSession } from '../ipc/contract'
import { createActions } from './actions'
import { createAppState } from './app-state'
import type { XKeys } from './x/x-client'
import { createDesk, type Desk } from './desk'
import { serve } from './ipc/serve'
import { listSessions } from './session/session-files'
import { openSettings, type LeftOpen } from './settings'
import { createWindows, type Windows } from './windows/windows'

/** The same class at every start, so that a rehearsal can be repeated. */
const PRACTICE_SEED = 1

export type RunningApp = {
  desk: Desk
  act: ReturnType<typeof createActions>
  windows: Windows
  lastOpen: LeftOpen | undefined
}

/** Builds the app: desk, windows and what they hold, joined by the contract. */
export const createApp = async (how: {
  sessionsFolder: string
  account: XKeys | undefined
  api: string | undefined
}): Promise<RunningApp> => {
  const settings = openSettings()
  const lastOpen = settings.read().openSession
  let saved: SavedSession[] = await listSessions(how.sessionsFolder)

  const windows = createWindows(() => state.changed('more'))
  const desk = createDesk({
    ...how,
    seed: PRACTICE_SEED,
    remember: (openSession) => {
      settings.write(openSession === undefined ? {} : { openSession })
      void listSessions(how.sessionsFolder).then((list) => {
        saved = list
        state.changed('more')
      })
    },
    onChange: (what) => state.changed(what),
  })
  const state = createAppState({
    open: desk.open,
    saved: () => saved,
    account: how.account ? { username: '' } : null,
    displays: windows.displays,
    send: windows.send,
  })
  const act = createActions({
    desk,
    sheetsFolder: join(app.getAppPath(), 'resources/run-sheets'),
    windows,
    dialogs: sheetDialogs(),
  })
  serve(
    {
      command: (command) => desk.open()?.command(command) ?? { kind: 'refused', why: 'No session is open.' },
      act,
      snapshot: (_nothing, from) => state.snapshot(from),
    },
    windows.roleOf,
  )
  return { desk, act, windows, lastOpen }
}

const SHEETS = [{ name: 'Run sheet', extensions: ['json'] }]

const sheetDialogs = () => ({
  chooseSheet: async () => {
    const { filePaths } = await dialog.showOpenDialog({ filters: SHEETS, properties: ['openFile'] })
    return filePaths[0]
  },
  chooseWhereToSave: async (suggested: string) => {
    const { filePath, canceled } = await dialog.showSaveDialog({ filters: SHEETS, defaultPath: suggested })
    return canceled || filePath === '' ? undefined : filePath
  },
})

/** A picture of a window as PNG, once it has drawn what it was sent. */
export const capture = async (window: BrowserWindow): Promise<Buffer> => {
  await window.webContents.executeJavaScript(
    'new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done(1))))',
  )
  return (await window.webContents.capturePage()).toPNG()
}
