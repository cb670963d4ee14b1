import { coverScene, isHeld, pictureOf, withoutHidden, type Picture } from './output'
import { placeOfCue } from './cues'
import { spotlightOf, type Session } from './session'
import { slice } from './slice'
import type { Around } from './around'
import { audienceView, nextScene, sceneAt } from './stage'
import type { XTime } from './time'
import type { AudienceView, Scene, StageClock } from './views'

/** What the room sees, what it would see next, and what a cover keeps from it. */
export type WallViews = {
  stage: (around: Around) => AudienceView
  preview: (around: Around) => AudienceView | null
  covered: (around: Around) => AudienceView | null
}

const standing = (x: XTime): StageClock => ({ x, local: 0, rate: 0 })

export const createWallViews = (session: Session): WallViews => {
  const scene = slice<Scene>()
  const going = slice<AudienceView>()
  const held = slice<AudienceView>()
  const cover = slice<Scene | undefined>()
  const covered = slice<AudienceView>()
  const next = slice<AudienceView | null>()

  /** What goes on, whatever lies over it or is held. */
  const goingOn = (around: Around): AudienceView => {
    const seen = scene(dependencies(session, around.now), () => sceneAt(session, around.now))
    return going([seen, around.clock], () => audienceView(session, seen, around.clock))
  }

  /** What went on when the views were last built: at the moment of a hold, that is what stays. */
  let seenLast: Scene | undefined
  let picture: { of: number; held: Picture } | undefined
  /** The picture that the room had when the hold began: its clock stands, and only what must go leaves it. */
  const heldView = (): AudienceView => {
    const { n, at } = session.hold
    const before = picture?.of === n ? picture.held : pictureOf(session, seenLast ?? sceneAt(session, at, n))
    picture = { of: n, held: withoutHidden(session, before) }
    const { scene: kept } = picture.held
    return held([kept, n], () => audienceView(session, kept, standing(at)))
  }

  const below = (around: Around): AudienceView => {
    if (isHeld(session)) return heldView()
    const view = goingOn(around)
    seenLast = view.scene
    return view
  }

  return {
    stage: (around) => {
      const under = below(around)
      const over = cover([session.cover], () => coverScene(session))
      return over ? covered([over, around.clock], () => audienceView(session, over, around.clock)) : under
    },
    covered: (around) => (session.cover.value === 'nothing' ? null : below(around)),
    preview: (around) =>
      isHeld(session)
        ? goingOn(around)
        : next(dependencies(session, around.now), () => {
            const coming = nextScene(session, around.now)
            return coming ? audienceView(session, coming, standing(around.now)) : null
          }),
  }
}

/** What scenes depend on, that of the next step included. */
const dependencies = (session: Session, now: XTime): unknown[] => {
  const { show, people, standings, contests, intros, hints, posts, desk } = session.revisions
  return [
    show,
    people,
    standings,
    contests,
    intros,
    hints,
    hasPosts(session) && posts,
    hasPosts(session) && desk,
    nextMoment(session, now),
  ]
}

/** Whether the scene, or the next one, depends on every post that comes. */
const hasPosts = (session: Session): boolean => {
  const at = session.goes.at(-1)?.cue
  const cue = at ? placeOfCue(session.cues, at) : 0
  const kinds = [session.cues[cue]?.kind, session.cues[cue + 1]?.kind]
  return (
    session.endedAt !== undefined ||
    kinds.includes('closing') ||
    kinds.includes('questions') ||
    // An edit takes what was typed off the wall.
    kinds.includes('answers') ||
    spotlightOf(session)?.value.kind === 'post'
  )
}

/** When the contest on show stops taking answers, if that is still to come: views change then by themselves. */
export const nextMoment = (session: Session, now: XTime): XTime | undefined => {
  const cue = session.goes.at(-1)?.cue
  const id = cue?.kind === 'vote' ? cue.activity.id : cue?.kind === 'ask' ? cue.question.id : undefined
  const closesAt = id === undefined ? undefined : session.contests.get(id)?.window?.closesAt
  return closesAt !== undefined && closesAt > now && Number.isFinite(closesAt) ? closesAt : undefined
}
