import { describe, expect, test } from 'vitest'
import type { Fact } from '../../src/core/facts'
import { boardOf } from '../../src/core/quiz/board'
import { finishOf } from '../../src/core/quiz/finish'
import { fold } from '../../src/core/fold'
import { rowOf, takeRows } from '../../src/core/rows'
import { barsOf } from '../../src/core/quiz/scenes'
import { sceneAt } from '../../src/core/stage'
import { xTime } from '../../src/core/time'
import { author, does, everybody, foldRoom, go, idAt, journalOf, NOON, post } from '../support/room'

type Timed = readonly [number, Fact]
const room = (...facts: Timed[]) =>
  foldRoom(journalOf([...everybody().map((fact): Timed => [0, fact]), ...facts]))
const at = (seconds: number) => xTime(NOON + seconds * 1000)

const contestIn = (session: ReturnType<typeof room>, id: string) => {
  const contest = session.contests.get(id)
  if (!contest) throw new Error(`no ${id}`)
  return contest
}
const votes = (session: ReturnType<typeof room>) =>
  barsOf(contestIn(session, 'drink')).map((bar) => bar.votes)
const finish = (session: ReturnType<typeof room>, id = 'q1') =>
  finishOf(session, contestIn(session, id)).map(({ team, behind }) => [team.name, behind])

describe('a poll', () => {
  test('counts one vote a person, and a second vote replaces the first', () => {
    expect(
      votes(
        room(
          [1, go('drink:vote')],
          [9, post('ana', 2, 'A')],
          [9, post('ben', 3, 'tea')],
          [9, post('ana', 4, 'B')],
        ),
      ),
    ).toEqual([1, 1])
  })

  test('counts by the time of the post, not of its arrival', () => {
    const late = post('ana', 5, 'A')
    expect(votes(room([1, go('drink:vote')], [10, go('drink:result')], [60, late]))).toEqual([1, 0])
  })

  test('takes nothing from before it opened or after it closed', () => {
    const early = post('ana', 1, 'A')
    const late = post('ben', 11, 'A')
    expect(votes(room([2, early], [3, go('drink:vote')], [10, go('drink:result')], [12, late]))).toEqual([
      0, 0,
    ])
  })

  test('does not open again when the trainer comes back to it', () => {
    const session = room(
      [1, go('drink:vote')],
      [5, go('drink:result')],
      [6, go('drink:vote')],
      [9, post('ana', 8, 'A')],
    )
    expect(votes(session)).toEqual([0, 0])
  })

  test('a vote that is edited into something else no longer counts', () => {
    const first = idAt(2)
    const session = room(
      [1, go('drink:vote')],
      [3, post('ana', 2, 'A', { id: first, history: [first] })],
      [5, post('ana', 4, 'never mind', { id: idAt(4), history: [first, idAt(4)] })],
    )
    expect(votes(session)).toEqual([0, 0])
  })

  test('a vote that is deleted no longer counts, even if the deletion is known first', () => {
    const id = idAt(2)
    const vote = post('ana', 2, 'A', { id, history: [id] })
    expect(
      votes(room([1, go('drink:vote')], [3, { kind: 'gone', post: id, why: 'deleted' }], [4, vote])),
    ).toEqual([0, 0])
  })

  test('hides the bars from the room until the result', () => {
    const open = sceneAt(room([1, go('drink:vote')], [3, post('ana', 2, 'A')]), at(4))
    expect(open).toMatchObject({
      kind: 'poll',
      state: 'open',
      voters: 1,
      bars: [{ letter: 'A', text: 'Tea' }, { letter: 'B' }],
    })
    expect(JSON.stringify(open)).not.toContain('votes')
    const result = sceneAt(
      room([1, go('drink:vote')], [3, post('ana', 2, 'A')], [5, go('drink:result')]),
      at(6),
    )
    expect(result).toMatchObject({
      state: 'result',
      bars: [
        { votes: 1, share: 1 },
        { votes: 0, share: 0 },
      ],
    })
  })

  test('shows an answer that could mean two things to the trainer, and counts it as the trainer reads it', () => {
    const id = idAt(2)
    const unclear: Timed = [3, post('ana', 2, 'A or B', { id, history: [id] })]
    const before = room([1, go('drink:vote')], unclear)
    expect(votes(before)).toEqual([0, 0])
    const known = before.posts.get(id)
    expect(known && rowOf(before, known).unclear).toEqual({
      contest: 'drink',
      version: id,
      options: ['A', 'B'],
    })
    const decided = room([1, go('drink:vote')], unclear, [
      9,
      does({ kind: 'read', contest: 'drink', version: id, option: 'B' }),
    ])
    expect(votes(decided)).toEqual([0, 1])
  })
})

describe('a quiz question', () => {
  test('is won by the first right answer in X’s own milliseconds', () => {
    const session = room(
      [1, go('q1:ask')],
      [9, post('cleo', 5.04, 'B')],
      [9, post('ana', 5, '4')],
      [9, post('ben', 4, 'A')],
    )
    // Red's first answer was Ben's wrong one: a team answers as one.
    expect(finish(session)).toEqual([['Blue', 0]])
  })

  test('tells how far behind the others were', () => {
    expect(
      finish(room([1, go('q1:ask')], [9, post('cleo', 5.04, 'B')], [9, post('ana', 5, 'four')])),
    ).toEqual([
      ['Red', 0],
      ['Blue', 40],
    ])
  })

  test('closes by itself when the time is up', () => {
    const session = room([1, go('q1:ask')], [40, post('ana', 30.9, 'B')], [40, post('cleo', 31, 'B')])
    expect(finish(session)).toEqual([['Red', 0]])
    expect(sceneAt(session, at(30.9))).toMatchObject({ state: 'open' })
    expect(sceneAt(session, at(31))).toMatchObject({ state: 'closed' })
  })

  test('an early post edited into the right answer does not win', () => {
    const first = idAt(2)
    const session = room(
      [1, go('q1:ask')],
      [3, post('ana', 2, 'hello', { id: first, history: [first] })],
      [7, post('cleo', 5, 'B')],
      [9, post('ana', 8, 'B', { id: idAt(8), history: [first, idAt(8)] })],
    )
    expect(finish(session)).toEqual([
      ['Blue', 0],
      ['Red', 3000],
    ])
  })

  test('a wrong answer edited into the right one stays wrong where the first answer counts', () => {
    const first = idAt(2)
    const session = room(
      [1, go('q1:ask')],
      [3, post('ana', 2, 'A', { id: first, history: [first] })],
      [9, post('ana', 8, 'B', { id: idAt(8), history: [first, idAt(8)] })],
    )
    expect(finish(session)).toEqual([])
  })

  test('takes a typed answer with a small typo', () => {
    expect(
      finish(room([1, go('q2:ask')], [9, post('ana', 5, 'Pariss!')], [9, post('cleo', 4, 'Rome')]), 'q2'),
    ).toEqual([['Red', 0]])
  })

  test('keeps the right answer from the room until it is shown', () => {
    const asked = sceneAt(room([1, go('q1:ask')], [9, post('ana', 5, 'B')]), at(10))
    expect(asked).toMatchObject({ right: '', teams: [{ answered: true }, { answered: false }] })
    const answers = sceneAt(room([1, go('q1:ask')], [9, post('ana', 5, 'B')], [40, go('q1:answers')]), at(41))
    expect(answers).toMatchObject({ right: '', bars: [{ votes: 0 }, { votes: 1 }, { votes: 0 }] })
    const shown = sceneAt(room([1, go('q1:ask')], [9, post('ana', 5, 'B')], [40, go('q1:right')]), at(41))
    expect(shown).toMatchObject({
      right: 'B',
    })
  })

  test('counts for a latecomer’s team as soon as the trainer puts the account into it', () => {
    const session = room(
      [1, go('q1:ask')],
      [9, post('eve', 3, 'B')],
      [20, does({ kind: 'assign', author: '301', team: 'blue' })],
    )
    expect(finish(session)).toEqual([['Blue', 0]])
  })

  test('a swapped handle changes no team', () => {
    const imposter: Fact = { kind: 'author', author: { id: '999', name: 'ana', username: 'ana' } }
    const answer = post('ana', 5, 'B', { authorId: '999' })
    expect(finish(room([1, go('q1:ask')], [6, imposter], [7, answer]))).toEqual([])
  })
})

test('the board counts only questions whose answer the room has seen', () => {
  const asked: Timed[] = [
    [1, go('q1:ask')],
    [9, post('ana', 5, 'B')],
    [9, post('cleo', 6, 'B')],
  ]
  expect(boardOf(room(...asked)).map(({ points }) => points)).toEqual([0, 0])
  expect(
    boardOf(room(...asked, [40, go('q1:right')])).map(({ team, points, rank }) => [team.name, points, rank]),
  ).toEqual([
    ['Red', 1000, 1],
    ['Blue', 975, 2],
  ])
})

describe('what can’t be gained by a trick', () => {
  test('deleting a wrong first answer gives the team no second one', () => {
    const id = idAt(4)
    const answers: Timed[] = [
      [1, go('q1:ask')],
      [5, post('ben', 4, 'A', { id, history: [id] })],
      [9, post('ana', 6, 'B')],
    ]
    expect(finish(room(...answers))).toEqual([])
    expect(finish(room(...answers, [10, { kind: 'gone', post: id, why: 'deleted' }]))).toEqual([])
  })

  test('the master account’s own posts are no votes, answers or introductions, whenever it becomes known', () => {
    const master: Fact = { kind: 'author', author: { id: '900', name: 'Teacher', username: 'Teacher' } }
    const says = (seconds: number, text: string) => post('ana', seconds, text, { authorId: '900' })
    const facts: Timed[] = [
      [1, go('hello')],
      [3, says(2, "I'm Tom from Leeds")],
      [4, go('drink:vote')],
      [6, says(5, 'Tea #teamaths')],
    ]
    for (const known of [room([0, master], ...facts), room(...facts, [7, master])]) {
      expect(votes(known)).toEqual([0, 0])
      expect(known.intros.size).toBe(0)
      expect(sceneAt(foldRoom(journalOf([[0, master], ...facts, [9, go('closing')]])), at(10))).toMatchObject(
        { people: 0 },
      )
    }
  })

  test('an edit after the trainer agreed takes the post off the wall until it is agreed to again', () => {
    const id = idAt(3)
    const pin = does({ kind: 'spotlight', on: { kind: 'post', post: id } })
    const agreed: Timed[] = [
      [4, post('eve', 3, 'nice words', { id, history: [id] })],
      [5, does({ kind: 'judge', posts: [id], as: 'shown' })],
      [6, pin],
    ]
    expect(sceneAt(room(...agreed), at(7))).toMatchObject({ kind: 'post', post: { text: 'nice words' } })
    const edited: Timed = [8, post('eve', 7, 'NASTY', { id: idAt(7), history: [id, idAt(7)] })]
    const after = room(...agreed, edited)
    expect(JSON.stringify(sceneAt(after, at(9)))).not.toContain('NASTY')
    const known = after.posts.get(id)
    expect(known && rowOf(after, known)).toMatchObject({ standing: 'waiting', edited: true, text: 'NASTY' })
    const again = room(...agreed, edited, [10, does({ kind: 'judge', posts: [id], as: 'shown' })])
    expect(sceneAt(again, at(11))).toMatchObject({ post: { text: 'NASTY' } })
  })
})

describe('a wrong clock', () => {
  test('a question that was opened before X’s clock was known takes its answers all the same', () => {
    const session = room(
      [605, go('q1:ask')],
      [610, { kind: 'clock', offset: -600_000 }],
      [12, post('ana', 9, 'B')],
      [60, go('q1:answers')],
    )
    expect(contestIn(session, 'q1').window).toEqual({ opensAt: at(5), closesAt: at(35) })
    expect(finish(session)).toEqual([['Red', 0]])
  })

  test('never closes a question before it opened', () => {
    const session = room([600, go('q1:ask')], [60, go('q1:answers')])
    const { opensAt, closesAt } = contestIn(session, 'q1').window ?? { opensAt: 1, closesAt: 0 }
    expect(closesAt).toBeGreaterThanOrEqual(opensAt)
  })
})

test('a tie has two winners', () => {
  const session = room(
    [1, go('q1:ask')],
    [5, post('ana', 4, 'B')],
    [6, post('cleo', 5, 'B')],
    [40, go('q1:right')],
    [41, go('q2:ask')],
    [45, post('cleo', 44, 'Paris')],
    [46, post('ana', 45, 'Paris')],
    [80, go('q2:right')],
    [90, go('closing')],
  )
  expect(sceneAt(session, at(91))).toMatchObject({ winners: [{ points: 1975 }, { points: 1975 }] })
})

test('a hint about a later question is not shown with an earlier one', () => {
  const hint = (id: string, seconds: number): Timed[] => [
    [seconds, does({ kind: 'hint', hint: { id, text: id, to: { kind: 'all' } } })],
    [seconds, { kind: 'outbox', hint: id, sending: { kind: 'sent', post: idAt(seconds) } }],
  ]
  const session = room(
    [1, go('q1:ask')],
    ...hint('first-hint', 5),
    [40, go('q2:ask')],
    ...hint('second-hint', 45),
    [50, go('q1:answers')],
  )
  expect(sceneAt(session, at(51))).toMatchObject({
    kind: 'question',
    number: 1,
    hint: { text: 'first-hint' },
  })
})

test('a poll that the trainer closed says so, and keeps its bars hidden', () => {
  const session = room(
    [1, go('drink:vote')],
    [3, post('ana', 2, 'A')],
    [5, does({ kind: 'close', contest: 'drink' })],
  )
  expect(sceneAt(session, at(6))).toMatchObject({
    kind: 'poll',
    state: 'closed',
    bars: [{ letter: 'A' }, { letter: 'B' }],
  })
  expect(JSON.stringify(sceneAt(session, at(6)))).not.toContain('"votes"')
})

describe('the intros wall', () => {
  test('shows people of the teams at once, and others when the trainer agrees', () => {
    const id = idAt(3)
    const facts: Timed[] = [
      [1, go('hello')],
      [4, post('ana', 2, "I'm Ana from Lisbon")],
      [4, post('eve', 3, "I'm Eve from Rome", { id, history: [id] })],
    ]
    expect(sceneAt(room(...facts), at(5))).toMatchObject({ people: [{ person: 'Ana', place: 'Lisbon' }] })
    expect(
      sceneAt(room(...facts, [6, does({ kind: 'judge', posts: [id], as: 'shown' })]), at(7)),
    ).toMatchObject({ people: [{ person: 'Ana' }, { person: 'Eve' }] })
  })

  test('shows whole what can’t be parsed, and takes a latecomer’s first post', () => {
    const session = room(
      [1, go('hello')],
      [3, post('ana', 2, '🙂🙂')],
      [5, go('drink:vote')],
      [9, post('ben', 8, "Hi, I'm Ben from Leeds")],
      [9, post('ana', 8, 'A')],
    )
    expect([...session.intros.keys()]).toEqual(['101', '102'])
  })
})

describe('what the audience may see', () => {
  test('never holds a post that waits, is hidden or is gone', () => {
    const id = idAt(3)
    const pin = does({ kind: 'spotlight', on: { kind: 'post', post: id } })
    const facts: Timed[] = [
      [4, post('eve', 3, 'secret', { id, history: [id] })],
      [5, pin],
    ]
    expect(JSON.stringify(sceneAt(room(...facts), at(6)))).not.toContain('secret')
    const shown: Timed[] = [...facts, [6, does({ kind: 'judge', posts: [id], as: 'shown' })]]
    expect(sceneAt(room(...shown), at(7))).toMatchObject({ kind: 'post', post: { text: 'secret' } })
    expect(
      JSON.stringify(sceneAt(room(...shown, [8, { kind: 'gone', post: id, why: 'deleted' }]), at(9))),
    ).not.toContain('secret')
  })

  test('the next step ends the spotlight', () => {
    const id = idAt(3)
    const pin = does({ kind: 'spotlight', on: { kind: 'post', post: id } })
    const session = room([4, post('ana', 3, 'hello', { id, history: [id] })], [5, pin], [6, go('pause')])
    expect(sceneAt(session, at(7))).toMatchObject({
      kind: 'break',
      timer: { kind: 'running', endsAt: at(306) },
    })
  })

  test('a post is told as being on the wall until the next step, or the end, takes it off', () => {
    const id = idAt(3)
    const pin = does({ kind: 'spotlight', on: { kind: 'post', post: id } })
    const session = room([4, post('ana', 3, 'hello', { id, history: [id] })])
    const isPinnedAfter = (n: number, fact: Fact): boolean | undefined => {
      fold(session, { n, at: at(n), fact })
      return takeRows(session).find((row) => row.id === id)?.pinned
    }
    expect(isPinnedAfter(100, pin)).toBe(true)
    expect(isPinnedAfter(101, go('pause'))).toBe(false)
    expect(isPinnedAfter(102, pin)).toBe(true)
    expect(isPinnedAfter(103, does({ kind: 'end' }))).toBe(false)
  })
})

test('an author whose facts come after their posts is named all the same', () => {
  const session = foldRoom(
    journalOf([
      [1, post('ana', 1, 'hello')],
      [2, author('ana')],
    ]),
  )
  const [known] = session.posts.values()
  expect(known && rowOf(session, known)).toMatchObject({ username: 'ana', team: { name: 'Red' } })
})
