import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import type { Figures, Scene } from '../../../src/core/views'
import { board, question, rows, view } from '../../support/example-control'
import { openSession } from './session-room'

const closing = { kind: 'closing' as const, posts: 231, people: 24, winners: [] } satisfies Scene
const unclear = rows.find((row) => row.unclear)?.unclear
const unsettled: Figures = {
  kind: 'unsettled',
  unclear: [{ contest: unclear?.contest ?? '', label: '1. With which organ do songbirds sing?', count: 1 }],
  strangers: question.kind === 'question' ? question.strangers : [],
  board,
}
const ended = {
  session: { ...view.session, ended: true, late: 'read' as const },
  stage: { ...view.stage, scene: closing },
  figures: unsettled,
  cues: view.cues.map((cue) => (cue.kind === 'ask' ? { ...cue, question: 'organ' } : cue)),
}

test('after the end an unclear answer is still read, and a stranger put in a team', async () => {
  const { user, commands } = openSession(ended)
  const about = within(screen.getByRole('region', { name: 'Ended' }))
  expect(about.getByText('1. With which organ do songbirds sing?')).toBeDefined()
  await user.click(screen.getByRole('button', { name: 'Read Noor Qalam’s answer as B' }))
  await user.click(screen.getByRole('button', { name: /^Put A passer-by.* in team: Owls$/ }))
  expect(commands).toEqual([
    { kind: 'read', version: unclear?.version, contest: unclear?.contest, option: 'B' },
    { kind: 'assign', author: '901', team: 'owls' },
  ])
})

test('after the end the board stands where it is settled, with the evidence beside it', async () => {
  const { user } = openSession(ended)
  const places = within(screen.getByRole('list', { name: 'Board' })).getAllByRole('listitem')
  expect(places).toHaveLength(board.length)
  await user.click(
    within(screen.getByRole('region', { name: 'Ended' })).getByRole('button', { name: 'Evidence…' }),
  )
  expect(screen.getByRole('dialog', { name: 'Evidence and judging' })).toBeDefined()
})

test('a replay of the end shows what was unsettled, and settles nothing', async () => {
  const { user, commands } = openSession({ ...ended, mode: 'replay', replay: null })
  for (const name of ['Read Noor Qalam’s answer as B', /^Put A passer-by.* in team: Owls$/])
    await user.click(screen.getByRole('button', { name }))
  expect(commands).toEqual([])
})
