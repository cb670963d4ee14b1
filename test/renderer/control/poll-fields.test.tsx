import { expect, test } from 'vitest'
import { blankDraft } from '../../../src/renderer/control/builder/blank'
import type { Draft, DraftOf } from '../../../src/renderer/control/builder/draft'
import { check } from '../../../src/renderer/control/builder/problems'

/** A draft with one poll. */
const withPoll = (about: Partial<DraftOf<'poll'>>): Draft => ({
  ...blankDraft(''),
  title: 'Tea',
  hashtag: 'tea',
  master: 'teacher',
  activities: [
    {
      kind: 'poll',
      id: 'drink',
      question: 'Tea or coffee?',
      options: ['Tea', 'Coffee'],
      bars: 'hidden',
      before: '',
      onX: '',
      elsewhere: '',
      ...about,
    },
  ],
})
const wrongAt = (draft: Draft, path: string): string | undefined => {
  const checked = check(draft)
  return checked.kind === 'wrong' ? checked.problems.at(path) : undefined
}

test('a poll is held on X too, or elsewhere, as its fields say', () => {
  const checked = check(withPoll({ onX: '30', elsewhere: 'https://forms.example.org/tea' }))
  expect(checked).toMatchObject({
    kind: 'fits',
    sheet: { activities: [{ onX: { minutes: 30 }, elsewhere: 'https://forms.example.org/tea' }] },
  })
})

test('a poll that X does not hold may have any cashtags', () =>
  expect(check(withPoll({ question: '$TEA or $JAVA?' })).kind).toBe('fits'))

test.each([
  ['minutes that X does not take', { onX: '3' }, 'activities.0.onX', /At least 5/],
  ['what is no number', { onX: 'long' }, 'activities.0.onX', /A number/],
  ['what is no link', { elsewhere: 'the form' }, 'activities.0.elsewhere', /whole address/],
  [
    'more options than X takes',
    { onX: '30', options: ['A', 'B', 'C', 'D', 'E'] },
    'activities.0.options',
    /2 to 4 options/,
  ],
  [
    'more cashtags than X takes',
    { onX: '30', question: '$TEA or $JAVA?' },
    'activities.0.question',
    /one \$cashtag/,
  ],
])('%s: said beside the field', (_, about, path, words) =>
  expect(wrongAt(withPoll(about), path)).toMatch(words),
)
