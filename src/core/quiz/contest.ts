import type { Rule } from '../commands'
import type { Reading, ShortReading } from '../reading/reading'
import { LETTERS, type Letter, type Question, type RunSheet } from '../runsheet'
import type { Answer } from '../sheet/question'
import type { PostId, XTime } from '../time'

/** What an answer comes to: an option, or for a typed answer whether it is right. */
export type Mark = Letter | 'right' | 'wrong'

/** One version of a post that was read as a vote or an answer. `unclear` names what it could mean. */
type AboutBallot = { version: PostId; root: PostId; time: XTime }
export type Marked = AboutBallot & { kind: 'mark'; mark: Mark }
export type Ballot = Marked | (AboutBallot & { kind: 'unclear'; options: Mark[] })

/** A poll or a quiz question: what is asked, when answers are taken, and what came. */
export type Contest = {
  readonly id: string
  readonly kind: 'poll' | 'question'
  /** The quiz that a question is of. */
  readonly quiz: string | undefined
  /** The session's own, which is part of no answer. */
  readonly hashtag: string
  /** What is taken for an answer, by the rule that holds now. Nothing in a poll is right. */
  answer: Answer | { kind: 'poll'; options: readonly string[] }
  counts: 'first' | 'last'
  /** Off: nobody gets points for it. */
  isCounted: boolean
  /** How long answers are taken, ms; undefined: until the trainer goes on. */
  readonly limit: number | undefined
  /** Answers count from `opensAt` until just before `closesAt`, both X's time; undefined: not opened yet. */
  window: { opensAt: XTime; closesAt: XTime } | undefined
  /** By author, each list oldest first. */
  readonly ballots: Map<string, Ballot[]>
  /** What counts for each author now, and how often each mark counts. */
  readonly counting: Map<string, Marked>
  readonly tally: Map<Mark, number>
  readonly unclear: Set<PostId>
  /** How a text reads here: most people type the same few things. */
  readonly readings: Map<string, Reading | ShortReading>
}

export const contestsOf = ({ activities, hashtag }: RunSheet): Map<string, Contest> =>
  new Map(
    activities.flatMap((activity): [string, Contest][] => {
      if (activity.kind === 'poll')
        return activity.elsewhere === undefined ? [[activity.id, contestOfPoll(activity, hashtag)]] : []
      if (activity.kind === 'quiz')
        return activity.questions.map((question) => [
          question.id,
          contestOfQuestion(question, { quiz: activity.id, counts: activity.counts, hashtag }),
        ])
      return []
    }),
  )

const blank = () => ({
  ballots: new Map(),
  counting: new Map(),
  tally: new Map(),
  unclear: new Set<PostId>(),
  readings: new Map(),
})

const contestOfPoll = (poll: { id: string; options: string[] }, hashtag: string): Contest => ({
  hashtag,
  id: poll.id,
  kind: 'poll',
  quiz: undefined,
  answer: { kind: 'poll', options: poll.options },
  counts: 'last',
  isCounted: false,
  limit: undefined,
  window: undefined,
  ...blank(),
})

const contestOfQuestion = (
  { id, seconds, answer }: Question,
  { quiz, counts, hashtag }: { quiz: string; counts: 'first' | 'last'; hashtag: string },
): Contest => ({
  hashtag,
  id,
  kind: 'question',
  quiz,
  answer,
  counts,
  isCounted: true,
  limit: seconds * 1000,
  window: undefined,
  ...blank(),
})

/** The same question by another rule, with nothing judged yet. */
export const byRule = (contest: Contest, rule: Rule): Contest => ({ ...contest, ...rule, ...blank() })

/** What is offered to choose from; empty where answers are typed. */
export const optionsOf = ({ answer }: Contest): readonly string[] =>
  answer.kind === 'choice' || answer.kind === 'poll' ? answer.options : []

/** Whether an answer here can come to this. */
export const isOffered = (contest: Contest, mark: Mark): boolean => {
  const isTyped = contest.answer.kind === 'short' || contest.answer.kind === 'number'
  return mark === 'right' || mark === 'wrong' ? isTyped : LETTERS.indexOf(mark) < optionsOf(contest).length
}

/** What a right answer comes to. */
export const isRight = ({ answer }: Contest, mark: Mark): boolean => {
  switch (answer.kind) {
    case 'choice':
      return mark === answer.right
    case 'short':
    case 'number':
      return mark === 'right'
    case 'poll':
      return false
  }
}

/** How many authors this mark counts for. */
export const votesFor = (contest: Contest, mark: Mark): number => contest.tally.get(mark) ?? 0

/** How long after the close a post is still told to be late rather than about something else, in ms. */
export const LATE_FOR_MS = 120_000

/** Whether a post of this moment is in time for the contest. */
export const isInTime = ({ window }: Contest, time: XTime): boolean =>
  window !== undefined && time >= window.opensAt && time < window.closesAt
