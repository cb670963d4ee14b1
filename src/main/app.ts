import { join } from 'node:path'
import {
  app,
  dialog,
  nativeImage,
  powerSaveBlocker,
  safeStorage,
  session,
  shell,
  type BrowserWindow,
} from 'electron'
import type { RunSheet } from '../core/runsheet'
import type { ControlState, Reply } from '../ipc/contract'
import { createAccounts } from './accounts/accounts'
import { connectActions } from './accounts/connect-actions'
import { notConnected } from './accounts/door'
import { createActions, type FileKind } from './actions'
import { createAsked } from './asked'
import { createAppState } from './app-state'
import { machineClock } from './clocks'
import { createDesk, type Desk } from './desk'
import { serve } from './ipc/serve'
import { createMenuBar } from './menu-bar'
import { menuMessages, type MenuMessages } from './menu-messages'
import { nodeFs } from './session/journal-fs'
import { createSessionList } from './session/session-files'
import { draftFile } from './draft-file'
import { promiseBook } from './promise-book'
import { createPreferences } from './preferences'
import { createRehearsed } from './rehearsed'
import { createSecrets } from './secrets'
import { openSettings } from './settings-store'
import type { LeftOpen } from './settings-parts'
import { smallPicture } from './small-picture'
import { createStayAwake } from './stay-awake'
import { createWindows, type Windows } from './windows/windows'
import { createAgents } from './x/agents'
import type { XKeys } from './x/credentials'
import { originOf } from './x/place'
import { signInWords } from './x/sign-in/sign-in-words'

/** The same class at every start, so that a rehearsal can be repeated. */
const PRACTICE_SEED = 1

export type RunningApp = {
  desk: Desk
  /** Asks the trainer whether a live session is to begin. */
  askToStart: (sheet: RunSheet) => Reply
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

  const preferences = createPreferences(settings, () => state.changed('more'))
  const rehearsed = createRehearsed(settings, () => state.changed('more'))
  const windows = createWindows({
    settings,
    language: preferences.language,
    onChange: () => state.changed('more'),
  })
  const lookForSaved = async (): Promise<void> => {
    saved = await listSaved()
    state.changed('more')
  }
  const asked = createAsked(() => state.changed('more'))
  const accounts = createAccounts({
    address: {
      baseUrl: how.api,
      agents: createAgents((url) => session.defaultSession.resolveProxy(url)),
    },
    secrets: createSecrets(safeStorage, settings, { origin: originOf(how.api) }),
    fromEnvironment: how.account,
    clock: machineClock,
    openExternal: (url) => shell.openExternal(url),
    words: () => signInWords(preferences.language()),
    onChange: () => state.changed('more'),
    tell: windows.refuse,
  })
  const desk = createDesk({
    sessionsFolder: how.sessionsFolder,
    accounts,
    promises: promiseBook(join(app.getPath('userData'), 'promises.json'), windows.refuse),
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
    connection: accounts.view,
    asked,
    displays: windows.displays,
    ...preferences,
    rehearsed: rehearsed.marks,
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
    connect: connectActions(accounts, { asked, readNow: () => desk.open()?.readNow() }),
    asked,
    draft,
    rehearsed,
    openExternal: (url) => shell.openExternal(url),
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
    void accounts.who('master')
  }
  const askToStart = (sheet: RunSheet): Reply => {
    const isConnected = accounts.view().slots.master.from !== 'nobody'
    if (isConnected) asked.askToStart(sheet)
    else asked.showConnection(true)
    return isConnected ? { kind: 'done' } : { kind: 'refused', why: notConnected('master').why }
  }
  const close = () => Promise.allSettled([desk.close(), draft.whenKept()])
  return { desk, askToStart, act, windows: { ...windows, openControl }, lastOpen, close }
}

/** A logo on the stage is at most this high, px of a 4K wall. */
const LOGO_HEIGHT = 320

const fileDialogs = (words: () => MenuMessages) => {
  const sheets = () => [{ name: words().runSheet, extensions: ['json'] }]
  /** A session's file holds its run sheet too. */
  const withSheet = () => [{ name: words().runSheet, extensions: ['json', 'jsonl'] }]
  const chosenPicture = async () => {
    const { filePaths } = await dialog.showOpenDialog({
      filters: [{ name: words().picture, extensions: ['png', 'jpg', 'jpeg'] }],
      properties: ['openFile'],
    })
    const [path] = filePaths
    return path === undefined ? undefined : nativeImage.createFromPath(path)
  }
  return {
    chooseLogo: async () => {
      const picture = await chosenPicture()
      if (picture === undefined) return undefined
      const { height } = picture.getSize()
      return (
        height > LOGO_HEIGHT ? picture.resize({ height: LOGO_HEIGHT, quality: 'best' }) : picture
      ).toDataURL()
    },
    choosePicture: async () => {
      const picture = await chosenPicture()
      return picture && (smallPicture(picture) ?? '')
    },
    chooseSheet: async () => {
      const { filePaths } = await dialog.showOpenDialog({ filters: withSheet(), properties: ['openFile'] })
      return filePaths[0]
    },
    chooseListFile: async (suggested: string) => {
      const { filePath, canceled } = await dialog.showSaveDialog({
        filters: [
          { name: words().table, extensions: ['csv'] },
          { name: words().text, extensions: ['txt'] },
        ],
        defaultPath: suggested,
      })
      return canceled || filePath === '' ? undefined : filePath
    },
    chooseWhereToSave: async (suggested: string, as: FileKind) => {
      const { filePath, canceled } = await dialog.showSaveDialog({
        filters: as === 'sheet' ? sheets() : [{ name: words().evidence, extensions: [as] }],
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
