/** X's clock minus ours lies somewhere in here, in ms. */
type Range = { low: number; high: number }

/** The Date header is cut to whole seconds. */
const GRAIN_MS = 1_000
/** A smaller change is not worth a line in the journal. */
const WORTH_TELLING_MS = 500

/** One answer: when we asked and when we had it, by our clock, and what X's clock said in between. */
export type Sample = { asked: number; answered: number; serverTime: number }

const rangeOf = ({ asked, answered, serverTime }: Sample): Range => ({
  low: serverTime - answered,
  high: serverTime + GRAIN_MS - asked,
})

/**
 * How far X's clock is from ours. One answer leaves more than a second of doubt; what several leave in common is narrower. When
 * they have nothing in common, one of the clocks was set, and the latest answer counts alone.
 */
export const createXClock = ({ told: first }: { /** What the journal says so far. */ told: number }) => {
  let told = first
  let range: Range | undefined

  return {
    /** What the journal says, as far as that is possible. */
    offset: () => (range ? Math.min(range.high, Math.max(range.low, told)) : told),
    /** Takes an answer into account; says the offset if the journal's is certainly wrong, and by enough. */
    learn: (sample: Sample): number | undefined => {
      const latest = rangeOf(sample)
      const common: Range = range
        ? { low: Math.max(range.low, latest.low), high: Math.min(range.high, latest.high) }
        : latest
      range = common.low <= common.high ? common : latest
      const likeliest = Math.round((range.low + range.high) / 2)
      const isPossible = told >= range.low && told <= range.high
      return isPossible || Math.abs(likeliest - told) <= WORTH_TELLING_MS ? undefined : likeliest
    },
    tell: (offset: number) => {
      told = offset
    },
  }
}
