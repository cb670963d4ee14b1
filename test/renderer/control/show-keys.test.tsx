import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import type { Command } from '../../../src/core/commands'
import type { ControlView } from '../../../src/core/views'
import type { AppAction, ControlBridge } from '../../../src/ipc/contract'
import { pressedOnWall } from '../../../src/renderer/control/wall-keys'
import { at, displays, question, row, view } from '../../support/example-control'
import { openSession } from './session-room'

const covered = (cover: ControlView['output']['cover']) => ({ output: { ...view.output, cover } })
const held = { output: { ...view.output, held: { since: at(-65), waiting: 3 } } }
const cover = (kind: ControlView['output']['cover']): Command => ({ kind: 'cover', with: kind })
const fullScreen = (on: boolean): AppAction => ({ kind: 'full-screen', on })

test.each([
  ['PageDown', { kind: 'go', cue: 'organ:answers' }],
  ['Enter', { kind: 'go', cue: 'organ:answers' }],
  ['PageUp', { kind: 'go', cue: 'four-steps' }],
  ['.', cover('black')],
  ['b', cover('black')],
  ['w', cover('white')],
  [',', cover('white')],
  ['l', cover('card')],
  ['j', cover('join')],
  ['f', { kind: 'hold', on: true }],
  ['h', cover('card')],
  ['i', { kind: 'spotlight', on: { kind: 'answered' } }],
  ['g', { kind: 'spotlight', on: { kind: 'board' } }],
  ['o', { kind: 'moderate', shows: 'nobody', words: [] }],
])('%s', async (key, command) => {
  const { keyboard, commands } = openSession()
  await keyboard(key)
  expect(commands).toEqual([command])
})

describe('while something covers the stage', () => {
  test.each(['PageDown', 'n', ' ', 'ArrowLeft', 'p', 'Backspace'])(
    'the step key %s brings it back and does not move',
    async (key) => {
      const { keyboard, commands } = openSession(covered('black'))
      await keyboard(key)
      expect(commands).toEqual([cover('nothing')])
    },
  )
  test('so does the button, which says so', async () => {
    const { user, commands } = openSession(covered('join'))
    await user.click(screen.getByRole('button', { name: 'Show the stage again' }))
    expect(commands).toEqual([cover('nothing')])
  })
  test.each([
    ['black', 'b', 'Black'],
    ['white', 'w', 'White'],
    ['card', 'l', 'Logo card'],
    ['join', 'j', 'Join card'],
  ] as const)('%s is told in words, and its own key takes it off', async (kind, key, words) => {
    const { keyboard, commands } = openSession(covered(kind))
    expect(screen.getByRole('status', { name: '' }).textContent).toBe(words)
    await keyboard(key)
    expect(commands).toEqual([cover('nothing')])
  })
  test('another cover replaces it', async () => {
    const { keyboard, commands } = openSession(covered('black'))
    await keyboard('w')
    expect(commands).toEqual([cover('white')])
  })
  test('an ended session is uncovered all the same', async () => {
    const { keyboard, commands } = openSession({
      ...covered('black'),
      session: { ...view.session, ended: true },
    })
    await keyboard('PageDown', 'f')
    expect(commands).toEqual([cover('nothing')])
  })
})

describe('a hold', () => {
  test('says since when, and how much waits behind it; the preview is what goes on', () => {
    openSession(held)
    const live = within(screen.getByRole('region', { name: 'What the room sees' }))
    expect(live.getByText('Held')).toBeDefined()
    expect(live.getByText('Held for 1:05')).toBeDefined()
    expect(live.getByText(/3 posts wait behind it/)).toBeDefined()
    expect(screen.getByText('Preview: what goes on behind the hold')).toBeDefined()
  })
  test('is ended by F', async () => {
    const { keyboard, commands } = openSession(held)
    await keyboard('f')
    expect(commands).toEqual([{ kind: 'hold', on: false }])
  })
})

describe('Esc', () => {
  test.each([
    ['black', { ...held, output: { ...held.output, cover: 'black' as const } }, [cover('nothing')], []],
    ['a hold', held, [{ kind: 'hold', on: false }], []],
    ['full screen', {}, [], [fullScreen(false)]],
  ])('leaves %s', async (_what, about, commands, actions) => {
    const room = openSession(about)
    await room.keyboard('Escape')
    expect([room.commands, room.actions]).toEqual([commands, actions])
  })
  test('ends nothing, however often it is pressed', async () => {
    const { keyboard, commands, actions } = openSession({}, [], { displays: { audience: 'window' } })
    await keyboard('Escape', 'Escape')
    expect([commands, actions]).toEqual([[], [fullScreen(false), fullScreen(false)]])
  })
})

describe('a clicker’s start button', () => {
  const notBegun = { cue: 0, cues: view.cues.map((cue, index) => ({ ...cue, visited: index === 0 })) }
  test('F5 begins at the first step, full screen', async () => {
    const { keyboard, commands, actions } = openSession(notBegun)
    await keyboard('F5')
    expect([commands, actions]).toEqual([[{ kind: 'go', cue: 'join' }], [fullScreen(true)]])
  })
  test('F5 moves no session that has begun, and Shift+F5 none at all', async () => {
    const begun = openSession()
    await begun.keyboard('F5')
    begun.unmount()
    const fresh = openSession(notBegun)
    await fresh.keyboard('Shift+F5')
    expect([begun.commands, fresh.commands]).toEqual([[], []])
    expect([begun.actions, fresh.actions]).toEqual([[fullScreen(true)], [fullScreen(true)]])
  })
  test('opens the audience window where there is none', async () => {
    const { keyboard, actions } = openSession({}, [], { displays: { audience: 'none' } })
    await keyboard('Shift+F5')
    await waitFor(() => expect(actions).toEqual([{ kind: 'show-audience' }, fullScreen(true)]))
  })
})

describe('the panic key', () => {
  test('hides the post that is shown big, says so, and is taken back by Z', async () => {
    const post = row(9)
    const { keyboard, commands } = openSession({ stage: { ...view.stage, scene: { kind: 'post', post } } })
    await keyboard('h')
    expect(await screen.findByText('Hidden.')).toBeDefined()
    await keyboard('z')
    expect(commands).toEqual([
      { kind: 'judge', posts: [post.id], as: 'hidden' },
      { kind: 'judge', posts: [post.id], as: 'shown' },
    ])
  })
  test('lays the card over anything else, and Z takes it off', async () => {
    const { keyboard, commands, redraw } = openSession()
    await keyboard('h')
    redraw(covered('card'))
    expect(await screen.findByText('The logo card is over the stage.')).toBeDefined()
    await keyboard('z')
    expect(commands).toEqual([cover('card'), cover('nothing')])
  })
  test('is not taken back once something else covers the stage', async () => {
    const { keyboard, commands, redraw } = openSession()
    await keyboard('h')
    redraw(covered('card'))
    const told = await screen.findByText('The logo card is over the stage.')
    const offered = () => told.closest('[data-toast]')?.querySelector('button') ?? null
    expect(offered()).not.toBeNull()
    redraw(covered('black'))
    expect(offered()).toBeNull()
    await keyboard('z')
    expect(commands).toEqual([cover('card')])
  })
})

describe('under a cover, the panic key', () => {
  const post = row(9)
  const behind = (scene: ControlView['stage']['scene']) => ({
    ...covered('black'),
    stage: { ...view.stage, scene: { kind: 'black' as const } },
    covered: { ...view.stage, scene },
  })
  test('hides the post that would be back once it is off', async () => {
    const { keyboard, commands } = openSession(behind({ kind: 'post', post }))
    await keyboard('h')
    expect(commands).toEqual([{ kind: 'judge', posts: [post.id], as: 'hidden' }])
  })
  test('says why it does nothing where no post is behind it', async () => {
    const { keyboard, commands } = openSession(behind(view.stage.scene))
    await keyboard('h')
    expect(await screen.findByText('The stage is covered, and no post is behind it.')).toBeDefined()
    expect(commands).toEqual([])
  })
})

test('the hold works under a cover', async () => {
  const { keyboard, commands } = openSession(covered('black'))
  await keyboard('f')
  expect(commands).toEqual([{ kind: 'hold', on: true }])
})

test('a key that can do nothing now says why', async () => {
  const { keyboard, commands } = openSession({ mode: 'replay' })
  await keyboard('b')
  expect(await screen.findByText('This is a replay: what happened can not be changed.')).toBeDefined()
  expect(commands).toEqual([])
})

describe('the countdown', () => {
  const run = (ms: number) => ({ kind: 'countdown', to: { kind: 'run', ms } })
  const timer = { kind: 'running', endsAt: at(90) } as const
  const onWall = {
    output: { ...view.output, timer },
    stage: { ...view.stage, scene: { kind: 'break', title: '', timer } as const },
  }
  test('C starts one of five minutes on the wall', async () => {
    const { keyboard, commands } = openSession()
    await keyboard('c')
    await waitFor(() =>
      expect(commands).toEqual([run(300_000), { kind: 'spotlight', on: { kind: 'countdown' } }]),
    )
  })
  test('C pauses the one that is on, + adds a minute', async () => {
    const { keyboard, commands } = openSession(onWall)
    expect(screen.getByRole('button', { name: /^Countdown/ }).textContent).toContain('1:30 left')
    await keyboard('c', '+')
    expect(commands).toEqual([{ kind: 'countdown', to: { kind: 'pause', ms: 90_000 } }, run(150_000)])
  })
  test('what C does now is what the button is described with, and E ends it', async () => {
    const timer = { kind: 'paused', left: 90_000 } as const
    const { keyboard, commands } = openSession({
      output: { ...view.output, timer },
      stage: { ...view.stage, scene: { kind: 'break', title: '', timer } },
    })
    const button = screen.getByRole('button', { name: /^Countdown/ })
    expect(button.getAttribute('aria-description')).toContain('Go on with the countdown')
    await keyboard('e')
    await waitFor(() =>
      expect(commands).toEqual([
        { kind: 'countdown', to: { kind: 'off' } },
        { kind: 'spotlight', on: { kind: 'none' } },
      ]),
    )
  })
  test('the menu starts another length', async () => {
    const { user, commands } = openSession()
    await user.click(screen.getByRole('button', { name: 'Set the countdown' }))
    await user.click(await screen.findByRole('menuitem', { name: '10 minutes' }))
    await waitFor(() => expect(commands[0]).toEqual(run(600_000)))
  })
})

describe('one press', () => {
  const NEXT: Command = { kind: 'go', cue: 'organ:answers' }
  let clock = 0
  /** An event of this window, so many ms after the one before. */
  const after = <Made extends Event>(ms: number, event: Made): Made => {
    clock += ms
    Object.defineProperty(event, 'timeStamp', { value: clock })
    return event
  }
  const key = (name: string, more: KeyboardEventInit = {}) =>
    new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true, ...more })
  const click = () => new MouseEvent('click', { bubbles: true, cancelable: true })

  test('is one step, although a worn clicker sends it twice, by whichever key', () => {
    const { commands } = openSession()
    fireEvent(document.body, after(1000, key('PageDown')))
    fireEvent(document.body, after(100, key('ArrowRight')))
    expect(commands).toEqual([NEXT])
    fireEvent(document.body, after(50, key('PageDown')))
    expect(commands).toEqual([NEXT, NEXT])
  })
  test('is one step by the button too, and by button and key at once', () => {
    const { commands } = openSession()
    const next = screen.getByRole('button', { name: 'Next' })
    fireEvent(next, after(1000, click()))
    fireEvent(next, after(140, click()))
    fireEvent(next, after(9, key('PageDown')))
    expect(commands).toEqual([NEXT])
    fireEvent(next, after(1, click()))
    expect(commands).toEqual([NEXT, NEXT])
  })
  test('does not hold up another: back at once after on', () => {
    const { commands } = openSession()
    fireEvent(document.body, after(1000, key('PageDown')))
    fireEvent(document.body, after(20, key('PageUp')))
    expect(commands).toEqual([NEXT, { kind: 'go', cue: 'four-steps' }])
  })
  test('is what a key that is held down is, and nothing else gets the rest of it', () => {
    const { commands } = openSession()
    fireEvent(document.body, after(1000, key('PageDown')))
    const repeated = after(500, key('PageDown', { repeat: true }))
    fireEvent(document.body, repeated)
    expect([commands, repeated.defaultPrevented]).toEqual([[NEXT], true])
  })
})

test('no key moves the show on behind a dialog, also where the focus fell out of it', () => {
  const { commands } = openSession()
  const dialog = document.createElement('div')
  dialog.setAttribute('role', 'dialog')
  document.body.append(dialog)
  fireEvent.keyDown(document.body, { key: 'PageDown' })
  dialog.remove()
  expect(commands).toEqual([])
  fireEvent.keyDown(document.body, { key: 'PageDown' })
  expect(commands).toHaveLength(1)
})

test('keys that the trainer changed are the ones that are heard, and shown on the buttons', async () => {
  const { keyboard, commands } = openSession({}, [], { keys: { hold: ['q'] } })
  expect(screen.getByRole('button', { name: 'Hold Q' })).toBeDefined()
  await keyboard('f', 'q')
  expect(commands).toEqual([{ kind: 'hold', on: true }])
})

describe('screens', () => {
  test('a projector that is unplugged is told, with a way to go on in a window', async () => {
    const { user, actions } = openSession({}, [], { displays: { audience: 'lost' } })
    expect(screen.getByRole('alert').textContent).toContain('Projector unplugged. The session goes on')
    expect(screen.getByText('Not connected')).toBeDefined()
    await user.click(screen.getByRole('button', { name: 'Show it in a window here' }))
    expect(actions).toEqual([{ kind: 'one-screen', on: true }])
  })
  test('mirrored screens are named, with what to do', () => {
    openSession({}, [], { displays: { isMirrored: true } })
    expect(screen.getByRole('alert').textContent).toContain('Both screens show the same')
  })
  test('which screen shows what is read and changed in one place', async () => {
    const { user, actions } = openSession()
    await user.click(screen.getByRole('button', { name: 'Screens' }))
    const list = within(await screen.findByRole('list', { name: 'Screens' }))
    expect(list.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
      '1 · Laptop 1920 × 1080YoursUse for the room',
      '2 · Projector 1920 × 1080The room’s',
    ])
    await user.click(list.getByRole('button', { name: 'Use for the room: 1 · Laptop' }))
    for (const name of ['Swap', 'Identify', 'Leave full screen', 'Close audience window'])
      await user.click(screen.getByRole('button', { name }))
    await user.click(screen.getByRole('checkbox', { name: /^One screen/ }))
    expect(actions).toEqual([
      { kind: 'choose-display', display: displays.screens[0]?.id },
      { kind: 'swap-displays' },
      { kind: 'identify-displays' },
      fullScreen(false),
      { kind: 'close-audience' },
      { kind: 'one-screen', on: true },
    ])
  })
})

describe('a key that is pressed on the wall', () => {
  const onWall = (key: string, act: ControlBridge['act']) =>
    pressedOnWall({ key, code: '', shiftKey: false }, act)
  test('counts although somebody is writing a hint in this window', async () => {
    const { user, act, commands } = openSession()
    await user.click(screen.getByRole('textbox', { name: 'Text of the hint' }))
    onWall('PageDown', act)
    expect(commands).toEqual([{ kind: 'go', cue: 'organ:answers' }])
  })
  test('Esc leaves black before full screen, as everywhere', () => {
    const { act, actions, commands } = openSession(covered('black'))
    onWall('Escape', act)
    expect([commands, actions]).toEqual([[cover('nothing')], []])
  })
  test('an Esc that a worn button sends twice takes black off and leaves full screen on', () => {
    const { act, actions, commands } = openSession(covered('black'))
    onWall('Escape', act)
    onWall('Escape', act)
    expect([commands, actions]).toEqual([[cover('nothing')], []])
  })
  test('Esc leaves full screen where no session is open; no other key does anything', () => {
    const { act, actions, unmount } = openSession()
    unmount()
    onWall('PageDown', act)
    onWall('Escape', act)
    expect(actions).toEqual([fullScreen(false)])
  })
})

describe('why a key did nothing', () => {
  const WHY = 'No prepared hint waits.'
  const noHints = {
    figures: question.kind === 'question' ? { ...question, hints: [] } : question,
  }

  test('is told until its reason is gone', async () => {
    const { keyboard, redraw } = openSession(noHints)
    await keyboard('t')
    expect(screen.queryAllByText(WHY)).not.toEqual([])
    redraw({ figures: question })
    await waitFor(() => expect(screen.queryAllByText(WHY)).toEqual([]))
  })

  test('is told until the next key does something', async () => {
    const { keyboard } = openSession(noHints)
    await keyboard('t')
    expect(screen.queryAllByText(WHY)).not.toEqual([])
    await keyboard('b')
    await waitFor(() => expect(screen.queryAllByText(WHY)).toEqual([]))
  })
})
