import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import sample from '../../../resources/run-sheets/sample.json'
import practice from '../../../resources/run-sheets/practice.json'
import { RunSheetSchema } from '../../../src/core/runsheet'
import { Builder } from '../../../src/renderer/control/builder/builder'
import { draftOf, sheetOf } from '../../../src/renderer/control/builder/draft'
import { recorder, show } from './in-the-control-room'

const open = (account: { username: string } | null = null) => {
  const recorded = recorder()
  let started = 0
  const shown = show(
    <Builder
      sheet={undefined}
      from=""
      account={account}
      act={recorded.act}
      onBack={() => {}}
      onStarted={() => (started += 1)}
    />,
  )
  return { ...recorded, ...shown, started: () => started }
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
  await user.click(press('Start as practice'))
  expect(screen.getByText(/@ana is in 'Red' as well/)).toBeDefined()
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
  expect(press('Start live').getAttribute('aria-description')).toMatch(/No X account is set up/)
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
