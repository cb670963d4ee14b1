import { decidedIn, judgedVersions, postsIn } from '../posts'
import type { Session } from '../session'
import type { Scoring } from '../sheet/question'
import { byRule, type Contest } from './contest'
import { judgePost } from './judging'
import { latestRejudging, ruleOf, scoringOf } from './rule'

/** How questions are judged and quizzes scored: as it stands, or as it would stand without some of the trainer's changes. */
export type Standards = {
  contest: (question: string) => Contest | undefined
  scoring: (quiz: string) => Scoring
}

/** What the trainer changed, oldest first. */
type Changes = Pick<Session, 'rejudgings' | 'rescorings'>

export const asItStands = (session: Session): Standards => ({
  contest: (question) => session.contests.get(question),
  scoring: (quiz) => scoringOf(session, quiz),
})

/** As if the trainer had changed this and nothing else: what was judged otherwise is judged anew, beside the session. */
export const asChangedBy = (session: Session, changes: Changes): Standards => {
  const judged = new Map<string, Contest | undefined>()
  return {
    contest: (question) => {
      if (!judged.has(question)) judged.set(question, judgedBy(session, question, changes))
      return judged.get(question)
    },
    scoring: (quiz) => scoringOf({ ...changes, sheet: session.sheet }, quiz),
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
