import { describe, expect, test } from 'vitest'
import { troubleOfAnswer } from '../../../src/main/x/problems'
import { REFUSALS } from './refusals'

describe("what X's refusals come to", () => {
  test.each(REFUSALS)('%s', (_, status, body, kind, words, problem) => {
    const trouble = troubleOfAnswer(status, body, {})
    expect(trouble.kind).toBe(kind)
    expect(trouble.why).toMatch(words)
    expect('problem' in trouble ? trouble.problem : undefined).toBe(problem)
  })

  test('every sentence is for a trainer: it begins with a capital, ends with a full stop or question mark', () => {
    for (const [, status, body] of REFUSALS)
      expect(troubleOfAnswer(status, body, {}).why).toMatch(/^[A-Z].*[.?]$/)
  })

  test('a status alone is enough, whatever it is', () => {
    for (let status = 400; status < 600; status += 1)
      expect(troubleOfAnswer(status, undefined, undefined).why).not.toBe('')
  })
})
