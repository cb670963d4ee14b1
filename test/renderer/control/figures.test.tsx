import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import type { Figures as FiguresView } from '../../../src/core/views'
import { USUAL_KEYS } from '../../../src/renderer/control/keymap'
import { Figures } from '../../../src/renderer/control/session/figures'
import { createPlace } from '../../../src/renderer/control/session/place-people'
import { poll, question, row, rows, view } from '../../support/example-control'
import { held, noCourse, recorder, show } from './in-the-control-room'

const open = (figures: FiguresView, locked?: string) => {
  const recorded = recorder()
  const shown = show(
    <Figures
      view={{ ...view, figures }}
      posts={held(rows)}
      actions={noCourse}
      keys={USUAL_KEYS}
      locked={locked}
      frozen={undefined}
      send={recorded.send}
      place={createPlace({ ...recorded, did: () => {}, teams: view.teams })}
      onEvidence={() => {}}
      onPrepare={() => {}}
    />,
  )
  return { ...recorded, ...shown }
}

test('a question shows its answers with the right one marked', () => {
  open(question)
  const bars = screen.getAllByRole('listitem').filter(({ textContent }) => textContent?.includes('%'))
  expect(bars.map(({ textContent }) => textContent)).toEqual([
    'ALarynx424 %',
    'BSyrinxRight953 %',
    'CCrop16 %',
    'DBeak318 %',
  ])
})

test('it says how many answered and how long is left', () => {
  open(question)
  expect(screen.getByText(/17 of 24 answered/)).toBeDefined()
  expect(screen.getByText('14 s left')).toBeDefined()
})

test('a typed answer is written out', () => {
  open({ ...question, bars: [], right: 'babbling' })
  expect(screen.getByText('Right: babbling')).toBeDefined()
})

test('an unclear answer is read by one click', async () => {
  const { user, commands } = open(question)
  await user.click(screen.getByRole('button', { name: 'Read Noor Qalam’s answer as B' }))
  await user.click(screen.getByRole('button', { name: 'Not an answer: Noor Qalam' }))
  const version = rows.find(({ unclear }) => unclear)?.unclear?.version
  expect(commands).toEqual([
    { kind: 'read', version, contest: 'organ', option: 'B' },
    { kind: 'read', version, contest: 'organ' },
  ])
})

test('a typed answer that names several is said to be right, or wrong, by one click', async () => {
  const recorded = recorder()
  const version = rows.find(({ unclear }) => unclear)?.unclear?.version ?? ''
  const typed = rows.map((one) =>
    one.unclear
      ? { ...one, unclear: { ...one.unclear, options: ['right' as const, 'wrong' as const] } }
      : one,
  )
  const { user } = show(
    <Figures
      view={{ ...view, figures: { ...question, bars: [] } }}
      posts={held(typed)}
      actions={noCourse}
      keys={USUAL_KEYS}
      locked={undefined}
      frozen={undefined}
      send={recorded.send}
      place={() => Promise.resolve(true)}
      onEvidence={() => {}}
      onPrepare={() => {}}
    />,
  )
  await user.click(screen.getByRole('button', { name: 'Read Noor Qalam’s answer as right' }))
  expect(recorded.commands).toEqual([{ kind: 'read', version, contest: 'organ', option: 'right' }])
})

test('a stranger who answered is put in a team by one press', async () => {
  const { user, commands } = open(question)
  await user.click(screen.getByRole('button', { name: /^Put A passer-by.* in team: Owls$/ }))
  expect(commands).toEqual([{ kind: 'assign', author: '901', team: 'owls' }])
})

test('a finish that waits for an edit nobody read says so once the question is closed, and leads to where it is let stand', async () => {
  const opened: string[] = []
  const asked = (isOpen: boolean) => (
    <Figures
      view={{ ...view, figures: { ...question, open: isOpen, unread: 2 } }}
      posts={held(rows)}
      actions={noCourse}
      keys={USUAL_KEYS}
      locked={undefined}
      frozen={undefined}
      send={recorder().send}
      place={() => Promise.resolve(true)}
      onEvidence={(about) => opened.push(about ?? '')}
      onPrepare={() => {}}
    />
  )
  const { user, rerender } = show(asked(true))
  expect(screen.queryByRole('button', { name: '2 edits nobody read…' })).toBe(null)
  rerender(asked(false))
  await user.click(screen.getByRole('button', { name: '2 edits nobody read…' }))
  expect(opened).toEqual(['organ'])
})

test('the finish says who was first and by how much', () => {
  open(question)
  const places = within(screen.getByRole('list', { name: 'First right answers' })).getAllByRole('listitem')
  expect(places.map(({ textContent }) => textContent)).toEqual([
    '1Magpies @chiara_gesso3.14 s10 pt',
    '2Wrens @ayo_slate+0.35 s8 pt',
    '3Owls @pip_scribble+3.68 s6 pt',
  ])
})

test('a vote is closed before its time', async () => {
  const { user, commands } = open(poll)
  await user.click(screen.getByRole('button', { name: 'Close the vote' }))
  expect(commands).toEqual([{ kind: 'close', contest: 'waking-up' }])
})

test('a closed question can not be closed again', () => {
  open({ ...question, open: false })
  expect(screen.getByText('Closed')).toBeDefined()
  expect(screen.queryByRole('button', { name: 'Stop taking answers' })).toBeNull()
})

test('unclear answers to another question are not asked about here', () => {
  const other = row(1, { unclear: { contest: 'isolated', version: '1', options: ['A', 'C'] } })
  show(
    <Figures
      view={view}
      posts={held([other])}
      actions={noCourse}
      keys={USUAL_KEYS}
      locked={undefined}
      frozen={undefined}
      send={recorder().send}
      place={() => Promise.resolve(true)}
      onEvidence={() => {}}
      onPrepare={() => {}}
    />,
  )
  expect(screen.queryByRole('button', { name: /Read .* as C/ })).toBeNull()
})

test('introductions are counted', () => {
  open({ kind: 'intros', people: 12, waiting: 3 })
  expect(screen.getByText('12 people introduced themselves')).toBeDefined()
  expect(screen.getByText('3 waiting for you')).toBeDefined()
})
