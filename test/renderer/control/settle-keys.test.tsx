import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { at, question, view } from '../../support/example-control'
import { openSession } from './session-room'

test('one key takes no more answers', async () => {
  const { keyboard, commands } = openSession({ figures: question })
  expect(screen.getByRole('button', { name: 'Stop taking answers' }).getAttribute('aria-keyshortcuts')).toBe(
    '2',
  )
  await keyboard('2')
  expect(commands).toEqual([{ kind: 'close', contest: 'organ' }])
})

test('one key goes to who is to be settled, whose teams are called by name', async () => {
  const { keyboard } = openSession({ figures: { ...question, unclear: 0 } })
  await keyboard('1')
  expect(document.activeElement?.getAttribute('aria-label')).toMatch(/^Put A passer-by/)
  expect(document.activeElement?.textContent).toBe(view.teams[0]?.name)
})

test('where nobody is, it says so in the palette and does nothing', async () => {
  const { keyboard } = openSession({ figures: { ...question, unclear: 0, strangers: [] } })
  await keyboard('1')
  expect(document.activeElement).toBe(document.body)
})

test('who is in no team stands before the hints', () => {
  openSession({ figures: { ...question, hints: [{ id: 'h', text: 'Two at once', sent: false }] } })
  const panel = screen.getByRole('region', { name: 'Answers' })
  const [first, second] = [/is in no team/, 'Prepared hints'].map((name) =>
    within(panel).getByRole('heading', { name }),
  )
  expect(first && second && first.compareDocumentPosition(second)).toBe(Node.DOCUMENT_POSITION_FOLLOWING)
})

test('a prepared hint that can still be taken back says when it leaves, and is not called sent', () => {
  const hint = { id: 'h', text: 'Two at once', sent: true }
  const { redraw } = openSession({ figures: { ...question, hints: [{ ...hint, leavesAt: at(5) }] } })
  const list = () => screen.getByRole('list', { name: 'Prepared hints' }).textContent
  expect(list()).toMatch(/Leaves in \d s$/)
  redraw({ figures: { ...question, hints: [hint] } })
  expect(list()).toMatch(/sent$/)
})

test('the next prepared hint says its key', () => {
  openSession({ figures: { ...question, hints: [{ id: 'h', text: 'Two at once', sent: false }] } })
  const sends = screen.getByRole('button', { name: /^Send the hint/ })
  expect([sends.textContent, sends.getAttribute('aria-keyshortcuts')]).toEqual(['Send', 'T'])
})

test('one press accepts what was typed as right, with the reason filled in', async () => {
  const rule = {
    answer: { kind: 'short' as const, accepted: ['Syrinx'], typos: 'some' as const },
    counts: 'first' as const,
    isCounted: true,
  }
  const { user, commands } = openSession({
    figures: {
      ...question,
      bars: [],
      rule,
      typed: [
        { words: 'the syrinx', count: 3, isRight: true },
        { words: 'voice box of birds', count: 2, isRight: false },
      ],
    },
  })
  const list = screen.getByRole('list', { name: 'What was typed' })
  expect([...list.children].map(({ textContent }) => textContent)).toEqual([
    '3×the syrinxRight',
    '2×voice box of birdsAccept',
  ])
  await user.click(screen.getByRole('button', { name: 'Accept as right: voice box of birds' }))
  expect(commands).toEqual([
    {
      kind: 'judge-again',
      question: 'organ',
      rule: { ...rule, answer: { ...rule.answer, accepted: ['Syrinx', 'voice box of birds'] } },
      reason: 'Accepted too: voice box of birds',
    },
  ])
})
