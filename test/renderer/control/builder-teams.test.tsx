import { screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { DEFAULT_LOOK } from '../../../src/core/look'
import { blankDraft } from '../../../src/renderer/control/builder/blank'
import { coloursNamed } from '../../../src/renderer/control/builder/colour-words'
import { Builder } from '../../../src/renderer/control/builder/builder'
import type { TeamDraft } from '../../../src/renderer/control/builder/draft'
import { builderWords as ar } from '../../../src/renderer/control/messages/ar/builder'
import { builderWords as de } from '../../../src/renderer/control/messages/de/builder'
import { builderWords as en } from '../../../src/renderer/control/messages/en/builder'
import { recorder, show } from './in-the-control-room'

const open = (teams: TeamDraft[] = []) => {
  const recorded = recorder()
  const shown = show(
    <Builder
      begun={{ draft: { ...blankDraft('teacher'), title: 'Birds', hashtag: 'birds', teams }, from: '' }}
      isKept={false}
      account={null}
      rehearsal={{ from: 'nobody', username: '' }}
      look={DEFAULT_LOOK}
      act={recorded.act}
      onBack={() => {}}
      onStarted={() => {}}
    />,
  )
  const started = () => {
    const action = recorded.actions.find(({ kind }) => kind === 'start-session')
    return action?.kind === 'start-session' ? action.sheet.teams : undefined
  }
  return { ...shown, started }
}
const press = (name: string) => screen.getByRole('button', { name })
const cards = () => within(screen.getByRole('list', { name: 'Teams' })).getAllByRole('listitem')
const inCard = (at: number) => within(cards()[at] ?? document.body)
const name = (at: number) => inCard(at).getByRole('textbox', { name: 'Name of the team' })
const accounts = (at: number) => inCard(at).getByRole('textbox', { name: 'Accounts' })

test('Enter leads from a name to its accounts, to the next team, and makes one more', async () => {
  const { user } = open()
  await user.click(press('Add a team'))
  expect(document.activeElement).toBe(name(0))
  await user.keyboard('Red{Enter}')
  expect(document.activeElement).toBe(accounts(0))
  await user.keyboard('@ana{Enter}')
  expect(document.activeElement).toBe(name(1))
  // A blank one is not followed by another.
  await user.keyboard('{Enter}{Enter}')
  expect(cards()).toHaveLength(2)
  expect(screen.getByText('1 team, 1 account')).toBeDefined()
})

test('what is copied from a spreadsheet finds its teams, from either field', async () => {
  const { user } = open()
  await user.click(press('Add a team'))
  await user.paste('Team\tAccount\nRed\tana\nRed\tben\nBlue\tcleo\n')
  await waitFor(() => expect(cards()).toHaveLength(2))
  expect(name(0)).toHaveProperty('value', 'Red')
  expect(accounts(0)).toHaveProperty('value', '@ana, @ben')
  await user.click(accounts(1))
  await user.paste('@dan\n@eve\nhttps://x.com/fay')
  expect(accounts(1)).toHaveProperty('value', '@cleo, @dan, @eve, @fay')
  expect(cards()).toHaveLength(2)
})

test('a list is looked at before it becomes teams', async () => {
  const { user } = open()
  await user.click(press('Paste a list'))
  await user.paste('Red\n@ana\n@ben\nBlue\nx.com/cleo')
  expect(screen.getByText('2 teams, 3 accounts')).toBeDefined()
  await user.click(press('Add these'))
  expect(cards()).toHaveLength(2)
  expect(accounts(0)).toHaveProperty('value', '@ana, @ben')
})

test('accounts that were pasted alone are dealt into teams', async () => {
  const { user } = open()
  await user.click(press('Paste a list'))
  await user.paste('@ana @ben\n@cleo\n@dan @eve')
  await user.click(press('Add these'))
  expect(screen.getByText(/These accounts have no team yet/)).toBeDefined()
  await user.click(press('Deal'))
  expect(cards().map((_, at) => Reflect.get(accounts(at), 'value'))).toEqual([
    '@ana, @eve',
    '@ben',
    '@cleo',
    '@dan',
  ])
  // They are called as they are drawn.
  expect(name(0)).toHaveProperty('value', 'Orange')
  expect(name(2)).toHaveProperty('value', 'Green')
  expect(screen.queryByText(/As its name says/)).toBeNull()
})

test('a team has the colour that was chosen for it, and its shape', async () => {
  const { user, started } = open([{ id: 'team-1', name: 'Wrens', members: '@ana' }])
  await user.click(screen.getByRole('combobox', { name: 'Colour and shape of Wrens' }))
  await user.click(await screen.findByRole('option', { name: 'Green triangle' }))
  await user.click(press('Start as practice'))
  await waitFor(() =>
    expect(started()).toEqual([{ id: 'team-1', name: 'Wrens', colour: 2, members: ['ana'] }]),
  )
})

test('a team that is called after a colour is offered it while it is free', async () => {
  const { user, started } = open([
    { id: 'a', name: 'Red', members: '' },
    { id: 'b', name: 'Team Blue', members: '' },
    { id: 'c', name: 'Redwings', members: '' },
  ])
  // A light blue is blue enough.
  expect(screen.getAllByText(/As its name says/)).toHaveLength(1)
  await user.click(press('As its name says: Red hexagon'))
  expect(screen.queryByText(/As its name says/)).toBeNull()
  await user.click(press('Start as practice'))
  await waitFor(() => expect(started()?.map(({ colour }) => colour)).toEqual([5, 1, 2]))
})

test('a colour that another team has is not offered', () => {
  open([
    { id: 'a', name: 'Red', members: '' },
    { id: 'b', name: 'Robins', colour: 5, members: '' },
  ])
  expect(screen.queryByText(/As its name says/)).toBeNull()
})

test.each([
  ['Red', [5]],
  ['the Reds', [5]],
  ['Team Rot', [5]],
  ['Die Grünen', [2]],
  ['الفريق الأحمر', [5]],
  ['أصفر', [3]],
  ['light blue', [1, 4]],
  ['Hellblau', [1, 4]],
  ['Blue', [4, 1]],
  ['Red and Blue', []],
  ['Redwings', []],
  ['Rotkehlchen', []],
  ['', []],
])('%j speaks of the colours %j', (called, colours) => expect(coloursNamed(called)).toEqual(colours))

test.each([
  ['en', en],
  ['de', de],
  ['ar', ar],
])('teams that are dealt are called as they are drawn: %s', (_, { teamNames }) =>
  expect(teamNames.map((called) => coloursNamed(called)[0])).toEqual([0, 1, 2, 3, 4, 5, 6, 7]),
)

test('no two teams look alike: colours are exchanged, and stay when a team goes', async () => {
  const { user, started } = open([
    { id: 'a', name: 'Wrens', members: '' },
    { id: 'b', name: 'Tits', members: '' },
    { id: 'c', name: 'Owls', members: '' },
  ])
  await user.click(screen.getByRole('combobox', { name: 'Colour and shape of Wrens' }))
  await user.click(await screen.findByRole('option', { name: 'Light blue square' }))
  await user.click(press('Remove team Tits'))
  await user.click(press('Add a team'))
  await user.keyboard('Robins')
  await user.click(press('Start as practice'))
  await waitFor(() =>
    expect(started()?.map(({ name: team, colour }) => [team, colour])).toEqual([
      ['Wrens', 1],
      ['Owls', 2],
      ['Robins', 0],
    ]),
  )
})

test('broken teams are told at the team at once, and nothing starts with them', async () => {
  const { user, started } = open([
    { id: 'red', name: 'Red', members: '@ana @ben' },
    { id: 'blue', name: 'Blue', members: '@cleo, ana' },
    { id: 'other', name: 'blue', members: '@much_too_long_for_x' },
  ])
  expect(inCard(1).getByText('@ana is in Red already.')).toBeDefined()
  expect(inCard(2).getByText('There is a team blue already.')).toBeDefined()
  expect(screen.getByText('3 things to put right')).toBeDefined()
  await user.click(press('Start as practice'))
  expect(started()).toBeUndefined()
  await waitFor(() => expect(document.activeElement).toBe(accounts(1)))
})

test('a team that was left blank at the end was never meant', async () => {
  const { user, started } = open([
    { id: 'red', name: 'Red', members: '' },
    { id: 'blue', name: '', members: '' },
  ])
  await user.click(press('Start as practice'))
  await waitFor(() => expect(started()).toHaveLength(1))
})
