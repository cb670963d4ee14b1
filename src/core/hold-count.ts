import { cameInHold, isHeld } from './output'
import type { Session } from './session'
import type { PostId } from './time'

/** Counts the posts that come to the wall while it is held, told which rows changed; one more costs the same at any size. */
export type HoldCount = { note: (rows: readonly { id: PostId }[]) => void; count: () => number }

export const createHoldCount = (session: Session): HoldCount => {
  const came = new Set<PostId>()
  let of: number | undefined
  const look = (id: PostId): void => {
    const post = session.posts.get(id)
    if (post && cameInHold(session, post)) came.add(id)
    else came.delete(id)
  }
  /** Whether it counts for the hold that is on; another one is counted from the beginning. */
  const isUpToDate = (): boolean => {
    if (of === session.hold.n) return true
    of = session.hold.n
    came.clear()
    if (isHeld(session)) for (const id of session.posts.keys()) look(id)
    return false
  }
  return {
    note: (rows) => {
      if (isUpToDate() && isHeld(session)) for (const { id } of rows) look(id)
    },
    count: () => {
      isUpToDate()
      return came.size
    },
  }
}
