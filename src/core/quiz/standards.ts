import { decidedIn, judgedVersions, postsIn } from '../posts'
import type { Correction, Rejudging, Session } from '../session'
import type { Scoring } from '../sheet/question'
import { byRule, type Contest } from './contest'
import { judgePost } from './judging'
import { latestRejudging, ruleOf, scoringOf } from './rule'

/** How questions are judged, quizzes scored and points corrected by hand: as it stands, or as it would stand without some of the trainer's changes. */
export type Standards = {
  contest: (question: string) => Contest | undefined
  scoring: (quiz: string) => Scoring
  corrections: readonly Correction[]
}

/** What the trainer changed, oldest first. */
export type Changes = Pick<Session, 'rejudgings' | 'rescorings' | 'corrections'>

/** Questions as they were judged anew, by the rejudging that held, or by the question where none did. */
export type Judged = Map<Rejudging | string, Contest | undefined>

export const asItStands = (session: Session): Standards => ({
  contest: (question) => session.contests.get(question),
  scoring: (quiz) => scoringOf(session, quiz),
  corrections: session.corrections,
})

/**
 * As if the trainer had changed this and nothing else: what was judged otherwise is judged anew, beside the session. `judged`: of the
 * same session as it is now, so that nothing is judged twice by the same rule.
 */
export const asChangedBy = (session: Session, changes: Changes, judged: Judged): Standards => ({
  contest: (question) => {
    const by = latestRejudging(changes.rejudgings, question) ?? question
    if (!judged.has(by)) judged.set(by, judgedBy(session, question, changes))
    return judged.get(by)
  },
  scoring: (quiz) => scoringOf({ ...changes, sheet: session.sheet }, quiz),
  corrections: changes.corrections,
})

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
