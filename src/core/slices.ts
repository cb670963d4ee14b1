import { allRows, takeRows } from './rows'
import { cueIndex, cueRows, figuresAt } from './control-view'
import { courseViews } from './course/view'
import { hintRows, whyNoReply } from './hint'
import type { Session } from './session'
import type { Around } from './around'
import { createHoldCount } from './hold-count'
import { outputOf } from './output'
import { slice } from './slice'
import { createWallViews, nextMoment } from './wall-views'
import { teamRows } from './people'
import { costView } from './meter'
import { moderationOf } from './moderation'
import { utcDay } from './prices'
import { latePosts } from './read-through'
import { deskView } from './desk/desk-view'
import type { PostId } from './time'
import type { AudienceView, ControlView, PostRow } from './views'

export type SessionViews = {
  audience: (around: Around) => AudienceView
  control: (around: Around) => ControlView
  /** Rows that changed since the last call; take them before building the control view, which counts what waits. */
  takeRows: () => PostRow[]
  allRows: () => PostRow[]
}

/** The views of one session, built incrementally from what the fold marked as changed. */
export const createSessionViews = (session: Session): SessionViews => {
  const { revisions } = session
  const wall = createWallViews(session)
  const cost = slice<ControlView['cost']>()
  const output = slice<ControlView['output']>()
  const moderation = slice<ControlView['moderation']>()
  const cues = slice<ControlView['cues']>()
  const about = slice<ControlView['session']>()
  const teams = slice<ControlView['teams']>()
  const figures = slice<ControlView['figures']>()
  const hints = slice<ControlView['hints']>()
  const courses = slice<ControlView['courses']>()
  const desk = slice<ControlView['desk']>()
  const replies = slice<ControlView['replies']>()

  /** Posts that wait for the trainer; every change of standing touches its row, so taking rows keeps this up to date. */
  const waiting = new Set<PostId>()
  const held = createHoldCount(session)
  const noteWaiting = (rows: PostRow[]): PostRow[] => {
    held.note(rows)
    for (const { id, standing, deleted } of rows)
      if (standing === 'waiting' && !deleted) waiting.add(id)
      else waiting.delete(id)
    return rows
  }

  return {
    audience: wall.stage,
    control: (around) => ({
      mode: around.mode,
      cost: cost([revisions.costs, revisions.show, revisions.people, utcDay(around.now)], () =>
        costView(session, around.now),
      ),
      session: about([session.endedAt, latePosts(session, around.now), around.file], () => ({
        title: session.sheet.title,
        hashtag: session.sheet.hashtag,
        master: session.sheet.master,
        startedAt: session.startedAt,
        ended: session.endedAt !== undefined,
        late: latePosts(session, around.now) ?? null,
        file: around.file,
      })),
      teams: teams([revisions.teams], () => teamRows(session)),
      cues: cues([revisions.show], () => cueRows(session)),
      cue: cueIndex(session),
      figures: figures(
        [
          revisions.show,
          revisions.people,
          revisions.contests,
          revisions.hints,
          revisions.intros,
          revisions.standings,
          nextMoment(session, around.now) !== undefined,
        ],
        () => figuresAt(session, around.now),
      ),
      stage: wall.stage(around),
      preview: wall.preview(around),
      covered: wall.covered(around),
      output: output([revisions.show, held.count()], () => outputOf(session, held.count())),
      moderation: moderation([session.moderations.at(-1)], () => {
        const { shows, words } = moderationOf(session, Number.POSITIVE_INFINITY)
        return { shows, words: [...words] }
      }),
      hints: hints([revisions.hints, revisions.people], () => hintRows(session)),
      courses: courses([revisions.hints], () => courseViews(session)),
      desk: desk([revisions.desk, revisions.hints, revisions.standings], () => deskView(session)),
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
