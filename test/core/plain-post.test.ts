import fc from 'fast-check'
import { expect, test } from 'vitest'
import { FactSchema } from '../../src/core/facts'
import { isPlainPost } from '../../src/core/plain-post'

const id = fc.stringMatching(/^[1-9]\d{0,18}$/)
/** Mostly a post as we write it; some fields left out, strange, or unknown. */
const strange = fc.oneof(fc.jsonValue(), fc.constantFrom('', '0', '01', '12345678901234567890', ' 1', '1\n'))
const or = (arbitrary: fc.Arbitrary<unknown>) =>
  fc.oneof({ weight: 30, arbitrary }, { weight: 1, arbitrary: strange })
const texts = fc.array(fc.oneof({ weight: 20, arbitrary: fc.string() }, { weight: 1, arbitrary: strange }))
const link = fc.record({ shown: or(fc.string()), target: or(fc.string()) }, { requiredKeys: ['shown'] })
const fields = {
  id: or(id),
  history: or(fc.array(or(id), { maxLength: 3 })),
  authorId: or(id),
  text: or(fc.string()),
  hashtags: or(texts),
  mentions: or(texts),
  links: or(fc.array(or(link), { maxLength: 2 })),
}
const whole = fc.record(
  { ...fields, replyTo: or(id), quotes: or(id), conversationId: or(id) },
  { requiredKeys: Object.keys(fields) as (keyof typeof fields)[] },
)
const post = fc.oneof(
  { weight: 8, arbitrary: whole },
  { weight: 1, arbitrary: fc.record(fields, { requiredKeys: [] }) },
  {
    weight: 1,
    arbitrary: fc.tuple(whole, fc.string(), strange).map(([all, key, value]) => ({ ...all, [key]: value })),
  },
)
const fact = fc.record(
  { kind: or(fc.constant('post')), post: or(post), more: strange },
  { requiredKeys: ['kind', 'post'] },
)

test('the quick look at a post agrees with the schema, and takes it as it is', () => {
  fc.assert(
    fc.property(fact, (written) => {
      const read: unknown = JSON.parse(JSON.stringify(written))
      const parsed = FactSchema.safeParse(read)
      expect(isPlainPost(read)).toBe(parsed.success)
      expect(parsed.success ? parsed.data : read).toEqual(read)
    }),
    { numRuns: 5000 },
  )
})

test('a key that JavaScript treats as its own is no post', () => {
  const plain = { id: '1', history: ['1'], authorId: '2', text: '', hashtags: [], mentions: [], links: [] }
  expect(isPlainPost({ kind: 'post', post: plain })).toBe(true)
  const odd = JSON.stringify({ kind: 'post', post: plain }).replace('"text"', '"__proto__":{},"text"')
  expect(isPlainPost(JSON.parse(odd))).toBe(false)
})
