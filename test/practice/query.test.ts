import { describe, expect, test } from 'vitest'
import { matches } from '../../src/practice/matching'
import { parseQuery } from '../../src/practice/query'
import { createWorld } from '../../src/practice/world'
import { stillClock } from '../support/practice-room'

const room = () => {
  const world = createWorld({ clock: stillClock() })
  const chalk = world.addAccount({ name: 'Chalk', username: 'chalk' })
  const kim = world.addAccount({ name: 'Kim', username: 'kim_1' })
  const say = (text: string, more: { inReplyTo?: string; quoted?: string } = {}, by = kim) =>
    world.publish({ authorId: by.id, text, ...more })
  const question = say('What is a closure? #react18', {}, chalk)
  return {
    world,
    kim,
    question,
    finds: (query: string, post: ReturnType<typeof say>) => {
      const parsed = parseQuery(query)
      if (typeof parsed === 'string') throw new Error(parsed)
      return matches(parsed, post, world)
    },
    say,
  }
}

describe('what search finds', () => {
  test.each([
    ['#react18', 'Hello #react18!', true],
    ['#react18', 'Hello #React18', true],
    ['#react', 'Hello #react18', false],
    ['#react18', 'react18 without the sign', false],
    ['#café', 'im #café', true],
    ['@chalk', 'hi @CHALK', true],
    ['@chalk', 'hi @chalky', false],
    ['from:kim_1', 'anything', true],
    ['from:@KIM_1', 'anything', true],
    ['from:chalk', 'anything', false],
    ['closure', 'A Closure, I think', true],
    ['clos', 'A closure', false],
    ['"a closure"', 'it is a closure.', true],
    ['"closure a"', 'it is a closure', false],
    ['👍', 'yes👍', true],
    ['tea coffee', 'coffee or tea', true],
    ['tea coffee', 'tea only', false],
    ['tea OR coffee', 'coffee only', true],
    ['tea -coffee', 'tea and coffee', false],
    ['tea -"iced coffee"', 'tea, coffee', true],
    // AND binds tighter than OR.
    ['tea OR coffee milk', 'tea', true],
    ['tea OR coffee milk', 'coffee', false],
    ['(tea OR coffee) milk', 'tea', false],
    ['(tea OR coffee) milk', 'milk, coffee', true],
    ['(#react18 OR @chalk) -is:retweet', '@chalk B', true],
    ['tea is:reply', 'tea', false],
    ['tea -is:reply', 'tea', true],
    ['tea is:quote', 'tea', false],
  ])('%s against "%s": %s', (query, text, found) => {
    const { say, finds } = room()
    expect(finds(query, say(text))).toBe(found)
  })

  test('a reply is found by its conversation, by whom it answers, and by the name that X puts before it', () => {
    const { question, say, finds } = room()
    const answer = say('A function with a memory', { inReplyTo: question.id })
    for (const query of [
      `conversation_id:${question.id}`,
      `in_reply_to_tweet_id:${question.id}`,
      'to:chalk',
      '@chalk',
      'function is:reply',
    ]) {
      expect(finds(query, answer), query).toBe(true)
    }
    expect(finds('closure', answer)).toBe(false)
  })

  test('what a post quotes is not searched', () => {
    const { question, say, finds } = room()
    const quote = say('look at this', { quoted: question.id })
    expect(finds('closure', quote)).toBe(false)
    expect(finds('look is:quote', quote)).toBe(true)
  })
})

test.each([
  ['is:reply', 'stand alone'],
  ['-tea', 'stand alone'],
  ['tea OR is:reply', 'stand alone'],
  ['(tea', 'parenthesis'],
  ['tea)', "unexpected ')'"],
  ['tea OR', 'no viable alternative'],
  ['OR tea', 'no viable alternative'],
  ['()', 'no viable alternative'],
  ['"tea', 'quotation mark'],
  ['-(tea OR coffee)', 'negated'],
  ['lang:en tea', "invalid operator 'lang:en'"],
  ['from: tea', "invalid operator 'from:'"],
  ['is:sunny tea', "invalid operator 'is:sunny'"],
])('the query %s is refused: %s', (query, reason) => {
  expect(parseQuery(query)).toContain(reason)
})
