import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import type { CostView } from '../../../src/core/views'
import { AddPostSheet } from '../../../src/renderer/control/session/add-post-sheet'
import { CostSheet } from '../../../src/renderer/control/session/cost-sheet'
import { Meter } from '../../../src/renderer/control/session/meter'
import { view } from '../../support/example-control'
import { recorder, show } from './in-the-control-room'

const meter = (more: Partial<CostView>) => {
  let opened = 0
  const shown = show(<Meter cost={{ ...view.cost, ...more }} onOpen={() => (opened += 1)} />)
  return { ...shown, opened: () => opened }
}

const sheet = (mode: typeof view.mode = 'live', more: Partial<CostView> = {}) => {
  const budgets: number[] = []
  const shown = show(
    <CostSheet
      view={{ mode, cost: { ...view.cost, ...more } }}
      onBudget={(mills) => budgets.push(mills)}
      onClose={() => {}}
    />,
  )
  return { ...shown, budgets }
}

test('the meter tells what was spent of what may be spent, and opens the figures', async () => {
  const { user, opened } = meter({})
  await user.click(screen.getByRole('button', { name: 'Cost on X: $0.88 of $10.00. Within the budget.' }))
  expect(opened()).toBe(1)
})

test.each([
  ['near', 'Budget running low'],
  ['slow', 'Reading slowly'],
  ['used', 'Budget used'],
] as const)('a budget that is %s is told in words, and not by a colour alone', (state, words) => {
  meter({ state })
  expect(screen.getByText(words)).toBeDefined()
})

test('the figures are all there, with the day of the prices', () => {
  sheet()
  for (const figure of ['$0.88 of $10.00', '$2.10', '120', '23', '3'])
    expect(screen.getByText(figure)).toBeDefined()
  expect(screen.getByText(/Prices of 2026-11-23\.$/)).toBeDefined()
})

test('that the budget will hardly last to the end is told while it can still be raised', () => {
  const { unmount } = sheet('live', { forecast: 12_340, budget: 10_000 })
  expect(screen.getByText(/^Likely more than the budget of \$10\.00: reading would stop/)).toBeDefined()
  unmount()
  sheet('replay', { forecast: 12_340, budget: 10_000 })
  expect(screen.queryByText(/^Likely more/)).toBeNull()
})

test('a budget is set with a point or a comma, and nothing else is one', async () => {
  const { user, budgets } = sheet()
  const field = screen.getByRole('textbox', { name: 'Budget, in dollars' })
  const save = screen.getByRole('button', { name: 'Set the budget' })
  for (const typed of ['12,50', '7.25']) {
    await user.clear(field)
    await user.type(field, typed)
    await user.click(save)
  }
  for (const wrong of ['0', '0.0001', '0.001', '1.234', '1e2', '-1', '1001', 'ten']) {
    await user.clear(field)
    await user.type(field, wrong)
    expect(screen.getByText('From 0.01 to 1000, with two decimals at most.')).toBeDefined()
    await user.click(save)
  }
  expect(budgets).toEqual([12_500, 7250])
})

test('a replay shows what it came to, and sets no budget', () => {
  sheet('replay')
  expect(screen.getByText('$0.88 of $10.00')).toBeDefined()
  expect(screen.queryByRole('textbox')).toBeNull()
})

test('practice says that it costs nothing', () => {
  sheet('practice')
  expect(screen.getByText(/^Practice costs nothing/)).toBeDefined()
})

test('a post is added by its link', async () => {
  const recorded = recorder()
  let closed = 0
  const { user } = show(<AddPostSheet act={recorded.act} onClose={() => (closed += 1)} />)
  await user.type(screen.getByRole('textbox'), 'https://x.com/kim/status/20')
  await user.click(screen.getByRole('button', { name: 'Add the post' }))
  expect(recorded.actions).toEqual([{ kind: 'add-post', link: 'https://x.com/kim/status/20' }])
  expect(closed).toBe(1)
})

test('why a post is not added stands beside the link, until another is typed', async () => {
  const recorded = recorder({ kind: 'refused', why: 'This post is here already.' })
  const { user } = show(<AddPostSheet act={recorded.act} onClose={() => {}} />)
  await user.type(screen.getByRole('textbox'), '20')
  await user.click(screen.getByRole('button', { name: 'Add the post' }))
  expect(screen.getByText('This post is here already.')).toBeDefined()
  await user.type(screen.getByRole('textbox'), '1')
  expect(screen.queryByText('This post is here already.')).toBeNull()
})
