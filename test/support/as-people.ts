import { readNumber, readOption, readShort } from '../../src/core/reading/reading'
import { readChoice } from '../../src/core/reading/reading-nearly'
import type { Answer } from '../../src/core/sheet/question'

/** What somebody typed, what people would take it for, and what it was read as. */
export type Both = { question: string; text: string; people: readonly string[]; reading: string }

/** What a list says of a text: one verdict, or all that a fair judge might come to. */
export const verdictsOf = (expected: string | readonly string[]): readonly string[] =>
  typeof expected === 'string' ? [expected] : expected

/** A letter, or right or wrong; unclear: the trainer is asked; none: taken for talk. */
export const readTyped = (text: string, answer: Answer): string => {
  switch (answer.kind) {
    case 'choice': {
      const reading = readOption(text, answer.options)
      if (reading.kind === 'option') return reading.option
      return readChoice(text, answer.options).kind === 'several' ? 'unclear' : 'none'
    }
    case 'short':
      return readShort(text, answer.accepted, answer.typos).kind
    case 'number':
      return readNumber(text, answer).kind
  }
}

const isNoAnswer = (verdict: string) => verdict === 'unclear' || verdict === 'none'

/** Nobody has answered yet, be it that the trainer is asked or that it is taken for talk. */
export const asPeopleDo = ({ people, reading }: Both): boolean =>
  people.includes(reading) || (isNoAnswer(reading) && people.some(isNoAnswer))

/** Right for wrong, wrong for right, or one option for another. */
export const forTheOpposite = (both: Both): boolean =>
  !isNoAnswer(both.reading) && !asPeopleDo(both) && !both.people.every(isNoAnswer)

export const toTheWord = ({ people, reading }: Both): boolean => people.includes(reading)

/** How many of a hundred. */
export const percent = <One>(all: readonly One[], is: (one: One) => boolean): number =>
  (all.filter(is).length / all.length) * 100
