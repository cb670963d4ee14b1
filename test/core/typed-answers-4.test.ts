import { expect, test } from 'vitest'
import { AnswerSchema } from '../../src/core/sheet/question'
import {
  asPeopleDo,
  forTheOpposite,
  percent,
  readTyped,
  toTheWord,
  verdictsOf,
  type Both,
} from '../support/as-people'
import { typedAnswers } from './typed-answers-4'

const all = typedAnswers.flatMap(({ question, answers }) => {
  const answer = AnswerSchema.parse(question.answer)
  return answers.map(([text, judged]) => {
    return { question: question.id, text, people: verdictsOf(judged), reading: readTyped(text, answer) }
  })
})
const told = ({ question, text, people, reading }: Both) =>
  `${question}: ${JSON.stringify(text)} read ${reading}, people: ${people.join(' or ')}`

test('of what a class types that nobody tuned to, it is told how much is taken as people in the room would', async ({
  annotate,
}) => {
  const line = `${all.length} answers of the fourth list, ${percent(all, asPeopleDo).toFixed(1)} % as people take them, ${percent(all, toTheWord).toFixed(1)} % to the word`
  const otherwise = all.filter((both) => !toTheWord(both)).map(told)
  process.stdout.write(`${line}\n`)
  await annotate(`${line}; otherwise:\n${otherwise.join('\n')}`)
  expect(all.length).toBeGreaterThanOrEqual(200)
})

// At first sight 'golden', '8x8' and '42k' were read as wrong: mended since. Nothing else was mended by this list.
test('of what a class types that nobody tuned to, none is taken for the opposite or for another option', () => {
  expect(all.filter(forTheOpposite).map(told)).toEqual([])
})
