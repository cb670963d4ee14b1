import { describe, expect, test } from 'vitest'
import { refusal } from '../../../src/core/decide'
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

  test('is shown on the wall after the end when the trainer wants it, and the closing again', () => {
    const ended: Timed[] = [...first, ...second, [90, does({ kind: 'end' })]]
    const board: Timed = [91, does({ kind: 'spotlight', on: { kind: 'board' } })]
    const session = room(...ended, board)
    expect(refusal(session, { kind: 'spotlight', on: { kind: 'board' } })).toBe(undefined)
    expect(refusal(session, { kind: 'spotlight', on: { kind: 'answered' } })).toBe('The session has ended.')
    expect(sceneAt(session, now)).toMatchObject({ kind: 'board', final: true })
    const back: Timed = [92, does({ kind: 'spotlight', on: { kind: 'none' } })]
    expect(sceneAt(room(...ended, board, back), now)).toMatchObject({ kind: 'closing' })
  })

  test('that was held up before the end gives way to the closing', () => {
    const held: Timed = [89, does({ kind: 'spotlight', on: { kind: 'board' } })]
    expect(sceneAt(room(...first, held, [90, does({ kind: 'end' })]), now)).toMatchObject({ kind: 'closing' })
  })

  test('says nothing of how many before the first question', () => {
    expect(sceneAt(room([1, go('maths:board')]), now)).not.toHaveProperty('after')
  })
})
