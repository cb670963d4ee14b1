import { DEFAULT_LOOK } from '../../src/core/look'
import { expect, test } from 'vitest'
import type { SavedSession } from '../../src/ipc/contract'
import { createAsked } from '../../src/main/asked'
import { createActions } from '../../src/main/actions'
import type { Desk } from '../../src/main/desk'
import { noScreens } from '../support/no-screens'
import { SHEET } from '../support/room'
import { savedSession } from '../support/saved-session'

const SESSION = await savedSession(SHEET)
const LISTED: SavedSession = {
  path: SESSION,
  title: 'Birds',
  hashtag: 'birds',
  mode: 'live',
  startedAt: 0,
  posts: 3,
  ended: false,
}

/** The trainer's window, and the files that its requests reached. */
const window = () => {
  const opened: string[] = []
  const open = (path: string) => {
    opened.push(path)
    return Promise.resolve({ kind: 'done' as const })
  }
  const desk: Desk = {
    open: () => undefined,
    begin: () => Promise.resolve({ kind: 'done' }),
    reopen: open,
    replay: open,
    leave: () => Promise.resolve(),
    close: () => Promise.resolve(),
  }
  const act = createActions({
    desk,
    saved: () => [LISTED],
    sheetsFolder: '/sheets',
    screens: noScreens,
    reloadControl: () => {},
    preferences: {
      look: () => DEFAULT_LOOK,
      language: () => 'en',
      keys: () => ({}),
      setLook: () => {},
      setLanguage: () => {},
      setKeys: () => {},
    },
    connect: () => Promise.resolve({ kind: 'done' }),
    asked: createAsked(() => {}),
    draft: { keep: () => Promise.resolve({ kind: 'done' }), read: () => Promise.resolve(null) },
    rehearsed: { note: () => {} },
    openExternal: () => Promise.resolve(),
    dialogs: {
      chooseLogo: () => Promise.resolve(undefined),
      choosePicture: () => Promise.resolve(undefined),
      chooseSheet: () => Promise.resolve(undefined),
      chooseListFile: () => Promise.resolve(undefined),
      chooseWhereToSave: () => Promise.resolve(undefined),
    },
  })
  return { act, opened }
}

test.each(['reopen', 'replay'] as const)(
  'a window can %s a listed session and no other file',
  async (kind) => {
    const { act, opened } = window()
    expect(await act({ kind, path: LISTED.path })).toEqual({ kind: 'done' })
    for (const path of ['/etc/hosts', SESSION.replace(/(?=[^/]+$)/, '../sessions/'), ''])
      expect(await act({ kind, path })).toMatchObject({ kind: 'refused' })
    expect(opened).toEqual([LISTED.path])
  },
)

test('a listed session gives its run sheet, and no other file does', async () => {
  const { act } = window()
  expect(await act({ kind: 'read-session-sheet', path: LISTED.path })).toEqual({
    kind: 'sheet',
    sheet: SHEET,
    from: SHEET.title,
  })
  expect(await act({ kind: 'read-session-sheet', path: '/etc/hosts' })).toMatchObject({ kind: 'refused' })
})
