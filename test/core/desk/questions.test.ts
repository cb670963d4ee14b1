import { describe, expect, test } from 'vitest'
import type { Command, HintDraft } from '../../../src/core/commands'
import { refusal } from '../../../src/core/decide'
import { deskView, type DeskRow } from '../../../src/core/desk/desk-view'
import { openPromises, settledPromises } from '../../../src/core/desk/open-promises'
import type { Fact, Sending } from '../../../src/core/facts'
import { hintRows } from '../../../src/core/hint'
import { sceneAt } from '../../../src/core/stage'
import { xTime } from '../../../src/core/time'
import { does, everybody, foldRoom, go, idAt, journalOf, NOON, post } from '../../support/room'

type Timed = readonly [number, Fact]
const everyone: Timed[] = everybody().map((fact) => [0, fact])
const room = (...facts: Timed[]) => foldRoom(journalOf([...everyone, ...facts]))
const rows = (...facts: Timed[]): DeskRow[] => deskView(room(...facts)).questions

type Who = Parameters<typeof post>[0]
/** Somebody asks the master account at this second; the place tells posts of one second apart. */
const asks = (who: Who, second: number, text: string, place = 1): Timed => {
  const id = idAt(second, place)
  return [second, post(who, second, text, { id, history: [id], mentions: ['teacher'] })]
}
const at = idAt
const tells = (
  kind: 'promise' | 'answer',
  question: string,
  second: number,
  sending?: Sending,
  to: HintDraft['to'] = { kind: 'post', post: question },
): Timed[] => {
  const id = `${kind}-${question}-${second}`
  return [
    [
      second,
      does({
        kind: 'hint',
        hint: { id, text: 'Soon', to, about: { kind, post: question } },
      }),
    ],
    ...(sending ? [[second, { kind: 'outbox', hint: id, sending }] as const] : []),
  ]
}
const sentAt = (second: number): Sending => ({ kind: 'sent', post: idAt(second, 900) })

describe('a question is', () => {
  const texts = (...facts: Timed[]) => {
    const session = room(...facts)
    return deskView(session).questions.map(({ post: id }) => session.posts.get(id)?.versions.at(-1)?.text)
  }
  const said = (text: string, more: Parameters<typeof post>[3] = {}): Timed => [5, post('eve', 5, text, more)]

  test('a post to the master account, or with the hashtag, that has a question mark of any script', () => {
    for (const text of ['Why at night?', 'لماذا؟', 'なぜ？', 'Γιατί\u037e'])
      expect(texts(said(text, { mentions: ['Teacher'] }))).toEqual([text])
    expect(texts(said('Why #TeaMaths ?', { hashtags: ['TeaMaths'] }))).toHaveLength(1)
    expect(texts(said('Why at night?'))).toEqual([])
    expect(texts(said('I see', { mentions: ['teacher'] }))).toEqual([])
  })
  test('a post with the tag for it, in some languages', () => {
    for (const tag of ['q', 'Question', 'frage', 'سؤال'])
      expect(texts(said(`Owls #${tag}`, { mentions: ['teacher'], hashtags: [tag] }))).toHaveLength(1)
  })
  test('not a link with a question mark, nor what was passed on by hand', () => {
    const links = [{ shown: 'example.org/a?b', target: 'https://example.org/a?b' }]
    expect(texts(said('See example.org/a?b', { mentions: ['teacher'], links }))).toEqual([])
    expect(texts(said('RT @ana: why?', { mentions: ['ana', 'teacher'] }))).toEqual([])
  })
  test('not what was read as a vote, and again one when the trainer reads it otherwise', () => {
    const [second, fact] = asks('eve', 5, 'Tea?')
    const vote: Timed[] = [
      [1, go('drink:vote')],
      [second, fact],
    ]
    expect(rows(...vote)).toEqual([])
    const read: Command = { kind: 'read', contest: 'drink', version: at(5, 1) }
    expect(rows(...vote, [8, does(read)])).toHaveLength(1)
  })
  test('not an introduction, nor a post of the master account, whenever that is known', () => {
    expect(rows([1, go('hello')], asks('ana', 5, "I'm Ana from Lisbon. Is it cold here?"))).toEqual([])
    const own: Fact = { kind: 'author', author: { id: '301', name: 'T', username: 'teacher' } }
    const [second, fact] = asks('eve', 5, 'Who is next?')
    const session = foldRoom(
      journalOf([
        [second, fact],
        [6, own],
      ]),
    )
    expect(deskView(session).questions).toEqual([])
  })
  test('what the trainer says, whatever it looks like', () => {
    const put = (is: boolean): Timed => [9, does({ kind: 'question', post: at(5, 1), is })]
    expect(rows(asks('eve', 5, 'Owls, please'), put(true))).toHaveLength(1)
    expect(rows(asks('eve', 5, 'Owls?'), put(false))).toEqual([])
  })
  test('on the desk still when it is hidden or deleted, and on the wall no more', () => {
    const facts: Timed[] = [[1, go('ask')], asks('ana', 5, 'Why do owls hoot?')]
    const wall = (...more: Timed[]) => sceneAt(room(...facts, ...more), xTime(NOON + 20_000))
    expect(wall()).toMatchObject({ counts: { asked: 1 } })
    const hidden: Timed = [6, does({ kind: 'judge', posts: [at(5, 1)], as: 'hidden' })]
    const gone: Timed = [6, { kind: 'gone', post: at(5, 1), why: 'deleted' }]
    for (const away of [hidden, gone]) {
      expect(wall(away)).toMatchObject({ asked: [], counts: { asked: 0 } })
      expect(rows(...facts, away)).toHaveLength(1)
    }
  })
})

describe('questions that ask the same', () => {
  const SAME = [
    asks('cleo', 9, 'Will the slides be online after the class, @teacher?'),
    asks('ana', 5, '@teacher will the slides be online after the class?'),
    asks('ben', 7, 'will the slide be online after class please??'),
  ]
  test('are one, with the oldest at its head and its people counted', () => {
    const [row, ...others] = rows(
      ...SAME,
      asks('ana', 11, '@teacher Will the slides be online after the class?'),
    )
    expect(others).toEqual([])
    expect(row).toMatchObject({ post: at(5, 1), same: [at(7, 1), at(9, 1), at(11, 1)], askers: 3 })
  })
  const APART: [string, string][] = [
    ['When does the exam begin?', 'When does the exam end?'],
    ['Do males sing in winter?', 'Do females sing in winter?'],
    [
      'Can I use the book in the exam on Monday morning?',
      'Can’t I use the book in the exam on Monday morning?',
    ],
    [
      'What is the answer to question 3 of the first homework sheet of this course?',
      'What is the answer to question 4 of the first homework sheet of this course?',
    ],
    ['Why?', 'Why?'],
    ['Where is the syrinx?', 'What is the syrinx?'],
    ['Wann kommt die Aufzeichnung online?', 'Wo kommt die Aufzeichnung online?'],
  ]
  for (const [one, other] of APART)
    test(`'${one}' is not '${other}'`, () =>
      expect(rows(asks('ana', 5, one), asks('ben', 6, other))).toHaveLength(2))
  const TOGETHER: [string, string][] = [
    ['Wann kommt die Aufzeichnung online?', 'wann kommt denn die aufzeichnung bitte online???'],
    ['¿Cuándo estará la grabación en línea?', 'Cuando estara la grabacion en linea?'],
    ['Quand sera l’enregistrement en ligne ?', 'quand est l’enregistrement en ligne?'],
    ['متى ستكون الشرائح متاحة على الموقع؟', 'متى ستكون الشرائح متاحة في الموقع؟'],
  ]
  for (const [one, other] of TOGETHER)
    test(`'${one}' is '${other}'`, () =>
      expect(rows(asks('ana', 5, one), asks('ben', 6, other))).toHaveLength(1))

  test('are merged and split by hand, and the last word holds', () => {
    const two = [asks('ana', 5, 'Do owls sing?'), asks('ben', 6, 'What of the barn owl at night?')]
    const merge = (second: number, into?: string): Timed => [
      second,
      does({ kind: 'merge', post: at(6, 1), ...(into === undefined ? {} : { into }) }),
    ]
    expect(rows(...two, merge(8, at(5, 1)))).toMatchObject([{ post: at(5, 1), same: [at(6, 1)], askers: 2 }])
    expect(rows(...two, merge(8, at(5, 1)), merge(9, at(6, 1)))).toHaveLength(2)
    expect(rows(...two, merge(8, at(5, 1)), merge(9))).toHaveLength(2)
    // What is said no more keeps nothing apart that asks the same.
    const again = asks('cleo', 10, 'What of the barn owl at night?')
    const heads = (...facts: Timed[]) => rows(...two, again, ...facts).map(({ post: id }) => id)
    expect(heads(merge(11, at(5, 1)), merge(12, at(6, 1)))).toHaveLength(3)
    expect(heads(merge(11, at(5, 1)), merge(12)).toSorted()).toEqual([at(5, 1), at(6, 1)])
  })
  test('split off, is joined by no other of itself', () => {
    const split: Timed = [20, does({ kind: 'merge', post: at(7, 1), into: at(7, 1) })]
    expect(rows(...SAME, split)).toMatchObject([
      { post: at(5, 1), askers: 2 },
      { post: at(7, 1), askers: 1 },
    ])
  })
  test('after the answer, are asked anew', () => {
    const answered = tells('answer', at(5, 1), 20, sentAt(26))
    const again = asks('dan', 30, 'Will the slides be online after the class?')
    expect(rows(...SAME, ...answered, again).map(({ post: id, state }) => [id, state.kind])).toEqual([
      [at(5, 1), 'answered'],
      [at(30, 1), 'open'],
    ])
  })
  test('an edit into other words is another question', () => {
    const [first, second] = [at(7, 1), at(12, 1)]
    const edited: Timed = [
      12,
      post('ben', 12, 'Is there a test tomorrow morning?', {
        id: second,
        history: [first, second],
        mentions: ['teacher'],
      }),
    ]
    const mine = asks('ben', 7, 'will the slides be online after the class?')
    expect(rows(asks('ana', 5, 'Will the slides be online after the class?'), mine)).toHaveLength(1)
    expect(rows(asks('ana', 5, 'Will the slides be online after the class?'), mine, edited)).toHaveLength(2)
  })
})

test('most wanted are those of most people, then of most likes and reposts, then the oldest', () => {
  const metrics = (post: string, likes: number, reposts: number): Timed => [
    20,
    { kind: 'metrics', post, likes, reposts },
  ]
  const asked: Timed[] = [
    [1, go('ask')],
    asks('ana', 3, 'Do owls dream at night?'),
    asks('ben', 4, 'How long do swifts sleep?'),
    asks('cleo', 5, 'Where do storks winter?'),
    asks('dan', 6, 'Can parrots count to ten?'),
    asks('eve', 7, 'Can parrots count to ten?'),
    metrics(at(5, 1), 4, 0),
    metrics(at(4, 1), 4, 1),
    [30, does({ kind: 'judge', posts: [at(6, 1), at(7, 1)], as: 'shown' })],
  ]
  const order = [at(6, 1), at(4, 1), at(5, 1), at(3, 1)]
  expect(rows(...asked).map(({ post: id }) => id)).toEqual(order)
  // On the wall and in the list beside it too.
  const scene = sceneAt(room(...asked), xTime(NOON + 99_000))
  expect(scene.kind === 'questions' && scene.asked.map(({ id }) => id)).toEqual(order)
})

describe('what becomes of a question', () => {
  const question = asks('ana', 5, 'Do owls dream at night?')
  const state = (...facts: Timed[]) => rows(question, ...facts)[0]
  test('a promise and an answer are on their way, and then so', () => {
    expect(state(...tells('promise', at(5, 1), 8))?.state).toMatchObject({ kind: 'promised', onItsWay: true })
    const promised = tells('promise', at(5, 1), 8, sentAt(14))
    expect(state(...promised)?.state).toEqual({ kind: 'promised', onItsWay: false, since: NOON + 14_000 })
    expect(state(...promised, ...tells('answer', at(5, 1), 60, sentAt(66)))?.state).toMatchObject({
      kind: 'answered',
      how: 'post',
    })
  })
  test('what is refused, not sent or deleted opens it again, and says so', () => {
    const lost: Sending[] = [
      { kind: 'refused', why: 'X says no.' },
      { kind: 'unsent', why: 'Too late.' },
      { kind: 'deleted', post: at(14, 900) },
    ]
    const promised = tells('promise', at(5, 1), 8, sentAt(14))
    for (const sending of lost) {
      const why = 'why' in sending ? sending.why : ''
      expect(state(...tells('promise', at(5, 1), 8, sending))).toMatchObject({
        state: { kind: 'open' },
        setback: { of: 'promise', why },
      })
      expect(state(...promised, ...tells('answer', at(5, 1), 60, sending))).toMatchObject({
        state: { kind: 'promised', onItsWay: false },
        setback: { of: 'answer', why },
      })
    }
  })
  test('taken back in time it was never there', () => {
    const cancel: Timed = [9, does({ kind: 'cancel-hint', hint: `promise-${at(5, 1)}-8` })]
    expect(state(...tells('promise', at(5, 1), 8), cancel)?.state).toEqual({ kind: 'open' })
    expect(state(...tells('promise', at(5, 1), 8), cancel)?.setback).toBeUndefined()
  })
  test('what it is about is told of the hint, so that it can be written again', () => {
    const [hint] = hintRows(room(question, ...tells('answer', at(5, 1), 8)))
    expect(hint?.about).toEqual({ kind: 'answer', post: at(5, 1) })
  })
  test('answered aloud, parked and opened again by hand', () => {
    const handle = (as: 'open' | 'aloud' | 'parked', second: number): Timed => [
      second,
      does({ kind: 'handle', post: at(5, 1), as }),
    ]
    expect(state(handle('aloud', 8))?.state).toMatchObject({ kind: 'answered', how: 'aloud' })
    expect(state(handle('parked', 8))?.state).toEqual({ kind: 'parked' })
    expect(state(handle('aloud', 8), handle('open', 9))?.state).toEqual({ kind: 'open' })
  })
  test('the room sees it once it is so, and not what is set aside', () => {
    const wall = (...facts: Timed[]) => {
      const scene = sceneAt(room([1, go('ask')], question, ...facts), xTime(NOON + 99_000))
      return scene.kind === 'questions' ? scene.asked.map((card) => card.state) : scene.kind
    }
    expect(wall(...tells('promise', at(5, 1), 8))).toEqual(['asked'])
    expect(wall(...tells('promise', at(5, 1), 8, sentAt(14)))).toEqual(['promised'])
    expect(wall([8, does({ kind: 'handle', post: at(5, 1), as: 'aloud' })])).toEqual(['answered'])
    expect(wall([8, does({ kind: 'handle', post: at(5, 1), as: 'parked' })])).toEqual([])
  })
})

describe('a promise', () => {
  const question = asks('ana', 5, 'Do owls dream at night?')
  const kept = (...facts: Timed[]) => openPromises(room(question, ...facts))
  const promised = tells('promise', at(5, 1), 8, sentAt(14))

  test('is open from when it is on X until the answer is, or was given aloud', () => {
    expect(kept(...tells('promise', at(5, 1), 8))).toEqual([])
    expect(kept(...promised)).toEqual([
      {
        post: at(5, 1),
        author: { id: '101', name: 'ana', username: 'ana' },
        text: 'Do owls dream at night?',
        askedAt: NOON + 5000,
        promisedAt: NOON + 14_000,
        session: 'Tea and maths',
      },
    ])
    expect(kept(...promised, ...tells('answer', at(5, 1), 60, sentAt(66)))).toEqual([])
    expect(kept(...promised, [60, does({ kind: 'handle', post: at(5, 1), as: 'aloud' })])).toEqual([])
  })

  test('is not kept by setting the question aside, nor while the answer is on its way', () => {
    expect(kept(...promised, [60, does({ kind: 'handle', post: at(5, 1), as: 'parked' })])).toHaveLength(1)
    expect(kept(...promised, ...tells('answer', at(5, 1), 60))).toHaveLength(1)
  })
  test('is there still when the question is opened again', () => {
    const answered = tells('answer', at(5, 1), 60, sentAt(66))
    const opened: Timed = [70, does({ kind: 'handle', post: at(5, 1), as: 'open' })]
    expect(rows(question, ...promised, ...answered, opened)[0]?.state.kind).toBe('promised')
    expect(kept(...promised, ...answered, opened)).toHaveLength(1)
  })

  describe('outlasts that its question', () => {
    const id = at(5, 1)
    const edited = (second: number, text: string): Timed => {
      const version = at(second, 1)
      const mentions = ['teacher']
      return [second, post('ana', second, text, { id: version, history: [id, version], mentions })]
    }
    const ways: Record<string, Timed[]> = {
      'is edited into none': [edited(20, 'I see, thanks')],
      'is taken off the desk': [[20, does({ kind: 'question', post: id, is: false })]],
      'turns out to be a vote': [[20, does({ kind: 'read', contest: 'drink', version: id, option: 'A' })]],
    }
    for (const [way, facts] of Object.entries(ways))
      test(`${way} afterwards`, () => {
        const vote: Timed[] = [[1, go('drink:vote')], question]
        const session = room(...vote, ...promised, ...facts)
        expect(session.asked.wordingOf.has(id)).toBe(false)
        expect(openPromises(session)).toMatchObject([{ post: id }])
        expect(settledPromises(session)).toEqual([])
        expect(deskView(session).questions).toMatchObject([{ post: id, state: { kind: 'promised' } }])
        // The room is shown what is asked, and no vote.
        const scene = sceneAt(room(...vote, ...promised, ...facts, [30, go('ask')]), xTime(NOON + 99_000))
        expect(scene).toMatchObject({ kind: 'questions', asked: [] })
        const answered = room(...vote, ...promised, ...facts, ...tells('answer', id, 60, sentAt(66)))
        expect(openPromises(answered)).toEqual([])
        expect(settledPromises(answered)).toEqual([id])
        expect(deskView(answered).questions).toEqual([])
      })
  })

  test('to each of those who ask the same is kept in their own thread, or aloud', () => {
    const [ana, ben] = [at(5, 1), at(6, 1)]
    const both = [
      asks('ben', 6, 'Do owls dream at night?'),
      ...promised,
      ...tells('promise', ben, 9, sentAt(15)),
    ]
    expect(kept(...both).map(({ post: id, author }) => [id, author.username])).toEqual([
      [ana, 'ana'],
      [ben, 'ben'],
    ])
    const one = [...both, ...tells('answer', ana, 60, sentAt(66))]
    expect(kept(...one).map(({ post: id }) => id)).toEqual([ben])
    expect(rows(question, ...one)).toMatchObject([
      {
        post: ana,
        same: [ben],
        state: { kind: 'promised' },
        promised: [
          { post: ana, isOwed: false },
          { post: ben, isOwed: true },
        ],
      },
    ])
    for (const last of [
      tells('answer', ben, 70, sentAt(76)),
      [[70, does({ kind: 'handle', post: ben, as: 'aloud' })] as const],
    ]) {
      expect(kept(...one, ...last)).toEqual([])
      expect(rows(question, ...one, ...last)).toMatchObject([{ state: { kind: 'answered' } }])
    }
    const split: Timed = [80, does({ kind: 'merge', post: ben, into: ben })]
    expect(kept(...one, split).map(({ post: id }) => id)).toEqual([ben])
  })

  test('is kept by no post elsewhere', () => {
    const toAll = tells('answer', at(5, 1), 60, sentAt(66), { kind: 'all' })
    expect(kept(...promised, ...toAll)).toHaveLength(1)
    expect(rows(question, ...toAll)[0]?.state).toMatchObject({ kind: 'answered', onItsWay: false })
  })

  test('may be on X for all that anybody knows: then it is owed, and the desk says so', () => {
    const lost = (isSought: boolean): Sending => ({
      kind: 'unknown',
      why: 'X gave no answer.',
      sought: isSought,
    })
    const inDoubt = (of: 'promise' | 'answer') => ({ of, why: 'X gave no answer.', inDoubt: true })
    expect(rows(question, ...tells('promise', at(5, 1), 8, lost(true)))[0]?.state).toMatchObject({
      kind: 'promised',
      onItsWay: true,
    })
    // Killed while it is sent or looked for, the next class knows of it all the same.
    expect(kept(...tells('promise', at(5, 1), 8, lost(true)))).toHaveLength(1)
    expect(kept(...tells('promise', at(5, 1), 8, { kind: 'sending', text: 'I will look' }))).toHaveLength(1)
    expect(kept(...tells('promise', at(5, 1), 8, { kind: 'refused', why: 'No.' }))).toEqual([])
    const promise = tells('promise', at(5, 1), 8, lost(false))
    expect(rows(question, ...promise)).toMatchObject([
      { state: { kind: 'open' }, setback: inDoubt('promise') },
    ])
    expect(kept(...promise)).toMatchObject([{ post: at(5, 1), promisedAt: NOON + 8000 }])
    expect(kept(...promise, ...tells('answer', at(5, 1), 60, sentAt(66)))).toEqual([])
    const answer = tells('answer', at(5, 1), 60, lost(false))
    expect(kept(...promised, ...answer)).toHaveLength(1)
    expect(rows(question, ...promised, ...answer)).toMatchObject([
      { state: { kind: 'promised', onItsWay: false }, setback: inDoubt('answer') },
    ])
  })
  test('is not given up while another one to the same is on its way', () => {
    expect(kept(...promised, ...tells('promise', at(5, 1), 20))).toHaveLength(1)
  })

  const carried: Fact = {
    kind: 'promise',
    promise: {
      post: at(-9000, 1),
      author: { id: '777', name: 'Zoe', username: 'zoe' },
      text: 'Do moths sleep?',
      askedAt: NOON - 9_000_000,
      promisedAt: NOON - 8_900_000,
      session: 'Last week',
    },
  }
  test('of an earlier session is on the desk, marked with it, and is answered in its thread', () => {
    expect(rows([1, carried])).toMatchObject([
      { post: at(-9000, 1), state: { kind: 'promised' }, earlier: { session: 'Last week', username: 'zoe' } },
    ])
    const answer = tells('answer', at(-9000, 1), 20)[0]?.[1]
    const session = room([1, carried])
    expect(answer?.kind === 'command' && refusal(session, answer.command)).toBeUndefined()
    expect(rows([1, carried], ...tells('answer', at(-9000, 1), 20, sentAt(26)))[0]?.state.kind).toBe(
      'answered',
    )
    expect(
      rows([1, carried], [9, does({ kind: 'handle', post: at(-9000, 1), as: 'aloud' })])[0]?.state.kind,
    ).toBe('answered')
  })
  describe('to several who asked the same', () => {
    const [ana, ben] = [at(5, 1), at(6, 1)]
    const monday = openPromises(
      room(
        question,
        asks('ben', 6, 'What of owls at night'.concat('?')),
        [7, does({ kind: 'merge', post: ben, into: ana })],
        ...promised,
        ...tells('promise', ben, 9, sentAt(15)),
      ),
    )
    const tuesday: Timed[] = monday.map((promise) => [1, { kind: 'promise', promise }])
    test('is one row in the next session too, with all of them in it', () => {
      expect(rows(...tuesday)).toMatchObject([
        {
          post: ana,
          same: [ben],
          askers: 2,
          state: { kind: 'promised' },
          promised: [
            { post: ana, isOwed: true, earlier: { username: 'ana' } },
            { post: ben, isOwed: true, earlier: { username: 'ben' } },
          ],
        },
      ])
      // And in the one after that.
      expect(openPromises(room(...tuesday))).toEqual(monday)
    })
    test('is one row with what the session has read of it', () => {
      expect(rows(...tuesday, asks('ben', 6, 'What of owls at night?'))).toMatchObject([
        { post: ana, same: [ben], askers: 2 },
      ])
    })
    test('stays promised to whoever has no answer yet, and is split as any row is', () => {
      const one = [...tuesday, ...tells('answer', ana, 20, sentAt(26))]
      expect(rows(...one)).toMatchObject([
        { state: { kind: 'promised' }, promised: [{ isOwed: false }, { isOwed: true }] },
      ])
      expect(openPromises(room(...one)).map(({ post: id }) => id)).toEqual([ben])
      const split: Command = { kind: 'merge', post: ben, into: ben }
      expect(refusal(room(...tuesday), split)).toBeUndefined()
      expect(rows(...tuesday, [9, does(split)])).toHaveLength(2)
      // The session after that is told so.
      const wednesday = openPromises(room(...tuesday, [9, does(split)]))
      expect(wednesday.map(({ post: id, asks: of }) => [id, of])).toEqual([
        [ana, undefined],
        [ben, undefined],
      ])
    })
  })
  test('is answered after the end too, and nothing else is posted then', () => {
    const session = room(question, ...promised, [30, does({ kind: 'end' })])
    const hint = (about?: { kind: 'answer'; post: string }): Command => ({
      kind: 'hint',
      hint: {
        id: 'afterwards',
        text: 'They do',
        to: { kind: 'post', post: at(5, 1) },
        ...(about ? { about } : {}),
      },
    })
    expect(refusal(session, hint({ kind: 'answer', post: at(5, 1) }))).toBeUndefined()
    expect(refusal(session, { kind: 'handle', post: at(5, 1), as: 'aloud' })).toBeUndefined()
    expect(refusal(session, hint())).toBe('The session has ended.')
  })
})
