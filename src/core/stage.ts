import { introCards, cardOf, visibleCard } from './cards'
import { answeredScene, finishScene, pollScene, questionScene } from './quiz/scenes'
import type { Spotlight } from './commands'
import { sentHint } from './hint'
import { boardAfter, boardOf, isFinished } from './quiz/board'
import { scoringOf } from './quiz/rule'
import { placeOfCue } from './cues'
import { roomOf } from './intro/room'
import { heldUp, spotlightOf, type Go, type Session } from './session'
import { turnoutOf } from './teams'
import { compareIds, type XTime } from './time'
import { breakTimer, handTimer } from './countdown'
import { byRankOnWall, countsOf, questionsOnWall } from './desk/desk-view'
import type { AskedCard, AudienceView, Scene, StageClock } from './views'

/** The most questions that a round keeps on the wall; the newest stay. */
const QUESTIONS_SHOWN = 50

/** Everything that the audience's window gets: no unapproved post and no answer that is not revealed is in it. */
export const audienceView = (session: Session, scene: Scene, clock: StageClock): AudienceView => ({
  scene,
  join: { title: session.sheet.title, hashtag: session.sheet.hashtag, master: session.sheet.master },
  rehearsal: session.mode !== 'live',
  clock,
})

/**
 * What is on at this moment: the trainer's spotlight, or else the cue. `upTo` is a place in the journal: which step was on
 * then, as the posts stand now.
 */
export const sceneAt = (session: Session, now: XTime, upTo = Number.POSITIVE_INFINITY): Scene => {
  if (session.endedAt !== undefined)
    return isBoardAfterTheEnd(session)
      ? boardScene(session, session.sheet.title, true)
      : closingScene(session)
  const go = session.goes.findLast(({ n }) => n <= upTo)
  const spotlight = heldUp(session, upTo)
  return (spotlight && spotlit(session, { on: spotlight.value, now, upTo })) ?? cueScene(session, go, now)
}

/** Whether the trainer had the board shown after the end; what was held up before it went with it. */
const isBoardAfterTheEnd = (session: Session): boolean => {
  const last = spotlightOf(session)
  return last?.value.kind === 'board' && last.at > (session.endedAt ?? last.at)
}

/** What the next step would show; undefined after the last one. */
export const nextScene = (session: Session, now: XTime): Scene | undefined => {
  const at = session.goes.at(-1)?.cue
  const cue = session.cues[(at ? placeOfCue(session.cues, at) : 0) + 1]
  return cue && session.endedAt === undefined
    ? cueScene(session, { n: Number.POSITIVE_INFINITY, at: now, cue }, now)
    : undefined
}

const spotlit = (
  session: Session,
  { on, now, upTo }: { on: Spotlight; now: XTime; upTo: number },
): Scene | undefined => {
  switch (on.kind) {
    case 'none':
      return undefined
    case 'post': {
      const post = visibleCard(session, on.post)
      return post && { kind: 'post', post }
    }
    case 'hint': {
      const sent = sentHint(session, on.hint)
      return sent && { kind: 'hint', ...sent }
    }
    case 'board':
      return boardScene(session, session.sheet.title, false)
    case 'answered':
      return answeredScene(session, now, upTo)
    case 'countdown': {
      const timer = handTimer(session)
      return timer && { kind: 'break', title: '', timer }
    }
  }
}

const cueScene = (session: Session, go: Go | undefined, now: XTime): Scene => {
  if (!go) return { kind: 'join' }
  const { cue } = go
  switch (cue.kind) {
    case 'join':
      return { kind: 'join' }
    case 'intros':
      return {
        kind: 'intros',
        title: cue.activity.title,
        prompt: cue.activity.prompt,
        people: introCards(session),
      }
    case 'room':
      return { kind: 'room', title: cue.activity.title, ...roomOf(introCards(session)) }
    case 'vote':
    case 'result':
      return pollScene(session, cue, now)
    case 'ask':
    case 'answers':
    case 'right':
      return questionScene(session, cue, now)
    case 'finish':
      // Scored without speed since: nobody is shown who was first.
      return scoringOf(session, cue.activity.id).points === 'no-speed'
        ? questionScene(session, { ...cue, kind: 'right' }, now)
        : finishScene(session, cue)
    case 'board':
      return boardScene(session, cue.activity.title, isFinished(session, cue.activity))
    case 'questions':
      return {
        kind: 'questions',
        title: cue.activity.title,
        prompt: cue.activity.prompt,
        ...askedSince(session, cue.id),
      }
    case 'course': {
      const { title, steps } = cue.activity
      const { text, link, picture } = cue.step
      const step = { number: cue.number, of: steps.length }
      return {
        kind: 'course',
        title,
        text,
        ...(link === undefined ? {} : { link }),
        ...(picture ? { picture } : {}),
        ...(step.of === 1 ? {} : { step }),
      }
    }
    case 'break':
      return {
        kind: 'break',
        title: cue.activity.title,
        timer: breakTimer(session, go, cue.activity.minutes),
      }
    case 'closing':
      return closingScene(session)
  }
}

const boardScene = (session: Session, title: string, final: boolean): Scene => {
  const after = final ? undefined : boardAfter(session)
  return { kind: 'board', title, rows: boardOf(session), final, ...(after ? { after } : {}) }
}

/** The questions of a round, from the first time that it was on. The most wanted comes first, as on the desk. */
const askedSince = (
  session: Session,
  cue: string,
): Pick<Scene & { kind: 'questions' }, 'asked' | 'counts'> => {
  const from = session.goes.find((go) => go.cue.id === cue)?.at
  const all = from === undefined ? [] : questionsOnWall(session, from)
  const asked = all
    .toSorted((a, b) => compareIds(b.post.root, a.post.root))
    .slice(0, QUESTIONS_SHOWN)
    .toSorted(byRankOnWall)
    .map(({ post, askers, likes, state }): AskedCard => ({ ...cardOf(session, post), askers, likes, state }))
  return { asked, counts: countsOf(all) }
}

const closingScene = (session: Session): Scene => {
  const winners = boardOf(session).filter(({ rank, points }) => rank === 1 && points > 0)
  return { kind: 'closing', ...turnoutOf(session), winners }
}
