import { expect, test } from 'vitest'
import { PROMISE_WORDS, promiseText } from '../../../src/core/desk/promise-words'
import { weightedLength } from '../../../src/core/text/text'
import { idAt } from '../../support/room'

test('no two promises of a session say the same, however many there are', () => {
  for (const wordings of [...Object.values(PROMISE_WORDS), ['Soon'], []]) {
    const used = new Set<string>()
    for (let count = 0; count < 40; count += 1)
      used.add(promiseText(wordings, used, { username: count % 2 ? 'ana' : 'ben', post: idAt(count) }))
    expect(used.size).toBe(40)
    expect(Math.max(...[...used].map(weightedLength))).toBeLessThanOrEqual(280)
  }
})

test('a second class of the same day, which knows nothing of the first, says it in other words', () => {
  const said = new Set<string>()
  for (const [username, second] of [
    ['ana', 0],
    ['ben', 7200],
  ] as const)
    for (const wordings of [['One', 'Two'], ['One']])
      said.add(promiseText(wordings, new Set(), { username, post: idAt(second) }))
  expect([...said].every((text) => /^@(ana|ben) /.test(text))).toBe(true)
  expect(said.has('@ana One') && said.has('@ben One')).toBe(true)
})

test('the wordings take turns by the moment of the question, and what was said already is left out', () => {
  const asked = (post: string, used: string[] = []) =>
    promiseText(['One', 'Two'], new Set(used), { username: 'ana', post })
  expect(asked(idAt(0))).toBe('@ana One')
  expect(asked(idAt(0.001))).toBe('@ana Two')
  expect(asked(idAt(0), ['@ana One'])).toBe('@ana Two')
  expect(asked(idAt(0), ['@ana One', '@ana Two'])).toBe('@ana One (2)')
})
