import { DEFAULT_LOOK } from '../../../src/core/look'
import { fireEvent, screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import type { ControlView } from '../../../src/core/views'
import { SessionScreen } from '../../../src/renderer/control/session/session-screen'
import { displays, inSession, replayView, row, rows, view } from '../../support/example-control'
import { held, recorder, show } from './in-the-control-room'

const open = (more: Partial<ControlView> = {}, list = rows) => {
  const recorded = recorder()
  const shown = show(
    <SessionScreen
      view={{ ...view, ...more }}
      posts={held(list)}
      look={DEFAULT_LOOK}
      displays={inSession.displays}
      send={recorded.send}
      act={recorded.act}
    />,
  )
  return { ...recorded, ...shown }
}

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
  const { commands } = open({ cue: view.cues.length - 1 })
  fireEvent.keyDown(document.body, { key: 'PageDown' })
  expect(commands).toEqual([])
  expect(screen.getByText('This is the last step.')).toBeDefined()
})

test('posts are judged by keys: J to a post, A, H and P on it', async () => {
  const [waiting, shown] = [row(1, { standing: 'waiting' }), row(2)]
  const { user, commands } = open({}, [waiting, shown])
  await screen.findAllByRole('article')
  await user.keyboard('j')
  await user.keyboard('a')
  await user.keyboard('j')
  await user.keyboard('p')
  await user.keyboard('h')
  expect(commands).toEqual([
    { kind: 'judge', posts: [waiting.id], as: 'shown' },
    { kind: 'spotlight', on: { kind: 'post', post: shown.id } },
    { kind: 'judge', posts: [shown.id], as: 'hidden' },
  ])
})

test('the mode is told in words', () => {
  open()
  expect(screen.getByText('Practice')).toBeDefined()
  expect(
    within(screen.getByRole('region', { name: 'What the room sees' })).getAllByText('Rehearsal'),
  ).toBeDefined()
})

test.each([
  ['live', 2, 'Not shown'],
  ['practice', 2, 'Not shown'],
  ['practice', 1, 'Not connected'],
] as const)(
  'with the audience window closed, a %s preview with %i screens says: %s; and brings it back',
  async (mode, count, badge) => {
    const recorded = recorder()
    const { user } = show(
      <SessionScreen
        view={{ ...view, mode }}
        posts={held([])}
        look={DEFAULT_LOOK}
        displays={displays('none', count)}
        {...recorded}
      />,
    )
    const preview = within(screen.getByRole('region', { name: 'What the room sees' }))
    expect(preview.getByText(badge).getAttribute('data-missing')).toBe('true')
    expect(preview.getByText('The audience window is closed')).toBeDefined()
    await user.click(preview.getByRole('button', { name: 'Bring it back' }))
    expect(recorded.actions).toEqual([{ kind: 'show-audience' }])
  },
)

test('while the projector is unplugged, the preview says so and that it comes back', () => {
  const recorded = recorder()
  show(<SessionScreen view={view} posts={held([])} displays={displays('lost', 1)} {...recorded} />)
  const preview = within(screen.getByRole('region', { name: 'What the room sees' }))
  expect(preview.getByText('Not connected').getAttribute('data-missing')).toBe('true')
  expect(preview.getByText(/comes back by itself/)).toBeDefined()
})

test('with the audience window open, there is nothing to bring back', () => {
  open()
  const preview = within(screen.getByRole('region', { name: 'What the room sees' }))
  expect(preview.getAllByText('Rehearsal')[0]?.getAttribute('data-missing')).toBe('false')
  expect(preview.queryByRole('button', { name: 'Bring it back' })).toBeNull()
})

test('the preview is what the room sees', () => {
  open()
  expect(screen.getByRole('figure', { name: /With which organ/ })).toBeDefined()
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
