import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addQuestion, createAlike, removeQuestion, type Alike } from '../../../src/core/desk/alike'
import { isAlike, questionWords } from '../../../src/core/desk/question-words'

const WORDS = [
  'owl',
  'swift',
  'stork',
  'sleep',
  'night',
  'winter',
  'song',
  'nest',
  'how',
  'why',
  'not',
  '3',
  '4',
]
const question = fc
  .array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 9 })
  .map((words) => `${words.join(' ')}?`)

/** Who asks the same as whom, as the index has it. */
const pairsIn = ({ wordings, wordingOf }: Alike): string[] =>
  [...wordingOf]
    .flatMap(([post, key]) =>
      [
        ...(wordings.get(key)?.posts ?? []),
        ...[...(wordings.get(key)?.like ?? [])].flatMap((like) => [...(wordings.get(like)?.posts ?? [])]),
      ]
        .filter((other) => other > post)
        .map((other) => `${post} ${other}`),
    )
    .toSorted()

/** The same by comparing all with all. */
const pairsAmong = (texts: ReadonlyMap<string, string>): string[] =>
  [...texts]
    .flatMap(([post, text]) =>
      [...texts].flatMap(([other, said]) => {
        const [a, b] = [questionWords(text), questionWords(said)]
        return other > post && a.length > 0 && b.length > 0 && isAlike(a, b) ? `${post} ${other}` : []
      }),
    )
    .toSorted()

test('questions found by their telling words are those found by comparing all with all, whatever is added, edited and taken out', () => {
  const doing = fc.tuple(fc.integer({ min: 10, max: 30 }), fc.option(question, { freq: 4 }))
  fc.assert(
    fc.property(fc.array(doing, { maxLength: 40 }), (doings) => {
      const alike = createAlike()
      const texts = new Map<string, string>()
      for (const [post, text] of doings) {
        if (text === null) {
          removeQuestion(alike, `${post}`)
          texts.delete(`${post}`)
        } else {
          addQuestion(alike, `${post}`, text)
          texts.set(`${post}`, text)
        }
      }
      expect(pairsIn(alike)).toEqual(pairsAmong(texts))
      // Nothing is left of what was taken out.
      for (const post of texts.keys()) removeQuestion(alike, post)
      expect([alike.wordings.size, [...alike.byWords.values()].every(({ size }) => size === 0)]).toEqual([
        0,
        true,
      ])
    }),
    { numRuns: 2000 },
  )
})
