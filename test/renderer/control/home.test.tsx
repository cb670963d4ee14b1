import { act as settle, screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { RunSheetSchema } from '../../../src/core/runsheet'
import sample from '../../../resources/run-sheets/sample.json'
import type { ActReply, AppAction, ControlBridge, ControlState } from '../../../src/ipc/contract'
import { App } from '../../../src/renderer/control/app'
import { blankDraft } from '../../../src/renderer/control/builder/blank'
import { home, inSession, row } from '../../support/example-control'
import { held, recorder, show } from './in-the-control-room'

/** Nothing is asked for but in this window. */
const nothingRefused: ControlBridge['onRefused'] = () => () => {}

const open = (view = home, answer?: Parameters<typeof recorder>[0]) => {
  const recorded = recorder(answer)
  const copy = { ...held([row(1)]), view }
  const shown = show(
    <App copy={copy} command={recorded.send} act={recorded.act} onRefused={nothingRefused} />,
  )
  /** What the trainer asked for; the window itself asks for the draft. */
  const asked = () => recorded.actions.filter(({ kind }) => kind !== 'read-draft')
  return { ...recorded, ...shown, asked }
}

test('the practice class starts at the chosen speed', async () => {
  const { user, asked } = open()
  await user.click(screen.getByRole('combobox', { name: 'Speed of the practice class' }))
  await user.click(await screen.findByRole('option', { name: '5 times as fast' }))
  await user.click(screen.getByRole('button', { name: 'Start the practice class' }))
  expect(asked()).toEqual([{ kind: 'start-practice', speed: 5 }])
})

test('saved sessions are reopened and replayed; an ended one too, since its promises wait for their answers', async () => {
  const { user, asked } = open()
  const [birds, aid] = within(screen.getByRole('region', { name: 'Saved sessions' })).getAllByRole('listitem')
  if (!birds || !aid) throw new Error('two sessions were saved')
  expect(birds.textContent).toContain('231 posts')
  await user.click(within(birds).getByRole('button', { name: /Reopen/ }))
  await user.click(within(aid).getByRole('button', { name: /Replay/ }))
  await user.click(within(aid).getByRole('button', { name: /Reopen/ }))
  expect(asked()).toEqual([
    { kind: 'reopen', path: '/sessions/birds.jsonl' },
    { kind: 'replay', path: '/sessions/firstaid.jsonl' },
    { kind: 'reopen', path: '/sessions/firstaid.jsonl' },
  ])
})

test('the run sheet of every saved session can be used again', async () => {
  const { user, asked } = open(home, { kind: 'sheet', sheet: RunSheetSchema.parse(sample), from: 'Birds' })
  const uses = screen.getAllByRole('button', { name: /^Use its run sheet/ })
  expect(uses).toHaveLength(2)
  await user.click(uses[1] ?? document.body)
  expect(await screen.findByText('Run sheet from Birds')).toBeDefined()
  expect(screen.getByRole('textbox', { name: 'Title' })).toHaveProperty('value', 'My first session')
  expect(asked()).toEqual([{ kind: 'read-session-sheet', path: '/sessions/firstaid.jsonl' }])
})

test('the first time the lists say what will be there', () => {
  open({ ...home, saved: [] })
  expect(screen.getByText(/Your sessions will be listed here/)).toBeDefined()
})

test('without an X account home says so, and opens the screen where one is connected', async () => {
  const { user, asked } = open()
  expect(screen.getByText(/No X account is set up/)).toBeDefined()
  await user.click(screen.getByRole('button', { name: /^X account…/ }))
  expect(asked()).toEqual([{ kind: 'show-connection', on: true }])
})

test('a run sheet that was opened is looked over before it starts', async () => {
  const { user } = open(home, { kind: 'sheet', sheet: RunSheetSchema.parse(sample), from: 'sample.json' })
  await user.click(screen.getByRole('button', { name: /Use the sample/ }))
  expect(await screen.findByText('Run sheet from sample.json')).toBeDefined()
  expect(screen.getByRole('textbox', { name: 'Title' })).toHaveProperty('value', 'My first session')
})

test('what is refused is told, with the reason', async () => {
  const { user } = open(inSession, { kind: 'refused', why: 'The session has ended.' })
  await user.click(screen.getByRole('button', { name: 'Next' }))
  expect((await screen.findAllByText('The session has ended.')).length).toBeGreaterThan(0)
})

test('what the menu bar could not do is told here as well', async () => {
  const { send, act } = recorder()
  let refuse = (_why: string) => {}
  const onRefused: ControlBridge['onRefused'] = (listener) => {
    refuse = listener
    return () => {}
  }
  show(<App copy={{ ...held([]), view: home }} command={send} act={act} onRefused={onRefused} />)
  settle(() => refuse('There is only one screen.'))
  expect((await screen.findAllByText('There is only one screen.')).length).toBeGreaterThan(0)
})

test('before the first state there is a word instead of nothing', () => {
  const { send, act } = recorder()
  show(<App copy={undefined} command={send} act={act} onRefused={nothingRefused} />)
  expect(screen.getByText('One moment…')).toBeDefined()
})

const kept = (title: string) => ({
  kind: 'draft' as const,
  draft: JSON.stringify({ draft: { ...blankDraft('red_cross'), title }, from: '' }),
})

test('a draft that was kept is offered, and gone on with as it was left', async () => {
  const { user } = open(home, kept('First aid'))
  await user.click(await screen.findByRole('button', { name: /Go on with your draft/ }))
  expect(screen.getByRole('textbox', { name: 'Title' })).toHaveProperty('value', 'First aid')
  expect(screen.getByText('Saved as your draft')).toBeDefined()
})

test('a new session is not begun over a draft before the trainer has parted with it', async () => {
  const { user, asked } = open(home, kept('First aid'))
  await screen.findByRole('button', { name: /Go on with your draft/ })
  await user.click(screen.getByRole('button', { name: /New session/ }))
  await user.click(await screen.findByRole('button', { name: 'Keep the draft' }))
  expect(screen.queryByRole('textbox', { name: 'Title' })).toBeNull()
  await user.click(screen.getByRole('button', { name: /New session/ }))
  await user.click(await screen.findByRole('button', { name: 'Throw it away' }))
  expect(screen.getByRole('textbox', { name: 'Title' })).toHaveProperty('value', '')
  expect(asked()).toEqual([{ kind: 'keep-draft', draft: null }])
})

test('a draft is thrown away for a run sheet only once one was read', async () => {
  const { user, asked } = open(home, kept('First aid'))
  await screen.findByRole('button', { name: /Go on with your draft/ })
  // The trainer calls the choice of a file off.
  await user.click(screen.getByRole('button', { name: /Open a run sheet/ }))
  await user.click(await screen.findByRole('button', { name: 'Throw it away' }))
  expect(asked()).toEqual([{ kind: 'read-sheet-file' }])
  expect(screen.getByRole('button', { name: /Go on with your draft/ })).toBeDefined()
})

test('a run sheet that was practised is found again as the draft, and taken live from there', async () => {
  let written: string | null = null
  const act = (action: AppAction): Promise<ActReply> => {
    if (action.kind === 'keep-draft') written = action.draft
    return Promise.resolve(
      action.kind === 'read-draft' ? { kind: 'draft', draft: written } : { kind: 'done' },
    )
  }
  const { send } = recorder()
  const withAccount: ControlState['view'] = { ...home, account: { username: 'red_cross' } }
  const at = (view: ControlState['view']) => (
    <App copy={{ ...held([row(1)]), view }} command={send} act={act} onRefused={nothingRefused} />
  )
  const { user, rerender } = show(at(withAccount))
  await user.click(screen.getByRole('button', { name: /New session/ }))
  await user.click(screen.getByRole('textbox', { name: 'Title' }))
  await user.paste('First aid')
  await user.click(screen.getByRole('button', { name: 'Start as practice' }))
  rerender(at({ ...inSession, account: withAccount.account }))
  rerender(at(withAccount))
  await user.click(await screen.findByRole('button', { name: /Go on with your draft/ }))
  expect(screen.getByRole('textbox', { name: 'Title' })).toHaveProperty('value', 'First aid')
  await user.click(screen.getByRole('button', { name: 'Start live' }))
  const asked = within(await screen.findByRole('alertdialog'))
  expect(asked.getByText(/no longer your draft/)).toBeDefined()
  expect(written).not.toBeNull()
  await user.click(asked.getByRole('button', { name: /Start live|Go live/ }))
  rerender(at({ ...inSession, account: withAccount.account }))
  await waitFor(() => expect(written).toBeNull())
  rerender(at(withAccount))
  await screen.findByRole('button', { name: /New session/ })
  expect(screen.queryByRole('button', { name: /Go on with your draft/ })).toBeNull()
})

test('what is written when a session opens over the builder is gone on with afterwards', async () => {
  let written: string | null = null
  const act = (action: AppAction): Promise<ActReply> => {
    if (action.kind === 'keep-draft') written = action.draft
    return Promise.resolve(
      action.kind === 'read-draft' ? { kind: 'draft', draft: written } : { kind: 'done' },
    )
  }
  const { send } = recorder()
  const at = (view: ControlState['view']) => (
    <App copy={{ ...held([row(1)]), view }} command={send} act={act} onRefused={nothingRefused} />
  )
  const { user, rerender } = show(at(home))
  await user.click(screen.getByRole('button', { name: /New session/ }))
  await user.click(screen.getByRole('textbox', { name: 'Title' }))
  await user.paste('First aid')
  rerender(at(inSession))
  rerender(at(home))
  await user.click(await screen.findByRole('button', { name: /Go on with your draft/ }))
  expect(screen.getByRole('textbox', { name: 'Title' })).toHaveProperty('value', 'First aid')
})

test.each(['', '{', '{"draft":{"title":1},"from":""}'])(
  'a kept draft that reads %j is none',
  async (draft) => {
    open(home, { kind: 'draft', draft })
    await screen.findByRole('button', { name: /New session/ })
    expect(screen.queryByRole('button', { name: /Go on with your draft/ })).toBeNull()
  },
)

test('the settings open from home and by Ctrl and the comma', async () => {
  const { user } = open()
  await user.click(screen.getByRole('button', { name: /Look and screens/ }))
  expect(await screen.findByRole('dialog', { name: 'Look and screens' })).toBeDefined()
  await user.click(screen.getByRole('button', { name: 'Done' }))
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  await user.keyboard('{Control>},{/Control}')
  expect(await screen.findByRole('dialog', { name: 'Look and screens' })).toBeDefined()
})

test('home shows what a room sees', () => {
  open()
  const picture = screen.getByRole('figure', { name: 'Picture of what the room sees: a question of a quiz' })
  expect(picture.textContent).toContain('With which organ do songbirds sing?')
})
