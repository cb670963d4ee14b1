import { screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import sample from '../../../resources/run-sheets/sample.json'
import practice from '../../../resources/run-sheets/practice.json'
import { RunSheetSchema } from '../../../src/core/runsheet'
import { Builder } from '../../../src/renderer/control/builder/builder'
import { draftOf, sheetOf } from '../../../src/renderer/control/builder/draft'
import { teamRemarks } from '../../../src/renderer/control/builder/team-remarks'
import { readTeams } from '../../../src/renderer/control/builder/team-lines'
import { recorder, show } from './in-the-control-room'

const open = (account: { username: string } | null = null) => {
  const recorded = recorder()
  let started = 0
  let left = 0
  const shown = show(
    <Builder
      sheet={undefined}
      from=""
      account={account}
      act={recorded.act}
      onBack={() => (left += 1)}
      onStarted={() => (started += 1)}
    />,
  )
  return { ...recorded, ...shown, started: () => started, left: () => left }
}
const field = (name: string) => screen.getByRole('textbox', { name })
const press = (name: string) => screen.getByRole('button', { name })

test('from nothing to a practice with a poll and a quiz, by the keyboard', async () => {
  const { user, actions, started } = open()
  await user.keyboard('First aid for beginners')
  await user.type(field('Master account'), '@red_cross')
  await user.type(
    screen.getByRole('textbox', { name: /One team a line/ }),
    'Red: @ana, @ben{Enter}Blue: cleo',
  )
  await user.click(press('Add: Poll'))
  await user.keyboard('Seen this before?')
  await user.click(field('Option A'))
  await user.keyboard('Yes{Enter}No{Enter}On TV{Enter}')
  await user.click(press('Add: Quiz'))
  await user.keyboard('What comes first?')
  const question = within(screen.getByRole('group', { name: 'Question 1' }))
  await user.type(question.getByRole('textbox', { name: 'Option A' }), 'Run')
  await user.type(question.getByRole('textbox', { name: 'Option B' }), 'Look')
  await user.click(question.getByRole('radio', { name: 'B is right' }))
  await user.click(press('Start as practice'))

  const [action] = actions
  if (action?.kind !== 'start-session') throw new Error('the session did not start')
  expect(action.practice).toBe(true)
  expect(RunSheetSchema.parse(action.sheet)).toMatchObject({
    title: 'First aid for beginners',
    hashtag: 'FirstAidForBeginners',
    master: 'red_cross',
    teams: [
      { id: 'red', name: 'Red', members: ['ana', 'ben'] },
      { id: 'blue', name: 'Blue', members: ['cleo'] },
    ],
    activities: [
      { kind: 'intros' },
      { kind: 'poll', question: 'Seen this before?', options: ['Yes', 'No', 'On TV'] },
      {
        kind: 'quiz',
        questions: [
          {
            text: 'What comes first?',
            answer: { kind: 'choice', options: ['Run', 'Look'], right: 'B' },
          },
        ],
      },
    ],
  })
  expect(started()).toBe(1)
}, 15_000)

test('nothing is complained about before it is tried; then beside the field', async () => {
  const { user, actions } = open()
  expect(screen.queryByText('Please fill this in.')).toBeNull()
  await user.click(press('Start as practice'))
  expect(actions).toEqual([])
  expect(screen.getByText('3 things to put right')).toBeDefined()
  expect(field('Title').getAttribute('aria-invalid')).toBe('true')
  expect(screen.getAllByText('Please fill this in.')).toHaveLength(3)
})

test('an account that is in two teams is named', async () => {
  const { user } = open()
  await user.type(screen.getByRole('textbox', { name: /One team a line/ }), 'Red: ana{Enter}Blue: ana')
  expect(screen.getByText('Line 2: @ana is in Red already, in line 1.')).toBeDefined()
})

test('a line without a colon is a team and its accounts', () => {
  expect(readTeams('Red @ana @ben\nBlue Tits: cleo')).toEqual([
    { id: 'red', name: 'Red', members: ['ana', 'ben'] },
    { id: 'blue-tits', name: 'Blue Tits', members: ['cleo'] },
  ])
})

test('teams that contradict themselves are told line by line', () => {
  expect(teamRemarks('Red @ana @ben\nBlue: @cleo, @dan, Ana\n\nblue: @x\n@@@')).toEqual([
    'Line 2: @Ana is in Red already, in line 1.',
    'Line 4: there is a team blue already, in line 2.',
    'Line 5: no team name stands before the accounts. Write one, or deal the accounts.',
    'Line 5: ‘@@’ is not an X username, which has 1 to 15 letters, digits or _.',
  ])
  expect(teamRemarks('Red: @ana, ben, @ana\nBlue: @much_too_long_for_x')).toEqual([
    'Line 1: @ana stands here twice.',
    'Line 2: ‘much_too_long_for_x’ is not an X username, which has 1 to 15 letters, digits or _.',
  ])
  expect(teamRemarks('Red: @ana, @\nBlue\n')).toEqual([])
})

test('broken teams are told beside the field at once, and nothing starts with them', async () => {
  const { user, actions } = open()
  await user.type(field('Title'), 'First aid')
  await user.type(field('Master account'), 'red_cross')
  const teams = screen.getByRole('textbox', { name: /One team a line/ })
  await user.click(teams)
  await user.paste('Red @ana @ben\nBlue: @cleo, @dan, ana\nBlue: @x\n@@@')
  expect(teams.getAttribute('aria-invalid')).toBe('true')
  expect(screen.getByText(/Line 3: there is a team Blue already/)).toBeDefined()
  expect(screen.getByText('4 things to put right')).toBeDefined()
  expect(screen.getByText('3 teams, 7 accounts')).toBeDefined()
  await user.click(press('Start as practice'))
  expect(actions).toEqual([])
  await waitFor(() => expect(document.activeElement).toBe(teams))
})

test('an option that is there twice is told beside it, and nothing starts with it', async () => {
  const { user, actions } = open()
  await user.type(field('Title'), 'First aid')
  await user.type(field('Master account'), 'red_cross')
  await user.click(press('Add: Poll'))
  await user.keyboard('What do you drink?')
  await user.click(field('Option A'))
  await user.keyboard('Tea{Enter} tea ')
  expect(screen.getByText('The same as option A.')).toBeDefined()
  await user.click(press('Start as practice'))
  expect(actions).toEqual([])
  expect(screen.getByText('1 thing to put right')).toBeDefined()
  await waitFor(() => expect(document.activeElement).toBe(field('Option B')))
  await user.clear(field('Option B'))
  await user.type(field('Option B'), 'Coffee')
  await user.click(press('Start as practice'))
  expect(actions).toHaveLength(1)
})

test('the same answer twice in a quiz question is told as well', async () => {
  const { user } = open()
  await user.click(press('Add: Quiz'))
  await user.type(field('Option A'), 'Run')
  await user.type(field('Option B'), 'RUN')
  expect(screen.getByText('The same as option A.')).toBeDefined()
})

test('going back from a session that was changed is asked about', async () => {
  const { user, left } = open()
  await user.type(field('Title'), 'First aid')
  await user.click(press('Back'))
  const dialog = within(await screen.findByRole('alertdialog'))
  expect(left()).toBe(0)
  await user.click(dialog.getByRole('button', { name: 'Keep editing' }))
  expect(field('Title')).toHaveProperty('value', 'First aid')
  await user.click(press('Back'))
  await user.click(await screen.findByRole('button', { name: 'Drop the changes' }))
  expect(left()).toBe(1)
})

test('going back without a change, or from one that was taken back, asks nothing', async () => {
  const { user, left } = open()
  await user.click(press('Back'))
  expect(left()).toBe(1)
  await user.type(field('Title'), 'A')
  await user.clear(field('Title'))
  await user.click(press('Back'))
  expect(left()).toBe(2)
})

test('accounts that were pasted are dealt into teams', async () => {
  const { user } = open()
  const teams = screen.getByRole('textbox', { name: /One team a line/ })
  await user.click(teams)
  await user.paste('@ana @ben\n@cleo\n@dan @eve')
  await user.click(press('Deal'))
  expect(teams).toHaveProperty('value', 'Red: @ana, @eve\nBlue: @ben\nGreen: @cleo\nYellow: @dan')
})

test('without an account it can not go live, and says so; with one it can', async () => {
  const { unmount } = open()
  expect(press('Start live').getAttribute('aria-description')).toMatch(
    /No X account is set up.*CHALKBIRD_X_APP_KEY/,
  )
  unmount()
  open({ username: 'red_cross' })
  expect(press('Start live').getAttribute('aria-disabled')).not.toBe('true')
  expect(field('Master account')).toHaveProperty('value', 'red_cross')
})

test('steps are moved and removed', async () => {
  const { user } = open()
  await user.click(press('Add: Break'))
  await user.click(press('Move Break up'))
  const cards = () => screen.getAllByRole('listitem').map(({ textContent }) => textContent)
  expect(cards()[0]).toContain('Break')
  await user.click(press('Remove Break'))
  expect(cards().join()).not.toContain('Break')
})

test.each([
  ['sample', sample],
  ['practice', practice],
])('the %s run sheet that ships comes back unchanged from the builder', (_name, file) => {
  const sheet = RunSheetSchema.parse(file)
  expect(RunSheetSchema.parse(sheetOf(draftOf(sheet)))).toEqual(sheet)
})
