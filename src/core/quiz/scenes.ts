import type { PollCue, QuestionCue } from '../cues'
import { newestHintBetween } from '../hint'
import { pollOnX } from '../poll-for-x'
import { LETTERS } from '../runsheet'
import type { Session } from '../session'
import { teamMarks } from '../teams'
import { xTime, type XTime } from '../time'
import type { Bar, RightAnswer, Scene } from '../views'
import { teamAnswers } from './answers'
import { optionsOf, votesFor, type Contest } from './contest'
import { finishOf, isTimed } from './finish'
import { isAllRead } from './official'
import { scoringOf } from './rule'
import { asItStands } from './standards'
import { typedOnStage } from './typed'
import { noTeamWas, uncountedRight } from './uncounted'

type PollScene = Extract<Scene, { kind: 'poll' }>

/** Bars in the order of the options; without figures while the room is not to see them. */
export const barsOf = (contest: Contest): Required<Bar>[] => {
  const all = contest.counting.size
  return optionsOf(contest).map((text, index) => {
    const letter = LETTERS[index] ?? 'A'
    const votes = votesFor(contest, letter)
    return { letter, text, votes, share: all === 0 ? 0 : votes / all }
  })
}

const plainBars = (contest: Contest): Bar[] => barsOf(contest).map(({ letter, text }) => ({ letter, text }))

export const pollScene = (session: Session, cue: PollCue, now: XTime): Scene => {
  const contest = session.contests.get(cue.activity.id)
  const { question, elsewhere } = cue.activity
  if (elsewhere !== undefined)
    return { kind: 'poll', question, state: 'open', bars: [], before: [], voters: 0, elsewhere }
  if (!contest) return { kind: 'join' }
  const showsBars = cue.kind === 'result' || cue.activity.bars === 'building'
  const isOpen = now < (contest.window?.closesAt ?? now)
  return {
    kind: 'poll',
    question,
    state: cue.kind === 'result' ? 'result' : isOpen ? 'open' : 'closed',
    bars: showsBars ? barsOf(contest) : plainBars(contest),
    before: cue.kind === 'result' ? barsBefore(session, cue.activity.before) : [],
    voters: contest.counting.size,
    ...onX(session, cue, showsBars),
  }
}

/** The same poll as X holds it, once its post is out. */
const onX = (session: Session, { activity }: PollCue, showsBars: boolean): Pick<PollScene, 'onX'> => {
  const poll = pollOnX(session, activity.id)
  if (!poll) return {}
  const { voters, open } = poll
  const bars = activity.options.map((text, index): Bar => {
    const votes = poll.votes[index] ?? 0
    const about = { letter: LETTERS[index] ?? 'A', text }
    return showsBars ? { ...about, votes, share: voters === 0 ? 0 : votes / voters } : about
  })
  return { onX: { bars, voters, open } }
}

/** How the room voted the last time; empty where there is nothing to compare with. */
const barsBefore = (session: Session, poll: string | undefined): Required<Bar>[] => {
  const earlier = session.contests.get(poll ?? '')
  return earlier?.window && earlier.counting.size > 0 ? barsOf(earlier) : []
}

/** The question that the trainer's step is about, as of this place in the journal. */
export const questionOn = (session: Session, upTo = Number.POSITIVE_INFINITY): QuestionCue | undefined => {
  const cue = session.goes.findLast(({ n }) => n <= upTo)?.cue
  return cue && 'question' in cue ? cue : undefined
}

type TeamsIn = Pick<Extract<Scene, { kind: 'answered' }>, 'teams' | 'counted'>

/** Which teams have answered; of a quiz without speed only how many, until it is closed: marks that light up one by one tell who was first. */
const teamsIn = (session: Session, contest: Contest, now: XTime): TeamsIn => {
  const answered = new Set(teamAnswers(session, contest).map(({ team }) => team.id))
  const teams = teamMarks(session).map((team) => ({ team, answered: answered.has(team.id) }))
  const isClosed = contest.window !== undefined && now >= contest.window.closesAt
  return isClosed || teams.length === 0 || isTimed(contest, asItStands(session))
    ? { teams }
    : { teams: [], counted: { done: answered.size, of: teams.length } }
}

export const answeredScene = (session: Session, now: XTime, upTo: number): Scene | undefined => {
  const cue = questionOn(session, upTo)
  const contest = session.contests.get(cue?.question.id ?? '')
  if (!cue || !contest) return undefined
  const closesAt = contest.window?.closesAt ?? now
  return {
    kind: 'answered',
    number: cue.number,
    of: cue.activity.questions.length,
    state: now < closesAt ? 'open' : 'closed',
    closesAt,
    ...teamsIn(session, contest, now),
    answered: contest.counting.size,
  }
}

export const finishScene = (session: Session, cue: QuestionCue): Scene => {
  const contest = session.contests.get(cue.question.id)
  const finish = contest ? finishOf(session, contest) : []
  const noTeam =
    contest && finish.length === 0 ? noTeamWas(contest, uncountedRight(session, contest)) : undefined
  return {
    kind: 'finish',
    number: cue.number,
    of: cue.activity.questions.length,
    text: cue.question.text,
    right: contest ? rightWords(contest) : '',
    finish,
    ...(noTeam ? { noTeam } : {}),
    official:
      contest !== undefined && isAllRead(session, { contest, scoring: scoringOf(session, cue.activity.id) }),
  }
}

export const questionScene = (session: Session, cue: QuestionCue, now: XTime): Scene => {
  const contest = session.contests.get(cue.question.id)
  if (!contest) return { kind: 'join' }
  // Not asked yet: as it will be when it is.
  const { opensAt, closesAt } = contest.window ?? {
    opensAt: now,
    closesAt: xTime(now + (contest.limit ?? 0)),
  }
  const isRevealed = cue.kind === 'right'
  const { code, picture } = cue.question
  const hint = newestHintBetween(session, {
    question: cue.question.id,
    from: opensAt,
    to: nextOpening(session, opensAt),
  })
  return {
    kind: 'question',
    quiz: cue.activity.title,
    number: cue.number,
    of: cue.activity.questions.length,
    text: cue.question.text,
    ...(code === undefined ? {} : { code }),
    ...(picture ? { picture } : {}),
    bars: cue.kind === 'ask' ? plainBars(contest) : barsOf(contest),
    state:
      cue.kind === 'ask'
        ? now < closesAt
          ? 'open'
          : 'closed'
        : cue.kind === 'answers'
          ? 'answers'
          : 'right',
    opensAt,
    closesAt,
    ...teamsIn(session, contest, now),
    answered: contest.counting.size,
    ...(cue.kind === 'answers' && optionsOf(contest).length === 0
      ? { typed: typedOnStage(session, contest) }
      : {}),
    right: isRevealed ? rightAnswer(contest) : '',
    ...(hint ? { hint } : {}),
  }
}

/** When the next question was asked: from then on, hints are about that one. */
const nextOpening = (session: Session, opensAt: XTime): XTime =>
  [...session.contests.values()].reduce<XTime>((next, { window }) => {
    return window && window.opensAt > opensAt ? xTime(Math.min(next, window.opensAt)) : next
  }, xTime(Number.POSITIVE_INFINITY))

/** The right answer: the letter, the first accepted wording, or the number or its range. */
export const rightAnswer = ({ answer }: Contest): RightAnswer => {
  switch (answer.kind) {
    case 'poll':
      return ''
    case 'choice':
      return answer.right
    case 'short':
      return answer.accepted[0] ?? ''
    case 'number':
      return { from: answer.from, to: answer.to }
  }
}

/** The right answer, a letter with its words: 'B Syrinx'. */
const rightWords = (contest: Contest): RightAnswer => {
  const { answer } = contest
  return answer.kind === 'choice'
    ? `${answer.right} ${answer.options[LETTERS.indexOf(answer.right)] ?? ''}`
    : rightAnswer(contest)
}
