import { describe, expect, test } from 'vitest'
import { figuresAt } from '../../../src/core/control-view'
import { sceneAt } from '../../../src/core/stage'
import { xTime } from '../../../src/core/time'
import { everybody, foldRoom, go, journalOf, NOON, post } from '../../support/room'

type Timed = Parameters<typeof journalOf>[0][number]
const room = (...facts: Timed[]) =>
  foldRoom(
    journalOf([
      ...everybody().map((fact): Timed => [0.1, fact]),
      [1, go('q1:ask')],
      ...facts,
      [40, go('q1:finish')],
    ]),
  )
const now = xTime(NOON + 60_000)
const wallAfter = (...facts: Timed[]) => sceneAt(room(...facts), now)
const toldTrainer = (...facts: Timed[]) => {
  const figures = figuresAt(room(...facts), now)
  return figures.kind === 'question' ? figures.uncounted.map(({ who, why }) => [who, why]) : []
}
const chatter: Timed[] = [
  [3, post('ana', 3, 'A')],
  [4, post('ben', 4, 'B')],
]

describe('where no team was right', () => {
  test('but a team-mate of a wrong first answer was, the wall does not say that nobody had it', () => {
    expect(wallAfter(...chatter)).toMatchObject({ finish: [], noTeam: 'first' })
  })
  test('and whoever was is in no team, the wall says that no team had it', () => {
    expect(wallAfter([3, post('eve', 3, 'B')])).toMatchObject({ finish: [], noTeam: 'any' })
  })
  test('and nobody else either, it says that', () => {
    expect(wallAfter([3, post('ana', 3, 'A')])).not.toHaveProperty('noTeam')
  })
})

describe('the trainer is told of a right answer that did not count', () => {
  test('why: the team, or they themselves, had answered before, or they are in no team', () => {
    expect(
      toldTrainer(...chatter, [5, post('cleo', 5, 'C')], [6, post('cleo', 6, 'B')], [7, post('eve', 7, 'B')]),
    ).toEqual([
      ['ben', 'team-before'],
      ['cleo', 'self-before'],
      ['eve', 'no-team'],
    ])
  })
  test('and nothing where the team was right all the same, or the answer came too late', () => {
    expect(
      toldTrainer([3, post('ana', 3, 'B')], [4, post('ben', 4, 'B')], [39, post('cleo', 39, 'B')]),
    ).toEqual([])
  })
  test('and how many teams have answered, where each answers as one', () => {
    expect(figuresAt(room(...chatter), now)).toMatchObject({ answered: 2, teamsIn: { done: 1, of: 2 } })
  })
})
