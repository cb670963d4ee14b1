import { describe, expect, test } from 'vitest'
import { standingOf } from '../../src/core/cards'
import type { Fact } from '../../src/core/facts'
import { wordList } from '../../src/core/word-list'
import { allRows } from '../../src/core/rows'
import type { Shows } from '../../src/core/runsheet'
import { does, everybody, foldRoom, idAt, journalOf, PEOPLE, post } from '../support/room'

const [FIRST, SECOND, THIRD] = [idAt(2, 1), idAt(5, 2), idAt(8, 3)]
const told = (who: keyof typeof PEOPLE, id: string, text = 'hello') =>
  post(who, 0, text, { id, history: [id] })
const moderate = (shows: Shows, words: string[] = []) => does({ kind: 'moderate', shows, words })
const room = (...facts: Fact[]) =>
  foldRoom(journalOf([...everybody(), ...facts].map((fact, index) => [index, fact] as const)))
const standing = (session: ReturnType<typeof room>, id: string) => {
  const known = session.posts.get(id)
  return known && standingOf(session, known)
}

describe('who needs no agreement', () => {
  test('is settled by what was set when the post came, so that a hold-all takes nothing off the wall', () => {
    const session = room(told('ana', FIRST), moderate('nobody'), told('ben', SECOND))
    expect([standing(session, FIRST), standing(session, SECOND)]).toEqual(['shown', 'waiting'])
  })

  test('can be everybody, from then on', () => {
    const session = room(told('eve', FIRST), moderate('everybody'), told('eve', SECOND))
    expect([standing(session, FIRST), standing(session, SECOND)]).toEqual(['waiting', 'shown'])
  })

  test('can be whoever had a post agreed to before; what waited before that still waits', () => {
    const session = room(
      moderate('known'),
      told('eve', FIRST),
      told('eve', SECOND),
      does({ kind: 'judge', posts: [FIRST], as: 'shown' }),
      told('eve', THIRD),
    )
    expect([FIRST, SECOND, THIRD].map((id) => standing(session, id))).toEqual(['shown', 'waiting', 'shown'])
  })
})

test('hiding one post of somebody known, and taking that back, leaves their others where they are', () => {
  const judge = (as: 'shown' | 'hidden') => does({ kind: 'judge', posts: [FIRST], as })
  const session = room(
    moderate('known'),
    told('eve', FIRST),
    judge('shown'),
    told('eve', SECOND),
    judge('hidden'),
  )
  expect([standing(session, FIRST), standing(session, SECOND)]).toEqual(['hidden', 'shown'])
})

describe('the list of words', () => {
  test('makes a post wait, whoever wrote it, and says which word it was', () => {
    const session = room(moderate('everybody', ['darn']), told('ana', FIRST, 'Well, DÀRN it'))
    expect(standing(session, FIRST)).toBe('waiting')
    expect(allRows(session)[0]).toMatchObject({ standing: 'waiting', word: 'darn' })
  })

  test('gives way to the trainer', () => {
    const session = room(
      moderate('everybody', ['darn']),
      told('ana', FIRST, 'darn'),
      does({ kind: 'judge', posts: [FIRST], as: 'shown' }),
    )
    expect(standing(session, FIRST)).toBe('shown')
  })

  test.each([
    ['ass', 'first class', undefined],
    ['ass', 'you ass!', 'ass'],
    ['ass', 'A\u200BS\u200BS', 'ass'],
    ['shut up', 'Shut   up.', 'shut up'],
    ['馬鹿', 'お前は馬鹿だ', '馬鹿'],
    ['c++', 'I like c++ more', 'c++'],
    ['حمار', 'يا حِمار!', 'حمار'],
    [' ', 'anything', undefined],
  ])('%j in %j: %j', (word, text, found) => expect(wordList([word])(text)).toBe(found))
})

describe('a blocked account', () => {
  test('is off the wall with all that it wrote and will write, agreed to or not', () => {
    const block = does({ kind: 'block', author: PEOPLE.ana, blocked: true })
    const session = room(
      told('ana', FIRST),
      told('ana', SECOND),
      does({ kind: 'judge', posts: [SECOND], as: 'shown' }),
      block,
      told('ana', THIRD),
    )
    expect([FIRST, SECOND, THIRD].map((id) => standing(session, id))).toEqual(['hidden', 'hidden', 'hidden'])
    expect(allRows(session)[0]).toMatchObject({ author: PEOPLE.ana, blocked: true })
  })

  test('is back as it was when the block ends', () => {
    const session = room(
      told('ana', FIRST),
      does({ kind: 'block', author: PEOPLE.ana, blocked: true }),
      does({ kind: 'block', author: PEOPLE.ana, blocked: false }),
    )
    expect(standing(session, FIRST)).toBe('shown')
  })
})
