import { describe, expect, test } from 'vitest'
import type { Fact } from '../../src/core/facts'
import { refusal } from '../../src/core/decide'
import { peopleOf } from '../../src/core/people'
import { createSessionViews } from '../../src/core/slices'
import { boardOf } from '../../src/core/quiz/board'
import { around, author, does, foldRoom, go, journalOf, post, PEOPLE } from '../support/room'

const enlist = (usernames: string[], team?: string) =>
  does({ kind: 'enlist', usernames, ...(team === undefined ? {} : { team }) })
const assign = (who: keyof typeof PEOPLE, team?: string) =>
  does({ kind: 'assign', author: PEOPLE[who], ...(team === undefined ? {} : { team }) })

const room = (...timed: [number, Fact][]) => foldRoom(journalOf(timed))
type Room = ReturnType<typeof room>

/** Who is in a team; + for those who were seen. */
const inTeam = (session: Room, team: string): string[] =>
  peopleOf(session).inTeam[team]?.map(({ username, author: id }) =>
    id === undefined ? username : `${username}+`,
  ) ?? []
const inNone = (session: Room): string[] => peopleOf(session).inNone.map(({ username }) => username)

describe('people and their teams', () => {
  test('the list begins with the run sheet, and says who was seen', () => {
    const session = room([1, author('ben')], [2, author('eve')])
    expect(inTeam(session, 'red')).toEqual(['ana', 'ben+'])
    expect(inTeam(session, 'blue')).toEqual(['cleo', 'dan'])
    expect(inNone(session)).toEqual(['eve'])
  })

  test('somebody is put into a team before they post, by any spelling of their name', () => {
    const before = room([1, enlist(['Eve', 'late_one'], 'blue')])
    expect(inTeam(before, 'blue')).toEqual(['cleo', 'dan', 'eve', 'late_one'])
    const after = room([1, enlist(['Eve'], 'blue')], [2, author('eve')])
    expect(inTeam(after, 'blue')).toEqual(['cleo', 'dan', 'eve+'])
    expect(inNone(after)).toEqual([])
  })

  test('an answer from before counts for the team at once', () => {
    const answered: [number, Fact][] = [
      [1, author('eve')],
      [2, go('q1:ask')],
      [9, post('eve', 3, 'B')],
      [40, go('q1:right')],
    ]
    const points = (...more: [number, Fact][]) =>
      Object.fromEntries(boardOf(room(...answered, ...more)).map(({ team, points: won }) => [team.id, won]))
    expect(points()).toEqual({ red: 0, blue: 0 })
    expect(points([50, enlist(['eve'], 'blue')])).toEqual({ red: 0, blue: 1000 })
    expect(points([50, enlist(['eve'], 'blue')], [60, assign('eve', 'red')])).toEqual({ red: 1000, blue: 0 })
    expect(points([50, enlist(['eve'], 'blue')], [60, enlist(['eve'])])).toEqual({ red: 0, blue: 0 })
    // After the class too.
    expect(points([50, does({ kind: 'end' })], [60, enlist(['eve'], 'blue')])).toEqual({ red: 0, blue: 1000 })
  })

  test('of what was said of an account and of its name, the latest holds, whoever was seen when', () => {
    const session = room([1, assign('ana', 'blue')], [2, enlist(['ana', 'cleo'], 'red')], [3, author('ana')])
    expect(inTeam(session, 'red')).toEqual(['ana+', 'ben', 'cleo'])
    expect(inTeam(session, 'blue')).toEqual(['dan'])
    const moved = room([2, enlist(['ana'], 'red')], [3, assign('ana', 'blue')], [4, author('ana')])
    expect(inTeam(moved, 'red')).toEqual(['ben'])
    expect(inTeam(moved, 'blue')).toEqual(['ana+', 'cleo', 'dan'])
  })

  test('who was taken out is offered again, and comes back by being put in', () => {
    const out = room([1, author('ana')], [2, author('eve')], [3, assign('ana')])
    expect(inTeam(out, 'red')).toEqual(['ben'])
    expect(inNone(out)).toEqual(['eve', 'ana'])
    expect(inTeam(room([1, author('ana')], [3, assign('ana')], [4, assign('ana', 'red')]), 'red')).toEqual([
      'ana+',
      'ben',
    ])
  })

  test('the windows are told of a whole hall no more than of ten people', () => {
    const toldOf = (count: number) => {
      const names = Array.from({ length: count }, (_, index) => `late_${1000 + index}`)
      const seen = names.map((username): [number, Fact] => [
        2,
        { kind: 'author', author: { id: username.slice(5), name: 'L', username } },
      ])
      const session = room([1, enlist(names.slice(count / 2), 'red')], ...seen)
      const view = createSessionViews(session).control(around(60))
      expect(view.teams.map(({ members }) => members)).toEqual([count / 2, 0])
      return JSON.stringify(view).length
    }
    // One digit of a count or another.
    expect(toldOf(500) - toldOf(10)).toBeLessThan(10)
  })

  test('an account with names in two teams is in the one that the run sheet has first, whichever was seen first', () => {
    const as = (username: string): Fact => ({
      kind: 'author',
      author: { id: PEOPLE.ana, name: 'Ana', username },
    })
    for (const [one, other] of [
      ['ben', 'cleo'],
      ['cleo', 'ben'],
    ] as const)
      expect(inTeam(room([1, as(one)], [2, as(other)]), 'red')).toContain(`${other}+`)
  })

  test('the master account is in no list, and in no team', () => {
    const teacher: Fact = { kind: 'author', author: { id: '900', name: 'T', username: 'teacher' } }
    const session = room([1, teacher])
    expect(inNone(session)).toEqual([])
    expect(refusal(session, { kind: 'enlist', usernames: ['ana', 'Teacher'], team: 'red' })).toBe(
      'The master account is in no team.',
    )
    expect(refusal(session, { kind: 'enlist', usernames: ['ana'], team: 'green' })).toBe(
      'There is no such team.',
    )
    expect(refusal(session, { kind: 'enlist', usernames: ['ana'], team: 'red' })).toBeUndefined()
  })
})
