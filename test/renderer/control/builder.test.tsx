import { screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import sample from '../../../resources/run-sheets/sample.json'
import practice from '../../../resources/run-sheets/practice.json'
import { RunSheetSchema } from '../../../src/core/runsheet'
import { Builder } from '../../../src/renderer/control/builder/builder'
import { DEFAULT_LOOK } from '../../../src/core/look'
import { blankDraft } from '../../../src/renderer/control/builder/blank'
import { draftOf, sheetOf } from '../../../src/renderer/control/builder/draft-sheet'
import { recorder, show } from './in-the-control-room'

const open = (account: { username: string } | null = null) => {
  const recorded = recorder()
  let started = 0
  const left: (string | undefined)[] = []
  const shown = show(
    <Builder
      begun={{ draft: blankDraft(account?.username ?? ''), from: '' }}
      isKept={false}
      account={account}
      rehearsal={{ from: 'nobody', username: '' }}
      look={DEFAULT_LOOK}
      act={recorded.act}
      onBack={(kept) => left.push(kept?.draft.title)}
      onStarted={() => (started += 1)}
    />,
  )
  const starts = () => recorded.actions.filter(({ kind }) => kind === 'start-session')
  return { ...recorded, ...shown, starts, started: () => started, left }
}
const field = (name: string) => screen.getByRole('textbox', { name })
const press = (name: string) => screen.getByRole('button', { name })

type User = ReturnType<typeof show>['user']
/** Puts a whole text in at once. */
const put = async (user: User, into: HTMLElement, text: string) => {
  await user.click(into)
  await user.paste(text)
}

test('from nothing to a practice with a poll and a quiz, by the keyboard', async () => {
  const { user, starts, started } = open()
  await user.paste('First aid for beginners')
  await put(user, field('Master account'), '@red_cross')
  await user.click(press('Add a team'))
  for (const typed of ['Red', '@ana ben', 'Blue', 'x.com/cleo']) {
    await user.paste(typed)
    await user.keyboard('{Enter}')
  }
  await user.click(press('Add: Poll'))
  await user.paste('Seen this before?')
  await user.click(field('Option A'))
  for (const option of ['Yes', 'No', 'On TV']) {
    await user.paste(option)
    await user.keyboard('{Enter}')
  }
  await user.click(press('Add: Quiz'))
  await user.paste('What comes first?')
  const question = within(screen.getByRole('group', { name: 'Question 1' }))
  await put(user, question.getByRole('textbox', { name: 'Option A' }), 'Run')
  await put(user, question.getByRole('textbox', { name: 'Option B' }), 'Look')
  await user.click(question.getByRole('radio', { name: 'B is right' }))
  await user.click(press('Start as practice'))

  const [action] = starts()
  if (action?.kind !== 'start-session') throw new Error('the session did not start')
  expect(action.as).toBe('practice')
  expect(RunSheetSchema.parse(action.sheet)).toMatchObject({
    title: 'First aid for beginners',
    hashtag: 'FirstAidForBeginners',
    master: 'red_cross',
    teams: [
      { id: 'team-1', name: 'Red', members: ['ana', 'ben'] },
      { id: 'team-2', name: 'Blue', members: ['cleo'] },
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
  const { user, starts } = open()
  expect(screen.queryByText('Please fill this in.')).toBeNull()
  await user.click(press('Start as practice'))
  expect(starts()).toEqual([])
  expect(screen.getByText('3 things to put right')).toBeDefined()
  expect(field('Title').getAttribute('aria-invalid')).toBe('true')
  expect(screen.getAllByText('Please fill this in.')).toHaveLength(3)
})

test('an address that was copied from a browser is the master account', async () => {
  const { user } = open()
  await user.click(field('Master account'))
  await user.paste('https://x.com/red_cross')
  expect(field('Master account')).toHaveProperty('value', 'red_cross')
})

test('an option that is there twice is told beside it, and nothing starts with it', async () => {
  const { user, starts } = open()
  await put(user, field('Title'), 'First aid')
  await put(user, field('Master account'), 'red_cross')
  await user.click(press('Add: Poll'))
  await user.paste('What do you drink?')
  await user.click(field('Option A'))
  await user.paste('Tea')
  await user.keyboard('{Enter}')
  await user.paste(' tea ')
  expect(screen.getByText('The same as option A.')).toBeDefined()
  await user.click(press('Start as practice'))
  expect(starts()).toEqual([])
  expect(screen.getByText('1 thing to put right')).toBeDefined()
  await waitFor(() => expect(document.activeElement).toBe(field('Option B')))
  await user.clear(field('Option B'))
  await put(user, field('Option B'), 'Coffee')
  await user.click(press('Start as practice'))
  expect(starts()).toHaveLength(1)
}, 15_000)

test('the same answer twice in a quiz question is told as well', async () => {
  const { user } = open()
  await user.click(press('Add: Quiz'))
  await put(user, field('Option A'), 'Run')
  await put(user, field('Option B'), 'RUN')
  expect(screen.getByText('The same as option A.')).toBeDefined()
})

test('going back keeps what was changed as a draft, and says nothing of what was not', async () => {
  const { user, left } = open()
  await user.click(press('Back'))
  await put(user, field('Title'), 'A')
  await user.click(press('Back'))
  await user.clear(field('Title'))
  await user.click(press('Back'))
  expect(left).toEqual([undefined, 'A', undefined])
})

test('without an account it can not go live, and says so; with one it can', async () => {
  const { unmount } = open()
  expect(press('Start live').getAttribute('aria-description')).toMatch(
    /No X account is connected.*X account…/,
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

test.each([
  ['Start live', 'live', 'Go live', '@red_cross'],
  ['Rehearse on X', 'rehearsal', 'Start the rehearsal', '@cross_dummy'],
] as const)('%s asks once before anything reaches X, and says as whom', async (start, as, go, whom) => {
  const recorded = recorder()
  const { user } = show(
    <Builder
      begun={{ draft: draftOf(RunSheetSchema.parse({ ...practice, master: 'red_cross' })), from: '' }}
      isKept={false}
      account={{ username: 'red_cross' }}
      rehearsal={{ from: 'settings', username: 'cross_dummy' }}
      look={DEFAULT_LOOK}
      act={recorded.act}
      onBack={() => {}}
      onStarted={() => {}}
    />,
  )
  const starts = () => recorded.actions.filter(({ kind }) => kind === 'start-session')
  await user.click(press(start))
  const dialog = within(screen.getByRole('alertdialog'))
  expect(dialog.getByText(whom)).toBeDefined()
  expect(dialog.queryByText(/same texts on two accounts for spam/) !== null).toBe(as === 'rehearsal')
  await user.click(dialog.getByRole('button', { name: 'Cancel' }))
  expect(starts()).toEqual([])
  await user.click(press(start))
  await user.click(screen.getByRole('button', { name: go }))
  expect(starts()).toMatchObject([{ as, sheet: { master: 'red_cross' } }])
})
