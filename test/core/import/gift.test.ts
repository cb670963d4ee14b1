import { expect, test } from 'vitest'
import { readGift } from '../../../src/core/import/gift'
import { readQuestions } from '../../../src/core/import/questions'

const TRUTH = { right: 'True', wrong: 'False' }
const read = (text: string) => readGift(text, TRUTH)
const answerTo = (text: string) => read(text).questions[0]?.answer
const troubleWith = (text: string) => read(text).problems.map(({ line, what }) => `${line} ${what}`)

test('one of several options is right', () => {
  expect(read('Which bird mimics?{\n~Wren\n=Lyrebird\n~Swift\n}')).toEqual({
    questions: [
      {
        id: 'question-1',
        text: 'Which bird mimics?',
        seconds: 60,
        answer: { kind: 'choice', options: ['Wren', 'Lyrebird', 'Swift'], right: 'B' },
        hints: [],
      },
    ],
    problems: [],
  })
})

test.each([
  ['{T}', 'A'],
  ['{FALSE}', 'B'],
  ['{ true }', 'A'],
])('%s is a choice of two', (braces, right) =>
  expect(answerTo(`The sun rises in the east.${braces}`)).toEqual({
    kind: 'choice',
    options: ['True', 'False'],
    right,
  }),
)

test('several right wordings are typed answers', () => {
  expect(answerTo("Who's buried in Grant's tomb?{=no one =nobody}")).toEqual({
    kind: 'short',
    accepted: ['no one', 'nobody'],
    typos: 'some',
  })
})

test('a year that is typed allows no wrong figure', () => {
  expect(answerTo('Moon landing?{=1969}')).toMatchObject({ kind: 'short', typos: 'none' })
})

test.each([
  ['{#1822:5}', 1817, 1827],
  ['{#2.501:0.001}', 2.5, 2.502],
  ['{#1..5}', 1, 5],
  ['{#-4}', -4, -4],
  ['{#=-1.5..2e3}', -1.5, 2000],
])('%s is a range of numbers', (braces, from, to) =>
  expect(answerTo(`How many?${braces}`)).toEqual({ kind: 'number', from, to }),
)

test('what goes on after the braces has a gap in their place', () => {
  expect(read('Two plus two {=four =4} in all.').questions[0]?.text).toBe('Two plus two _____ in all.')
})

test('signs with a backslash are meant as themselves', () => {
  expect(read('\\{a\\: 1\\} \\~ b \\= 2 \\# 3\\\\ C:\\temp\\nnext{=x\\=y ~z\\~}').questions[0]).toMatchObject(
    {
      text: '{a: 1} ~ b = 2 # 3\\ C:\\temp\nnext',
      answer: { options: ['x=y', 'z~'] },
    },
  )
})

test('comments say nothing and count as lines', () => {
  expect(troubleWith('// all of them\n\nGood?{T}\n// now\nAnd{T\n')).toEqual(['5 not closed'])
  expect(troubleWith('// all of them\r\n\r\nGood?{T}\r\n\r\n// now\r\nAnd{T\r\n')).toEqual(['6 not closed'])
})

test('Markdown and HTML are plain text, each only where the text says that it is', () => {
  const textOf = (text: string) => read(text).questions[0]
  expect(textOf('[html]<p>What does <b>&lt;div&gt;</b> do?</p>{=Group &amp; hold ~Nothing}')).toMatchObject({
    text: 'What does <div> do?',
    answer: { options: ['Group & hold', 'Nothing'] },
  })
  expect(textOf('[markdown]What is **bold** `code`?{=x ~y}')?.text).toBe('What is bold code?')
  expect(textOf('What does <div> do?{=x ~y}')?.text).toBe('What does <div> do?')
})

test('what has no place in a run sheet is left out with its line, and the question comes', () => {
  const found = read(
    '$CATEGORY: tom/dick\n\n::Bird one::Which?{=Wren#Yes! ~Swift ~%-50%Tit####All said}\n\n[html]<img src="a.png">Who?{=A ~B}',
  )
  expect(found.questions.map(({ text }) => text)).toEqual(['Which?', 'Who?'])
  expect(found.problems).toEqual([
    { line: 1, what: 'category', about: 'tom/dick', isLost: false },
    { line: 3, what: 'title', about: 'Bird one', isLost: false },
    { line: 3, what: 'feedback', about: '', isLost: false },
    { line: 3, what: 'penalty', about: '', isLost: false },
    { line: 5, what: 'picture', about: '', isLost: false },
  ])
})

test.each([
  ['matching', 'Match.{=cat -> purrs\n=dog -> barks}', '1 matching'],
  ['an essay', 'Tell me about birds.{}', '1 essay'],
  ['a text that asks nothing', 'Read this first.', '1 no answer'],
  ['two right options', 'Which?{=a =b ~c}', '1 several right'],
  ['no right option', 'Which?{~a ~b}', '1 none right'],
  ['a right option that gives nothing', 'Which?{=%0%a ~b}', '1 none right'],
  ['options that are partly right', 'Which?{~%50%a ~%50%b ~c}', '1 partly right'],
  ['wordings that are partly right', 'Who?{=a =%80%b}', '1 partly right'],
  ['one option', 'Which?{~%100%a}', '1 one option'],
  ['nine options', `Which?{=a${'bcdefghi'.replaceAll(/./g, ' ~$&')}}`, '1 too many options'],
  ['options that are the same', 'Which?{=Tea ~tea}', '1 same options'],
  ['no number', 'How many?\n{#many}', '2 bad number'],
  ['a range that ends before it begins', 'How many?{#5..1}', '1 bad number'],
  ['several ranges of numbers', 'How many?{#=1822:0 =%50%1822:2}', '1 several ranges'],
  ['a text that is too long', `${'long '.repeat(70)}{=a ~b}`, '1 too long'],
  ['no text', '{=a ~b}', '1 no question text'],
])('%s: named, with its line', (_, text, trouble) => {
  expect(troubleWith(text)).toEqual([trouble])
  expect(read(text).questions).toEqual([])
})

test('one question that can not come holds up no other', () => {
  const found = read('One?{=a ~b}\n\nTwo?{=a ~b\n\nThree?{=a ~b}')
  expect(found.questions.map(({ id, text }) => [id, text])).toEqual([
    ['question-1', 'One?'],
    ['question-2', 'Three?'],
  ])
  expect(found.problems).toMatchObject([{ line: 3, what: 'not closed', isLost: true }])
})

test('a text is told to be a table or GIFT by what it is', () => {
  const formatOf = (text: string) => readQuestions(text, TRUTH).format
  expect(formatOf('question,answer\n"Which {a}?",x')).toBe('csv')
  expect(formatOf('Which, and why?{=a ~b}')).toBe('gift')
})

test('a brace that is not closed is told with its line, and the questions before it and after the empty line come', () => {
  const found = read(
    '// Birds\n::Q1:: Which bird can not fly? {~Swift =Kiwi ~Owl}\nHow far does an arctic tern fly? {~1 ~2 ~3 =\n\nWhat is a baby swan called? {=cygnet}',
  )
  expect(found.questions.map(({ id, text }) => [id, text])).toEqual([
    ['question-1', 'Which bird can not fly?'],
    ['question-2', 'What is a baby swan called?'],
  ])
  expect(found.problems.filter(({ isLost }) => isLost)).toEqual([
    { line: 3, what: 'not closed', about: 'How far does an arctic tern fly?', isLost: true },
  ])
})

test('what stands behind an open brace goes with it as far as the next empty line: nobody guesses where it was meant to close', () => {
  const found = read('One?{T}\nTwo?{=a ~b\nWhich of these\nis right?{T}\n\nThree?{T}')
  expect(found.questions.map(({ text }) => text)).toEqual(['One?', 'Three?'])
  expect(found.problems).toEqual([{ line: 2, what: 'not closed', about: 'Two?', isLost: true }])
})

test('questions without an empty line between them come where each ends its line with its brace', () => {
  const found = read('One?{T}\n::Second::Two {=a\n~b\n}\nThree,\non two lines?{F}')
  expect(found.questions.map(({ text }) => text)).toEqual(['One?', 'Two', 'Three,\non two lines?'])
  expect(found.problems).toMatchObject([{ line: 2, what: 'title' }])
})

test('two answers in one text are no two questions', () => {
  expect(troubleWith('The {=sky} is {=blue}\ntoday.')).toEqual(['1 several answer blocks'])
  expect(read('Two plus two {=four}\nin all.').questions[0]?.text).toBe('Two plus two _____\nin all.')
})
