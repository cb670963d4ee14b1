import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { RunSheetSchema } from '../../../src/core/runsheet'
import sample from '../../../resources/run-sheets/sample.json'
import { App } from '../../../src/renderer/control/app'
import { home, inSession, row } from '../../support/example-control'
import { held, recorder, show } from './in-the-control-room'

const open = (view = home, answer?: Parameters<typeof recorder>[0]) => {
  const recorded = recorder(answer)
  const copy = { ...held([row(1)]), view }
  const shown = show(<App copy={copy} command={recorded.send} act={recorded.act} />)
  return { ...recorded, ...shown }
}

test('the practice class starts at the chosen speed', async () => {
  const { user, actions } = open()
  await user.click(screen.getByRole('combobox', { name: 'Speed of the practice class' }))
  await user.click(await screen.findByRole('option', { name: '×5' }))
  await user.click(screen.getByRole('button', { name: 'Start the practice class' }))
  expect(actions).toEqual([{ kind: 'start-practice', speed: 5 }])
})

test('saved sessions are reopened and replayed; an ended one is only replayed', async () => {
  const { user, actions } = open()
  const [birds, aid] = within(screen.getByRole('region', { name: 'Saved sessions' })).getAllByRole('listitem')
  if (!birds || !aid) throw new Error('two sessions were saved')
  expect(birds.textContent).toContain('231 posts')
  await user.click(within(birds).getByRole('button', { name: /Reopen/ }))
  await user.click(within(aid).getByRole('button', { name: /Replay/ }))
  expect(within(aid).queryByRole('button', { name: /Reopen/ })).toBeNull()
  expect(actions).toEqual([
    { kind: 'reopen', path: '/sessions/birds.jsonl' },
    { kind: 'replay', path: '/sessions/firstaid.jsonl' },
  ])
})

test('the first time the lists say what will be there', () => {
  open({ ...home, saved: [] })
  expect(screen.getByText(/Your sessions will be listed here/)).toBeDefined()
})

test('without an X account home says how one is set up', () => {
  open()
  const words = screen.getByText(/No X account is set up/).textContent
  for (const key of ['APP_KEY', 'APP_SECRET', 'ACCESS_TOKEN', 'ACCESS_SECRET'])
    expect(words).toContain(`CHALKBIRD_X_${key}`)
  expect(words).toContain('Before Chalkbird is started')
})

test('a run sheet that was opened is looked over before it starts', async () => {
  const { user } = open(home, { kind: 'sheet', sheet: RunSheetSchema.parse(sample), from: 'sample.json' })
  await user.click(screen.getByRole('button', { name: /Use the sample/ }))
  expect(await screen.findByText('Run sheet from sample.json')).toBeDefined()
  expect(screen.getByRole('textbox', { name: 'Title' })).toHaveProperty('value', 'My first session')
})

test('what is refused is told, with the reason', async () => {
  const { user } = open(inSession, { kind: 'refused', why: 'The session has ended.' })
  await user.click(screen.getByRole('button', { name: 'Next' }))
  expect((await screen.findAllByText('The session has ended.')).length).toBeGreaterThan(0)
})

test('before the first state there is a word instead of nothing', () => {
  const { send, act } = recorder()
  show(<App copy={undefined} command={send} act={act} />)
  expect(screen.getByText('One moment…')).toBeDefined()
})
