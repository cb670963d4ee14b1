import { idAtTime, timeOfId, xTime, type PostId, type XTime } from '../../core/time'
import type { Since } from './x-client'

/** Where reading goes on: behind the newest post read, and never before the session's beginning. */
export type Cursor = { from: XTime; readUpTo: PostId | undefined }

/**
 * X's index shows some posts later than newer ones, so each reading begins this far behind the newest. Posts read again cost
 * nothing on the same day. X documents a lag of at least 30 s.
 */
const OVERLAP_MS = 90_000
/** X searches seven days, and refuses to begin before; a minute, since its clock goes on while we ask. */
const SEARCHABLE_MS = 7 * 24 * 3_600_000 - 60_000
/** X refuses a beginning in the future, or less than 10 s ago; its Date header leaves a second of doubt, and more is cut off. */
const PAST_MS = 12_000

/** A session may have begun in X's future, by a computer's clock that is ahead: then it begins now. */
export const begunBefore = (cursor: Cursor, now: XTime): Cursor => ({
  ...cursor,
  from: xTime(Math.min(cursor.from, now - PAST_MS)),
})

const startOf = ({ from, readUpTo }: Cursor): number =>
  readUpTo === undefined ? from : Math.max(from, timeOfId(readUpTo) - OVERLAP_MS)

/** From where to search so that nothing is missed and X does not refuse; `now` is X's. */
export const sinceFor = (cursor: Cursor, now: XTime): Since => {
  const oldest = now - SEARCHABLE_MS
  const start = startOf(cursor)
  return cursor.readUpTo === undefined || start < oldest
    ? { startTime: xTime(Math.max(start, oldest)) }
    : { sinceId: idAtTime(xTime(start)) }
}

/** The same place told as a time, for when X refuses the id. */
export const withoutId = (cursor: Cursor): Cursor => ({ from: xTime(startOf(cursor)), readUpTo: undefined })
