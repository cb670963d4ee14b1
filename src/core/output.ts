import { stillTyped } from './quiz/typed'
import { introCards, isVisible } from './cards'
import { timerOn } from './countdown'
import { countsOf } from './desk/desk-view'
import { roomOf } from './intro/room'
import type { KnownPost, Session } from './session'
import { sceneAt } from './stage'
import { isOurAccount } from './teams'
import type { IntroCard, Output, PostCard, Scene } from './views'

/** What lies over the stage; undefined: nothing. */
export const coverScene = ({ cover }: Session): Scene | undefined =>
  cover.value === 'nothing' ? undefined : { kind: cover.value }

/** Whether the room is shown a standing picture. An ended session holds nothing back. */
export const isHeld = ({ hold, endedAt }: Session): boolean => hold.value && endedAt === undefined

/** A scene as it stood when a hold began, and the introductions that its overview of the room was made of. */
export type Picture = { scene: Scene; introduced: IntroCard[] }

export const pictureOf = (session: Session, scene: Scene): Picture => ({
  scene,
  introduced: scene.kind === 'room' ? introCards(session) : [],
})

/** What a held scene shows of posts, less what is off the wall by now: a hold must not keep what the trainer hid. */
export const withoutHidden = (session: Session, picture: Picture): Picture => {
  const { scene } = picture
  const isStillOn = ({ id, text }: PostCard): boolean => {
    const post = session.posts.get(id)
    return post !== undefined && isVisible(session, post) && post.versions.at(-1)?.text === text
  }
  const still = <Card extends PostCard>(cards: Card[]): Card[] =>
    cards.every(isStillOn) ? cards : cards.filter(isStillOn)
  switch (scene.kind) {
    case 'intros': {
      const people = still(scene.people)
      return people === scene.people ? picture : { ...picture, scene: { ...scene, people } }
    }
    case 'questions': {
      const asked = still(scene.asked)
      if (asked === scene.asked) return picture
      const counts = countsOf(asked)
      return { ...picture, scene: { ...scene, asked, counts } }
    }
    case 'room': {
      const introduced = still(picture.introduced)
      return introduced === picture.introduced
        ? picture
        : { introduced, scene: { ...scene, ...roomOf(introduced) } }
    }
    case 'post':
      return isStillOn(scene.post)
        ? picture
        : pictureOf(session, sceneAt(session, session.hold.at, session.hold.n))
    case 'question': {
      const typed = scene.typed && stillTyped(session, scene.typed)
      return typed === undefined || typed === scene.typed
        ? picture
        : { ...picture, scene: { ...scene, typed } }
    }
    case 'join':
    case 'poll':
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
      return picture
  }
}

/** `waiting`: posts that came to the wall since the hold began. */
export const outputOf = (session: Session, waiting: number): Output => ({
  cover: session.cover.value,
  held: isHeld(session) ? { since: session.hold.at, waiting } : null,
  timer: (session.endedAt === undefined ? timerOn(session) : undefined) ?? null,
})

/** Whether a post of the room came to the wall after the hold began: it arrived since, or was agreed to since. */
export const cameInHold = (session: Session, post: KnownPost): boolean => {
  const { n } = session.hold
  const isNew = post.arrived.n > n || (session.standings.get(post.root)?.n ?? 0) > n
  return isNew && isVisible(session, post) && !isOurAccount(session, post.versions[0]?.authorId ?? '')
}
