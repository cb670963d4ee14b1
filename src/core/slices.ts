import { allRows, takeRows } from './rows'
import { cueIndex, cueRows, figuresAt, teamRows } from './control-view'
import { hintRows, whyNoReply } from './hint'
import type { Session } from './session'
import { coverScene, isHeld, outputOf, withoutHidden } from './output'
import { audienceView, nextScene, sceneAt } from './stage'
import { moderationOf } from './moderation'
import { spotlightOf } from './session'
import type { PostId, XTime } from './time'
import type { AudienceView, ControlView, FeedView, PostRow, ReplayView, StageClock } from './views'

/** What a view needs from outside the session. */
export type Around = {
  now: XTime
  clock: StageClock
  mode: ControlView['mode']
  file: string
  feed: FeedView
  journal: string
  replay: ReplayView | null
}

export type SessionViews = {
  audience: (around: Around) => AudienceView
  control: (around: Around) => ControlView
  /** Rows that changed since the last call; take them before building the control view, which counts what waits. */
  takeRows: () => PostRow[]
  allRows: () => PostRow[]
}

/** Rebuilds a value only when one of what it depends on is another one, so that unchanged slices stay the same by reference. */
const slice = <Value>() => {
  let held: { on: readonly unknown[]; value: Value } | undefined
  return (on: readonly unknown[], build: () => Value): Value => {
    if (!held || on.some((dependency, index) => dependency !== held?.on[index])) held = { on, value: build() }
    return held.value
  }
}

/** The views of one session, built incrementally from what the fold marked as changed. */
export const createSessionViews = (session: Session): SessionViews => {
  const { revisions } = session
  const scene = slice<AudienceView['scene']>()
  const next = slice<AudienceView['scene'] | undefined>()
  const held = slice<AudienceView>()
  const audience = slice<AudienceView>()
  const preview = slice<AudienceView | null>()
  const output = slice<ControlView['output']>()
  const moderation = slice<ControlView['moderation']>()
  const cues = slice<ControlView['cues']>()
  const about = slice<ControlView['session']>()
  const teams = slice<ControlView['teams']>()
  const figures = slice<ControlView['figures']>()
  const hints = slice<ControlView['hints']>()
  const replies = slice<ControlView['replies']>()

  /** What judges by the clock alone: whether the contest on show still takes answers. */
  const isOpen = (now: XTime): boolean => nextMoment(session, now) !== undefined

  /** What scenes depend on, that of the next step included. */
  const onWall = (around: Around): unknown[] => {
    const { show, people, standings, contests, intros, hints: hinted } = revisions
    const at = session.goes.at(-1)?.cue.id ?? 'join'
    const cue = session.cues.findIndex(({ id }) => id === at)
    const kinds = [session.cues[cue]?.kind, session.cues[cue + 1]?.kind]
    const hasPosts =
      session.endedAt !== undefined ||
      kinds.includes('closing') ||
      kinds.includes('questions') ||
      spotlightOf(session)?.value.kind === 'post'
    const posts = hasPosts ? revisions.posts : 0
    return [show, people, standings, contests, intros, hinted, posts, isOpen(around.now)]
  }

  /** What goes on, whatever lies over it or is held. */
  const going = (around: Around): AudienceView => {
    const seen = scene(onWall(around), () => sceneAt(session, around.now))
    return audience([seen, around.clock], () => audienceView(session, seen, around.clock))
  }

  /** The picture that the room had when the hold began: its clock stands, and only what must go leaves it. */
  let picture: { of: number; scene: AudienceView['scene'] } | undefined
  const heldView = (): AudienceView => {
    const { n, at } = session.hold
    if (picture?.of !== n) picture = { of: n, scene: seenLast ?? sceneAt(session, at, n) }
    picture = { of: n, scene: withoutHidden(session, picture.scene) }
    const { scene: kept } = picture
    return held([kept, n], () => audienceView(session, kept, { x: at, local: 0, rate: 0 }))
  }

  const cover = slice<AudienceView | undefined>()
  /** What went on when the views were last built: at the moment of a hold, that is what stays. */
  let seenLast: AudienceView['scene'] | undefined
  const audienceAt = (around: Around): AudienceView => {
    const isStanding = isHeld(session)
    const below = isStanding ? heldView() : going(around)
    if (!isStanding) seenLast = below.scene
    const over = cover([session.cover, around.clock], () => {
      const covering = coverScene(session)
      return covering && audienceView(session, covering, around.clock)
    })
    return over ?? below
  }

  const previewAt = (around: Around): AudienceView | null => {
    if (isHeld(session)) return going(around)
    const coming = next(onWall(around), () => nextScene(session, around.now))
    return preview([coming, around.clock], () =>
      coming ? audienceView(session, coming, around.clock) : null,
    )
  }

  /** Posts that wait for the trainer; every change of standing touches its row, so taking rows keeps this up to date. */
  const waiting = new Set<PostId>()
  const noteWaiting = (rows: PostRow[]): PostRow[] => {
    for (const { id, standing, deleted } of rows)
      if (standing === 'waiting' && !deleted) waiting.add(id)
      else waiting.delete(id)
    return rows
  }

  return {
    audience: audienceAt,
    control: (around) => ({
      mode: around.mode,
      session: about([session.endedAt, around.file], () => ({
        title: session.sheet.title,
        hashtag: session.sheet.hashtag,
        master: session.sheet.master,
        startedAt: session.startedAt,
        ended: session.endedAt !== undefined,
        file: around.file,
      })),
      teams: teams([revisions.people], () => teamRows(session)),
      cues: cues([revisions.show], () => cueRows(session)),
      cue: cueIndex(session),
      figures: figures(
        [
          revisions.show,
          revisions.people,
          revisions.contests,
          revisions.intros,
          revisions.standings,
          isOpen(around.now),
        ],
        () => figuresAt(session, around.now),
      ),
      stage: audienceAt(around),
      preview: previewAt(around),
      output: output(
        [revisions.show, isHeld(session) && revisions.posts, isHeld(session) && revisions.standings],
        () => outputOf(session),
      ),
      moderation: moderation([session.moderations.at(-1)], () => {
        const { shows, words } = moderationOf(session, Number.POSITIVE_INFINITY)
        return { shows, words: [...words] }
      }),
      hints: hints([revisions.hints, revisions.people], () => hintRows(session)),
      replies: replies([revisions.people], () => whyNoReply(session)),
      feed: around.feed,
      journal: around.journal,
      waiting: waiting.size,
      replay: around.replay,
    }),
    takeRows: () => noteWaiting(takeRows(session)),
    allRows: () => allRows(session),
  }
}

/** When the contest on show stops taking answers, if that is still to come: views change then by themselves. */
export const nextMoment = (session: Session, now: XTime): XTime | undefined => {
  const cue = session.goes.at(-1)?.cue
  const id = cue?.kind === 'vote' ? cue.activity.id : cue?.kind === 'ask' ? cue.question.id : undefined
  const closesAt = id === undefined ? undefined : session.contests.get(id)?.window?.closesAt
  return closesAt !== undefined && closesAt > now && Number.isFinite(closesAt) ? closesAt : undefined
}
