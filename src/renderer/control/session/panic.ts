import type { PostId, XTime } from '../../../core/time'
import { wallAt, type Arrival } from '../../../core/wall'
import type { AudienceView } from '../../../core/views'

/** What gets off the wall at once what the room reads now: these posts hidden, or else the card over everything. */
export type Panic = { kind: 'posts'; posts: PostId[] } | { kind: 'card' } | { kind: 'nothing' }

/** Where no post alone can be meant, the card goes over the stage; where something lies over it, nothing is read. */
export const panicAt = ({ scene, clock }: AudienceView, now: XTime): Panic => {
  // As the stage does: a replay that runs fast turns no faster.
  const pace = Math.max(1, clock.rate)
  switch (scene.kind) {
    case 'post':
      return { kind: 'posts', posts: [scene.post.id] }
    case 'intros':
      return hiding(scene.people, now, pace)
    case 'questions':
      return hiding(scene.asked.map(({ id, time }) => ({ id, shownFrom: time })).toReversed(), now, pace)
    case 'black':
    case 'white':
    case 'card':
      return { kind: 'nothing' }
    case 'join':
    case 'room':
    case 'poll':
    case 'question':
    case 'answered':
    case 'finish':
    case 'board':
    case 'hint':
    case 'course':
    case 'break':
    case 'closing':
      return { kind: 'card' }
  }
}

const hiding = (items: readonly Arrival[], now: XTime, pace: number): Panic => {
  const { left, right } = wallAt(items, now, pace)
  const posts = [left, right].flatMap((item) => (item ? [item.id] : []))
  return posts.length === 0 ? { kind: 'card' } : { kind: 'posts', posts: [...new Set(posts)] }
}
