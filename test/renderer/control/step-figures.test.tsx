import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import type { ControlView, PostCard } from '../../../src/core/views'
import { USUAL_KEYS } from '../../../src/renderer/control/keymap'
import { Figures } from '../../../src/renderer/control/session/figures'
import { at, atStep, board, row } from '../../support/example-control'
import { held, noCourse, recorder, show } from './in-the-control-room'
import { roundOf } from '../../support/example-views'

const open = (view: ControlView, locked?: string) => {
  const recorded = recorder()
  const shown = show(
    <Figures
      view={view}
      posts={held([])}
      actions={noCourse}
      keys={USUAL_KEYS}
      locked={locked}
      frozen={undefined}
      send={recorded.send}
      place={() => Promise.resolve(true)}
      onEvidence={() => {}}
      onPrepare={() => {}}
    />,
  )
  return { ...recorded, ...shown }
}
const asked = (secondsAgo: number, name: string, text: string): PostCard => {
  const { id, username, time } = row(secondsAgo)
  return { id, name, username, text, time }
}
const questions = [asked(9, 'Ayo', 'Why at night?'), asked(4, 'Pip', 'Do they dream?')]
const round = (list: PostCard[]) => atStep('questions', roundOf(list))

test('while people join, it says how many posts have come', () => {
  open(atStep('join', { kind: 'join' }))
  expect(screen.getByText('231 posts so far.')).toBeDefined()
  expect(screen.getByText(/how to take part/)).toBeDefined()
})

test('a course step says that nothing is counted now', () => {
  open(atStep('course', { kind: 'course', title: 'Four steps', text: 'Listen' }))
  expect(screen.getByText(/Nothing is counted now/)).toBeDefined()
})

test('a team’s name on the board stands for itself, whatever letters it has', () => {
  open(atStep('board', { kind: 'board', title: 'Birds', rows: board, final: false }))
  const [name = ''] = board.map(({ team }) => team.name)
  expect(screen.getByText(name).tagName).toBe('BDI')
})

test('a break says when it goes on, and that it is over', () => {
  const { unmount } = open(
    atStep('break', { kind: 'break', title: 'Coffee', timer: { kind: 'running', endsAt: at(125) } }),
  )
  expect(screen.getByText('Goes on in 2:05')).toBeDefined()
  unmount()
  open(atStep('break', { kind: 'break', title: 'Coffee', timer: { kind: 'running', endsAt: at(-30) } }))
  expect(screen.getByText('The break was over 30 s ago')).toBeDefined()
})

test('a question round lists what was asked, and shows a question big', async () => {
  const { user, commands } = open(round(questions))
  const list = within(screen.getByRole('list', { name: 'Questions of the room' }))
  expect(list.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
    'Ayo@mira_kredaWhy at night?Show big',
    'Pip@mira_kredaDo they dream?Show big',
  ])
  await user.click(list.getByRole('button', { name: 'Show big: the question of Pip' }))
  expect(commands).toEqual([{ kind: 'spotlight', on: { kind: 'post', post: questions[1]?.id } }])
})

test('a question that is shown big is taken off again', async () => {
  const [post] = questions
  if (!post) throw new Error('two questions were asked')
  const { user, commands } = open(atStep('questions', { kind: 'post', post }))
  expect(screen.getByText('Why at night?')).toBeDefined()
  await user.click(screen.getByRole('button', { name: 'Back to all questions' }))
  expect(commands).toEqual([{ kind: 'spotlight', on: { kind: 'none' } }])
})

test('before the first question, the round says what it waits for', () => {
  open(round([]))
  expect(screen.getByText(/Nobody has asked yet/)).toBeDefined()
})

test('in a replay no question can be shown big', async () => {
  const { user, commands } = open(round(questions), 'This is a replay.')
  await user.click(screen.getByRole('button', { name: 'Show big: the question of Ayo' }))
  expect(commands).toEqual([])
})

test.each(['board', 'course'] as const)('the board is listed with its points, at a %s step too', (step) => {
  open(atStep(step, { kind: 'board', title: 'Songbirds', rows: board, final: false }))
  const places = within(screen.getByRole('list', { name: 'Board' })).getAllByRole('listitem')
  expect(places.map(({ textContent }) => textContent)).toEqual([
    '1Magpies2 of 2 right3.1 s on average18 pt',
    '2Wrens1 of 2 right3.5 s on average10 pt',
  ])
})

test('a board without teams says why it is empty', () => {
  open(atStep('board', { kind: 'board', title: 'Songbirds', rows: [], final: true }))
  expect(screen.getByText(/There are no teams/)).toBeDefined()
})

test('the closing counts who took part, and says how the session is ended', () => {
  open(atStep('closing', { kind: 'closing', posts: 231, people: 24, winners: [] }))
  expect(screen.getByText('231 posts by 24 people')).toBeDefined()
  expect(screen.getByText(/closes votes and answers for good/)).toBeDefined()
})

test('after the end the closing is told, whatever the last step was', () => {
  const settled = { kind: 'unsettled' as const, unclear: [], strangers: [], board: [] }
  const view = atStep('ask', { kind: 'closing', posts: 63, people: 23, winners: [] })
  open({ ...view, figures: settled, session: { ...view.session, ended: true } })
  expect(screen.getByRole('heading').textContent).toBe('Ended')
  expect(screen.getByText('63 posts by 23 people')).toBeDefined()
  expect(screen.queryByText('Stop taking answers')).toBeNull()
})
