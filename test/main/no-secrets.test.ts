import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { inspect } from 'node:util'
import { afterEach, beforeEach, expect, onTestFinished, test, vi } from 'vitest'
import { UNDO_MS } from '../../src/core/hint'
import type { ActReply, AppAction, ControlState, WindowRole } from '../../src/ipc/contract'
import { connectActions } from '../../src/main/accounts/connect-actions'
import { readKept } from '../../src/main/accounts/held'
import { createActions } from '../../src/main/actions'
import { createAppState } from '../../src/main/app-state'
import { createAsked } from '../../src/main/asked'
import { createDesk } from '../../src/main/desk'
import { draftFile } from '../../src/main/draft-file'
import { answer, type Handlers } from '../../src/main/ipc/answer'
import { createPreferences } from '../../src/main/preferences'
import { printSummary } from '../../src/main/print-summary'
import { createSecrets } from '../../src/main/secrets'
import { nodeFs } from '../../src/main/session/journal-fs'
import { settingsIn } from '../../src/main/settings'
import { callbackAt } from '../../src/main/x/sign-in/sign-in'
import { noPromises } from '../support/promises'
import { accountsOn, keyring } from '../support/accounts'
import { noScreens } from '../support/no-screens'
import { SHEET } from '../support/room'
import { createWatch } from '../support/until'
import { CLIENT_ID, openXForAccounts } from '../support/x-for-accounts'
import { DUMMY_KEYS, KEYS } from '../support/x-keys'

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'chalkbird-secrets-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

const filesIn = async (place: string): Promise<string[]> =>
  Promise.all(
    (await readdir(place, { recursive: true, withFileTypes: true }))
      .filter((entry) => entry.isFile())
      .map((entry) => readFile(join(entry.parentPath, entry.name), 'utf8')),
  )

const PORT = 43_118

/** Whatever is logged at any level, and what a promise fails with that nobody waits for. */
const logged = (): string[] => {
  const lines: string[] = []
  const note = (...said: unknown[]) => void lines.push(inspect(said, { depth: null, showHidden: true }))
  for (const level of ['debug', 'log', 'info', 'warn', 'error', 'trace'] as const)
    vi.spyOn(console, level).mockImplementation(note)
  for (const stream of [process.stdout, process.stderr])
    vi.spyOn(stream, 'write').mockImplementation((said) => {
      note(said)
      return true
    })
  const events = ['unhandledRejection', 'warning'] as const
  for (const event of events) process.on(event, note)
  onTestFinished(() => {
    vi.restoreAllMocks()
    for (const event of events) process.off(event, note)
  })
  return lines
}

/** The whole of main, put together as the app does it, with everything that leaves it written down. */
const openApp = async () => {
  const x = await openXForAccounts({ callbacks: [callbackAt(PORT)] })
  const file = { store: {} as Record<string, unknown> }
  const settings = settingsIn(file)
  const left = logged()
  const watch = createWatch()
  const changed = () => {
    state.changed('more')
    watch.happened()
  }
  const asked = createAsked(changed)
  const preferences = createPreferences(settings, changed)
  const browser: Promise<string>[] = []
  const accounts = accountsOn(file, {
    address: { baseUrl: x.server.url },
    ports: [PORT],
    openExternal: async (url) => {
      left.push(url)
      browser.push(fetch(url).then((page) => page.text()))
    },
    onChange: changed,
    tell: (what) => left.push(what),
  })
  const desk = createDesk({
    fs: nodeFs,
    sessionsFolder: join(folder, 'sessions'),
    accounts,
    promises: noPromises,
    seed: 1,
    remember: (openSession) => settings.update({ openSession }),
    onChange: changed,
  })
  const state = createAppState({
    open: desk.open,
    saved: () => [],
    connection: accounts.view,
    asked,
    displays: () => noDisplays,
    ...preferences,
    rehearsed: () => [],
    send: (_to, patch) => left.push(JSON.stringify(patch)),
  })
  const act = createActions({
    desk,
    saved: () => [],
    sheetsFolder: folder,
    screens: noScreens,
    reloadControl: () => {},
    preferences,
    connect: connectActions(accounts, { asked, readNow: () => desk.open()?.readNow() }),
    asked,
    draft: draftFile(join(folder, 'draft.json')),
    rehearsed: { note: () => {} },
    openExternal: () => Promise.resolve(),
    dialogs: {
      chooseLogo: () => Promise.resolve(undefined),
      choosePicture: () => Promise.resolve(undefined),
      chooseSheet: () => Promise.resolve(undefined),
      chooseListFile: () => Promise.resolve(undefined),
      chooseWhereToSave: () => Promise.resolve(join(folder, 'saved.json')),
    },
  })
  const handlers: Handlers = {
    command: (command) => desk.open()?.command(command) ?? { kind: 'refused', why: 'No session is open.' },
    act,
    snapshot: (_nothing, from) => state.snapshot(from),
  }
  /** As a window asks, and what it gets back, errors too. */
  const ask = async (
    payload: AppAction | object,
    role: WindowRole = 'control',
  ): Promise<ActReply | string> => {
    const reply = await answer('act', handlers, { role, payload }).catch((error: unknown) => String(error))
    left.push(JSON.stringify(reply))
    return reply
  }
  const everything = async () => {
    for (const role of ['control', 'audience'] as const) left.push(JSON.stringify(state.snapshot(role)))
    const texts = [
      ...left,
      ...(await filesIn(folder)),
      JSON.stringify(file.store),
      ...(await Promise.all(browser)),
    ]
    const encoded = texts.flatMap((text) =>
      [...text.matchAll(/[A-Za-z0-9+/]{24,}={0,2}/g)].map(([found]) =>
        Buffer.from(found, 'base64').toString(),
      ),
    )
    return [...texts, ...encoded].join('\n')
  }
  return { ...x, left, ask, desk, accounts, everything, watch, file }
}
/** The sign-in as it lies sealed in the settings, for this server. */
const tokensIn = (file: { store: Record<string, unknown> }, origin: string) => {
  const kept = readKept(createSecrets(keyring(), settingsIn(file), { origin }).read('master'))
  if (kept?.credentials.kind !== 'oauth2') throw new Error('no sign-in is kept')
  return kept.credentials
}

const noDisplays: ControlState['view']['displays'] = {
  audience: 'none',
  size: { width: 1, height: 1 },
  screens: [],
  isMirrored: false,
  isOneScreen: false,
  projector: '',
}

test(
  'no secret is in a file, an export, a log, a push, a snapshot, an answer, an error or the browser’s page, whatever the trainer does',
  { timeout: UNDO_MS * 12 },
  async () => {
    const { left, ask, desk, everything, watch, server, file } = await openApp()
    expect(await ask({ kind: 'connect-keys', slot: 'master', ...KEYS })).toEqual({ kind: 'done' })
    expect(await ask({ kind: 'connect-keys', slot: 'rehearsal', ...DUMMY_KEYS })).toEqual({ kind: 'done' })
    const mistyped = { ...KEYS, accessSecret: 'mistyped-4711-secret' }
    expect(await ask({ kind: 'connect-keys', slot: 'master', ...mistyped })).toMatchObject({
      kind: 'refused',
    })
    // Not what the contract takes: the error must not say what came.
    expect(await ask({ kind: 'connect-keys', slot: 'master', ...KEYS, more: KEYS.appSecret })).toContain(
      'Error',
    )
    expect(await ask({ kind: 'connect-keys', slot: 'master', ...KEYS }, 'audience')).toContain(
      'not for this window',
    )

    for (const as of ['live', 'rehearsal'] as const) {
      expect(await ask({ kind: 'start-session', sheet: { ...SHEET, master: 'chalk' }, as })).toEqual({
        kind: 'done',
      })
      await desk.open()?.command({ kind: 'hint', hint: { id: as, text: `Look ${as}`, to: { kind: 'all' } } })
      await watch.until(() => desk.open()?.session().sendings.get(as)?.value.kind === 'sent')
      server.faults.set({ kind: 'expired-token', share: 1 })
      await ask({ kind: 'read-now' })
      await watch.until(() => (desk.open()?.around().feed.trouble ?? '') !== '')
      server.faults.clear()
      const path = desk.open()?.around().file ?? ''
      await ask({ kind: 'leave-session' })
      for (const json of [true, false]) {
        const print = (line: string) => void left.push(line)
        expect(await printSummary({ path, json }, { out: print, trouble: print })).toBe(0)
      }
    }
    expect(await ask({ kind: 'save-sheet-file', sheet: SHEET })).toEqual({ kind: 'done' })
    await ask({ kind: 'forget-account', slot: 'master' })
    expect(await ask({ kind: 'sign-in', slot: 'master', clientId: CLIENT_ID, isOwner: false })).toEqual({
      kind: 'done',
    })
    await ask({ kind: 'try-account', slot: 'master' })

    const { accessToken, refreshToken } = tokensIn(file, server.url)
    const before = await everything()
    // Its tokens go to X once more, to be revoked.
    expect(await ask({ kind: 'forget-account', slot: 'master' })).toEqual({ kind: 'done' })

    const all = `${before}\n${await everything()}`
    expect(all).toContain('Look rehearsal')
    for (const secret of [...Object.values(KEYS), ...Object.values(DUMMY_KEYS)])
      expect(all.includes(secret), `${secret.slice(0, 8)}… is to be found`).toBe(false)
    expect(all).not.toContain(mistyped.accessSecret)
    for (const token of [accessToken, refreshToken]) expect(all).not.toContain(token)
  },
)
