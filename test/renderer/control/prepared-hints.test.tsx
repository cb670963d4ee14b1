import { screen } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import type { PreparedRow } from '../../../src/core/views'
import { isDue, nextHint } from '../../../src/renderer/control/session/prepared'
import { at, question } from '../../support/example-control'
import { openSession } from './session-room'

const hint = (text: string, more: Partial<PreparedRow> = {}): PreparedRow => ({
  id: 'help-organ-1-1',
  text,
  sent: false,
  ...more,
})
const after = (seconds: number) => ({ due: { kind: 'after' as const, seconds } })
const ifNobody = (seconds: number) => ({ due: { kind: 'nobody-right' as const, seconds } })
const asked = { ...question, opensAt: at(-11) }

describe('a prepared hint is due', () => {
  test('once its time has come, and not before', () => {
    expect(isDue(hint('x', after(11)), asked, at(0))).toBe(true)
    expect(isDue(hint('x', after(12)), asked, at(0))).toBe(false)
  })
  test('or when nobody is right by then', () => {
    expect(isDue(hint('x', ifNobody(10)), asked, at(0))).toBe(false)
    expect(isDue(hint('x', ifNobody(10)), { ...asked, finish: [] }, at(0))).toBe(true)
  })
  test('never once it was sent, or the question is closed', () => {
    expect(isDue(hint('x', { ...after(1), sent: true }), asked, at(0))).toBe(false)
    expect(isDue(hint('x', after(1)), { ...asked, open: false }, at(0))).toBe(false)
  })
})

test('the next one is the first that is due, else the first that was not sent', () => {
  const next = (hints: PreparedRow[]) => nextHint({ ...asked, hints }, at(0))?.text
  expect(next([hint('one'), hint('two', after(5))])).toBe('two')
  expect(next([hint('one', { sent: true }), hint('two', after(60)), hint('three')])).toBe('two')
  expect(next([hint('one', { sent: true })])).toBe(undefined)
})

const figures = {
  ...asked,
  hintCosts: 20,
  hints: [hint('Two notes at once'), hint('Ask the Owls', { team: 'owls', ...after(10) })],
}

test('the list says for whom each is, when it is due and what it costs', () => {
  openSession({ figures })
  const list = screen.getByRole('list', { name: 'Prepared hints' })
  expect([...list.children].map(({ textContent }) => textContent)).toEqual([
    'Two notes at oncefor everybody · costs 20 % of the points · $0.015Send',
    'Ask the OwlsOwls · after 10 s · costs 20 % of the points · $0.01DueSend',
  ])
})

test('one key sends the one that is due, to its team, as help with its question', async () => {
  const { keyboard, commands } = openSession({ figures })
  await keyboard('t')
  expect(commands).toEqual([
    {
      kind: 'hint',
      hint: {
        id: 'help-organ-1-1',
        text: 'Ask the Owls',
        to: { kind: 'team', team: 'owls' },
        about: { kind: 'help', question: 'organ' },
      },
    },
  ])
})

test('a second press before the first one is on the disk asks for the same hint', async () => {
  const { keyboard, commands } = openSession({ figures })
  await keyboard('t')
  await keyboard('t')
  expect(new Set(commands.map((command) => command.kind === 'hint' && command.hint.id)).size).toBe(1)
})

test.each([
  ['a link', 'Read file.md'],
  ['more than X takes', 'long '.repeat(80)],
])('with %s it goes into the hint desk first, which says what that comes to', async (_, text) => {
  const { keyboard, commands } = openSession({ figures: { ...figures, hints: [hint(text.trim())] } })
  expect(screen.getByRole('button', { name: /Look at the hint before it goes/ })).toBeTruthy()
  await keyboard('t')
  expect(commands).toEqual([])
  expect(screen.getByPlaceholderText<HTMLTextAreaElement>('A hint for the room…').value).toBe(text.trim())
})

test('for a team that X lets us reply to nobody of, it goes into the desk, which says that all will see it', async () => {
  const whyNoReply =
    'Nobody in Owls has written to @teacher yet, so X allows no reply. The hint goes out as a post to all.'
  const { keyboard, commands } = openSession({ figures, replies: { owls: whyNoReply } })
  await keyboard('t')
  expect(commands).toEqual([])
  expect(screen.getByText(/goes out as a post to all/)).toBeTruthy()
})

test('the key says why it does nothing where no hint waits', async () => {
  const { keyboard, commands } = openSession({ figures: { ...asked, hints: [] } })
  await keyboard('t')
  expect(commands).toEqual([])
  expect(await screen.findByText('No prepared hint waits.')).toBeTruthy()
})

test('one key, or a press beside the list of right answers, opens the evidence', async () => {
  const { keyboard, actions, user } = openSession({ figures })
  await keyboard('v')
  expect(actions).toContainEqual({ kind: 'read-evidence', question: 'organ' })
  await user.keyboard('{Escape}')
  await user.click(screen.getByRole('button', { name: 'Evidence…' }))
  expect(actions.filter(({ kind }) => kind === 'read-evidence').length).toBeGreaterThan(1)
})

test('where speed is not told, the list of right answers has no times and no places', () => {
  openSession({ figures: { ...asked, timed: false } })
  const list = screen.getByRole('list', { name: 'Right' })
  expect(list.textContent).not.toMatch(/ s|\+|^1/)
})
