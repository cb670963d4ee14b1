import { describe, expect, test } from 'vitest'
import { createSessionViews } from '../../src/core/slices'
import type { Entry, Fact } from '../../src/core/facts'
import { sceneAt } from '../../src/core/stage'
import { xTime } from '../../src/core/time'
import { does, foldRoom, go, idAt, journalOf, NOON, SHEET } from '../support/room'

const CODE = 'print(2 + 2)'
const PICTURE = { source: 'data:image/png;base64,AAAA', alt: 'Two apples and two pears' }
const sheet = {
  ...SHEET,
  activities: SHEET.activities.map((activity) =>
    activity.kind === 'quiz'
      ? {
          ...activity,
          questions: activity.questions.map((question, index) =>
            index === 0 ? { ...question, code: CODE, picture: PICTURE } : question,
          ),
        }
      : activity,
  ),
}
const asked = (facts: Parameters<typeof journalOf>[0]): Entry[] =>
  journalOf(facts).map((entry) =>
    entry.fact.kind === 'began' ? { ...entry, fact: { ...entry.fact, sheet } } : entry,
  )
const sceneAfter = (facts: Parameters<typeof journalOf>[0], seconds: number) =>
  sceneAt(foldRoom(asked(facts)), xTime(NOON + seconds * 1000))

describe('code and picture of a question', () => {
  test('are on the wall from the asking on, and not before', () => {
    const before = sceneAfter([], 5)
    expect(JSON.stringify(before)).not.toContain(CODE)
    expect(sceneAfter([[2, go('q1:ask')]], 5)).toMatchObject({ code: CODE, picture: PICTURE })
    expect(
      sceneAfter(
        [
          [2, go('q1:ask')],
          [40, go('q1:right')],
        ],
        41,
      ),
    ).toMatchObject({ code: CODE })
  })
  test('and the next question has none of them', () => {
    expect(
      JSON.stringify(
        sceneAfter(
          [
            [2, go('q1:ask')],
            [40, go('q2:ask')],
          ],
          41,
        ),
      ),
    ).not.toContain(CODE)
  })
})

test('the photo finish is provisional until everything was read that came in time', () => {
  const until = (fact: Parameters<typeof journalOf>[0]) =>
    sceneAfter([[2, go('q1:ask')], [40, go('q1:finish')], ...fact], 50)
  expect(until([])).toMatchObject({ kind: 'finish', official: false })
  const readUpTo = (seconds: number): Fact => ({ kind: 'read-up-to', of: 'search', id: idAt(seconds) })
  expect(until([[45, readUpTo(45)]])).toMatchObject({ official: false })
  expect(until([[70, readUpTo(70)]])).toMatchObject({ official: true })
})

test('a prepared hint counts as sent once it was, and again as waiting when it was taken back in time', () => {
  const hint = {
    id: 'help-0001',
    text: 'Count your fingers',
    to: { kind: 'all' as const },
    about: { kind: 'help' as const, question: 'q1' },
  }
  const preparedAfter = (facts: Parameters<typeof journalOf>[0]) => {
    const session = foldRoom(journalOf([[2, go('q1:ask')], ...facts]))
    const around = {
      now: xTime(NOON + 5000),
      clock: { x: xTime(NOON + 5000), local: 0, rate: 0 },
      mode: 'practice' as const,
      file: '',
      feed: { state: 'off' as const, trouble: '', posts: 0 },
      journal: '',
      replay: null,
    }
    const { figures } = createSessionViews(session).control(around)
    return figures.kind === 'question' ? figures.hints : []
  }
  expect(preparedAfter([])).toEqual([{ text: 'Count your fingers', id: 'help-q1-1-1', sent: false }])
  expect(preparedAfter([[3, does({ kind: 'hint', hint })]])).toMatchObject([
    { sent: true, leavesAt: NOON + 8000 },
  ])
  const out = { kind: 'outbox' as const, hint: hint.id, sending: { kind: 'sent' as const, post: idAt(9) } }
  const [sent] = preparedAfter([
    [3, does({ kind: 'hint', hint })],
    [9, out],
  ])
  expect(sent).toMatchObject({ sent: true })
  expect(sent).not.toHaveProperty('leavesAt')
  expect(
    preparedAfter([
      [3, does({ kind: 'hint', hint })],
      [4, does({ kind: 'cancel-hint', hint: hint.id })],
    ]),
  ).toMatchObject([{ sent: false }])
})
