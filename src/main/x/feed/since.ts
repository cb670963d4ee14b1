import { utcDay } from '../../../core/prices'
import { idAtTime, timeOfId, xTime, type PostId, type XTime } from '../../../core/time'
import type { Since } from '../x-client'

/** Where reading a source goes on: behind the newest post read, and never before the session's beginning. */
export type Cursor = {
  from: XTime
  readUpTo: PostId | undefined
  /** When the latest reading began that came to the end. */
  readAt: XTime | undefined
}

/**
 * X's index shows some posts later than newer ones, so each reading begins this far behind the newest. Posts read again cost
 * nothing on the same day. X documents a lag of at least 30 s.
 */
const OVERLAP_MS = 90_000
/** X refuses a beginning in the future, or less than 10 s ago; its Date header leaves a second of doubt, and more is cut off. */
const PAST_MS = 12_000

/** A session may have begun in X's future, by a computer's clock that is ahead: then it begins now. */
export const begunBefore = (cursor: Cursor, now: XTime): Cursor => ({
  ...cursor,
  from: xTime(Math.min(cursor.from, now - PAST_MS)),
})

const startOf = ({ from, readUpTo, readAt }: Cursor, now: XTime): number => {
  if (readUpTo === undefined) return from
  const newest = timeOfId(readUpTo)
  const overlapping = newest - OVERLAP_MS
  // X: post-cap, what was read on an earlier UTC day costs again. What was looked for long after the newest is surely read.
  const isFree = utcDay(overlapping) === utcDay(now)
  const surelyRead = isFree || readAt === undefined ? overlapping : Math.min(newest + 1, readAt - OVERLAP_MS)
  return Math.max(from, overlapping, surelyRead)
}

/** From where to read so that nothing is missed and X does not refuse; `now` is X's, `reach` how far back it goes, ms. */
export const sinceFor = (cursor: Cursor, { now, reach }: { now: XTime; reach: number }): Since => {
  const oldest = now - reach
  const start = startOf(cursor, now)
  return cursor.readUpTo === undefined || start < oldest
    ? { startTime: xTime(Math.max(start, oldest)) }
    : { sinceId: idAtTime(xTime(start)) }
}

/** The same place told as a time, for when X refuses the id. */
export const withoutId = (cursor: Cursor, now: XTime): Cursor => ({
  ...cursor,
  from: xTime(startOf(cursor, now)),
  readUpTo: undefined,
})
