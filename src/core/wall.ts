import { xTime, type XTime } from './time'

/** Something that may be on the wall from a moment on. */
export type Arrival = { id: string; shownFrom: XTime }

/** Whom the wall shows: one or two, each in its own place. */
export type Wall<Item> = { left: Item | undefined; right: Item | undefined }

/** A new one is the newest for at least this long before the next comes. */
const EACH_STAYS = 6000
/** When all were shown, the wall goes round in pairs this slowly. */
const PAIR_STAYS = 10_000

/**
 * Who is on the wall at this moment. Each arrival gets its turn in order and replaces the older of the two, so that everybody
 * is read for two turns and only one half of the wall changes at a time. When nobody waits, the wall goes round in pairs.
 * `pace` stretches the turns for a clock that runs fast, so that a replay is read as calmly as the room was.
 */
export const wallAt = <Item extends Arrival>(
  items: readonly Item[],
  now: XTime,
  pace: number,
): Wall<Item> => {
  const turns = turnsOf(items, EACH_STAYS * pace)
  const latest = turns.findLastIndex((turn) => turn <= now)
  if (latest < 0) return { left: undefined, right: undefined }
  const since = now - (turns[latest] ?? now)
  const isLast = latest === items.length - 1
  const round = isLast ? Math.floor(since / (PAIR_STAYS * pace)) : 0
  return round === 0 || items.length <= 2 ? pairEndingWith(items, latest) : pairOfRound(items, round - 1)
}

/** When each gets its turn: when it may be shown, but not before the one ahead had its time. */
const turnsOf = (items: readonly Arrival[], stays: number): XTime[] => {
  let free = xTime(Number.NEGATIVE_INFINITY)
  return items.map(({ shownFrom }) => {
    const turn = xTime(Math.max(shownFrom, free))
    free = xTime(turn + stays)
    return turn
  })
}

/** The latest and the one before it; each keeps its place while the other is replaced. */
const pairEndingWith = <Item>(items: readonly Item[], latest: number): Wall<Item> => {
  const [newest, before] = [items[latest], items[latest - 1]]
  return latest % 2 === 0 ? { left: newest, right: before } : { left: before, right: newest }
}

/** Pairs from the first on; the last of an odd number comes with the first. */
const pairOfRound = <Item>(items: readonly Item[], round: number): Wall<Item> => {
  const pairs = Math.ceil(items.length / 2)
  const at = (round % pairs) * 2
  return { left: items[at], right: items[(at + 1) % items.length] }
}
