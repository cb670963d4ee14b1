import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Command } from '../../../src/core/commands'
import { refusal } from '../../../src/core/decide'
import type { Fact } from '../../../src/core/facts'
import { LATE_FOR_MS } from '../../../src/core/quiz/contest'
import { evidenceOf } from '../../../src/core/quiz/evidence'
import { finishOf } from '../../../src/core/quiz/finish'
import { isoTime } from '../../../src/core/text/iso-time'
import { xTime } from '../../../src/core/time'
import { does, everybody, foldRoom, go, idAt, journalOf, post } from '../../support/room'

type Timed = readonly [seconds: number, fact: Fact]
const rows = (...facts: Timed[]) =>
  evidenceOf(foldRoom(journalOf([...everybody().map((fact) => [0, fact] as const), ...facts])), 'q1')?.rows ??
  []
const decisions = (...facts: Timed[]) => rows(...facts).map(({ text, decision }) => [text, decision])

describe('the evidence of a question', () => {
  test('has each version of an edited post, and says which one counts', () => {
    const first = idAt(2)
    const [early, edited, other] = rows(
      [1, go('q1:ask')],
      [3, post('ana', 2, 'hello', { id: first, history: [first] })],
      [9, post('ana', 4.04, 'it is B', { id: idAt(4.04), history: [first, idAt(4.04)] })],
      [9, post('cleo', 5, 'four')],
    )
    expect(early).toMatchObject({
      post: first,
      version: first,
      decision: 'no-answer',
      counts: false,
      read: [],
    })
    expect(edited).toMatchObject({
      post: first,
      version: idAt(4.04),
      after: 3040,
      username: 'ana',
      team: { name: 'Red' },
      text: 'it is B',
      read: ['B'],
      decision: 'first',
      counts: true,
      points: 1000,
    })
    expect(other).toMatchObject({ decision: 'right', points: 975 })
  })

  test('has the trainer asked about who names an option without choosing it, and nobody about talk', () => {
    const said = decisions(
      [1, go('q1:ask')],
      [2, post('ana', 2, 'not B')],
      [3, post('ben', 3, 'B? never')],
      [4, post('cleo', 4, 'what is B?')],
      [5, post('dan', 5, 'what a nice day')],
    )
    expect(said).toEqual([
      ['not B', 'unclear'],
      ['B? never', 'unclear'],
      ['what is B?', 'no-answer'],
      ['what a nice day', 'no-answer'],
    ])
  })

  test('names what did not count, and why', () => {
    const said = decisions(
      [1, go('q1:ask')],
      [2, post('dan', 0.5, 'four')],
      [3, post('ana', 3, 'A')],
      [4, post('ben', 4, 'B ')],
      [5, post('eve', 5, 'B!')],
      [6, post('cleo', 6, 'B or C')],
      [40, post('dan', 31, 'Four!')],
    )
    expect(rows([1, go('q1:ask')], [6, post('cleo', 6, 'B or C')]).map(({ read }) => read)).toEqual([
      ['B', 'C'],
    ])
    expect(said).toEqual([
      ['four', 'early'],
      ['A', 'wrong'],
      ['B ', 'team-before'],
      ['B!', 'no-team'],
      ['B or C', 'unclear'],
      ['Four!', 'late'],
    ])
  })

  test('reaches two minutes back and two minutes on', () => {
    const [opened, closed] = [200, 230]
    const late = LATE_FOR_MS / 1000
    const found = rows(
      [opened, go('q1:ask')],
      [400, post('ana', opened - late, 'B, in time for the list')],
      [400, post('ana', opened - late - 0.001, 'B, out of it')],
      [400, post('ana', closed + late - 0.001, 'B, still in it')],
      [400, post('ana', closed + late, 'B, no longer')],
    ).map(({ text }) => text)
    expect(found).toEqual(['B, in time for the list', 'B, still in it'])
  })

  test('says what the trainer decided, and what was deleted', () => {
    const [no, answer] = [idAt(2), idAt(3)]
    const found = rows(
      [1, go('q1:ask')],
      [4, post('cleo', 2, 'B', { id: no, history: [no] })],
      [4, post('ana', 3, 'A or B', { id: answer, history: [answer] })],
      [5, does({ kind: 'read', contest: 'q1', version: no, option: undefined })],
      [5, does({ kind: 'read', contest: 'q1', version: answer, option: 'B' })],
      [6, { kind: 'gone', post: answer, why: 'deleted' }],
    )
    expect(found).toMatchObject([
      { decision: 'decided', byTrainer: true, counts: false, gone: false, text: 'B' },
      // Where the first answer counts it stands although its post was deleted; what it said does not.
      { decision: 'first', byTrainer: true, counts: true, gone: true, text: '', version: answer },
    ])
  })

  describe('where a version was edited away before it was read', () => {
    const wrong = idAt(2)
    const right = idAt(4)
    const all: Timed[] = [
      [60, { kind: 'read-up-to', id: idAt(40), of: 'search' }],
      [60, { kind: 'read-up-to', id: idAt(40), of: 'mentions' }],
    ]
    const edited = post('ana', 4, 'B', { id: right, history: [wrong, right] })
    const first = post('ana', 2, 'A', { id: wrong, history: [wrong] })

    test('says so, and nothing that it could change is official', () => {
      expect(
        rows(
          [1, go('q1:ask')],
          [3, post('cleo', 1.5, 'four')],
          [9, edited],
          [9, post('dan', 5, 'B')],
          ...all,
        ),
      ).toMatchObject([
        { username: 'cleo', decision: 'first', official: true },
        {
          version: wrong,
          username: 'ana',
          team: { name: 'Red' },
          decision: 'not-read',
          text: '',
          official: false,
        },
        { version: right, decision: 'right', counts: true, official: false },
        { username: 'dan', decision: 'team-before', official: false },
      ])
    })

    test('that version, once it comes, settles it', () => {
      expect(rows([1, go('q1:ask')], [9, edited], [10, first], ...all)).toMatchObject([
        { version: wrong, decision: 'wrong', counts: true, official: true },
        { version: right, decision: 'not-first', official: true },
      ])
    })

    test('nothing is open where its person had answered before, or it came in no time of the question', () => {
      const answered = rows([1, go('q1:ask')], [3, post('ana', 1.5, 'B')], [9, edited], ...all)
      expect(answered.map(({ decision, official }) => [decision, official])).toEqual([
        ['first', true],
        ['not-read', false],
        ['not-first', true],
      ])
      const before = rows([3, go('q1:ask')], [9, edited], ...all)
      expect(before.map(({ decision, official }) => [decision, official])).toEqual([
        ['not-read', false],
        ['first', true],
      ])
    })

    test('nothing is open either where its team had an answer before that counts', () => {
      const found = rows(
        [1, go('q1:ask')],
        [3, post('ben', 1.5, 'A')],
        [9, edited],
        [9, post('cleo', 5, 'B')],
        ...all,
      )
      expect(found.map(({ username, official }) => [username, official])).toEqual([
        ['ben', true],
        ['ana', false],
        ['ana', true],
        ['cleo', true],
      ])
      // Where each member counts, hers could still change the average.
      const average = does({
        kind: 'score',
        quiz: 'maths',
        scoring: { points: 'ranks', team: 'average', tieMs: 0, hintCosts: 0 },
        reason: 'fairer',
      })
      const shared = rows([0.5, average], [1, go('q1:ask')], [3, post('ben', 1.5, 'A')], [9, edited], ...all)
      expect(shared.map(({ official }) => official)).toEqual([false, false, false])
    })

    describe('and the trainer leaves it out, with a reason', () => {
      const says = (is: boolean): Fact =>
        does({
          kind: 'leave-out',
          question: 'q1',
          versions: [wrong],
          ...(is ? { is, reason: 'she showed me her phone' } : { is }),
        })
      const told = (...facts: Timed[]) => {
        const session = foldRoom(
          journalOf([
            ...everybody().map((fact) => [0, fact] as const),
            [1, go('q1:ask')],
            [9, edited],
            ...facts,
            [90, { kind: 'read-up-to', id: idAt(50), of: 'search' }],
          ]),
        )
        const found = evidenceOf(session, 'q1')
        const contest = session.contests.get('q1')
        return {
          official: found?.official,
          rows: found?.rows.map(({ official, byTrainer }) => ({ official, byTrainer })),
          finish: contest && finishOf(session, contest).map(({ official }) => official),
          unread: found?.unread,
          leavingsOut: found?.leavingsOut,
        }
      }

      test('the result is official without it, and the evidence says when and why', () => {
        expect(told()).toMatchObject({ official: false, finish: [false], unread: [wrong], leavingsOut: [] })
        expect(told([70, says(true)])).toMatchObject({
          official: true,
          rows: [
            { official: true, byTrainer: true },
            { official: true, byTrainer: false },
          ],
          finish: [true],
          unread: [],
          leavingsOut: [{ is: true, versions: [wrong], reason: 'she showed me her phone' }],
        })
      })

      test('which can be taken back', () => {
        expect(told([70, says(true)], [71, says(false)])).toMatchObject({
          official: false,
          finish: [false],
          unread: [wrong],
          leavingsOut: [{ is: true }, { is: false }],
        })
      })

      test('and once it comes all the same, it is judged like any other', () => {
        expect(rows([1, go('q1:ask')], [9, edited], ...all, [70, says(true)], [71, first])).toMatchObject([
          { version: wrong, decision: 'wrong', counts: true, official: true },
          { version: right, decision: 'not-first', official: true },
        ])
      })

      test('after the end too, but of no poll', () => {
        const ended = foldRoom(
          journalOf([
            [1, go('q1:ask')],
            [60, does({ kind: 'end' })],
          ]),
        )
        const command = (question: string): Command => ({
          kind: 'leave-out',
          question,
          versions: [wrong],
          is: true,
          reason: 'agreed',
        })
        expect(refusal(ended, command('q1'))).toBeUndefined()
        expect(refusal(ended, command('drink'))).toBe('There is no such question.')
      })
    })

    test('the photo finish on the wall is not official either', () => {
      const session = foldRoom(
        journalOf([...everybody().map((fact) => [0, fact] as const), [1, go('q1:ask')], [9, edited], ...all]),
      )
      const contest = session.contests.get('q1')
      expect(contest && finishOf(session, contest)).toMatchObject([{ who: 'ana', official: false }])
    })
  })

  test('counts the posts whose texts it holds, each once, and none that is gone', () => {
    const first = idAt(2)
    const deleted = idAt(4)
    const session = foldRoom(
      journalOf([
        [1, go('q1:ask')],
        [3, post('ana', 2, 'A', { id: first, history: [first] })],
        [4, post('ana', 3, 'B', { id: idAt(3), history: [first, idAt(3)] })],
        [5, post('cleo', 4, 'B', { id: deleted, history: [deleted] })],
        [6, { kind: 'gone', post: deleted, why: 'deleted' }],
      ]),
    )
    expect(evidenceOf(session, 'q1')?.posts).toEqual({ texts: 1, most: 500 })
  })

  test('is of nothing that was not asked, and of no poll', () => {
    const session = foldRoom(journalOf([[1, go('drink:vote')]]))
    expect(evidenceOf(session, 'q1')).toBeUndefined()
    expect(evidenceOf(session, 'drink')).toBeUndefined()
  })
})

test('a moment is written as everybody writes it', () => {
  fc.assert(
    fc.property(fc.integer({ min: Date.UTC(2006, 2, 21), max: Date.UTC(2199, 11, 31) }), (ms) => {
      expect(isoTime(xTime(ms))).toBe(new Date(ms).toISOString())
    }),
    { numRuns: 2000 },
  )
})
