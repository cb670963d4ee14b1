import { screen } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import type { ControlView, FeedView } from '../../../src/core/views'
import { FeedLine } from '../../../src/renderer/control/session/feed-line'
import { ReplayBar } from '../../../src/renderer/control/session/replay-bar'
import { at, replayView, view } from '../../support/example-control'
import { recorder, show } from './in-the-control-room'

const { clock } = view.stage
const feedLine = (
  more: Partial<FeedView>,
  {
    journal = '',
    late = null as ControlView['session']['late'],
    onBudget = undefined as (() => void) | undefined,
  } = {},
) => {
  const recorded = recorder()
  const shown = show(
    <FeedLine
      feed={{ ...view.feed, ...more }}
      journal={journal}
      clock={clock}
      act={recorded.act}
      meter={null}
      late={late}
      onBudget={onBudget}
    />,
  )
  return { ...recorded, ...shown }
}

test('the feed says since when it is connected, how old the newest post is, and when it reads again', () => {
  feedLine({ connectedSince: at(-600), newest: at(-12) })
  expect(screen.getByText('Reading posts')).toBeDefined()
  const facts = screen.getByText(/^connected since .* · newest post 12 s ago · next in 11 s · 231 posts$/)
  expect(facts.title).toMatch(/^last read 4 s ago · X allows 432 more reads until .*$/)
})

test('that X allows few calls more is told on the line itself', () => {
  feedLine({ remaining: 17 })
  expect(
    screen.getByText(/^not connected · next in 11 s · X allows 17 more reads until .* · 231 posts$/),
  ).toBeDefined()
})

test('the trainer can have X asked at once at any time', async () => {
  const { user, actions } = feedLine({})
  await user.click(screen.getByRole('button', { name: 'Ask X at once' }))
  expect(actions).toEqual([{ kind: 'read-now' }])
})

test('trouble is told in words', () => {
  feedLine({ state: 'trouble', trouble: 'X can not be reached.' })
  expect(screen.getByText('Trouble')).toBeDefined()
  expect(screen.getByText('X can not be reached.')).toBeDefined()
})

test('after trouble the trainer can have X asked at once', async () => {
  const { user, actions } = feedLine({ state: 'trouble', trouble: 'X asks to sign in again.' })
  await user.click(screen.getByRole('button', { name: 'Try again now' }))
  expect(actions).toEqual([{ kind: 'read-now' }])
})

test('a used budget offers to raise it, and not to ask again, which would help nobody', async () => {
  let opened = 0
  const onBudget = () => (opened += 1)
  const { user } = feedLine({ state: 'trouble', trouble: 'The budget is used.' }, { onBudget })
  expect(screen.getByText('Budget used')).toBeDefined()
  expect(screen.getByText('Nothing more is read.')).toBeDefined()
  expect(screen.queryByRole('button', { name: 'Try again now' })).toBeNull()
  await user.click(screen.getByRole('button', { name: 'Raise the budget…' }))
  expect(opened).toBe(1)
})

test('with a used budget no next reading is announced', () => {
  feedLine({ state: 'waiting', remaining: 0, newest: at(-12) }, { onBudget: () => {} })
  expect(screen.getByText('newest post 12 s ago · 231 posts')).toBeDefined()
})

test('while X asks to wait, the line has room for until when', () => {
  feedLine({ state: 'waiting', trouble: 'X asks to wait.', remaining: 0, connectedSince: at(-600) })
  expect(screen.getByText(/^next in 11 s · X allows 0 more reads until .* · 231 posts$/)).toBeDefined()
})

describe('after the end', () => {
  const reads = 'Posts from before the end that X shows late are still read.'

  test('late posts are said to be read only while they are', () => {
    const { unmount } = feedLine({ state: 'reading' }, { late: 'awaited' })
    expect(screen.getByText('Ended')).toBeDefined()
    expect(screen.getByText(reads)).toBeDefined()
    expect(screen.queryByText('Reading posts')).toBeNull()
    unmount()
    feedLine({ state: 'reading' }, { late: 'read' })
    expect(screen.getByText('All that was posted before the end was read.')).toBeDefined()
    expect(screen.queryByText(reads)).toBeNull()
  })

  test('what keeps them from being read is told, and the trainer can try again', async () => {
    const { user, actions } = feedLine(
      { state: 'trouble', trouble: 'X can not be reached.' },
      { late: 'awaited' },
    )
    expect(screen.getByText('X can not be reached.')).toBeDefined()
    expect(screen.queryByText(reads)).toBeNull()
    await user.click(screen.getByRole('button', { name: 'Try again now' }))
    expect(actions).toEqual([{ kind: 'read-now' }])
  })

  test('a used budget is told, and can be raised', async () => {
    let opened = 0
    const { user } = feedLine(
      { state: 'trouble', trouble: 'The budget is used.' },
      { late: 'awaited', onBudget: () => (opened += 1) },
    )
    expect(screen.getByText('The budget is used.')).toBeDefined()
    await user.click(screen.getByRole('button', { name: 'Raise the budget…' }))
    expect(opened).toBe(1)
  })

  test('posts that nobody reads on for are said to be missing, perhaps', () => {
    const { unmount } = feedLine({ state: 'off', trouble: '' }, { late: 'awaited' })
    expect(screen.getByText('Posts from before the end may be missing.')).toBeDefined()
    expect(screen.getByRole('button', { name: 'Try again now' })).toBeDefined()
    unmount()
    feedLine({ state: 'off', trouble: '' }, { late: 'missed' })
    expect(screen.getByText('Nothing more is read.')).toBeDefined()
    expect(screen.queryByRole('button', { name: 'Try again now' })).toBeNull()
  })
})

test('a disk in trouble is an alarm', () => {
  feedLine({}, { journal: 'Not saved: the disk is full.' })
  expect(screen.getByRole('alert').textContent).toBe('Not saved: the disk is full.')
})

const { replay } = replayView
if (!replay) throw new Error('the example is a replay')
const bar = (more: Partial<typeof replay> = {}) => {
  const recorded = recorder()
  const shown = show(
    <ReplayBar replay={{ ...replay, ...more }} clock={clock} act={recorded.act} meter={null} />,
  )
  return { ...recorded, ...shown }
}

test('a replay plays at its speed, and pauses', async () => {
  const paused = bar()
  await paused.user.click(screen.getByRole('button', { name: 'Play' }))
  paused.unmount()
  const playing = bar({ playing: true })
  await playing.user.click(screen.getByRole('button', { name: 'Pause' }))
  expect([paused.actions, playing.actions]).toEqual([
    [{ kind: 'steer-replay', to: { kind: 'play', rate: 10 } }],
    [{ kind: 'steer-replay', to: { kind: 'pause' } }],
  ])
})

test('a replay that is at its end begins anew', async () => {
  const { user, actions } = bar({ from: at(-60), to: at(0) })
  await user.click(screen.getByRole('button', { name: 'Play' }))
  expect(actions).toMatchObject([{ to: { kind: 'seek', at: at(-60) } }, { to: { kind: 'play', rate: 10 } }])
})

test('another speed is taken at once while it plays', async () => {
  const { user, actions } = bar({ playing: true })
  await user.click(screen.getByRole('combobox', { name: 'Speed of the replay' }))
  await user.click(await screen.findByRole('option', { name: '60 times as fast' }))
  expect(actions).toEqual([{ kind: 'steer-replay', to: { kind: 'play', rate: 60 } }])
})

test('any moment is reached by the slider', async () => {
  const { user, actions } = bar()
  const slider = screen.getByRole('slider', { name: 'Moment of the session' })
  slider.focus()
  await user.keyboard('{ArrowRight}')
  expect(actions).toEqual([{ kind: 'steer-replay', to: { kind: 'seek', at: at(1) } }])
})

test('the bar says where it is', () => {
  bar()
  expect(screen.getByText('20:00')).toBeDefined()
})
