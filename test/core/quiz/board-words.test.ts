import { describe, expect, test } from 'vitest'
import { boardOf } from '../../../src/core/quiz/board'
import { sceneAt } from '../../../src/core/stage'
import { xTime } from '../../../src/core/time'
import { does, everybody, foldRoom, go, journalOf, NOON, post } from '../../support/room'

type Timed = Parameters<typeof journalOf>[0][number]
const room = (...facts: Timed[]) =>
  foldRoom(journalOf([...everybody().map((fact): Timed => [0.1, fact]), ...facts]))
const now = xTime(NOON + 100_000)
const first: Timed[] = [
  [1, go('q1:ask')],
  [3, post('ana', 3, 'B')],
  [40, go('q1:right')],
]
const second: Timed[] = [
  [41, go('q2:ask')],
  [44, post('ana', 44, 'Paris')],
  [45, post('cleo', 45, 'Paris')],
  [80, go('q2:right')],
]

describe('the board', () => {
  test('counts every team by the same questions: those whose right answer was shown, answered or not', () => {
    expect(
      boardOf(room(...first, ...second)).map(({ team, right, asked }) => [team.name, right, asked]),
    ).toEqual([
      ['Red', 2, 2],
      ['Blue', 1, 2],
    ])
  })

  test('says after how many of the questions it is, until it is the last word', () => {
    expect(sceneAt(room(...first, [41, go('maths:board')]), now)).toMatchObject({ after: { done: 1, of: 2 } })
    expect(
      sceneAt(room(...first, [41, does({ kind: 'spotlight', on: { kind: 'board' } })]), now),
    ).toMatchObject({
      after: { done: 1, of: 2 },
    })
    expect(sceneAt(room(...first, ...second, [81, go('maths:board')]), now)).not.toHaveProperty('after')
  })

  test('says nothing of how many before the first question', () => {
    expect(sceneAt(room([1, go('maths:board')]), now)).not.toHaveProperty('after')
  })
})
