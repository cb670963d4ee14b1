import { decidedIn, judgedVersions, postsIn } from '../posts'
import type { Correction, Rejudging, Session } from '../session'
import type { Scoring } from '../sheet/question'
import { byRule, type Contest } from './contest'
import { judgePost } from './judging'
import type { Placed } from './points'
import { placedAnswers } from './results'
import { latestRejudging, ruleOf, scoringOf } from './rule'

/**
 * How questions are judged, quizzes scored and points corrected by hand: as it stands, or as it would stand without some of the
 * trainer's changes.
 */
export type Standards = {
  contest: (question: string) => Contest | undefined
  scoring: (quiz: string) => Scoring
  corrections: readonly Correction[]
  /** A question's right answers with their places and points, oldest first. */
  placed: (contest: Contest) => readonly Placed[]
}

/** What the trainer changed, oldest first. */
export type Changes = Pick<Session, 'rejudgings' | 'rescorings' | 'corrections'>

/** What was worked out already, so that nothing is judged or placed twice by the same rule: for the session as it is now. */
export type Judged = {
  /** By the rejudging that held, or by the question where none did. */
  contests: Map<Rejudging | string, Contest | undefined>
  placed: Map<Contest, Map<Scoring, Placed[]>>
}
export const nothingJudged = (): Judged => ({ contests: new Map(), placed: new Map() })

export const asItStands = (session: Session): Standards => ({
  contest: (question) => session.contests.get(question),
  scoring: (quiz) => scoringOf(session, quiz),
  corrections: session.corrections,
  placed: (contest) => placedAnswers(session, contest, scoringOf(session, contest.quiz ?? '')),
})

/** As if the trainer had changed this and nothing else: what was judged otherwise is judged anew, beside the session. */
export const asChangedBy = (session: Session, changes: Changes, { contests, placed }: Judged): Standards => {
  const scoringNow = (quiz: string) => scoringOf({ ...changes, sheet: session.sheet }, quiz)
  return {
    contest: (question) => {
      const by = latestRejudging(changes.rejudgings, question) ?? question
      if (!contests.has(by)) contests.set(by, judgedBy(session, question, changes))
      return contests.get(by)
    },
    scoring: scoringNow,
    corrections: changes.corrections,
    placed: (contest) => {
      const scoring = scoringNow(contest.quiz ?? '')
      const known = placed.get(contest) ?? new Map<Scoring, Placed[]>()
      placed.set(contest, known)
      const answers = known.get(scoring) ?? placedAnswers(session, contest, scoring)
      known.set(scoring, answers)
      return answers
    },
  }
}

const judgedBy = (session: Session, question: string, { rejudgings }: Changes): Contest | undefined => {
  const now = session.contests.get(question)
  const rule = ruleOf({ rejudgings, sheet: session.sheet }, question)
  const isAsNow = latestRejudging(rejudgings, question) === latestRejudging(session.rejudgings, question)
  if (!now || !rule || isAsNow) return now
  const contest = byRule(now, rule)
  if (!contest.window) return contest
  const { opensAt, closesAt } = contest.window
  const decided = decidedIn(session, question)
  for (const post of postsIn(session, { from: opensAt, to: closesAt })) {
    const author = post.versions[0]?.authorId ?? ''
    judgePost(contest, { root: post.root, author, versions: judgedVersions(session, post, contest) }, decided)
  }
  return contest
}
