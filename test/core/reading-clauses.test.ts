import { describe, expect, test } from 'vitest'
import { readNumber, readOption, readShort } from '../../src/core/reading/reading'
import { readChoice } from '../../src/core/reading/reading-nearly'

const TOWNS = ['Sydney', 'Canberra', 'Melbourne', 'Perth']

/** Each text with what it reads as: a letter, several of them, or none. */
const toOptions = (options: readonly string[], texts: readonly string[], read = readOption) =>
  texts.map((text) => {
    const reading = read(text, options)
    const letters = reading.kind === 'option' ? reading.option : ''
    return [text, reading.kind === 'several' ? reading.options.join('') : letters]
  })
const toParis = (texts: readonly string[]) => texts.map((text) => [text, readShort(text, ['Paris']).kind])
const to206 = (texts: readonly string[]) =>
  texts.map((text) => [text, readNumber(text, { from: 206, to: 206 }).kind])
const each = (texts: readonly string[], as: string) => texts.map((text) => [text, as])

describe('what of a post stands as its answer', () => {
  test('is the last one said, in eight languages', () => {
    const texts = [
      'A no wait B',
      'A nein warte B',
      'A non pardon B',
      'A no espera B',
      'A no aspetta, B',
      'A não espera B',
      'A nee wacht B',
      'A لا عفوا B',
      'A? no, D, no, B',
      'Sydney? Nope, Canberra',
    ]
    expect(toOptions(TOWNS, texts)).toEqual(each(texts, 'B'))
  })

  test('is the one that is not denied, in eight languages', () => {
    const texts = [
      'not Sydney but Canberra',
      'nicht Sydney sondern Canberra',
      'pas Sydney mais Canberra',
      'no es Sydney, es Canberra',
      'non è Sydney ma Canberra',
      'não é Sydney mas Canberra',
      'niet Sydney maar Canberra',
      'ليست Sydney بل Canberra',
      'not A, not C, B',
      'B instead of A',
    ]
    expect(toOptions(TOWNS, texts)).toEqual(each(texts, 'B'))
  })

  test('is not what others say', () => {
    const texts = [
      'everyone says A but it is B',
      'Alle sagen Sydney aber es ist Canberra',
      'tout le monde dit Sydney mais c’est Canberra',
      'todos dicen Sydney pero es Canberra',
      'I thought Sydney but it is Canberra',
    ]
    expect(toOptions(TOWNS, texts)).toEqual(each(texts, 'B'))
  })

  test('is the answer before its reason or a remark', () => {
    const options = ['B because Sydney is too easy', 'B weil Sydney zu einfach ist', 'surely B, I was there']
    expect(toOptions(TOWNS, options)).toEqual(each(options, 'B'))
    const numbers = ['206 (babies have 300)', '206 since 2020', 'adults have 206, children more']
    expect(to206(numbers)).toEqual(each(numbers, 'right'))
  })

  test('is nothing where somebody only thanks, doubts or tells of the room', () => {
    const texts = [
      'Paris no cheating',
      'Paris is not the capital',
      'not fair, we had no sound',
      "that's not fair, teacher",
      'not Paris, the wifi is down',
      'we are not ready, wait',
      'no, not Paris',
    ]
    expect(toParis(texts)).toEqual(each(texts, 'none'))
    const mixed = ['Paris, sorry for the delay', 'Paris, I mean London']
    expect(toParis(mixed)).toEqual(each(mixed, 'unclear'))
    const counted = ['206 no 2 of mine are broken', '206, 207 at most', 'I have 206 cats']
    expect(to206(counted)).toEqual(each(counted, 'none'))
    const unsure = ["not sure it's B", 'Canberra is not the answer', 'A? No way!', 'A, no idea why']
    expect(toOptions(TOWNS, unsure)).toEqual(each(unsure, ''))
  })

  test('is the other one of two, where the post does nothing but deny, and asks nothing', () => {
    const texts = ['not true', "it isn't true", 'definitely not A']
    expect(toOptions(['True', 'False'], texts)).toEqual(each(texts, 'B'))
    expect(toOptions(['True', 'False'], ['not true?', 'not sure'])).toEqual(
      each(['not true?', 'not sure'], ''),
    )
  })

  test('words of the answers themselves correct and deny nothing', () => {
    const options = ['No sorry', 'Not really', 'Yes']
    expect(toOptions(options, ['no sorry', 'not really', 'yes'])).toEqual([
      ['no sorry', 'A'],
      ['not really', 'B'],
      ['yes', 'C'],
    ])
  })
})

test('a number in another unit is asked about where it is the same amount, and else wrong', () => {
  const read = (text: string, from: number, to: number) => readNumber(text, { from, to }).kind
  expect([
    read('29,032 ft', 8840, 8850),
    read('30,000 ft', 8840, 8850),
    read('8848 m above sea level', 8840, 8850),
    read('0 K', -273.2, -273),
    read('273 unter Null', -273.2, -273),
    read('-273 below zero', -273.2, -273),
  ]).toEqual(['unclear', 'wrong', 'right', 'unclear', 'right', 'right'])
})

test('an option that is a bare number is named with a unit or in words too', () => {
  const texts = ['100 °C', '100 Grad', 'hundert', 'one hundred', 'not 90 but 100', 'B, also 100 degrees']
  expect(toOptions(['90', '100', '110'], texts)).toEqual(each(texts, 'B'))
})

test('an accepted word in another name or in an advertisement is not right', () => {
  const names = ['Paris Hilton', 'Paris Saint-Germain']
  expect(toParis(names)).toEqual(each(names, 'unclear'))
  const adverts = ['Cheap flights to Paris https://t.co/abc']
  expect(toParis(adverts)).toEqual(each(adverts, 'none'))
  const right = [
    'Paris Natürlich',
    'Paris Of Course',
    'Paris Frankreich',
    'Paris https://t.co/abc',
    'Parissss',
  ]
  expect(toParis(right)).toEqual(each(right, 'right'))
})

test('who names an option of a question without choosing it is asked about; talk is not', () => {
  expect(
    toOptions(
      TOWNS,
      ['not D', 'B is wrong', 'canbrera ?', 'Cranbarra', 'why B?', 'vitamin D', 'a car'],
      readChoice,
    ),
  ).toEqual([
    ['not D', 'D'],
    ['B is wrong', 'B'],
    ['canbrera ?', 'B'],
    ['Cranbarra', 'B'],
    ['why B?', ''],
    ['vitamin D', ''],
    ['a car', ''],
  ])
})
