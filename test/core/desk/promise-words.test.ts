import { expect, test } from 'vitest'
import { PROMISE_WORDS, promiseText } from '../../../src/core/desk/promise-words'
import { weightedLength } from '../../../src/core/text/text'

test('no two promises of a session say the same, however many there are', () => {
  for (const wordings of [...Object.values(PROMISE_WORDS), ['Soon'], []]) {
    const used = new Set<string>()
    for (let count = 0; count < 40; count += 1)
      used.add(promiseText(wordings, used, count % 2 ? 'ana' : 'ben'))
    expect(used.size).toBe(40)
    expect(Math.max(...[...used].map(weightedLength))).toBeLessThanOrEqual(280)
  }
})

test('the plain wordings come first, then those with the name of whoever asked', () => {
  expect(promiseText(['One', 'Two'], new Set(['One']), 'ana')).toBe('Two')
  expect(promiseText(['One', 'Two'], new Set(['One', 'Two']), 'ana')).toBe('@ana One')
})
