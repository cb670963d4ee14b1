import fc from 'fast-check'
import { test } from 'vitest'
import { idAtTime, timeOfId, xTime } from '../../src/core/time'

const byBigInt = (id: string): number => Number((BigInt(id) >> 22n) + 1_288_834_974_657n)

test('the time of an id is its upper bits, whatever the id', () => {
  const anyId = fc.oneof(
    fc.stringMatching(/^[1-9]\d{0,18}$/),
    fc.bigInt({ min: 1n, max: 9_999_999_999_999_999_999n }).map(String),
    // Around the moments at which a millisecond begins.
    fc
      .tuple(fc.bigInt({ min: 1n, max: 2n ** 41n }), fc.integer({ min: -1, max: 1 }))
      .map(([ms, by]) => String((ms << 22n) + BigInt(by))),
  )
  fc.assert(
    fc.property(anyId, (id) => timeOfId(id) === byBigInt(id)),
    { numRuns: 20_000 },
  )
})

test('an id made for a moment is of that moment', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1_300_000_000_000, max: 3_000_000_000_000 }),
      fc.nat(4_194_303),
      (ms, sequence) => timeOfId(idAtTime(xTime(ms), sequence)) === ms,
    ),
  )
})
