import { decidedIn } from '../posts'
import type { Post } from '../post'
import type { KnownPost, Session } from '../session'
import { teamMarkOf } from '../teams'
import { timeOfId } from '../time'
import { teamAnswers } from './answers'
import { isInTime, isRight, type Ballot, type Contest, type Marked } from './contest'
import { isTimed } from './finish'
import { helpBefore, helpFor } from './help'
import { decisionOn } from './judging'
import { resultsOf } from './results'
import { asItStands } from './standards'

/**
 * What became of a version. right: but not the first; not-first: its person had answered before; team-before: somebody else
 * of the team had; superseded: its person answered again, and the last one counts; team-after: somebody else of the team answered
 * later; withdrawn: deleted, where the last one counts; decided: the trainer said that it is no
 * answer; no-team: whoever wrote it is in none; not-read: it was edited
 * away before it was read, and X no longer has it.
 */
export type Decision =
  | 'first'
  | 'right'
  | 'wrong'
  | 'not-first'
  | 'team-before'
  | 'superseded'
  | 'team-after'
  | 'early'
  | 'late'
  | 'unclear'
  | 'withdrawn'
  | 'decided'
  | 'no-team'
  | 'no-answer'
  | 'not-read'

export type Verdict = { decision: Decision; counts: boolean; points: number; helped: string | undefined }

type Version = { post: KnownPost; ballot: Ballot | undefined; version: Post }

/** What becomes of each version that was read for a question, as everything stands. */
export const verdictsIn = (session: Session, contest: Contest): ((about: Version) => Verdict) => {
  const standards = asItStands(session)
  const scoring = standards.scoring(contest.quiz ?? '')
  const places = new Map(standards.placed(contest).map((one) => [one.ballot.version, one]))
  const speaking = new Set(resultsOf(session, contest, standards).map(({ ballot }) => ballot.version))
  const ofTeams = new Set(teamAnswers(session, contest).map(({ ballot }) => ballot.version))
  const help = helpFor(session, contest)
  const timed = isTimed(contest, standards)

  /** Why an answer is not its person's, or not its team's. */
  const notCounting = ({ version }: Marked, author: string): Decision | undefined => {
    const isFirst = contest.counts === 'first'
    if (contest.counting.get(author)?.version !== version) return isFirst ? 'not-first' : 'superseded'
    if (scoring.team === 'one' && !ofTeams.has(version)) return isFirst ? 'team-before' : 'team-after'
    return undefined
  }

  const judged = (ballot: Marked, author: string): Verdict => {
    const team = teamMarkOf(session, author)
    if (!team) return { decision: 'no-team', counts: false, points: 0, helped: undefined }
    const helped = helpBefore(help, { team, author, ballot })?.hint
    const decision = notCounting(ballot, author)
    if (decision) return { decision, counts: false, points: 0, helped }
    const placed = places.get(ballot.version)
    // The best member's answer alone gives its team points; in the other ways every answer that got here does.
    const counts = contest.isCounted && (scoring.team !== 'best' || speaking.has(ballot.version))
    if (!isRight(contest, ballot.mark) || !placed) return { decision: 'wrong', counts, points: 0, helped }
    return {
      decision: timed && placed.place === 1 ? 'first' : 'right',
      counts,
      points: placed.points,
      helped,
    }
  }

  return ({ post, ballot, version }) => {
    const decision = withoutTeams(session, contest, { post, ballot, version })
    return decision === undefined && ballot?.kind === 'mark'
      ? judged(ballot, version.authorId)
      : { decision: decision ?? 'no-answer', counts: false, points: 0, helped: undefined }
  }
}

/** What settles it before anybody's team is looked at; undefined: it is an answer like others. */
const withoutTeams = (
  session: Session,
  contest: Contest,
  { post, ballot, version }: Version,
): Decision | undefined => {
  const time = timeOfId(version.id)
  const isDecided = decisionOn(contest, decidedIn(session, contest.id), version.id) !== undefined
  const inTime = isInTime(contest, time)
  if (!ballot) return isDecided && inTime ? 'decided' : 'no-answer'
  if (!inTime) return time < (contest.window?.opensAt ?? time) ? 'early' : 'late'
  if (contest.counts === 'last') {
    if (session.gone.has(post.root)) return 'withdrawn'
    if (post.versions.findLast(({ id }) => isInTime(contest, timeOfId(id)))?.id !== version.id)
      return 'superseded'
  }
  return ballot.kind === 'unclear' ? 'unclear' : undefined
}
