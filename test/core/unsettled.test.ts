import { expect, test } from 'vitest'
import { refusal } from '../../src/core/decide'
import type { Fact } from '../../src/core/facts'
import { figuresAt } from '../../src/core/control-view'
import { evidenceOf } from '../../src/core/quiz/evidence'
import { xTime } from '../../src/core/time'
import { author, does, foldRoom, go, journalOf, post, NOON } from '../support/room'

const figures = (...timed: [number, Fact][]) => {
  const found = figuresAt(foldRoom(journalOf(timed)), xTime(NOON + 300_000))
  if (found.kind !== 'unsettled') throw new Error(`nothing is to be settled: ${found.kind}`)
  return found
}
const points = ({ board }: ReturnType<typeof figures>) =>
  Object.fromEntries(board.map(({ team, points: won }) => [team.id, won]))

const unclear = post('ana', 5, 'A or B')
const version = unclear.kind === 'post' ? unclear.post.id : ''
const told: [number, Fact][] = [
  [1, author('ana')],
  [1, author('eve')],
  [2, go('q1:ask')],
  [9, unclear],
  [10, post('eve', 6, 'B')],
  [20, go('q1:right')],
  [30, go('q2:ask')],
  [39, post('eve', 33, 'Paris')],
  [70, go('q2:right')],
]

test('after the end, whatever is unclear and whoever is in no team is settled, whichever question it was', () => {
  const ended: [number, Fact][] = [...told, [80, go('pause')], [90, does({ kind: 'end' })]]
  const before = figures(...ended)
  expect(before.unclear).toEqual([{ contest: 'q1', label: '1. Two and two?', count: 1 }])
  expect(before.strangers.map(({ username }) => username)).toEqual(['eve'])
  expect(points(before)).toEqual({ red: 0, blue: 0 })

  const read = does({ kind: 'read', contest: 'q1', version, option: 'B' })
  const assigned = does({ kind: 'assign', author: '301', team: 'blue' })
  const session = foldRoom(journalOf(ended))
  for (const fact of [read, assigned])
    expect(fact.kind === 'command' && refusal(session, fact.command)).toBeUndefined()
  const after = figures(...ended, [100, read], [110, assigned])
  expect(after).toMatchObject({ unclear: [], strangers: [] })
  expect(points(after)).toEqual({ red: 1000, blue: 1975 })
  const evidence = evidenceOf(foldRoom(journalOf([...ended, [100, read], [110, assigned]])), 'q1')
  expect(evidence?.rows.slice(0, 2).map(({ decision }) => decision)).toEqual(['first', 'right'])
})

test('who answered several questions in no team is one person to be put into one', () => {
  expect(figures(...told, [90, does({ kind: 'end' })]).strangers).toHaveLength(1)
})

test('at the board, what is unclear still stands beside it', () => {
  expect(figures(...told, [80, go('maths:board')]).unclear.map(({ contest }) => contest)).toEqual(['q1'])
})
