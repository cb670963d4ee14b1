import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import type { FeedView } from '../../../src/core/views'
import { FeedLine } from '../../../src/renderer/control/session/feed-line'
import { ReplayBar } from '../../../src/renderer/control/session/replay-bar'
import { at, replayView, view } from '../../support/example-control'
import { recorder, show } from './in-the-control-room'

const { clock } = view.stage
const feedLine = (more: Partial<FeedView>, journal = '') => {
  const recorded = recorder()
  const shown = show(
    <FeedLine feed={{ ...view.feed, ...more }} journal={journal} clock={clock} act={recorded.act} />,
  )
  return { ...recorded, ...shown }
}

test('the feed says when it read, when it will, and what X still allows', () => {
  feedLine({})
  expect(screen.getByText('Reading posts')).toBeDefined()
  expect(
    screen.getByText(/^last read 4 s ago · next in 11 s · X allows 432 more reads until .* · 231 posts$/),
  ).toBeDefined()
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

test('a disk in trouble is an alarm', () => {
  feedLine({}, 'Not saved: the disk is full.')
  expect(screen.getByRole('alert').textContent).toBe('Not saved: the disk is full.')
})

const { replay } = replayView
if (!replay) throw new Error('the example is a replay')
const bar = (more: Partial<typeof replay> = {}) => {
  const recorded = recorder()
  const shown = show(<ReplayBar replay={{ ...replay, ...more }} clock={clock} act={recorded.act} />)
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
