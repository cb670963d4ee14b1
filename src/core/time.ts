/** Milliseconds since 1970 by X's clock: the only clock that judges. */
export type XTime = number & { readonly __brand: 'XTime' }
/** A post's id as X gives it: digits as text, since it does not fit in a number. */
export type PostId = string

/** The moment from which X's snowflake ids count, ms since 1970 (X-API, 'Time to the millisecond'). */
const SNOWFLAKE_EPOCH = 1_288_834_974_657

export const xTime = (ms: number): XTime => ms as XTime

/**
 * When a post with this id was made: its upper bits, id / 2^22, are X's milliseconds. The fold asks this for each post, and
 * BigInt takes several times as long, so the division is done in two parts that a number holds exactly: 10^9 / 2^22 = 5^9 / 2^13.
 */
export const timeOfId = (id: PostId): XTime => {
  const high = Number(id.slice(0, -9))
  const low = Number(id.slice(-9))
  const rest = high % 2 ** 13
  const ms = ((high - rest) / 2 ** 13) * 5 ** 9 + Math.floor((rest * 10 ** 9 + low) / 2 ** 22)
  return xTime(ms + SNOWFLAKE_EPOCH)
}

/** The lowest id that a post of this moment can have; `sequence` (0 to 4,194,303) orders posts within it. */
export const idAtTime = (time: XTime, sequence = 0): PostId =>
  ((BigInt(time - SNOWFLAKE_EPOCH) << 22n) | BigInt(sequence)).toString()

/** Orders ids as numbers, oldest first. Longer digits are larger, so no BigInt is needed for that. */
export const compareIds = (a: PostId, b: PostId): number =>
  a.length === b.length ? (a < b ? -1 : a > b ? 1 : 0) : a.length - b.length

export const isNewer = (a: PostId, b: PostId): boolean => compareIds(a, b) > 0

/** The app's clock, handed in, so that tests and the practice room can run it faster. Times in ms since 1970. */
export type Clock = {
  now: () => number
  /** Runs `action` once after `ms` of this clock; the answer cancels it. */
  after: (ms: number, action: () => void) => () => void
}
