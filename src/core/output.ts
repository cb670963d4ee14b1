import { isVisible } from './cards'
import { timerOn } from './countdown'
import { sortedTimeline } from './posts'
import type { Session } from './session'
import { sceneAt } from './stage'
import type { PostCard, Output, Scene } from './views'

/** X's index shows a post half a minute after it was made, or later (X-API): so far before a hold are posts that come in it. */
const LATE_INDEXED_MS = 5 * 60_000

/** What lies over the stage; undefined: nothing. */
export const coverScene = ({ cover }: Session): Scene | undefined =>
  cover.value === 'nothing' ? undefined : { kind: cover.value }

/** Whether the room is shown a standing picture. An ended session holds nothing back. */
export const isHeld = ({ hold, endedAt }: Session): boolean => hold.value && endedAt === undefined

/** What a held scene shows of posts, less what is off the wall by now: a hold must not keep what the trainer hid. */
export const withoutHidden = (session: Session, scene: Scene): Scene => {
  const isStillOn = ({ id, text }: PostCard): boolean => {
    const post = session.posts.get(id)
    return post !== undefined && isVisible(session, post) && post.versions.at(-1)?.text === text
  }
  const still = <Card extends PostCard>(cards: Card[]): Card[] =>
    cards.every(isStillOn) ? cards : cards.filter(isStillOn)
  switch (scene.kind) {
    case 'intros': {
      const people = still(scene.people)
      return people === scene.people ? scene : { ...scene, people }
    }
    case 'questions': {
      const asked = still(scene.asked)
      return asked === scene.asked ? scene : { ...scene, asked }
    }
    case 'post':
      return isStillOn(scene.post) ? scene : sceneAt(session, session.hold.at, session.hold.n)
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
    case 'black':
    case 'white':
    case 'card':
      return scene
  }
}

export const outputOf = (session: Session): Output => ({
  cover: session.cover.value,
  held: isHeld(session) ? { since: session.hold.at, waiting: cameSince(session, session.hold) } : null,
  timer: timerOn(session) ?? null,
})

/** How many posts came to the wall after this place in the journal. */
const cameSince = (session: Session, { n, at }: Session['hold']): number => {
  const timeline = sortedTimeline(session)
  const roots = new Set<string>()
  for (let index = timeline.length - 1; index >= 0; index -= 1) {
    const { root, time } = timeline[index] ?? { root: '', time: at }
    if (time < at - LATE_INDEXED_MS) break
    const post = session.posts.get(root)
    const isNew = post && (post.arrived.n > n || (session.standings.get(root)?.n ?? 0) > n)
    if (isNew && isVisible(session, post)) roots.add(root)
  }
  return roots.size
}
