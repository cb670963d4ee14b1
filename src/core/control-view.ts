import { introducedIn, standingOf } from './cards'
import { placeOfCue, type Cue, type PollCue, type QuestionCue } from './cues'
import { boardOf } from './quiz/board'
import { teamAnswers } from './quiz/answers'
import type { Contest } from './quiz/contest'
import { finishOf, isTimed } from './quiz/finish'
import { ruleOf, scoringOf } from './quiz/rule'
import { asItStands } from './quiz/standards'
import { typedRows } from './quiz/typed'
import { uncountedRight } from './quiz/uncounted'
import { unreadThatMatter } from './quiz/unread'
import { stateOf } from './hint'
import type { Session } from './session'
import { barsOf, rightAnswer } from './quiz/scenes'
import { pollForX } from './poll-for-x'
import { strangersIn } from './strangers'
import type { XTime } from './time'
import type { CueRow, Figures, HintRow, PreparedRow } from './views'

export const cueRows = (session: Session): CueRow[] => {
  const visited = new Set(session.goes.map(({ cue }) => cue.id))
  return session.cues.map((cue) => ({
    id: cue.id,
    kind: cue.kind,
    ...labelOf(cue),
    ...('question' in cue ? { question: cue.question.id } : {}),
    visited: visited.has(cue.id) || cue.kind === 'join',
  }))
}

const labelOf = (cue: Cue): { label: string; activity?: string } => {
  switch (cue.kind) {
    case 'join':
      return { label: 'Join' }
    case 'intros':
    case 'questions':
    case 'break':
      return { label: cue.activity.title, activity: cue.activity.id }
    case 'course': {
      const { id, title, steps } = cue.activity
      const label = steps.length === 1 ? title : `${cue.number}. ${cue.step.text}`
      return { label, activity: id }
    }
    case 'vote':
      return { label: cue.activity.question, activity: cue.activity.id }
    case 'result':
      return { label: 'Result', activity: cue.activity.id }
    case 'ask':
      return { label: `${cue.number}. ${cue.question.text}`, activity: cue.activity.id }
    case 'answers':
      return { label: 'What was answered', activity: cue.activity.id }
    case 'right':
      return { label: 'The right answer', activity: cue.activity.id }
    case 'finish':
      return { label: 'Photo finish', activity: cue.activity.id }
    case 'room':
      return { label: 'The room', activity: cue.activity.id }
    case 'board':
      return { label: 'Board', activity: cue.activity.id }
    case 'closing':
      return { label: 'Closing' }
  }
}

/** Where the trainer is: the index of the last cue gone to; 0 before the first. */
export const cueIndex = (session: Session): number => {
  const cue = session.goes.at(-1)?.cue
  return cue ? Math.max(0, placeOfCue(session.cues, cue)) : 0
}

/** The figures of what the trainer's cue is about. */
export const figuresAt = (session: Session, now: XTime): Figures => {
  if (session.endedAt !== undefined) return unsettledFigures(session)
  const cue = session.goes.at(-1)?.cue
  switch (cue?.kind) {
    case 'intros':
    case 'room':
      return { kind: 'intros', people: introducedIn(session), waiting: waitingIntros(session) }
    case 'vote':
    case 'result':
      return pollFigures(session, cue.activity, now)
    case 'ask':
    case 'answers':
    case 'right':
    case 'finish':
      return questionFigures(session, cue, now)
    case 'board':
    case 'closing':
      return unsettledFigures(session)
    case 'join':
    case 'questions':
    case 'course':
    case 'break':
    case undefined:
      return { kind: 'none' }
  }
}

/** What may still change the board, whichever question or poll it is about. */
const unsettledFigures = (session: Session): Figures => {
  const contests = session.everyCue.flatMap((cue) => {
    const contest = session.contests.get(askedAt(cue) ?? '')
    return contest?.window ? [{ contest, ...labelOf(cue) }] : []
  })
  const questions = contests.flatMap(({ contest }) => (contest.kind === 'question' ? [contest] : []))
  return {
    kind: 'unsettled',
    unclear: contests.flatMap(({ contest: { id, unclear }, label }) =>
      unclear.size === 0 ? [] : [{ contest: id, label, count: unclear.size }],
    ),
    strangers: strangersIn(session, questions),
    board: questions.length === 0 ? [] : boardOf(session),
  }
}

/** The poll or question that opens with this step. */
const askedAt = (cue: Cue): string | undefined =>
  cue.kind === 'vote' ? cue.activity.id : cue.kind === 'ask' ? cue.question.id : undefined

const waitingIntros = (session: Session): number =>
  [...session.intros.values()].filter(({ root }) => {
    const post = session.posts.get(root)
    return post && standingOf(session, post) === 'waiting'
  }).length

const isOpen = (contest: Contest, now: XTime): boolean =>
  contest.window !== undefined && now < contest.window.closesAt

const pollFigures = (session: Session, { id, elsewhere }: PollCue['activity'], now: XTime): Figures => {
  if (elsewhere !== undefined) return { kind: 'elsewhere', link: elsewhere }
  const contest = session.contests.get(id)
  if (!contest) return { kind: 'none' }
  return {
    kind: 'poll',
    contest: id,
    open: isOpen(contest, now),
    bars: barsOf(contest),
    voters: contest.counting.size,
    unclear: contest.unclear.size,
    ...pollForX(session, id),
  }
}

const questionFigures = (session: Session, cue: QuestionCue, now: XTime): Figures => {
  const contest = session.contests.get(cue.question.id)
  if (!contest) return { kind: 'none' }
  const { opensAt, closesAt } = contest.window ?? { opensAt: now, closesAt: now }
  return {
    kind: 'question',
    contest: contest.id,
    open: isOpen(contest, now),
    opensAt,
    closesAt,
    bars: barsOf(contest),
    right: rightAnswer(contest),
    answered: contest.counting.size,
    unclear: contest.unclear.size,
    strangers: strangersIn(session, [contest]),
    finish: finishOf(session, contest),
    typed: typedRows(session, contest),
    rule: ruleOf(session, contest.id) ?? null,
    uncounted: uncountedRight(session, contest),
    counts: contest.counts,
    teamsIn: teamsAnswered(session, contest),
    unread: unreadThatMatter(session, { contest, scoring: scoringOf(session, cue.activity.id) }).length,
    timed: isTimed(contest, asItStands(session)),
    hints: preparedHints(session, cue.question),
    hintCosts: scoringOf(session, cue.activity.id).hintCosts,
  }
}

const teamsAnswered = (session: Session, contest: Contest): { done: number; of: number } | null => {
  const of = session.sheet.teams.length
  if (of === 0 || scoringOf(session, contest.quiz ?? '').team !== 'one') return null
  return { done: teamAnswers(session, contest).length, of }
}

/** Whether a prepared hint is out, or on its way. */
const outOf = (states: readonly HintRow['state'][]): Pick<PreparedRow, 'sent' | 'leavesAt'> => {
  const out = states.filter(({ kind }) => !NOT_OUT.has(kind))
  const [first] = out
  const isPlanned = out.every(({ kind }) => kind === 'planned')
  return {
    sent: out.length > 0,
    ...(first?.kind === 'planned' && isPlanned ? { leavesAt: first.leavesAt } : {}),
  }
}

/** What became of a hint that did not come out, so that it can be sent again. */
const NOT_OUT: ReadonlySet<HintRow['state']['kind']> = new Set(['cancelled', 'refused', 'unsent', 'deleted'])

/**
 * A hint is known by its words and what it is about: the trainer may have sent it from the desk. `id` is what its next sending is
 * called, so that however often it is asked for, it is one hint.
 */
const preparedHints = (session: Session, { id: question, hints }: QuestionCue['question']): PreparedRow[] => {
  const help = [...session.hints.values()].filter(
    ({ draft: { about } }) => about?.kind === 'help' && about.question === question,
  )
  return hints.map((hint, place) => {
    const tries = help.filter(
      ({ draft: { text, to } }) =>
        text === hint.text.trim() && (to.kind === 'team' ? to.team : undefined) === hint.team,
    )
    return {
      ...hint,
      id: `help-${question}-${place + 1}-${tries.length + 1}`,
      ...outOf(tries.map((tried) => stateOf(session, tried))),
    }
  })
}
