import { writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import type { RunSheet } from '../core/runsheet'
import { openPromises } from '../core/desk/open-promises'
import { peopleOf } from '../core/people'
import { LookSchema } from '../core/look'
import type { ActReply, AppAction, ConnectionAction, SavedSession } from '../ipc/contract'
import type { Asked } from './asked'
import type { Desk } from './desk'
import type { DraftFile } from './draft-file'
import { openPost } from './open-post'
import type { Preferences } from './preferences'
import type { Rehearsed } from './rehearsed'
import { promisesAsTable, promisesAsText } from './promise-list'
import { quizDesk } from './quiz-desk'
import { readRunSheet } from './run-sheet-files'
import { inPlainWords } from './session/journal-words'
import type { ScreenWishes } from './windows/screen-wishes'

/** What the file dialogs are told that they look for. */
export type FileKind = 'sheet' | 'csv' | 'jsonl'

export type ActionDeps = {
  desk: Desk
  /** The sessions that the home screen lists: a window can name no other file. */
  saved: () => readonly SavedSession[]
  /** Where the run sheets that come with the app lie. */
  sheetsFolder: string
  screens: ScreenWishes
  /** Loads the control window's page again, in the language that was chosen. */
  reloadControl: () => void
  preferences: Preferences
  connect: (action: ConnectionAction) => Promise<ActReply>
  asked: Asked
  draft: Pick<DraftFile, 'keep' | 'read'>
  rehearsed: Pick<Rehearsed, 'note'>
  /** The system's browser. */
  openExternal: (url: string) => Promise<unknown>
  /** The system's file dialogs; undefined: the trainer thought better of it. */
  dialogs: {
    /** A picture as a data URL; an empty one could not be read. */
    chooseLogo: () => Promise<string | undefined>
    /** As a data URL, small enough for a run sheet; empty: it could not be read. */
    choosePicture: () => Promise<string | undefined>
    chooseSheet: () => Promise<string | undefined>
    chooseWhereToSave: (suggested: string, as: FileKind) => Promise<string | undefined>
    chooseListFile: (suggested: string) => Promise<string | undefined>
  }
}

const DONE: ActReply = { kind: 'done' }
const NOT_OPEN: ActReply = { kind: 'refused', why: 'No session is open.' }

/** Does what the trainer asks outside a session's own commands. */
export const createActions = ({
  desk,
  saved,
  sheetsFolder,
  screens,
  reloadControl,
  preferences,
  connect,
  asked,
  draft,
  rehearsed,
  openExternal,
  dialogs,
}: ActionDeps): ((action: AppAction) => Promise<ActReply>) => {
  const quiz = quizDesk({
    session: () => desk.open()?.session(),
    chooseWhereToSave: dialogs.chooseWhereToSave,
  })
  const startPractice = async (speed: number, sheet?: RunSheet): Promise<ActReply> => {
    if (sheet) return desk.begin(sheet, { mode: 'practice', speed })
    const read = await readRunSheet(join(sheetsFolder, 'practice.json'))
    return read.kind === 'sheet' ? desk.begin(read.sheet, { mode: 'practice', speed }) : read
  }
  const ifListed = async (path: string, open: () => Promise<ActReply>): Promise<ActReply> =>
    saved().some((session) => session.path === path)
      ? open()
      : { kind: 'refused', why: 'This session is not among the saved ones.' }
  const save = async (sheet: RunSheet): Promise<ActReply> => {
    const path = await dialogs.chooseWhereToSave(`${sheet.title}.json`, 'sheet')
    if (path === undefined) return DONE
    try {
      await writeFile(path, `${JSON.stringify(sheet, null, 2)}\n`)
      return DONE
    } catch (error) {
      return {
        kind: 'refused',
        why: `The run sheet was not saved: ${error instanceof Error ? error.message : String(error)}`,
      }
    }
  }

  const savePromises = async (): Promise<ActReply> => {
    const session = desk.open()?.session()
    const open = session ? openPromises(session) : []
    if (!session || open.length === 0) return { kind: 'refused', why: 'No promise is open.' }
    const path = await dialogs.chooseListFile(`${session.sheet.title}.csv`)
    if (path === undefined) return DONE
    try {
      await writeFile(path, /\.csv$/i.test(path) ? promisesAsTable(open) : promisesAsText(open))
      return { kind: 'saved', as: basename(path) }
    } catch (error) {
      return { kind: 'refused', why: `The list of promises was not saved: ${inPlainWords(error)}` }
    }
  }

  const chooseLogo = async (): Promise<ActReply> => {
    const logo = await dialogs.chooseLogo()
    if (logo === undefined) return DONE
    const look = LookSchema.safeParse({ ...preferences.look(), logo })
    if (!look.success)
      return { kind: 'refused', why: 'This picture can not be used: choose a PNG or JPEG of at most 300 kB.' }
    preferences.setLook(look.data)
    return DONE
  }

  const choosePicture = async (): Promise<ActReply> => {
    const source = await dialogs.choosePicture()
    return source === ''
      ? { kind: 'refused', why: 'This picture can not be used: choose a PNG or JPEG.' }
      : { kind: 'picture', source: source ?? null }
  }

  const doWithCourse = async ({ course, does }: AppAction & { kind: 'course' }): Promise<ActReply> => {
    const open = desk.open()
    if (!open) return NOT_OPEN
    const reply = await open.course[does](course)
    if (does === 'check' && reply.kind === 'done') rehearsed.note(open.session(), course)
    return reply
  }

  return async (action) => {
    switch (action.kind) {
      case 'start-practice':
        return startPractice(action.speed, action.sheet)
      case 'start-session':
        asked.askToStart(null)
        return desk.begin(action.sheet, { mode: action.as, speed: 1 })
      case 'drop-start':
        asked.askToStart(null)
        return DONE
      case 'show-connection':
      case 'connect-keys':
      case 'sign-in':
      case 'cancel-sign-in':
      case 'try-account':
      case 'forget-account':
      case 'own-app':
      case 'keep-secrets':
        return connect(action)
      case 'read-sheet-file': {
        const path = await dialogs.chooseSheet()
        return path === undefined ? DONE : readRunSheet(path)
      }
      case 'save-sheet-file':
        return save(action.sheet)
      case 'read-sample-sheet':
        return readRunSheet(join(sheetsFolder, 'sample.json'))
      case 'read-session-sheet':
        return ifListed(action.path, () => readRunSheet(action.path))
      case 'reopen':
        return ifListed(action.path, () => desk.reopen(action.path, 1))
      case 'replay':
        return ifListed(action.path, () => desk.replay(action.path))
      case 'steer-replay':
        desk.open()?.steer(action.to)
        return DONE
      case 'read-now':
        desk.open()?.readNow()
        return DONE
      case 'add-post':
        return desk.open()?.addPost(action.link) ?? NOT_OPEN
      case 'course':
        return doWithCourse(action)
      case 'open-post':
        return openPost(desk.open(), action.post, openExternal)
      case 'save-promises':
        return savePromises()
      case 'leave-session':
        await desk.leave()
        return DONE
      case 'show-audience':
        return screens.showAudience()
      case 'close-audience':
        return screens.closeAudience()
      case 'toggle-full-screen':
        return screens.fullScreen(undefined)
      case 'full-screen':
        return screens.fullScreen(action.on)
      case 'choose-display':
        return screens.choose(action.display)
      case 'one-screen':
        return screens.oneScreen(action.on)
      case 'swap-displays':
        return screens.swap()
      case 'identify-displays':
        return screens.identify()
      case 'set-look':
        preferences.setLook(action.look)
        return DONE
      case 'choose-logo':
        return chooseLogo()
      case 'choose-picture':
        return choosePicture()
      case 'set-language':
        preferences.setLanguage(action.language)
        reloadControl()
        return DONE
      case 'set-keys':
        preferences.setKeys(action.keys)
        return DONE
      case 'keep-draft':
        return draft.keep(action.draft)
      case 'read-draft':
        return { kind: 'draft', draft: await draft.read() }
      case 'read-people': {
        const session = desk.open()?.session()
        return session ? { kind: 'people', people: peopleOf(session) } : NOT_OPEN
      }
      case 'read-evidence':
        return quiz.read(action)
      case 'read-changes':
        return quiz.readChanges(action)
      case 'save-evidence':
        return quiz.save(action)
      case 'try-change':
        return quiz.tryOut(action)
    }
  }
}
