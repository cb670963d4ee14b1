import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import type { Figures } from '../../../src/core/views'
import { at, hints } from '../../support/example-control'
import { openSession } from './session-room'

type PollFigures = Extract<Figures, { kind: 'poll' }>

const poll = (onX?: Partial<NonNullable<PollFigures['onX']>>): PollFigures => ({
  kind: 'poll',
  contest: 'drink',
  open: true,
  bars: [
    { letter: 'A', text: 'Tea', votes: 4, share: 0.4 },
    { letter: 'B', text: 'Coffee', votes: 6, share: 0.6 },
  ],
  voters: 10,
  unclear: 0,
  ...(onX && {
    onX: {
      text: 'Tea or coffee? #ChalkClass',
      options: ['Tea', 'Coffee'],
      minutes: 30,
      held: false,
      votes: 0,
      ...onX,
    },
  }),
})
const HOLD = 'Hold this poll on X too…'

test('a poll goes to X after a look at what is posted, for how long and for how much', async () => {
  const { user, commands } = openSession({ figures: poll({}) }, [])
  await user.click(screen.getByRole('button', { name: HOLD }))
  const dialog = await screen.findByRole('alertdialog')
  expect(within(dialog).getByRole('figure').textContent).toContain('Tea or coffee? #ChalkClass')
  expect(within(dialog).getByText('$0.015')).toBeDefined()
  expect(within(dialog).getByRole('combobox', { name: 'How long X takes votes' }).textContent).toBe('30 min')
  expect(commands).toEqual([])
  await user.click(within(dialog).getByRole('button', { name: 'Post the poll' }))
  expect(commands).toMatchObject([
    {
      kind: 'hint',
      hint: {
        text: 'Tea or coffee? #ChalkClass',
        to: { kind: 'all' },
        poll: { activity: 'drink', options: ['Tea', 'Coffee'], minutes: 30 },
      },
    },
  ])
})

test('a poll that X holds is not offered twice, nor one that does not fit there', () => {
  const post = { id: 'h', state: { kind: 'sent', post: '9' } } as const
  const { redraw } = openSession({ figures: poll({ held: true, post, votes: 12 }) }, [])
  expect(screen.queryByRole('button', { name: HOLD })).toBeNull()
  expect(screen.getByText(/12 votes there/)).toBeDefined()
  redraw({ figures: poll() })
  expect(screen.queryByRole('button', { name: HOLD })).toBeNull()
})

test('what becomes of its post stands where it is offered, and until it leaves it can be taken back there', async () => {
  const as = (state: NonNullable<NonNullable<PollFigures['onX']>['post']>['state'], held = true) => ({
    hints: [],
    figures: poll({ held, post: { id: 'h', state } }),
  })
  const { user, commands, redraw } = openSession(as({ kind: 'planned', leavesAt: at(4) }), [])
  expect(screen.getByText('Leaves in 4 s')).toBeDefined()
  await user.click(screen.getByRole('button', { name: 'Undo' }))
  expect(commands).toEqual([{ kind: 'cancel-hint', hint: 'h' }])
  redraw(as({ kind: 'sending', text: 'Tea' }))
  expect(screen.getByText(/Also on X · Being sent…/)).toBeDefined()
  expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull()
  redraw(as({ kind: 'refused', why: 'X says no.' }, false))
  expect(screen.getByText('Refused by X: X says no.')).toBeDefined()
  expect(screen.getByRole('button', { name: HOLD })).toBeDefined()
})

test('a poll whose text X has already says what can be done, which is not to change the wording', () => {
  const why =
    'This account has posted the same text before, and X takes it only once. Change the wording and send it again.'
  const state = { kind: 'refused', why, isRepeated: true } as const
  const [row] = hints
  if (!row) throw new Error('the example has hints')
  openSession(
    { hints: [{ ...row, state, isPoll: true }], figures: poll({ post: { id: row.id, state } }) },
    [],
  )
  expect(screen.getAllByText(/^Refused by X: .*‘Look again’ on the hint desk/)).toHaveLength(2)
  expect(screen.queryByText(/Change the wording/)).toBeNull()
  expect(screen.getByRole('button', { name: 'Look again' })).toBeDefined()
})

test('a poll that is held elsewhere has no bars and nothing to close here, but its link', () => {
  openSession({ figures: { kind: 'elsewhere', link: 'https://forms.example.org/tea' } }, [])
  expect(screen.getByText('https://forms.example.org/tea')).toBeDefined()
  expect(screen.queryByRole('button', { name: 'Close the vote' })).toBeNull()
  expect(screen.queryByRole('button', { name: HOLD })).toBeNull()
})
