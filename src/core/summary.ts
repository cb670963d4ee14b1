import { introducedIn } from './cards'
import { barsOf } from './quiz/scenes'
import { askedQuestions, boardOf, revealedQuestions } from './quiz/board'
import { finishOf, isTimed } from './quiz/finish'
import { asItStands } from './quiz/standards'
import type { Question } from './runsheet'
import { hintRows } from './hint'
import type { Session } from './session'
import { turnoutOf } from './teams'
import type { BoardRow, Finish } from './views'

/** What a session came to, for `--summary` and the tour. Times in ms. */
export type Summary = {
  title: string
  hashtag: string
  mode: Session['mode']
  posts: number
  people: number
  intros: number
  polls: { question: string; voters: number; votes: { option: string; votes: number }[] }[]
  /** Those that were asked. Only the revealed ones are on the board. */
  questions: {
    question: string
    revealed: boolean
    answered: number
    winner: string
    taken: number
    ahead: number | null
    finish: Finish[]
  }[]
  board: BoardRow[]
  hints: { text: string; state: string }[]
}

export const summaryOf = (session: Session): Summary => ({
  title: session.sheet.title,
  hashtag: session.sheet.hashtag,
  mode: session.mode,
  ...turnoutOf(session),
  intros: introducedIn(session),
  polls: session.sheet.activities.flatMap((activity) => {
    const contest = session.contests.get(activity.id)
    if (activity.kind !== 'poll' || !contest?.window) return []
    const votes = barsOf(contest).map((bar) => ({ option: `${bar.letter} ${bar.text}`, votes: bar.votes }))
    return [{ question: activity.question, voters: contest.counting.size, votes }]
  }),
  questions: askedQuestions(session).flatMap((question) => questionSummary(session, question)),
  board: boardOf(session),
  hints: hintRows(session)
    .toReversed()
    .map(({ text, state }) => ({ text, state: state.kind })),
})

const questionSummary = (session: Session, question: Question): Summary['questions'] => {
  const contest = session.contests.get(question.id)
  if (!contest) return []
  const finish = finishOf(session, contest)
  // Without speed nobody was first.
  const [first, second] = isTimed(contest, asItStands(session)) ? finish : []
  return [
    {
      question: question.text,
      revealed: revealedQuestions(session).includes(question.id),
      answered: contest.counting.size,
      winner: first ? `${first.team.name} (@${first.who})` : '',
      taken: first?.taken ?? 0,
      ahead: second ? second.behind : null,
      finish,
    },
  ]
}

/** The summary as a person reads it, one line per thing. */
export const summaryLines = (summary: Summary): string[] => [
  `${summary.title}  #${summary.hashtag}  (${summary.mode})`,
  `${summary.posts} posts by ${summary.people} people, ${summary.intros} introductions`,
  ...summary.polls.flatMap(({ question, voters, votes }) => [
    `Poll: ${question} (${voters} votes)`,
    ...votes.map(({ option, votes: count }) => `  ${option}: ${count}`),
  ]),
  ...summary.questions.flatMap(({ question, revealed, answered, winner, taken, ahead, finish }) => [
    `Question: ${question} (${answered} answers${revealed ? '' : '; its right answer was not shown, so it is not on the board'})`,
    winner === ''
      ? `  ${finish.length === 0 ? 'nobody was right' : `right: ${finish.map(({ team }) => team.name).join(', ')}`}`
      : `  first: ${winner} after ${(taken / 1000).toFixed(2)} s${ahead === null ? '' : `, ${ahead} ms ahead of the next`}`,
  ]),
  ...(summary.board.length === 0 ? [] : ['Board:']),
  ...summary.board.map(
    ({ rank, team, points, right }) => `  ${rank}. ${team.name}: ${points} points, ${right} right`,
  ),
  ...(summary.hints.length === 0 ? ['No hints'] : ['Hints:']),
  ...summary.hints.map(({ text, state }) => `  ${state}: ${text}`),
]
