import { describe, expect, test } from 'vitest'
import type { Command, Rule } from '../../../src/core/commands'
import type { Around } from '../../../src/core/around'
import { fold } from '../../../src/core/fold'
import { refusal } from '../../../src/core/decide'
import type { Fact } from '../../../src/core/facts'
import { effectOf } from '../../../src/core/quiz/change'
import { changesMade } from '../../../src/core/quiz/changes-made'
import { boardOf } from '../../../src/core/quiz/board'
import { evidenceOf } from '../../../src/core/quiz/evidence'
import { finishOf } from '../../../src/core/quiz/finish'
import { answeredScene } from '../../../src/core/quiz/scenes'
import { sceneAt } from '../../../src/core/stage'
import { createSessionViews } from '../../../src/core/slices'
import type { Session } from '../../../src/core/session'
import type { Scoring } from '../../../src/core/sheet/question'
import { xTime } from '../../../src/core/time'
import { does, everybody, foldRoom, go, idAt, journalOf, NOON, post } from '../../support/room'

type Timed = readonly [seconds: number, fact: Fact]

const room = (...facts: Timed[]): Session =>
  foldRoom(journalOf([...everybody().map((fact) => [0, fact] as const), ...facts]))
const at = (seconds: number) => xTime(NOON + seconds * 1000)

const around = (seconds: number): Around => ({
  now: at(seconds),
  clock: { x: at(seconds), local: 0, rate: 1 },
  mode: 'live',
  file: '',
  feed: { state: 'off', trouble: '', posts: 0 },
  journal: '',
  replay: null,
})

const finish = (session: Session, id = 'q1') => {
  const contest = session.contests.get(id)
  return contest ? finishOf(session, contest) : []
}
const places = (session: Session) =>
  finish(session).map(({ team, rank, points }) => [team.name, rank, points])
const board = (session: Session) =>
  boardOf(session).map(({ team, points, rank }) => [team.name, points, rank])

const options = ['Three', 'Four', 'Five']
const again = (rule: Partial<Rule>): Fact =>
  does({
    kind: 'judge-again',
    question: 'q1',
    rule: { answer: { kind: 'choice', options, right: 'B' }, counts: 'first', isCounted: true, ...rule },
    reason: 'Five is right as well',
  })
const scored = (scoring: Partial<Scoring>): Fact =>
  does({
    kind: 'score',
    quiz: 'maths',
    scoring: { points: 'ranks', team: 'one', tieMs: 0, hintCosts: 0, ...scoring },
    reason: 'agreed before',
  })
const helps = (id: string, to: { kind: 'all' } | { kind: 'team'; team: string }): Fact =>
  does({ kind: 'hint', hint: { id, text: 'Count', to, about: { kind: 'help', question: 'q1' } } })
const sent = (hint: string, seconds: number): Fact => ({
  kind: 'outbox',
  hint,
  sending: { kind: 'sent', post: idAt(seconds, 4000) },
})

const asked: Timed[] = [
  [1, go('q1:ask')],
  [4, post('ana', 3, 'B')],
  [6, post('cleo', 5, 'C')],
  [40, go('q1:right')],
]

describe('a question that is judged again', () => {
  test('is judged by the latest rule, all that came in its time anew', () => {
    expect(board(room(...asked))).toEqual([
      ['Red', 1000, 1],
      ['Blue', 0, 2],
    ])
    const rejudged = room(...asked, [50, again({ answer: { kind: 'choice', options, right: 'C' } })])
    expect(board(rejudged)).toEqual([
      ['Blue', 1000, 1],
      ['Red', 0, 2],
    ])
    expect(sceneAt(rejudged, at(60))).toMatchObject({ right: 'C' })
    const back = room(
      ...asked,
      [50, again({ answer: { kind: 'choice', options, right: 'C' } })],
      [60, again({})],
    )
    expect(board(back)).toEqual(board(room(...asked)))
  })

  test('can take typed answers, or numbers within a range, where letters were asked for', () => {
    const numbers: Timed[] = [
      [1, go('q1:ask')],
      [4, post('ana', 3, '3.9')],
      [6, post('cleo', 5, 'four, I think')],
      [40, go('q1:right')],
    ]
    const session = room(...numbers, [50, again({ answer: { kind: 'number', from: 3.5, to: 4 } })])
    expect(places(session)).toEqual([
      ['Red', 1, 1000],
      ['Blue', 2, 975],
    ])
    expect(sceneAt(session, at(60))).toMatchObject({ right: { from: 3.5, to: 4 }, bars: [] })
  })

  test('that does not count gives nobody points, and is in no column', () => {
    const session = room(...asked, [50, again({ isCounted: false })])
    expect(boardOf(session)).toMatchObject([
      { points: 0, right: 0, asked: 0, speed: null },
      { points: 0, right: 0, asked: 0, speed: null },
    ])
    expect(places(session)).toEqual([['Red', 1, 0]])
  })

  test('keeps what the trainer said about an unclear answer only while that is an option', () => {
    const id = idAt(3)
    const read: Timed[] = [
      [1, go('q1:ask')],
      [4, post('ana', 3, 'A or C', { id, history: [id] })],
      [9, does({ kind: 'read', contest: 'q1', version: id, option: 'C' })],
      [40, go('q1:right')],
    ]
    const byLetter = room(...read, [50, again({ answer: { kind: 'choice', options, right: 'C' } })])
    expect(places(byLetter)).toEqual([['Red', 1, 1000]])
    const typed = room(...read, [50, again({ answer: { kind: 'short', accepted: ['Four'], typos: 'some' } })])
    expect(places(typed)).toEqual([])
  })

  test('says what that changed, for each team, and what it would change before it is done', () => {
    const session = room(...asked, [50, again({ answer: { kind: 'choice', options, right: 'C' } })])
    const [done] = session.rejudgings
    const change = [
      { team: { name: 'Blue' }, before: { points: 0, rank: 2 }, after: { points: 1000, rank: 1 } },
      { team: { name: 'Red' }, before: { points: 1000, rank: 1 }, after: { points: 0, rank: 2 } },
    ]
    expect(done && effectOf(session, done).board).toMatchObject(change)
    const before = room(...asked)
    expect(done && effectOf(before, { ...done, n: Number.POSITIVE_INFINITY }).board).toMatchObject(change)
    expect(board(before)).toEqual([
      ['Red', 1000, 1],
      ['Blue', 0, 2],
    ])
  })

  test('before the room has seen the answer: says who becomes right and what for, and the wall shows nothing of it', () => {
    const [open, ana, cleo] = asked
    const before = room(...(open && ana && cleo ? [open, ana, cleo] : []))
    const session = room(...(open && ana && cleo ? [open, ana, cleo] : []), [
      20,
      again({ answer: { kind: 'choice', options, right: 'C' } }),
    ])
    const [done] = session.rejudgings
    const question = {
      question: 'q1',
      number: 1,
      isRevealed: false,
      teams: [
        {
          team: { name: 'Red' },
          before: { isRight: true, points: 1000 },
          after: { isRight: false, points: 0 },
        },
        {
          team: { name: 'Blue' },
          before: { isRight: false, points: 0 },
          after: { isRight: true, points: 1000 },
        },
      ],
    }
    expect(done && effectOf(session, done).questions).toMatchObject([question])
    expect(done && effectOf(before, { ...done, n: Number.POSITIVE_INFINITY }).questions).toMatchObject([
      question,
    ])
    const wall = (of: Session) => createSessionViews(of).control(around(25)).stage
    expect(wall(session)).toEqual(wall(before))
    const revealed = room(...asked, [50, again({ answer: { kind: 'choice', options, right: 'C' } })])
    const [later] = revealed.rejudgings
    expect(later && effectOf(revealed, later).questions).toMatchObject([{ ...question, isRevealed: true }])
  })

  test('by which others take part in an average: says what that does to each question of the quiz', () => {
    const session = room(
      [0.5, scored({ team: 'average' })],
      [1, go('q1:ask')],
      [4, post('ben', 3, 'hm, perhaps Bern')],
      [40, go('q2:ask')],
      [43, post('ana', 41, 'Paris')],
      [50, again({ answer: { kind: 'short', accepted: ['Bern'], typos: 'some' } })],
    )
    const [done] = session.rejudgings
    // Ben is heard now, so that Ana's points are shared by two.
    expect(done && effectOf(session, done).questions).toMatchObject([
      { question: 'q1', teams: [{ after: { isRight: true, points: 500 } }, {}] },
      { question: 'q2', teams: [{ before: { points: 1000 }, after: { points: 500 } }, {}] },
    ])
  })

  test('is refused a right answer that is none of the options', () => {
    const command: Command = {
      kind: 'judge-again',
      question: 'q1',
      rule: { answer: { kind: 'choice', options, right: 'H' }, counts: 'first', isCounted: true },
      reason: 'a slip',
    }
    expect(refusal(room(...asked), command)).toBe('There is no option H.')
  })
})

describe('a typed answer that names several', () => {
  const id = idAt(51)
  const several: Timed[] = [
    [50, go('q2:ask')],
    [52, post('ana', 51, 'Paris London', { id, history: [id] })],
    [53, post('cleo', 52, 'Rome')],
  ]
  const read = (option: 'right' | 'wrong' | undefined): Fact =>
    does({ kind: 'read', contest: 'q2', version: id, option })
  const decided = (...facts: Timed[]) =>
    evidenceOf(room(...several, ...facts), 'q2')?.rows.map((row) => [row.decision, row.read, row.byTrainer])

  test('is unclear, and gives nobody points, until the trainer says whether it is right', () => {
    expect(finish(room(...several), 'q2')).toEqual([])
    expect(decided()).toEqual([
      ['unclear', ['right', 'wrong'], false],
      ['wrong', ['wrong'], false],
    ])
    const right = room(...several, [60, read('right')])
    expect(finish(right, 'q2')).toMatchObject([{ team: { name: 'Red' }, points: 1000 }])
    expect(decided([60, read('right')])?.[0]).toEqual(['first', ['right'], true])
    expect(decided([60, read('right')], [61, read('wrong')])?.[0]).toEqual(['wrong', ['wrong'], true])
    expect(decided([60, read(undefined)])?.[0]).toEqual(['decided', [], true])
  })

  test('but the tag of the class beside the answer is none of them', () => {
    const tagged = (text: string) =>
      evidenceOf(room([50, go('q2:ask')], [52, post('ana', 51, text)]), 'q2')?.rows.map(({ read: as }) => as)
    expect(tagged('#Paris #TeaMaths')).toEqual([['right']])
    expect(tagged('#teamaths #paris')).toEqual([['right']])
    expect(tagged('#London #Paris #teamaths')).toEqual([['right', 'wrong']])
    expect(tagged('#teamaths')).toEqual([[]])
  })

  test('which is no word for a question of letters, as a letter is none for this one', () => {
    const command = (contest: string, option: 'right' | 'B'): Command => ({
      kind: 'read',
      contest,
      version: id,
      option,
    })
    const session = room(...several)
    expect(refusal(session, command('q2', 'right'))).toBeUndefined()
    expect(refusal(session, command('q2', 'B'))).toBe('There is no option B.')
    expect(refusal(session, command('q1', 'right'))).toBe('There is no option right.')
  })
})

test('after the end an answer can be read otherwise and somebody be put into a team, as a question can be judged again', () => {
  const ended: Timed[] = [
    [1, go('q1:ask')],
    [4, post('eve', 3, 'Five or four', { id: idAt(3, 1), history: [idAt(3, 1)] })],
    [60, does({ kind: 'end' })],
  ]
  const settling: Command[] = [
    { kind: 'read', version: idAt(3, 1), contest: 'q1', option: 'B' },
    { kind: 'assign', author: '301', team: 'red' },
  ]
  for (const command of settling) expect(refusal(room(...ended), command)).toBeUndefined()
  const settled = settling.map((command) => [70, does(command)] as const)
  expect(places(room(...ended))).toEqual([])
  expect(places(room(...ended, ...settled))).toHaveLength(1)
})

const both: Timed[] = [
  [1, go('q1:ask')],
  [4, post('ana', 3, 'B')],
  [6, post('cleo', 3.4, 'B')],
  [40, go('q1:right')],
]

describe('a quiz is scored', () => {
  test('and what another way would do is said of questions too that the room has not seen answered', () => {
    const session = room(...both.slice(0, 3), [20, scored({ tieMs: 400 })])
    const [done] = session.rescorings
    expect(done && effectOf(session, done).questions).toMatchObject([
      {
        question: 'q1',
        isRevealed: false,
        teams: [
          { before: { points: 1000 }, after: { points: 1000 } },
          { before: { isRight: true, points: 975 }, after: { isRight: true, points: 1000 } },
        ],
      },
    ])
  })

  test('by ranks; right answers within the margin share a place, and the next place counts all before', () => {
    expect(places(room(...both))).toEqual([
      ['Red', 1, 1000],
      ['Blue', 2, 975],
    ])
    expect(places(room(...both, [50, scored({ tieMs: 400 })]))).toEqual([
      ['Red', 1, 1000],
      ['Blue', 1, 1000],
    ])
    expect(places(room(...both, [50, scored({ tieMs: 399 })])).map(([, rank]) => rank)).toEqual([1, 2])
  })

  test('from 1000 at once to 500 when time is up', () => {
    // 2 s and 2.4 s of 30 s: 966.67 and 960.
    expect(places(room(...both, [50, scored({ points: 'time' })]))).toEqual([
      ['Red', 1, 967],
      ['Blue', 2, 960],
    ])
  })

  test('by right answers, and speed settles ties on the board', () => {
    expect(board(room(...both, [50, scored({ points: 'right' })]))).toEqual([
      ['Red', 1000, 1],
      ['Blue', 1000, 2],
    ])
  })

  test('without speed: no photo finish, no times, and nobody is first', () => {
    const calm = scored({ points: 'no-speed' })
    const session = room(...both, [42, go('q1:finish')], [50, calm])
    expect(session.cues.some(({ kind }) => kind === 'finish')).toBe(false)
    expect(sceneAt(session, at(60))).toMatchObject({ kind: 'question', state: 'right', right: 'B' })
    expect(boardOf(session)).toMatchObject([
      { points: 1000, rank: 1, speed: null },
      { points: 1000, rank: 1, speed: null },
    ])
    expect(evidenceOf(session, 'q1')?.rows.map(({ decision }) => decision)).toEqual(['right', 'right'])
    const views = createSessionViews(session)
    const view = views.control(around(60))
    // The step that is no longer there is at its right answer; the next one is the next question.
    expect(view.cues[view.cue]?.id).toBe('q1:right')
    expect(view.preview?.scene).toMatchObject({ kind: 'question', text: 'Capital of France?' })
    expect(room(...both, [50, calm], [60, scored({})]).cues.some(({ kind }) => kind === 'finish')).toBe(true)
  })

  test('without speed the wall only counts the teams that are in, until the question is closed', () => {
    const calm = scored({ points: 'no-speed' })
    const session = room([0.5, calm], [1, go('q1:ask')], [4, post('cleo', 3, 'B')])
    expect(sceneAt(session, at(10))).toMatchObject({ state: 'open', teams: [], counted: { done: 1, of: 2 } })
    expect(answeredScene(session, at(10), Number.POSITIVE_INFINITY)).toMatchObject({
      teams: [],
      counted: { done: 1, of: 2 },
    })
    const closed = sceneAt(session, at(31))
    expect(closed).toMatchObject({ state: 'closed', teams: [{ answered: false }, { answered: true }] })
    expect(closed).not.toHaveProperty('counted')
    const timed = sceneAt(room([1, go('q1:ask')], [4, post('cleo', 3, 'B')]), at(10))
    expect(timed).toMatchObject({ teams: [{ answered: false }, { answered: true }] })
  })

  test('and the board says how far a team climbed with the answer that was revealed last, whatever the run sheet’s order', () => {
    const session = room(
      [1, go('q1:ask')],
      [3, post('cleo', 2, 'B')],
      [40, go('q2:ask')],
      [43, post('ana', 41, 'Paris')],
      [44, post('cleo', 42, 'Rome')],
      [80, go('q2:right')],
      [90, go('q1:right')],
    )
    // After q2 Red led; q1, revealed last, has Blue beside it.
    expect(boardOf(session).map(({ team, rank, climbed }) => [team.name, rank, climbed])).toEqual([
      ['Red', 1, 0],
      ['Blue', 1, 1],
    ])
  })

  test('by a team’s best member, or by the average of those who took part', () => {
    const members: Timed[] = [
      [1, go('q1:ask')],
      [3, post('ben', 2, 'A')],
      [4, post('ana', 3, 'B')],
      [6, post('cleo', 4, 'B')],
      [40, go('q1:right')],
    ]
    // As one, Red has answered wrongly: Ben was first.
    expect(places(room(...members))).toEqual([['Blue', 1, 1000]])
    expect(places(room(...members, [50, scored({ team: 'best' })]))).toEqual([
      ['Red', 1, 1000],
      ['Blue', 2, 975],
    ])
    // Dan has not answered anything, so Blue is Cleo alone.
    expect(places(room(...members, [50, scored({ team: 'average' })]))).toEqual([
      ['Red', 1, 500],
      ['Blue', 2, 975],
    ])
    const danAnswers: Timed[] = [
      [51, go('q2:ask')],
      [55, post('dan', 54, 'Paris')],
    ]
    expect(places(room(...members, [50, scored({ team: 'average' })], ...danAnswers))).toEqual([
      ['Red', 1, 500],
      ['Blue', 2, 488],
    ])
  })

  test('with what a hint costs the teams that had it before they answered', () => {
    const hinted = scored({ hintCosts: 25 })
    const toAll: Timed[] = [
      [2, helps('hint-one', { kind: 'all' })],
      [3.3, sent('hint-one', 3.2)],
    ]
    expect(finish(room(...both, ...toAll, [50, hinted]))).toMatchObject([
      { points: 1000, helped: false },
      { points: 731, helped: true },
    ])
    const toRed: Timed[] = [
      [1.1, helps('hint-red', { kind: 'team', team: 'red' })],
      [1.2, sent('hint-red', 1.2)],
    ]
    expect(finish(room(...both, ...toRed, [50, hinted]))).toMatchObject([
      { points: 750, helped: true },
      { points: 975, helped: false },
    ])
    // Planned and never sent, it helped nobody.
    expect(
      places(room(...both, [1.1, helps('hint-red', { kind: 'team', team: 'red' })], [50, hinted])),
    ).toEqual(places(room(...both)))
  })

  test('with a hint from before that does not say what it is about, if it was sent while the question was open', () => {
    const old = (seconds: number): Timed[] => [
      [1.1, does({ kind: 'hint', hint: { id: 'hint-old', text: 'Count', to: { kind: 'all' } } })],
      [1.2, sent('hint-old', seconds)],
    ]
    const helped = (seconds: number) =>
      finish(room(...both, ...old(seconds), [50, scored({ hintCosts: 10 })])).map((row) => row.helped)
    expect(helped(1.5)).toEqual([true, true])
    expect(helped(0.5)).toEqual([false, false])
  })

  test('and corrected by hand, in a column of its own', () => {
    const correct = (points: number): Fact =>
      does({ kind: 'correct', team: 'blue', points, reason: 'for the song' })
    const session = room(...asked, [50, correct(300)], [51, correct(-100)])
    expect(boardOf(session)).toMatchObject([
      { team: { name: 'Red' }, points: 1000, corrected: 0 },
      { team: { name: 'Blue' }, points: 200, corrected: 200 },
    ])
  })
})

describe('a place is official', () => {
  const read = (seconds: number, of: 'search' | 'mentions' = 'search'): Timed => [
    seconds + 30,
    { kind: 'read-up-to', id: idAt(seconds), of },
  ]
  const official = (...facts: Timed[]) => finish(room(...both, ...facts)).map((row) => row.official)

  test('once the feed has read past that moment, where the first answer counts', () => {
    expect(official()).toEqual([false, false])
    expect(official(read(3.1))).toEqual([true, false])
    expect(official(read(3.5))).toEqual([true, true])
  })

  test('not while a team-mate’s post of the same millisecond may still come, read or not', () => {
    // Ben's id is the older one, so that his words are the team's.
    const [ben, ana] = [idAt(3, 1), idAt(3, 2)]
    const asOne: Timed[] = [
      [1, go('q1:ask')],
      [4, post('ana', 3, 'B', { id: ana, history: [ana] })],
    ]
    const of = (...facts: Timed[]) => finish(room(...asOne, ...facts)).map((row) => row.official)
    expect(of(read(3))).toEqual([false])
    expect(of(read(3.001))).toEqual([true])
    const edited: Timed = [9, post('ben', 5, 'B', { id: idAt(5), history: [ben, idAt(5)] })]
    expect(of(edited, read(40))).toEqual([false])
  })

  test('once all was read that came in time, where the last one counts', () => {
    expect(official(read(20), [50, again({ counts: 'last' })])).toEqual([false, false])
    expect(official(read(31), [50, again({ counts: 'last' })])).toEqual([true, true])
  })

  test('in both windows as soon as it is so, and not a moment is drawn anew for nothing', () => {
    const session = room(...both, [41, go('q1:finish')])
    const views = createSessionViews(session)
    const seen = () => views.control(around(60))
    const readOn = (n: number, seconds: number) =>
      fold(session, { n, at: at(60), fact: { kind: 'read-up-to', id: idAt(seconds), of: 'search' } })
    const before = seen()
    expect(before.stage.scene).toMatchObject({ finish: [{ official: false }, { official: false }] })
    readOn(100, 2.9)
    expect(seen().stage.scene).toBe(before.stage.scene)
    readOn(101, 3.2)
    const then = seen()
    expect(then.stage.scene).toMatchObject({ finish: [{ official: true }, { official: false }] })
    expect(then.figures).toMatchObject({ finish: [{ official: true }, { official: false }] })
    readOn(102, 40)
    expect(seen().stage.scene).toMatchObject({ finish: [{ official: true }, { official: true }] })
    const after = seen()
    readOn(103, 50)
    expect(seen().stage.scene).toBe(after.stage.scene)
  })

  test('with both sources read, where the session knows its account', () => {
    const [began, ...rest] = journalOf([...everybody().map((fact) => [0, fact] as const), ...both, read(35)])
    const known = began?.fact.kind === 'began' && {
      ...began,
      fact: { ...began.fact, account: { id: '900', username: 'teacher' } },
    }
    const session = foldRoom(known ? [known, ...rest] : [])
    expect(finish(session).map((row) => row.official)).toEqual([false, false])
  })
})

describe('what was changed', () => {
  const corrected = (points: number): Fact =>
    does({ kind: 'correct', team: 'red', points, reason: 'by hand' })
  const made = (...facts: Timed[]) => changesMade(room(...asked, [40, go('q1:right')], ...facts), 'q1')
  const touched = (changes: ReturnType<typeof made>) =>
    changes.map((change) => [
      change.kind,
      'reason' in change ? change.reason : '',
      'effect' in change
        ? change.effect.board
            .filter(({ before, after }) => before.points !== after.points)
            .map(({ team, before, after }) => [team.name, before.points, after.points])
        : [],
    ])

  test('is told in the order in which it was done, each with what it did beside those before it alone', () => {
    const changes = made(
      [50, corrected(-50)],
      [51, again({ isCounted: false })],
      [52, corrected(200)],
      [53, again({})],
    )
    expect(touched(changes)).toEqual([
      ['correct', 'by hand', [['Red', 1000, 950]]],
      ['judge-again', 'Five is right as well', expect.arrayContaining([['Red', 950, -50]])],
      ['correct', 'by hand', [['Red', -50, 150]]],
      ['judge-again', 'Five is right as well', expect.arrayContaining([['Red', 150, 1150]])],
    ])
  })

  test('says what held before and after: what was prepared, and then what was set last', () => {
    const changes = made(
      [50, scored({ tieMs: 40 })],
      [51, again({ counts: 'last' })],
      [52, scored({ points: 'right' })],
      [53, again({ isCounted: false })],
    )
    expect(changes.map((change) => ('before' in change ? [change.before, change.after] : []))).toMatchObject([
      [{ tieMs: 0 }, { tieMs: 40 }],
      [{ counts: 'first' }, { counts: 'last' }],
      [
        { tieMs: 40, points: 'ranks' },
        { tieMs: 0, points: 'right' },
      ],
      [{ counts: 'last' }, { counts: 'first', isCounted: false }],
    ])
  })

  test('is nothing while nothing was changed, and what was left out has a reason, and taking that back none', () => {
    expect(made()).toEqual([])
    const left = { kind: 'leave-out' as const, question: 'q1', versions: [idAt(3)] }
    const facts: Timed[] = [
      [50, corrected(-50)],
      [51, does({ ...left, is: true, reason: 'agreed' })],
      [52, does({ ...left, is: false })],
    ]
    expect(made(...facts)).toMatchObject([
      { kind: 'correct', team: 'red', points: -50, reason: 'by hand', at: at(50) },
      { kind: 'leave-out', is: true, versions: 1, reason: 'agreed' },
      { kind: 'leave-out', is: false, versions: 1 },
    ])
    expect(made(...facts).map((change) => 'reason' in change)).toEqual([true, true, false])
  })
})
