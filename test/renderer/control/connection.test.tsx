import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import type { ConnectionView } from '../../../src/ipc/contract'
import { RunSheetSchema } from '../../../src/core/runsheet'
import sample from '../../../resources/run-sheets/sample.json'
import { App } from '../../../src/renderer/control/app'
import { keysIn } from '../../../src/renderer/control/connection/paste-keys'
import { home, inSession, row } from '../../support/example-control'
import { exampleConnection } from '../../support/example-connection'
import { KEYS } from '../../support/x-keys'
import { held, recorder, show } from './in-the-control-room'

const open = (connection: ConnectionView = exampleConnection(), more: Partial<typeof home> = {}) => {
  const recorded = recorder()
  const view = { ...home, connection, isConnectionOpen: true, ...more }
  const shown = show(
    <App
      copy={{ ...held([row(1)]), view }}
      command={recorded.send}
      act={recorded.act}
      onRefused={() => () => {}}
    />,
  )
  const asked = () => recorded.actions.filter(({ kind }) => kind !== 'read-draft')
  return { ...shown, asked }
}
const press = (name: string | RegExp) => screen.getByRole('button', { name })
const PASTED = `API Key: ${KEYS.appKey}
API Key Secret: ${KEYS.appSecret}
Access Token: ${KEYS.accessToken}
Access Token Secret: ${KEYS.accessSecret}`

describe('what is pasted', () => {
  test.each([
    ['with X’s names', PASTED],
    ['with the names on lines of their own', PASTED.replaceAll(': ', '\n')],
    ['in the order of the fields', Object.values(KEYS).join('\n')],
    [
      'in a line, the access token first',
      [KEYS.accessToken, KEYS.appKey, KEYS.appSecret, KEYS.accessSecret].join(' '),
    ],
    [
      'as environment variables, in any order',
      `export CHALKBIRD_X_ACCESS_SECRET="${KEYS.accessSecret}"
CHALKBIRD_X_APP_KEY=${KEYS.appKey}
CHALKBIRD_X_ACCESS_TOKEN=${KEYS.accessToken}
CHALKBIRD_X_APP_SECRET=${KEYS.appSecret}`,
    ],
  ])('%s: each key goes to its place', (_how, text) => expect(keysIn(text)).toEqual(KEYS))

  test('a single key, or anything else, is pasted where the trainer wants it', () => {
    for (const text of [KEYS.appKey, '', 'some words about keys']) expect(keysIn(text)).toBeUndefined()
  })
})

test('four keys are pasted at once, sent once, and leave the screen', async () => {
  const { user, asked } = open()
  const field = (name: string) => screen.getByLabelText(name)
  expect(press('Connect').getAttribute('aria-disabled')).toBe('true')
  await user.click(field('API Key'))
  await user.paste(PASTED)
  expect(screen.getByText('All four are in. Now connect.')).toBeDefined()
  for (const input of document.querySelectorAll('form input'))
    expect(input.getAttribute('type')).toBe('password')
  await user.click(press('Connect'))
  expect(asked()).toEqual([{ kind: 'connect-keys', slot: 'master', ...KEYS }])
  await waitFor(() => expect(field('API Key')).toHaveProperty('value', ''))
})

test('what was typed for the master account never stands in the practice account’s fields', async () => {
  const { user } = open()
  await user.click(screen.getByLabelText('API Key'))
  await user.paste(PASTED)
  await user.click(screen.getByRole('radio', { name: /Practice account/ }))
  expect(screen.getByRole('region', { name: 'Practice account' })).toBeDefined()
  expect(screen.getByLabelText('API Key')).toHaveProperty('value', '')
})

test('signing in shows the addresses to register, asks for the client ID alone, and can be called off', async () => {
  const { user, asked } = open()
  await user.click(screen.getByRole('radio', { name: 'Sign in with X' }))
  expect(screen.getByText('http://127.0.0.1:18473/callback')).toBeDefined()
  await user.click(screen.getByRole('textbox', { name: 'Client ID' }))
  await user.paste(' client-4711 ')
  await user.click(screen.getByRole('checkbox', { name: /owns the app/ }))
  await user.click(press('Sign in with X…'))
  expect(asked()).toEqual([{ kind: 'sign-in', slot: 'master', clientId: 'client-4711', isOwner: true }])
})

test('while the browser is waited for, waiting can be stopped', async () => {
  const { user, asked } = open(exampleConnection({ master: { isBusy: true } }, { signingIn: 'master' }))
  await user.click(screen.getByRole('radio', { name: 'Sign in with X' }))
  expect(screen.getByText(/waits for three minutes/)).toBeDefined()
  await user.click(press('Stop waiting'))
  expect(asked()).toEqual([{ kind: 'cancel-sign-in' }])
})

const connected = (more: Partial<ConnectionView['slots']['master']> = {}) =>
  exampleConnection({
    master: {
      from: 'settings',
      username: 'chalk',
      isOwner: true,
      may: { read: 'yes', write: 'yes' },
      ...more,
    },
  })

test('an account that is connected says in one line who it is and what it may do; it is tried and forgotten', async () => {
  const { user, asked } = open(connected())
  const account = within(screen.getByRole('region', { name: 'Master account' }))
  expect(account.getByText('Connected as @chalk')).toBeDefined()
  expect(
    account.getByText(
      'May read posts · may post hints · owns the app, so reading posts that name it costs a fifth',
    ),
  ).toBeDefined()
  await user.click(press('Try'))
  await user.click(press('Forget this account'))
  // One press forgets nothing: what X's console showed once is gone then.
  expect(asked()).toEqual([{ kind: 'try-account', slot: 'master' }])
  await user.click(press('Forget it for good'))
  expect(asked()).toEqual([
    { kind: 'try-account', slot: 'master' },
    { kind: 'forget-account', slot: 'master' },
  ])
})

test('an account that may only read says what to change; one in trouble says what X said', () => {
  open(connected({ may: { read: 'yes', write: 'no' } }))
  expect(screen.getByText(/set ‘App permissions’ to ‘Read and write’/)).toBeDefined()
})

test('an account in trouble is in trouble wherever it is named', () => {
  open(connected({ trouble: 'X does not accept the keys.' }))
  // At home, on its tab and in its panel.
  expect(screen.getAllByText('Trouble with @chalk')).toHaveLength(3)
  expect(screen.queryByText('Connected as @chalk')).toBeNull()
  expect(screen.queryByText('X account: @chalk')).toBeNull()
  expect(screen.queryByText(/^Asks X who this is/)).toBeNull()
})

test('keys of the environment can not be forgotten here', () => {
  open(connected({ from: 'environment', trouble: 'X does not answer in time.' }))
  expect(screen.getAllByText('Trouble with @chalk').length).toBeGreaterThan(0)
  expect(screen.getByText('X does not answer in time.')).toBeDefined()
  expect(screen.queryByRole('button', { name: 'Forget this account' })).toBeNull()
})

test.each([
  ['none', /no keyring/],
  ['weak', /next to nothing/],
] as const)(
  'where the keyring is %s that is said, and accounts are kept only if the trainer agrees',
  async (strength, words) => {
    const { user, asked } = open(exampleConnection({}, { keyring: { strength, agreed: false } }))
    expect(screen.getByText(words)).toBeDefined()
    await user.click(screen.getByRole('checkbox', { name: /Keep accounts/ }))
    expect(asked()).toEqual([{ kind: 'keep-secrets', on: true }])
  },
)

test('the screen lies over a session too, and closes by its button and by Esc', async () => {
  const { user, asked } = open(connected(), { ...inSession, isConnectionOpen: true })
  await user.click(press('Done'))
  await user.keyboard('{Escape}')
  const closes = { kind: 'show-connection', on: false }
  expect(asked()).toEqual([closes, closes])
})

test('a live session from the command line asks first: account, hashtag, cost, and that hints are public', async () => {
  const starting = { ...RunSheetSchema.parse(sample), master: 'Chalk' }
  const { user, asked } = open(connected(), { isConnectionOpen: false, starting })
  const dialog = within(screen.getByRole('alertdialog', { name: 'Go live?' }))
  expect(dialog.getByText('@chalk')).toBeDefined()
  expect(dialog.getByText(`#${starting.hashtag}`)).toBeDefined()
  expect(dialog.getByText(/about \$\d+\.\d\d of your credits/)).toBeDefined()
  expect(dialog.getByText(/Hints are public/)).toBeDefined()
  await user.click(dialog.getByRole('button', { name: 'Cancel' }))
  await user.click(dialog.getByRole('button', { name: 'Go live' }))
  expect(asked()).toEqual([{ kind: 'drop-start' }, { kind: 'start-session', sheet: starting, as: 'live' }])
})

test('that the budget will hardly last to the end is told before going live', () => {
  const starting = { ...RunSheetSchema.parse(sample), budget: 0.01 }
  open(connected(), { isConnectionOpen: false, starting })
  expect(screen.getByText(/^Likely more than the budget of \$0\.01: reading would stop/)).toBeDefined()
})

test('a run sheet of another account than the one that is connected can not go live, and that is said at once', async () => {
  const starting = { ...RunSheetSchema.parse(sample), master: 'else' }
  const { user, asked } = open(connected(), { isConnectionOpen: false, starting })
  const dialog = within(screen.getByRole('alertdialog', { name: 'Go live?' }))
  expect(
    dialog.getByText(/master account is @else, and @chalk is connected\. Connect @else, or change/),
  ).toBeDefined()
  await user.click(dialog.getByRole('button', { name: 'Go live' }))
  expect(asked()).toEqual([])
  await user.click(dialog.getByRole('button', { name: 'Cancel' }))
  expect(asked()).toEqual([{ kind: 'drop-start' }])
})
