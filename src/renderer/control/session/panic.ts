import { postsThatFit, roomOnWall, type Look } from '../../../core/look'
import type { PostId, XTime } from '../../../core/time'
import type { AudienceView } from '../../../core/views'
import { onWall } from '../../../core/wall'

/** What gets off the wall at once what the room reads now: these posts hidden, or else the card over everything. */
export type Panic = { kind: 'posts'; posts: PostId[] } | { kind: 'card' } | { kind: 'nothing' }

/** How many posts the room reads at once, on a wall of this size. */
export const placesOn = (size: { width: number; height: number }, { farthest }: Look): number =>
  postsThatFit(roomOnWall(size, farthest))

/** Where no post alone can be meant, the card goes over the stage; where something lies over it, nothing is read. */
export const panicAt = ({ scene, clock }: AudienceView, now: XTime, places: number): Panic => {
  if (scene.kind === 'black' || scene.kind === 'white' || scene.kind === 'card') return { kind: 'nothing' }
  // As the stage does: a replay that runs fast turns no faster.
  const posts = onWall(scene, now, Math.max(1, clock.rate), places)
  return posts.length === 0 ? { kind: 'card' } : { kind: 'posts', posts: [...new Set(posts)] }
}
