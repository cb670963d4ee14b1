import { fireEvent, screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { displays, hints, replayView, view } from '../../support/example-control'
import { openSession as open } from './session-room'

test('the run sheet says where we are and what comes next', () => {
  open()
  const steps = within(screen.getByRole('list', { name: 'Run sheet' }))
  expect(steps.getByRole('button', { current: 'step' }).textContent).toContain('With which organ')
  expect(screen.getByText('6 of 15')).toBeDefined()
  expect(screen.getByText('Comes next: What was answered')).toBeDefined()
})

test('Next and Previous go to the neighbouring steps', async () => {
  const { user, commands } = open()
  await user.click(screen.getByRole('button', { name: 'Next' }))
  await user.click(screen.getByRole('button', { name: 'Previous' }))
  expect(commands).toEqual([
    { kind: 'go', cue: 'organ:answers' },
    { kind: 'go', cue: 'four-steps' },
  ])
})

test('a clicker goes on, and its double send is one step', () => {
  const { commands } = open()
  fireEvent.keyDown(document.body, { key: 'PageDown' })
  fireEvent.keyDown(document.body, { key: 'PageDown' })
  expect(commands).toEqual([{ kind: 'go', cue: 'organ:answers' }])
})

test('whoever writes a hint turns no pages', async () => {
  const { user, commands } = open()
  await user.type(screen.getByRole('textbox', { name: 'Text of the hint' }), 'no page n p{Enter}{PageDown}')
  expect(commands).toEqual([])
})

test.each(['by the button', 'by the keyboard'])(
  'once a hint is sent %s, a clicker turns pages again',
  async (how) => {
    const { user, commands } = open()
    await user.type(screen.getByRole('textbox', { name: 'Text of the hint' }), 'One')
    if (how === 'by the button') await user.click(screen.getByRole('button', { name: 'Send' }))
    else await user.keyboard('{Control>}{Enter}{/Control}')
    await user.keyboard('{PageDown}')
    expect(commands.map(({ kind }) => kind)).toEqual(['hint', 'go'])
  },
)

test('an arrow of a clicker goes on and leaves the list that has the focus alone', async () => {
  const { user, commands } = open()
  screen.getByRole('combobox', { name: 'To' }).focus()
  await user.keyboard('{ArrowDown}')
  expect(commands).toEqual([{ kind: 'go', cue: 'organ:answers' }])
  expect(screen.queryByRole('listbox')).toBeNull()
})

test('the end of the run sheet is the end', () => {
  const { commands } = open({ cue: view.cues.length - 1, preview: null })
  fireEvent.keyDown(document.body, { key: 'PageDown' })
  expect(commands).toEqual([])
  expect(screen.getByText('Nothing comes after this step.')).toBeDefined()
})

test('the mode is told in words', () => {
  open()
  expect(screen.getByText('Practice')).toBeDefined()
  expect(
    within(screen.getByRole('region', { name: 'What the room sees' })).getByText('Live · rehearsal'),
  ).toBeDefined()
})

test.each([
  ['live', 2, 'Not shown'],
  ['practice', 2, 'Not shown'],
  ['practice', 1, 'Not connected'],
] as const)(
  'with the audience window closed, a %s session with %i screens says: %s; and brings it back',
  async (mode, count, badge) => {
    const screens = displays.screens.slice(0, count)
    const { user, actions } = open({ mode }, [], { displays: { audience: 'none', screens } })
    const live = within(screen.getByRole('region', { name: 'What the room sees' }))
    expect(live.getByText(badge)).toBeDefined()
    expect(live.getByText('The audience window is closed')).toBeDefined()
    await user.click(live.getByRole('button', { name: 'Bring it back' }))
    expect(actions).toEqual([{ kind: 'show-audience' }])
  },
)

test('with the audience window open, there is nothing to bring back', () => {
  open()
  const live = within(screen.getByRole('region', { name: 'What the room sees' }))
  expect(live.queryByRole('button', { name: 'Bring it back' })).toBeNull()
})

test('a projector that is unplugged comes back by itself, and no button says that it would', () => {
  open({}, [], { displays: { audience: 'lost' } })
  const live = within(screen.getByRole('region', { name: 'What the room sees' }))
  expect(live.getByText('Not connected')).toBeDefined()
  expect(live.queryByRole('button', { name: 'Bring it back' })).toBeNull()
})

test('one picture is what the room sees, and another what comes next', () => {
  open()
  const live = screen.getByRole('figure', { name: /Picture of what the room sees: 1. With which organ/ })
  expect(live.textContent).toContain('With which organ do songbirds sing?')
  expect(screen.getByRole('figure', { name: 'Preview: What was answered' }).textContent).toContain('Soon')
})

test('the settings are one button away', async () => {
  const { user, opened } = open()
  await user.click(screen.getByRole('button', { name: 'Look and screens…' }))
  expect(opened).toEqual(['settings'])
})

test('? opens the keys', async () => {
  const { user } = open()
  await user.keyboard('?')
  expect(await screen.findByRole('dialog', { name: 'Keys' })).toBeDefined()
})

test('ending a session is asked for twice', async () => {
  const { user, commands, actions } = open()
  await user.click(screen.getByRole('button', { name: 'End session…' }))
  const dialog = within(await screen.findByRole('alertdialog'))
  expect(commands).toEqual([])
  await user.click(dialog.getByRole('button', { name: 'End the session' }))
  expect(commands).toEqual([{ kind: 'end' }])
  expect(actions).toEqual([])
})

test('a session can be left to go on later', async () => {
  const { user, commands, actions } = open()
  await user.click(screen.getByRole('button', { name: 'End session…' }))
  await user.click(await screen.findByRole('button', { name: 'Close, and go on later' }))
  expect([commands, actions]).toEqual([[], [{ kind: 'leave-session' }]])
})

test('in a replay no key and no button changes anything', async () => {
  const { user, commands } = open(replayView)
  fireEvent.keyDown(document.body, { key: 'PageDown' })
  await user.click(screen.getByRole('button', { name: 'Next' }))
  await user.click(screen.getByRole('button', { name: 'Stop taking answers' }))
  expect(commands).toEqual([])
  expect(screen.getByRole('button', { name: 'Close replay' })).toBeDefined()
})

test('an ended session says so in the run sheet, and is replayed or left from there', async () => {
  const { user, actions } = open({ session: { ...view.session, ended: true } })
  const sheet = within(screen.getByRole('region', { name: 'Run sheet' }))
  expect(sheet.queryByText('On the wall now')).toBeNull()
  expect(sheet.getByText('The session has ended.')).toBeDefined()
  await user.click(sheet.getByRole('button', { name: 'Replay it' }))
  await user.click(sheet.getByRole('button', { name: 'Back to the start page' }))
  expect(actions).toEqual([
    { kind: 'leave-session' },
    { kind: 'replay', path: view.session.file },
    { kind: 'leave-session' },
  ])
})

test('after the end, posts of ours are still taken back, deleted and looked for; none is written again or shown', async () => {
  const [planned, sent, refused] = hints
  if (!planned || !sent || !refused) throw new Error('the example has three hints')
  const unknown = {
    ...refused,
    id: 'hint-unknown',
    state: { kind: 'unknown' as const, why: 'the line broke', sought: false },
  }
  const { user, commands } = open({
    session: { ...view.session, ended: true },
    hints: [planned, sent, refused, unknown],
  })
  await user.click(screen.getByRole('button', { name: 'Undo' }))
  await user.click(screen.getByRole('button', { name: 'Delete' }))
  await user.click(screen.getByRole('button', { name: 'Delete on X for good' }))
  await user.click(screen.getByRole('button', { name: 'Look again' }))
  expect(commands).toEqual([
    { kind: 'cancel-hint', hint: planned.id },
    { kind: 'delete-hint', hint: sent.id },
    { kind: 'look-for-hint', hint: 'hint-unknown' },
  ])
  const list = within(screen.getByRole('list', { name: 'Hints of this session' }))
  expect(list.queryByRole('button', { name: 'Write again' })).toBeNull()
  expect(list.queryByRole('button', { name: 'Show on the wall' })).toBeNull()
  expect(screen.getByRole('textbox', { name: 'Text of the hint' })).toHaveProperty('value', '')
})

test('a replay says in one line what works', () => {
  open({ mode: 'replay' })
  expect(screen.getByText(/^A replay: play or jump below/)).toBeDefined()
})

test('a step under a cover keeps its figures', () => {
  const closing = view.cues.findIndex(({ kind }) => kind === 'closing')
  open({
    cue: closing,
    figures: { kind: 'none' },
    output: { ...view.output, cover: 'black' },
    stage: { ...view.stage, scene: { kind: 'black' } },
    covered: { ...view.stage, scene: { kind: 'closing', posts: 63, people: 23, winners: [] } },
  })
  expect(screen.getByText('63 posts by 23 people')).toBeDefined()
})

test('a wall that the system moved onto this screen is told to be hidden, and shown again', async () => {
  const { user, actions } = open({}, [], { displays: { audience: 'hidden' } })
  expect(screen.getByText('Not shown')).toBeDefined()
  await user.click(screen.getByRole('button', { name: 'Show it again' }))
  expect(actions).toEqual([{ kind: 'show-audience' }])
})
