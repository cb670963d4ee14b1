import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
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
import { SecretsSchema } from '../../src/main/secrets'
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

/** The whole of main, put together as the app does it, with everything that leaves it written down. */
const openApp = async () => {
  const x = await openXForAccounts({ callbacks: [callbackAt(PORT)] })
  const file = { store: {} as Record<string, unknown> }
  const settings = settingsIn(file)
  const left: string[] = []
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
    dialogs: {
      chooseLogo: () => Promise.resolve(undefined),
      chooseSheet: () => Promise.resolve(undefined),
      chooseListFile: () => Promise.resolve(undefined),
      chooseWhereToSave: () => Promise.resolve(undefined),
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
  return { ...x, ask, desk, accounts, everything, watch, file }
}
/** The sign-in as it lies sealed in the settings. */
const tokensIn = (secrets: unknown) => {
  const { master } = SecretsSchema.parse(secrets)
  const kept = readKept(keyring().decryptString(Buffer.from(master?.text ?? '', 'base64')))
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
  'no secret is in a file, a push, a snapshot, an answer, an error or the browser’s page, whatever the trainer does',
  { timeout: UNDO_MS * 12 },
  async () => {
    const { ask, desk, everything, watch, server, file } = await openApp()
    expect(await ask({ kind: 'connect-keys', slot: 'master', ...KEYS })).toEqual({ kind: 'done' })
    expect(await ask({ kind: 'connect-keys', slot: 'rehearsal', ...DUMMY_KEYS })).toEqual({ kind: 'done' })
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
      await ask({ kind: 'leave-session' })
    }
    await ask({ kind: 'forget-account', slot: 'master' })
    expect(await ask({ kind: 'sign-in', slot: 'master', clientId: CLIENT_ID, isOwner: false })).toEqual({
      kind: 'done',
    })
    await ask({ kind: 'try-account', slot: 'master' })

    const all = await everything()
    expect(all).toContain('Look rehearsal')
    expect(file.store).toHaveProperty('secrets')
    for (const secret of [...Object.values(KEYS), ...Object.values(DUMMY_KEYS)])
      expect(all.includes(secret), `${secret.slice(0, 8)}… is to be found`).toBe(false)
    expect(all).not.toContain('mistyped-4711-secret')
    const { accessToken, refreshToken } = tokensIn(file.store['secrets'])
    for (const token of [accessToken, refreshToken]) expect(all).not.toContain(token)
  },
)
