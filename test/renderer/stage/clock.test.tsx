import { DEFAULT_LOOK } from '../../../src/core/look'
import { act, cleanup, render, screen } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { AudienceView } from '../../../src/core/views'
import { Stage } from '../../../src/renderer/stage/stage'
import { after, exampleViews, NOON, viewOf } from '../../support/example-views'

beforeEach(() => {
  vi.useFakeTimers({ now: 1_000_000 })
})
afterEach(() => {
  cleanup()
  vi.useRealTimers()
})

const running = (view: AudienceView, rate: number): AudienceView => ({
  ...view,
  clock: { x: NOON, local: 1_000_000, rate },
})
const pass = (ms: number): void =>
  act(() => {
    vi.advanceTimersByTime(ms)
  })
const pause = viewOf({ kind: 'break', title: 'Tea', timer: { kind: 'running', endsAt: after(10_000) } })
const digits = () => screen.getByRole('timer').textContent

test('a countdown follows X’s time, not this machine’s', () => {
  render(<Stage view={running(pause, 1)} look={DEFAULT_LOOK} />)
  expect(digits()).toBe('10')
  pass(3000)
  expect(digits()).toBe('7')
})

test('a countdown runs as fast as the practice room’s clock', () => {
  render(<Stage view={running(pause, 2)} look={DEFAULT_LOOK} />)
  pass(3000)
  expect(digits()).toBe('4')
})

test('a countdown stands while a replay is paused', () => {
  render(<Stage view={running(pause, 0)} look={DEFAULT_LOOK} />)
  pass(3000)
  expect(digits()).toBe('10')
  expect(vi.getTimerCount()).toBe(0)
})

test('a countdown that stands on hold shows what is left, and does not tick', () => {
  const held = viewOf({ kind: 'break', title: '', timer: { kind: 'paused', left: 90_000 } })
  render(<Stage view={running(held, 1)} look={DEFAULT_LOOK} />)
  pass(3000)
  expect(digits()).toBe('1:30')
  expect(screen.getByText('On hold')).toBeTruthy()
  expect(vi.getTimerCount()).toBe(0)
})

test('who has answered is shown against the question’s time', () => {
  const view = exampleViews['answered']
  if (!view) throw new Error('there is no such example')
  render(<Stage view={running(view, 1)} look={DEFAULT_LOOK} />)
  pass(2000)
  expect(digits()).toBe('20')
})

test('a board with more teams than fit turns by the clock', () => {
  const view = exampleViews['board-many']
  if (!view) throw new Error('there is no such example')
  render(<Stage view={running({ ...view }, 1)} look={DEFAULT_LOOK} />)
  // 21 teams in pages of eight with all their figures; where the clock begins is not said.
  const counts = [0, 9000, 9000].map((ms) => {
    pass(ms)
    return screen.getAllByRole('listitem').length
  })
  expect(counts.toSorted((a, b) => a - b)).toEqual([5, 8, 8])
})

test.each([
  'join',
  'poll-result',
  'question-right',
  'finish',
  'board',
  'break-paused',
  'post',
  'hint',
  'course',
  'closing',
])('nothing ticks on %s, where nothing moves', (name) => {
  const view = exampleViews[name]
  if (!view) throw new Error(`there is no example '${name}'`)
  render(<Stage view={running(view, 1)} look={DEFAULT_LOOK} />)
  pass(2000)
  expect(vi.getTimerCount()).toBe(0)
})

test('the wall moves on by the clock when more people came than it can show', () => {
  const view = exampleViews['intros-two']
  if (view?.scene.kind !== 'intros') throw new Error('the example is a wall')
  const [anna, tomasz] = view.scene.people
  if (!anna || !tomasz) throw new Error('two people are in the example')
  const people = [anna, tomasz, { ...tomasz, id: '3', person: 'Caro' }].map((one, index) => ({
    ...one,
    shownFrom: after(index),
  }))
  render(<Stage view={running({ ...view, scene: { ...view.scene, people } }, 1)} look={DEFAULT_LOOK} />)
  const shown = () => screen.getAllByRole('heading', { level: 2 }).map((name) => name.textContent)
  expect(shown()).toEqual(['Anna'])
  pass(6500)
  expect(shown()).toEqual(['Anna', 'Tomasz'])
  pass(6000)
  expect(shown()).toEqual(['Caro', 'Tomasz'])
})
