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

  test('is a whole answer before what is said of another one', () => {
    const texts = [
      'B, Sydney is only bigger',
      'Canberra, Sydney was just the first',
      'B! My dad was in Sydney',
      'B. Sydney and Perth are both by the sea',
    ]
    expect(toOptions(TOWNS, texts)).toEqual(each(texts, 'B'))
    const names = ['Paris, London is in England', 'Paris, won the cup', 'Paris, 105 km']
    expect(toParis(names)).toEqual(each(names, 'right'))
    const numbers = [
      '206, 52 in the feet and 54 in the hands',
      '206, a shark has 0',
      '206! My dad was a doctor',
    ]
    expect(to206(numbers)).toEqual(each(numbers, 'right'))
  })

  test('is unclear where a second one is only named, claimed or put right', () => {
    const texts = ['B, Sydney', 'A. Canberra is the capital', 'A, Canberra is the capital', 'B, maybe A']
    expect(toOptions(TOWNS, texts)).toEqual(each(texts, 'AB'))
    const names = [
      'Paris, London',
      'Paris! I think it is London',
      'Paris, London is the other one',
      'Paris is older so London',
      'Paris but also London',
    ]
    expect(toParis(names)).toEqual(each(names, 'unclear'))
    const numbers = ['208, 206 with the small ones', '206 or 208', 'adults 206, babies 300']
    expect(to206(numbers)).toEqual(each(numbers, 'unclear'))
  })

  test('is what is concluded, or set against what only seems so', () => {
    const texts = [
      'Sydney is too big, so Canberra',
      'Sydney ist zu groß, deshalb Canberra',
      'Sydney est trop grande, donc Canberra',
      'it looks like Sydney but it is Canberra',
      'I was going to say A but going with B',
      'I always thought Sydney but it has to be Canberra',
      'Sydney is for tourists, Canberra',
    ]
    expect(toOptions(TOWNS, texts)).toEqual(each(texts, 'B'))
    const numbers = ['200 + 6 = 206', '300 for babies, but normally 206', 'not 300, more like 206']
    expect(to206(numbers)).toEqual(each(numbers, 'right'))
    const open = ['Sydney but Canberra', 'I think Sydney but maybe Canberra', 'A = B']
    expect(toOptions(TOWNS, open)).toEqual(each(open, 'AB'))
    const denied = ['anything but Canberra', 'all but B']
    expect(toOptions(TOWNS, denied)).toEqual(each(denied, ''))
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

describe('the opposite is never taken for what is meant', () => {
  const towns = ['Sydney', 'Melbourne', 'Canberra', 'Perth']
  const open = (texts: readonly string[], options = towns) =>
    texts.filter((text) => readOption(text, options).kind === 'option')

  test('of a sorry or an actually alone nobody knows what it takes back', () => {
    const texts = [
      'Canberra, sorry Sydney!',
      'Canberra sorry Sydney',
      'Canberra. Sorry Perth',
      'Canberra (sorry, Sydney)',
      'Canberra, pardon Sydney',
      'Canberra, sorry Sydney, sorry Melbourne',
      'C, actually A was my first thought',
      'C! Sorry team A',
      'Sydney, actually Melbourne is nice too',
      'Canberra. Actually Sydney is bigger',
    ]
    expect(open(texts)).toEqual([])
    expect(open(['true, sorry false team'], ['True', 'False'])).toEqual([])
    expect(open(['oui, pardon, non', 'non, pardon, oui'], ['Oui', 'Non'])).toEqual([])
    const names = ['London and sorry Paris', 'London, actually Paris is nice too', 'Paris, sorry London']
    expect(toParis(names)).toEqual(each(names, 'unclear'))
    const numbers = ['270, sorry 206', '206, sorry 270']
    expect(to206(numbers)).toEqual(each(numbers, 'unclear'))
    const twice = ['Sydney, sorry, I meant Melbourne', 'A... actually no B', 'Sydney, I mean Melbourne']
    expect(toOptions(towns, twice)).toEqual(each(twice, 'B'))
  })

  test('a no that belongs to its word takes nothing back', () => {
    const texts = ['Sydney no way Canberra', 'Canberra, no matter what Sydney says', 'Canberra, no Sydney!']
    expect(open(texts)).toEqual([])
    expect(open(['tea, no coffee please'], ['Coffee', 'Tea', 'Water'])).toEqual([])
  })

  test('not only one is both, and nothing is denied across an or', () => {
    const texts = [
      'not just C but also A',
      'not only Sydney but also Canberra',
      'nicht nur Sydney sondern auch Melbourne',
      'no solo Sydney sino Melbourne',
      'pas seulement Sydney',
      'Sydney or not Sydney',
    ]
    expect(open(texts)).toEqual([])
    expect(open(['true or not true', 'is it true or not true?', 'not only true'], ['True', 'False'])).toEqual(
      [],
    )
  })

  test('what others say, what falls short and what was only thought of is asked about', () => {
    const texts = [
      'my friend says Canberra',
      'Everyone says Canberra but me',
      'Canberra is a trap',
      'Canberra... just kidding',
      'Canberra, just kidding, Sydney',
      'Canberra would be silly',
      'Canberra is out',
      'Canberra? I doubt it',
      'Canberra? lol no',
      'was about to say Canberra',
      'Ben said Canberra',
      'any but Canberra',
      'Canberra, wait till Sydney hears that',
      'Canberra, i mean Sydney is just huge',
    ]
    expect(open(texts)).toEqual([])
    const names = [
      'Everyone says Paris but me',
      'Mein Freund sagt Paris',
      'most would say Paris',
      'Paris is too easy',
      'Paris would be too easy so Lyon',
      'Paris wäre zu einfach also Lyon',
      'Lyon as Paris would be too obvious',
      'Paris was my first thought',
      'changed from Paris to Lyon',
    ]
    expect(toParis(names)).toEqual(each(names, 'unclear'))
    expect(to206(['everyone says 206 but me'])).toEqual([['everyone says 206 but me', 'unclear']])
    const own = [
      'I say Paris',
      'Team Red says Paris',
      'my gut says Paris',
      'Paris, too easy!',
      'Wir sagen Paris',
    ]
    expect(toParis(own)).toEqual(each(own, 'right'))
  })

  test('a no that is denied, and a word joined to a non', () => {
    expect(toOptions(['Yes', 'No'], ['not no'])).toEqual([['not no', 'A']])
    expect(toParis(['non-Paris'])).toEqual([['non-Paris', 'none']])
  })

  test('another answer before its reason stands', () => {
    const names = [
      'Lyon because Paris is too easy',
      'Lyon since Paris is overrated',
      'Lyon weil Paris zu einfach ist',
      'Lyon parce que Paris est trop facile',
      'Lyon even though Paris is bigger',
      'Lyon obwohl Paris größer ist',
    ]
    expect(toParis(names)).toEqual(each(names, 'wrong'))
    expect(readShort('coffee because tea is boring', ['tea']).kind).toBe('wrong')
    expect(toParis(['Paris because Lyon is too small'])).toEqual([
      ['Paris because Lyon is too small', 'right'],
    ])
  })

  test('what only says where, whose or what something else is, is asked about', () => {
    const names = [
      'Lyon near Paris',
      'Lyon bei Paris',
      'Lyon près de Paris',
      'a suburb of Paris',
      'near Paris',
      'a city like Paris',
      'My friend in Paris says Lyon',
      'here in Paris we say London',
    ]
    expect(toParis(names)).toEqual(each(names, 'unclear'))
    const people = ['Haydn the teacher of Beethoven', "Beethoven's teacher", 'a friend of Beethoven']
    expect(people.map((text) => readShort(text, ['Beethoven']).kind)).toEqual(people.map(() => 'unclear'))
    const right = ['the city of Paris', 'It is in Paris', 'it was painted by Paris']
    expect(toParis(right)).toEqual(each(right, 'right'))
  })

  test('thousands, and numbers of another thing, are not the number', () => {
    const read = (text: string, number: number) => [text, readNumber(text, { from: number, to: number }).kind]
    expect([
      read('8,000', 8),
      read('8,0000', 8),
      read('206.000', 206),
      read('0.206', 206),
      read('8,00', 8),
    ]).toEqual([
      ['8,000', 'unclear'],
      ['8,0000', 'unclear'],
      ['206.000', 'unclear'],
      ['0.206', 'wrong'],
      ['8,00', 'right'],
    ])
    const others = [
      'room 206',
      'page 206',
      'almost 206',
      'Team 206',
      'after 206',
      'until 206',
      'twice 206',
      'half of 206',
      'I was born in 206',
      'we are 206',
    ]
    expect(to206(others)).toEqual(each(others, 'none'))
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

test('a date is its year, in whatever language', () => {
  const read = (text: string) => [text, readNumber(text, { from: 1989, to: 1989 }).kind]
  const right = [
    '9 November 1989',
    'November 9th, 1989',
    '1989, November 9',
    '9. November 1989',
    'le 9 novembre 1989',
    '9 de noviembre de 1989',
    '٩ نوفمبر ١٩٨٩',
    '9.11.1989',
    '9/11/1989',
  ]
  expect(right.map(read)).toEqual(each(right, 'right'))
  const wrong = ['3 October 1990', '3.10.1990']
  expect(wrong.map(read)).toEqual(each(wrong, 'wrong'))
  expect(["'89", '89'].map(read)).toEqual([
    ["'89", 'unclear'],
    ['89', 'none'],
  ])
})

test('what is counted may stand behind an option that is a bare number, and nothing else', () => {
  const texts = ['6 players', '6 on court', '6 on court, 12 in the squad', '5 is for basketball, so 6']
  expect(toOptions(['5', '6', '7'], texts)).toEqual(each(texts, 'B'))
  const talk = ['6 questions', 'I have 6 kids', 'my 6 kids', '5 is too few']
  expect(toOptions(['5', '6', '7'], talk)).toEqual(each(talk, ''))
})

test('a bare yes or no says true or false', () => {
  const read = (texts: readonly string[]) => toOptions(['True', 'False'], texts)
  expect(read(['yes', 'ja!', 'yes it is'])).toEqual(each(['yes', 'ja!', 'yes it is'], 'A'))
  expect(read(['no', 'nein', 'no it isnt', 'no it does not'])).toEqual(
    each(['no', 'nein', 'no it isnt', 'no it does not'], 'B'),
  )
  expect(read(['oh no', 'yes please', 'no idea', 'no sound'])).toEqual(
    each(['oh no', 'yes please', 'no idea', 'no sound'], ''),
  )
})

test('an option is known by its consonants where only its vowels are from another language', () => {
  expect(toOptions(['Brass', 'Cream'], ['creme', 'Crème'])).toEqual(each(['creme', 'Crème'], 'B'))
  expect(toOptions(['Brass', 'Cream'], ['crumb'])).toEqual(each(['crumb'], ''))
})
