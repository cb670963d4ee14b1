import { noScreens } from '../no-screens'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createAsked } from '../../../src/main/asked'
import { createActions } from '../../../src/main/actions'
import { draftFile } from '../../../src/main/draft-file'
import { createDesk, type Desk } from '../../../src/main/desk'
import { promiseBook } from '../../../src/main/promise-book'
import { answer } from '../../../src/main/ipc/answer'
import { nodeFs, type JournalFs } from '../../../src/main/session/journal-fs'
import type { ActReply } from '../../../src/ipc/contract'
import { DEFAULT_LOOK } from '../../../src/core/look'
import { noPromises } from '../promises'
import { accountsOn } from '../accounts'
import { SHEET } from '../room'
import { createWatch } from '../until'
import type { Said } from './said'

const PRACTICE = { mode: 'practice', speed: 1 } as const

const deskIn = (sessionsFolder: string, { fs = nodeFs, onChange = () => {} } = {}): Desk =>
  createDesk({
    fs,
    sessionsFolder,
    accounts: accountsOn(),
    promises: noPromises,
    seed: 1,
    remember: () => {},
    onChange,
  })

const whyOf = (reply: ActReply, ...holds: string[]): Said[] =>
  reply.kind === 'refused' ? [[reply.why, ...holds]] : []

/** A disk that does what it is told until it is told to fail, then with an error of this code. */
const disk = (code: string) => {
  let isFailing = false
  const fs: JournalFs = {
    ...nodeFs,
    open: async (...args) => {
      if (isFailing) throw Object.assign(new Error(`${code}: played, open`), { code })
      const file = await nodeFs.open(...args)
      return {
        ...file,
        write: (bytes, position) =>
          isFailing
            ? Promise.reject(Object.assign(new Error(`${code}: played, write`), { code }))
            : file.write(bytes, position),
      }
    },
  }
  return { fs, fail: () => (isFailing = true), mend: () => (isFailing = false) }
}

/** What stands under a session whose disk begins to fail. */
const journalTrouble = async (folder: string, code: string, ...holds: string[]): Promise<Said[]> => {
  const watch = createWatch()
  const { fs, fail, mend } = disk(code)
  const desk = deskIn(folder, { fs, onChange: watch.happened })
  await desk.begin(SHEET, PRACTICE)
  const journal = () => desk.open()?.around().journal ?? ''
  fail()
  void desk.open()?.command({ kind: 'cover', with: 'black' })
  await watch.until(() => journal() !== '')
  const said = journal()
  mend()
  await desk.close()
  return [[said, ...holds]]
}

const sessions = async (folder: string): Promise<Said[]> => {
  const blocked = join(folder, 'a file')
  await writeFile(blocked, '')
  const desk = deskIn(folder)
  const live = await desk.begin(SHEET, { mode: 'live', speed: 1 })
  const { fs, fail } = disk('ENOSPC')
  fail()
  const unsaved = deskIn(folder, { fs })
  const nowhere = deskIn(join(blocked, 'sessions'))
  await desk.begin(SHEET, PRACTICE)
  const file = desk.open()?.around().file ?? ''
  const locked = await deskIn(folder).reopen(file, 1)
  await desk.replay(file)
  const replayed = await desk.open()?.command({ kind: 'end' })
  await desk.close()
  return [
    ...whyOf(live),
    ...whyOf(await unsaved.begin(SHEET, PRACTICE)),
    ...whyOf(await nowhere.begin(SHEET, PRACTICE), join(blocked, 'sessions')),
    ...whyOf(locked, file),
    ...(replayed ? whyOf(replayed) : []),
    ...whyOf(await desk.replay(join(folder, 'nowhere')), join(folder, 'nowhere')),
  ]
}

const actions = async (folder: string): Promise<Said[]> => {
  const act = createActions({
    desk: deskIn(folder),
    saved: () => [],
    sheetsFolder: folder,
    screens: noScreens,
    reloadControl: () => {},
    preferences: {
      look: () => DEFAULT_LOOK,
      language: () => 'de',
      keys: () => ({}),
      setLook: () => {},
      setLanguage: () => {},
      setKeys: () => {},
    },
    connect: () => Promise.resolve({ kind: 'done' }),
    asked: createAsked(() => {}),
    draft: draftFile(join(folder, 'nowhere', 'draft.json')),
    rehearsed: { note: () => {} },
    openExternal: () => Promise.resolve(),
    dialogs: {
      chooseLogo: () => Promise.resolve('no picture'),
      choosePicture: () => Promise.resolve(''),
      chooseSheet: () => Promise.resolve(undefined),
      chooseListFile: () => Promise.resolve(folder),
      chooseWhereToSave: () => Promise.resolve(folder),
    },
  })
  return [
    ...whyOf(await act({ kind: 'choose-logo' })),
    ...whyOf(await act({ kind: 'choose-picture' })),
    ...whyOf(await act({ kind: 'replay', path: 'elsewhere' })),
    ...whyOf(await act({ kind: 'save-sheet-file', sheet: SHEET }), folder),
    ...whyOf(await act({ kind: 'keep-draft', draft: 'Birds' }), join(folder, 'nowhere', 'draft.json')),
    ...whyOf(await act({ kind: 'read-sample-sheet' }), 'sample.json'),
    ...whyOf(await act({ kind: 'save-promises' })),
    ...(await ofTheBook(folder)),
  ]
}

/** What is told of a book of promises that is damaged, and of one that is a folder. */
const ofTheBook = async (folder: string): Promise<Said[]> => {
  const told: string[] = []
  const path = join(folder, 'promises.json')
  await writeFile(path, '{')
  await promiseBook(path, (why) => told.push(why)).openOf('live/1')
  const noFile = promiseBook(folder, (why) => told.push(why))
  await noFile.openOf('live/1')
  await noFile.enter('live/1', { open: [], found: [], settled: ['1'] })
  return told.map((said): Said => (said.includes(path) ? [said, path] : [said]))
}

/** What a request comes back with that main could not take, as Electron puts it. */
const misasked = async (): Promise<Said[]> => {
  const handlers = {
    command: () => ({ kind: 'done' }) as const,
    act: () => ({ kind: 'done' }) as const,
    snapshot: () => ({ revision: 0, view: { stage: null, look: DEFAULT_LOOK }, rows: [] }),
  }
  return answer('command', handlers, { role: 'control', payload: 'hello' }).then(
    () => [],
    (error: unknown): Said[] => [
      [`Error invoking remote method 'command': ${String(error)}`, 'command', String(error)],
    ],
  )
}

/** All that is said when sessions are begun, opened and kept, in this empty folder. */
export const saidAtDesk = async (folder: string): Promise<Said[]> => [
  ...(await sessions(folder)),
  ...(await actions(folder)),
  ...(await misasked()),
  ...(await journalTrouble(folder, 'ENOSPC', '1')),
  ...(await journalTrouble(folder, 'ESTRANGE', '1', 'ESTRANGE: played')),
]
