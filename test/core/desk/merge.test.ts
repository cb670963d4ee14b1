import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { deskView } from '../../../src/core/desk/desk-view'
import type { Fact } from '../../../src/core/facts'
import { does, everybody, foldRoom, idAt, journalOf, NOON, PEOPLE, post } from '../../support/room'
import { slowRows, type Said } from '../../support/slow-desk'

type Who = keyof typeof PEOPLE
type Timed = readonly [number, Fact]

const asks = (who: Who, second: number, text: string): Timed => {
  const id = idAt(second)
  return [second, post(who, second, text, { id, history: [id], mentions: ['teacher'] })]
}
const rowsOf = (facts: readonly Timed[]): string[][] =>
  deskView(foldRoom(journalOf([...everybody().map((fact): Timed => [0, fact]), ...facts])))
    .questions.map(({ post: head, same }) => [head, ...same])
    .toSorted(([a = ''], [b = '']) => (BigInt(a) < BigInt(b) ? -1 : 1))

describe('merged by hand', () => {
  const [owls, swifts, storks, herons] = [5, 6, 7, 8].map((second) => idAt(second)) as [
    string,
    string,
    string,
    string,
  ]
  const four = [
    asks('ana', 5, 'Do owls sing?'),
    asks('ben', 6, 'How long do swifts sleep?'),
    asks('cleo', 7, 'Where do storks winter?'),
    asks('dan', 8, 'What do herons eat?'),
  ]
  let second = 9
  const merge = (one: string, into?: string): Timed => [
    (second += 1),
    does({ kind: 'merge', post: one, ...(into === undefined ? {} : { into }) }),
  ]

  test('a row that holds merged ones goes whole into another one', () => {
    // The head goes to the row above, and those who were merged before stay with it.
    expect(rowsOf([...four, merge(storks, herons), merge(storks, swifts)])).toEqual([
      [owls],
      [swifts, storks, herons],
    ])
    expect(rowsOf([...four, merge(storks, herons), merge(owls, swifts), merge(owls, storks)])).toEqual([
      [owls, swifts, storks, herons],
    ])
  })
  test('taking back the last merge leaves the one before it', () => {
    expect(rowsOf([...four, merge(storks, herons), merge(storks, swifts), merge(storks)])).toEqual([
      [owls],
      [swifts],
      [storks, herons],
    ])
  })
  test('taking back a merge leaves what was split off before it', () => {
    const again = asks('eve', 9, 'How long do swifts sleep then?')
    const split = [again, ...four, merge(idAt(9), idAt(9)), merge(idAt(9), owls), merge(idAt(9))]
    expect(rowsOf(split)).toEqual([[owls], [swifts], [storks], [herons], [idAt(9)]])
  })
  test('one that is split off takes nobody with it, and leaves the others together', () => {
    const merged = [...four, merge(storks, swifts), merge(herons, storks)]
    expect(rowsOf([...merged, merge(storks, storks)])).toEqual([[owls], [swifts, herons], [storks]])
    expect(rowsOf([...merged, merge(storks, storks), merge(storks)])).toEqual([
      [owls],
      [swifts, storks, herons],
    ])
  })
  test('two stay together when the one between them is no question any more', () => {
    const off: Timed = [90, does({ kind: 'question', post: swifts, is: false })]
    expect(rowsOf([...four, merge(storks, swifts), merge(herons, swifts), off])).toEqual([
      [owls],
      [storks, herons],
    ])
  })
})

describe('whatever is merged, split, taken back and answered', () => {
  const TEXTS = [
    'How long do swifts sleep in flight at night?',
    'how long do swifts sleep at night in flight then?',
    'How long do swifts sleep in the flight of autumn at night?',
    'Where do storks winter now?',
    'where do the storks winter?',
    'Why?',
  ]
  const people = Object.keys(PEOPLE) as Who[]
  const SECONDS = [10, 20, 30, 40, 50, 60, 70]
  const posts = SECONDS.map((second) => idAt(second))
  const one = fc.constantFrom(...posts)
  const word: fc.Arbitrary<Said> = fc.oneof(
    { weight: 4, arbitrary: fc.record({ kind: fc.constant('merge' as const), post: one, into: one }) },
    {
      weight: 2,
      arbitrary: fc.record({ kind: fc.constantFrom('split' as const, 'undo' as const), post: one }),
    },
    {
      weight: 1,
      arbitrary: fc.record({
        kind: fc.constantFrom('aloud' as const, 'open' as const),
        post: one,
        at: fc.integer({ min: 15, max: 90 }),
      }),
    },
  )
  const factOf = (said: Said): Fact => {
    switch (said.kind) {
      case 'merge':
        return does({ kind: 'merge', post: said.post, into: said.into })
      case 'split':
        return does({ kind: 'merge', post: said.post, into: said.post })
      case 'undo':
        return does({ kind: 'merge', post: said.post })
      case 'aloud':
      case 'open':
        return does({ kind: 'handle', post: said.post, as: said.kind })
    }
  }
  const room = fc.record({
    texts: fc.tuple(...posts.map(() => fc.constantFrom(...TEXTS))),
    off: fc.subarray(posts, { maxLength: 2 }),
    // Into itself is a split.
    said: fc.array(
      word.filter((each) => each.kind !== 'merge' || each.post !== each.into),
      {
        maxLength: 14,
      },
    ),
  })

  test('the rows are those of a slow desk, in any order of arrival, with every question in one of them', () => {
    fc.assert(
      fc.property(
        room.chain((held) => fc.tuple(fc.constant(held), fc.infiniteStream(fc.nat()))),
        ([{ texts, off, said }, chance]) => {
          const facts: Timed[] = [
            ...texts.map((text, at) => asks(people[at % people.length] ?? 'ana', SECONDS[at] ?? 0, text)),
            ...off.map((each): Timed => [80, does({ kind: 'question', post: each, is: false })]),
            ...said.map((each): Timed => ['at' in each ? each.at : 90, factOf(each)]),
          ]
          const asked = posts
            .map((each, at) => ({
              post: each,
              text: texts[at] ?? '',
              at: NOON + (SECONDS[at] ?? 0) * 1000,
            }))
            .filter((each) => !off.includes(each.post))
          const expected = slowRows(
            posts,
            asked,
            said.map((each) => ('at' in each ? { ...each, at: NOON + each.at * 1000 } : each)),
          )
          const inOrder = rowsOf(facts)
          expect(inOrder).toEqual(expected)
          expect(inOrder.flat().toSorted()).toEqual(asked.map((each) => each.post).toSorted())

          const journal = journalOf(facts)
          const anyOrder = [...journal, ...journal]
            .map((entry) => ({ entry, at: chance.next().value }))
            .toSorted((a, b) => a.at - b.at)
            .map(({ entry }) => entry)
          expect(deskView(foldRoom(anyOrder))).toEqual(deskView(foldRoom(journal)))
        },
      ),
      { numRuns: 1000 },
    )
  })
})
