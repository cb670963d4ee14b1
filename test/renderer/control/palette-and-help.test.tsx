import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import type { CueRow } from '../../../src/core/views'
import { openSession } from './session-room'

const NAMES = { answers: 'What was answered', right: 'The right answer', finish: 'Photo finish' }
/** Join, a break, four questions of four steps each, whose numbers mix with those of the steps, and their board. */
const fourQuestions: CueRow[] = [
  { id: 'join', kind: 'join' as const, label: 'Join', visited: true },
  { id: 'tea', kind: 'break' as const, label: 'Tea', activity: 'tea', visited: false },
  ...[1, 4, 14, 9].flatMap((birds, at) =>
    (['ask', 'answers', 'right', 'finish'] as const).map((kind) => ({
      id: `q${at + 1}:${kind}`,
      kind,
      label: kind === 'ask' ? `${at + 1}. Which ${birds} birds?` : NAMES[kind],
      activity: 'quiz',
      question: `q${at + 1}`,
      visited: false,
    })),
  ),
  { id: 'quiz:board', kind: 'board' as const, label: 'Board', activity: 'quiz', visited: false },
]

describe('the palette', () => {
  const openPalette = async (...room: Parameters<typeof openSession>) => {
    const session = openSession(...room)
    await session.keyboard('Mod+k')
    const input = await screen.findByRole('combobox', { name: /^Find/ })
    await waitFor(() => expect(document.activeElement).toBe(input))
    return session
  }
  const options = () => screen.getAllByRole('option').map(({ textContent }) => textContent)

  test('finds a command by some of its letters, says its key, and does it on Enter', async () => {
    const { user, commands } = await openPalette()
    await user.keyboard('hold')
    await waitFor(() => expect(options()[0]).toBe('HoldF'))
    await user.keyboard('{Enter}')
    await waitFor(() => expect(commands).toEqual([{ kind: 'hold', on: true }]))
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  })
  test.each([
    ['identify the screens', { kind: 'identify-displays' }],
    ['one screen: the room', { kind: 'one-screen', on: true }],
    ['close audience', { kind: 'close-audience' }],
    ['connection', { kind: 'read-now' }],
    ['go on later', { kind: 'leave-session' }],
  ])('%s: what the menu bar and the window do is there as well', async (typed, action) => {
    const { user, actions } = await openPalette()
    await user.keyboard(`${typed}{Enter}`)
    await waitFor(() => expect(actions).toEqual([action]))
  })
  test.each([
    ['freeze', 'HoldF'],
    ['settings', 'Look and screens…'],
    ['timer', 'Start a countdown of 5 minutesC'],
  ])('%s: what people call it elsewhere finds it too', async (typed, found) => {
    const { user } = await openPalette()
    await user.keyboard(typed)
    await waitFor(() => expect(options()[0]).toBe(found))
  })
  test('opens the settings', async () => {
    const { user, opened } = await openPalette()
    await user.keyboard('look and screens{Enter}')
    await waitFor(() => expect(opened).toEqual(['settings']))
  })
  test('asks before it ends the session', async () => {
    const { user, commands } = await openPalette()
    await user.keyboard('end session{Enter}')
    expect(await screen.findByRole('alertdialog', { name: 'End this session?' })).toBeDefined()
    expect(commands).toEqual([])
  })
  test('goes to a step of the run sheet', async () => {
    const { user, commands } = await openPalette()
    await user.keyboard('coffee{Enter}')
    await waitFor(() => expect(commands).toEqual([{ kind: 'go', cue: 'coffee' }]))
  })
  test.each(['14', 'Go to: 14', 'go 14', '١٤', '14 photo'])(
    '%s leads to the step with this number, whatever numbers and texts the others have',
    async (typed) => {
      const { user, commands } = await openPalette({ cues: fourQuestions })
      await user.keyboard(`${typed}{Enter}`)
      await waitFor(() => expect(commands).toEqual([{ kind: 'go', cue: 'q3:finish' }]))
    },
  )
  test('the number of a question is no number of a step', async () => {
    const { user } = await openPalette({ cues: fourQuestions })
    await user.keyboard('question 3')
    await waitFor(() => expect(options()[0]).toBe('Go to: 11. Question · 3. Which 14 birds?'))
  })
  test('steps of the same kind say which question they are about, and come after it for its words', async () => {
    const { user } = await openPalette({ cues: fourQuestions })
    await user.keyboard('photo finish')
    await waitFor(() =>
      expect(options().slice(0, 4)).toEqual([
        'Go to: 6. Photo finish · 1. Which 1 birds?',
        'Go to: 10. Photo finish · 2. Which 4 birds?',
        'Go to: 14. Photo finish · 3. Which 14 birds?',
        'Go to: 18. Photo finish · 4. Which 9 birds?',
      ]),
    )
    await user.keyboard('{Control>}a{/Control}which 4 birds')
    await waitFor(() => expect(options()[0]).toBe('Go to: 7. Question · 2. Which 4 birds?'))
  })
  test('lists the posts that wait', async () => {
    const { user } = await openPalette()
    await user.keyboard('posts: waiting{Enter}')
    await waitFor(() =>
      expect(screen.getByRole('button', { name: /^Waiting/ }).getAttribute('aria-pressed')).toBe('true'),
    )
  })
  test('puts a prepared hint into the desk, to be looked at before it is sent', async () => {
    const { user, commands } = await openPalette()
    await user.keyboard('greek pan pipes{Enter}')
    const field = screen.getByRole('textbox', { name: 'Text of the hint' })
    await waitFor(() => expect(field).toHaveProperty('value', 'Its name is also Greek for the pan pipes.'))
    expect(document.activeElement).toBe(field)
    expect(commands).toEqual([])
  })
  test('says why something can not be done now, and does not do it', async () => {
    const { user, commands } = await openPalette()
    await user.keyboard('approve the post')
    await waitFor(() => expect(options()[0]).toBe('Approve the postNo post has the focus.'))
    await user.keyboard('{Enter}')
    expect(commands).toEqual([])
  })
  test('says when nothing is called so, and Esc closes it and nothing else', async () => {
    const { user, actions, commands } = await openPalette()
    await user.keyboard('qqqq')
    expect(await screen.findByText('Nothing is called so.')).toBeDefined()
    await user.keyboard('{Escape}')
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    expect([commands, actions]).toEqual([[], []])
  })
})

describe('the help', () => {
  const openHelp = async (keys = {}) => {
    const session = openSession({}, [], { keys })
    await session.keyboard('?')
    return { ...session, sheet: within(await screen.findByRole('dialog', { name: 'Keys' })) }
  }
  const ask = (name: string) => screen.getByRole('button', { name: `Change the key of: ${name}` })

  test('lists every key by what it is about', async () => {
    const { sheet } = await openHelp()
    const stage = within(sheet.getByRole('region', { name: 'The stage' }))
    expect(stage.getAllByRole('listitem')[0]?.textContent).toBe('Black.BChange')
    expect(stage.getAllByRole('listitem')[4]?.textContent).toBe('HoldFChange')
  })
  test('a key is changed by pressing another', async () => {
    const { user, keyboard, actions } = await openHelp()
    await user.click(ask('Hold'))
    await keyboard('r')
    expect(actions).toEqual([{ kind: 'set-keys', keys: { hold: ['r'] } }])
  })
  test('a key that is taken is named, and used here only when agreed to', async () => {
    const { user, keyboard, actions, sheet } = await openHelp()
    await user.click(ask('Hold'))
    await keyboard('g')
    expect(sheet.getByRole('alert').textContent).toContain('G means ‘Board’.')
    expect(actions).toEqual([])
    await user.click(sheet.getByRole('button', { name: 'Use it here instead' }))
    expect(actions).toEqual([{ kind: 'set-keys', keys: { board: [], hold: ['g'] } }])
  })
  test('a clicker keeps what it sends', async () => {
    const { user, keyboard, actions, sheet } = await openHelp()
    await user.click(ask('Hold'))
    await keyboard('PageDown')
    expect(sheet.getByRole('alert').textContent).toContain('Page Down is sent by clickers')
    expect(actions).toEqual([])
  })
  test('Esc takes the question for a key back, and then closes the sheet', async () => {
    const { user } = await openHelp()
    await user.click(ask('Hold'))
    expect(screen.getByRole('button', { name: /^Press a key/ })).toBeDefined()
    await user.keyboard('{Escape}')
    expect(screen.queryByRole('button', { name: /^Press a key/ })).toBeNull()
    expect(screen.getByRole('dialog', { name: 'Keys' })).toBeDefined()
    await user.keyboard('{Escape}')
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  })
  test('one key, or all, go back to the usual', async () => {
    const { user, actions } = await openHelp({ hold: ['r'], board: ['v'] })
    await user.click(screen.getByRole('button', { name: 'Back to the usual keys of: Hold' }))
    await user.click(screen.getByRole('button', { name: 'All keys as usual' }))
    expect(actions).toEqual([
      { kind: 'set-keys', keys: { board: ['v'] } },
      { kind: 'set-keys', keys: {} },
    ])
  })
})
