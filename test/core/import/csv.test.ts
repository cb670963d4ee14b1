import { expect, test } from 'vitest'
import { readCsv } from '../../../src/core/import/csv'

const answerTo = (text: string) => readCsv(text).questions[0]?.answer
const troubleWith = (text: string) => readCsv(text).problems.map(({ line, what }) => `${line} ${what}`)

test('a table with English headings', () => {
  const { questions, problems } = readCsv(
    'Question,A,B,C,Right,Seconds,Hint 1,Hint 2\nWhich bird mimics?,Wren,Lyrebird,Swift,B,30,It is Australian,It has a long tail\n',
  )
  expect(problems).toEqual([])
  expect(questions).toEqual([
    {
      id: 'question-1',
      text: 'Which bird mimics?',
      seconds: 30,
      answer: { kind: 'choice', options: ['Wren', 'Lyrebird', 'Swift'], right: 'B' },
      hints: [{ text: 'It is Australian' }, { text: 'It has a long tail' }],
    },
  ])
})

test('a table as a German spreadsheet writes it: semicolons, a mark at its beginning, line ends in quotes', () => {
  const { questions, problems } = readCsv(
    '\uFEFFFrage;Antwort;Tippfehler;von;bis;Code\r\n"Was sagt ""piep"";\r\nund wann?";Vogel|Küken;viele;;;\r\nWie viele?;;;3,5;4;"  a\r\n  b"\r\n',
  )
  expect(problems).toEqual([])
  expect(questions).toMatchObject([
    {
      text: 'Was sagt "piep";\nund wann?',
      answer: { kind: 'short', accepted: ['Vogel', 'Küken'], typos: 'many' },
    },
    { text: 'Wie viele?', code: '  a\n  b', answer: { kind: 'number', from: 3.5, to: 4 } },
  ])
})

test('cells that were copied from a spreadsheet are parted by tabs', () => {
  expect(answerTo('question\toption a\toption b\tcorrect answer\nTea, or?\tYes\tNo\tNo')).toMatchObject({
    options: ['Yes', 'No'],
    right: 'B',
  })
})

test('the line that Excel writes for itself is none of the table', () => {
  const { questions, problems } = readCsv('sep=;\r\nquestion;answer\r\nTea?;Yes\r\nCoffee?;')
  expect(questions).toMatchObject([{ text: 'Tea?' }])
  expect(problems).toMatchObject([{ line: 4, what: 'no answer' }])
})

test('headings as a quiz service writes them', () => {
  expect(
    readCsv(
      'Question - max 120 characters,Answer 1 - max 75 characters,Answer 2 - max 75 characters,Time limit (sec) – 5 or more,Correct answer(s) - choose at least one\nTea?,Yes,No,20,1',
    ).questions,
  ).toMatchObject([{ seconds: 20, answer: { options: ['Yes', 'No'], right: 'A' } }])
})

test.each([
  ['a number', '1969', 1969, 1969],
  ['two dots', '3..4', 3, 4],
  ['a dash', '3 – 4,5', 3, 4.5],
  ['a hyphen', '3-4', 3, 4],
  ['less than none', '-4', -4, -4],
])('%s is a range', (_, cell, from, to) =>
  expect(answerTo(`question;answer\nHow many?;${cell}`)).toEqual({ kind: 'number', from, to }),
)

test('the right option is a letter, a number or its own words; where they differ, nobody guesses', () => {
  const rightOf = (right: string) => {
    const answer = answerTo(`question;a;b;right\nx?;Tea;Coffee;${right}`)
    return answer?.kind === 'choice' ? answer.right : undefined
  }
  expect(['b', 'B)', '2', 'Coffee'].map(rightOf)).toEqual(['B', 'B', 'B', 'B'])
  expect(troubleWith('question;a;b;right\nx?;2;4;2')).toEqual(['2 unclear right'])
})

test.each([
  ['an option that is not there', 'question,a,b,right\nx?,Tea,Coffee,C', '2 not among the options'],
  ['two right options', 'question,a,b,right\nx?,Tea,Coffee,"A, B"', '2 several right'],
  ['none that is right', 'question,a,b,right\nx?,Tea,Coffee,', '2 none right'],
  ['a single option', 'question,a,b,right\nx?,Tea,,A', '2 one option'],
  ['no answer', 'question,answer\nx?,', '2 no answer'],
  ['no text', 'question,answer\n,x', '2 no question text'],
  ['a time that is no number', 'question,answer,seconds\nx?,y,soon', '2 bad seconds'],
  ['too little time', 'question,answer,seconds\nx?,y,1', '2 bad seconds'],
  ['a number that some read as thousands', 'question;answer\nx?;1.000', '2 unclear number'],
  ['one in a range', 'question;from;to\nx?;1,500;2', '2 unclear number'],
  ['no number', 'question,from,to\nx?,a,5', '2 bad number'],
  ['a quote that is not closed', 'question,answer\n"x?,y\nz?,w', '2 bad quote'],
  [
    'a quote that closes at the next one that opens',
    'question,A,B,right\n"x?,1,2,A\n"y?",1,2,A',
    '2 bad quote',
  ],
  ['words behind a quote', 'question,answer\n"x" y?,1', '2 bad quote'],
  ['a word for typos that nobody knows', 'question,answer,typos\nx?,y,lots', '2 typos'],
  ['options beside a range', 'question,A,B,right,from,to\nx?,Tea,Coffee,A,1,2', '2 options and range'],
  ['two columns for the text', 'question,text,answer\nx?,y,z', '1 column twice'],
  ['two columns for one option', 'question,A,B,1,right\nx?,Tea,Coffee,Milk,A', '1 column twice'],
  ['two columns for the time', '\nquestion,answer,seconds,time\nx?,y,20,30', '2 column twice'],
  ['cells beyond the headings', 'question,answer\nx?,y,z', '2 cells beyond'],
  ['a column that nobody knows', '\nquestion,answer,level\nx?,y,3', '2 column'],
  ['no headings', 'Tea?,Yes\nCoffee?,No', '1 no header'],
])('%s: named, with its line', (_, text, trouble) => expect(troubleWith(text)).toEqual([trouble]))

test('lines are those of the file, whatever stood in quotes before', () => {
  const { questions, problems } = readCsv('question,answer\n"a\nb\nc",x\n\nlast?,\n"open,x\nafter?,y')
  expect(problems.map(({ line, what }) => `${line} ${what}`)).toEqual(['6 no answer', '7 bad quote'])
  expect(questions.map(({ text }) => text)).toEqual(['a\nb\nc', 'after?'])
})

test('a row whose quote is not closed takes no other with it', () => {
  const { questions, problems } = readCsv(
    'question,A,B,right\n"What is 1+1?,2,3,A\n"What is 2+2?",4,5,A\n"What is 3+3?" ,6,7,A\n',
  )
  expect(questions.map(({ text }) => text)).toEqual(['What is 2+2?', 'What is 3+3?'])
  expect(problems).toEqual([{ line: 2, what: 'bad quote', about: '"What is 1+1?,2,3,A', isLost: true }])
})

test('of two columns for the same the first one counts, and the other is named', () => {
  const { questions, problems } = readCsv('question,A,B,1,text,right\nx?,Tea,Coffee,Milk,y,A')
  expect(questions).toMatchObject([{ text: 'x?', answer: { options: ['Tea', 'Coffee'], right: 'A' } }])
  expect(problems).toEqual([
    { line: 1, what: 'column twice', about: '1', isLost: false },
    { line: 1, what: 'column twice', about: 'text', isLost: false },
  ])
})
