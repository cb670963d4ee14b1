import { array, assert, constantFrom, property } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { roomOf } from '../../src/core/intro/room'
import { idAtTime, xTime } from '../../src/core/time'
import type { IntroCard } from '../../src/core/views'

const someone = (about: Partial<IntroCard>): IntroCard => ({
  id: idAtTime(xTime(1_700_000_000_000)),
  name: 'Kim',
  username: 'kim',
  text: 'hello',
  time: xTime(0),
  shownFrom: xTime(0),
  ...about,
})
const from = (...places: string[]) => roomOf(places.map((place) => someone({ place }))).places
const findingHard = (...texts: string[]) =>
  roomOf(texts.map((text) => someone({ wish: { kind: 'challenge', text } }))).challenges

describe('places', () => {
  test.each([
    [['Leeds, UK', 'leeds', 'LEEDS'], 'Leeds', 3],
    [['Leeds (UK)', 'Leeds - England', 'Leeds UK'], 'Leeds', 3],
    [['Kraków', 'Krakow'], 'Kraków', 2],
    [['krakow', 'Kraków', 'Krakow', 'Krakow'], 'Krakow', 4],
    [['The Hague', 'the hague', 'Hague'], 'The Hague', 3],
    [['عمّان', 'عمان'], 'عمّان', 2],
    [['São Paulo, Brazil', 'Sao Paulo'], 'São Paulo', 2],
  ])('%j are one place, %s', (spellings, text, people) =>
    expect(from(...spellings)).toEqual([{ text, people }]),
  )

  test('of which the most people are from come first, and others as they were named', () =>
    expect(from('Lviv', 'Graz', 'Oslo', 'Graz').map(({ text }) => text)).toEqual(['Graz', 'Lviv', 'Oslo']))

  test.each([['New Mexico'], ['South Korea'], ['Frankfurt-Höchst'], ['Winston-Salem']])(
    '%s has no country to leave off',
    (place) => expect(from(place)).toEqual([{ text: place, people: 1 }]),
  )
})

describe('what people find hard', () => {
  test.each([
    [['time', 'Time!', 'the time'], 3],
    [['keeping quiet groups talking', 'getting quiet groups to talk', 'quiet groups'], 1],
    [['keeping quiet groups talking', 'keep quiet groups talking', 'Quiet group talking'], 3],
    [['motivation', 'motivatoin', 'My motivation'], 3],
    [['die Motivation', 'Motivation'], 2],
  ])('of %j the most shared is shared by %i', (texts, people) =>
    expect(findingHard(...texts)[0]?.people).toBe(people),
  )

  test.each([
    ['coaching', 'teaching'],
    ['saying no', 'saying yes'],
    ['more feedback', 'less feedback'],
    ['year 10', 'year 11'],
    ['form', 'from'],
  ])('‘%s’ is not ‘%s’', (one, other) => expect(findingHard(one, other)).toHaveLength(2))

  test('is not mixed with what they want to learn', () => {
    const room = roomOf([
      someone({ wish: { kind: 'learn', text: 'patience' } }),
      someone({ wish: { kind: 'challenge', text: 'patience' } }),
    ])
    expect([room.wishes, room.challenges]).toEqual([
      [{ text: 'patience', people: 1 }],
      [{ text: 'patience', people: 1 }],
    ])
  })
})

test('a room where nobody said anything but hello has its people', () =>
  expect(roomOf([someone({}), someone({})])).toEqual({ people: 2, places: [], challenges: [], wishes: [] }))

test('nobody is counted twice or left out, in whatever order they came', () =>
  assert(
    property(array(constantFrom('Leeds, UK', 'leeds', 'Kraków', 'Krakow', 'Oslo')), (places) => {
      const [there, back] = [from(...places), from(...places.toReversed())]
      expect(there.reduce((sum, { people }) => sum + people, 0)).toBe(places.length)
      expect(back.map(({ people }) => people)).toEqual(there.map(({ people }) => people))
    }),
  ))
