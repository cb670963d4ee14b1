import { expect, test } from 'vitest'
import { allRows } from '../../src/core/rows'
import { foldRoom, go, journalOf, post } from '../support/room'

test('each post says what it was taken for, and leaves the words to who shows it', () => {
  const session = foldRoom(
    journalOf([
      [2, go('hello')],
      [3, post('ana', 2.5, 'I am Ana from Accra and I want to learn to juggle')],
      [10, go('drink:vote')],
      [12, post('ana', 11, 'A')],
      [13, post('ana', 12, 'B')],
      [13, post('ben', 12, 'A or B')],
      [20, go('drink:result')],
      [22, post('cleo', 21, 'B')],
      [30, go('q1:ask')],
      [34, post('cleo', 33, 'A, B or C')],
      [70, post('dan', 65, 'C')],
      [80, go('q2:ask')],
      [82, post('ana', 81, 'Rome')],
      [84, post('cleo', 83, 'Paris')],
    ]),
  )
  expect(allRows(session).map(({ text, judged }) => [text, judged])).toEqual([
    ['I am Ana from Accra and I want to learn to juggle', [{ kind: 'introduction' }]],
    ['A', [{ kind: 'read', of: 'vote', mark: 'A', counts: false }]],
    ['B', [{ kind: 'read', of: 'vote', mark: 'B', counts: true }]],
    ['A or B', [{ kind: 'unclear', of: 'vote', options: ['A', 'B'] }]],
    ['B', [{ kind: 'late', of: 'vote' }]],
    ['A, B or C', [{ kind: 'unclear', of: 'answer', options: ['A', 'B', 'C'] }]],
    ['C', [{ kind: 'late', of: 'answer' }]],
    ['Rome', [{ kind: 'read', of: 'answer', mark: 'wrong', counts: true }]],
    ['Paris', [{ kind: 'read', of: 'answer', mark: 'right', counts: true }]],
  ])
})
