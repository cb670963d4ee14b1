import type { Rule } from '../commands'
import { decidedIn, postsIn } from '../posts'
import type { Post } from '../post'
import { readThrough } from '../read-through'
import type { Correction, KnownPost, LeavingOut, Rejudging, Rescoring, Session } from '../session'
import type { Scoring } from '../sheet/question'
import { isOurAccount, teamMarkOf } from '../teams'
import { compareIds, timeOfId, xTime, type PostId, type XTime } from '../time'
import type { TeamMark } from '../views'
import { isInTime, LATE_FOR_MS, type Ballot, type Contest, type Mark } from './contest'
import { verdictsIn, type Decision, type Verdict } from './decision'
import { helpFor, type Help } from './help'
import { readBallot } from './judging'
import { isAllRead, officialIn } from './official'
import { ruleOf, scoringOf } from './rule'
import { isLeftOut, unreadThatMatter, unreadVersions } from './unread'

/** One version of a post that could be an answer, and what became of it. */
type EvidenceRow = {
  post: PostId
  version: PostId
  time: XTime
  /** ms after the question opened. */
  after: number
  author: PostId
  username: string
  team: TeamMark | undefined
  /** Empty where the post is gone, or was never read. */
  text: string
  /** What it was read as; several: it could be any of them; none: no answer. */
  read: Mark[]
  decision: Decision
  /** The trainer said how it is to be read, or that the result stands without it. */
  byTrainer: boolean
  /** The post is no longer on X. */
  gone: boolean
  /** The team gets its points by this one: alone, or in the average of its members. */
  counts: boolean
  points: number
  /** The first hint that its team had before. */
  helped: string | undefined
  official: boolean
}

/** All that a question's result rests on. */
export type Evidence = {
  session: Pick<Session, 'mode' | 'startedAt'> & { title: string; hashtag: string }
  question: { id: string; quiz: string; text: string; opensAt: XTime; closesAt: XTime }
  rule: Rule
  scoring: Scoring
  /** Up to when everything was read. */
  readThrough: XTime
  official: boolean
  hints: (Help & { text: string })[]
  rejudgings: Rejudging[]
  rescorings: Rescoring[]
  leavingsOut: LeavingOut[]
  /** Versions that nobody read, and that could have changed the result. */
  unread: PostId[]
  corrections: Correction[]
  /** How many posts' texts it holds, and how many X lets one person have in a day. */
  posts: { texts: number; most: number }
  /** By X's own time. */
  rows: EvidenceRow[]
}

/** X, developer policy, content redistribution: at most 500 posts a day handed to one person as a file. */
const MOST_POSTS = 500

/** What happened around a question, one row for each version; undefined where it was not asked. */
export const evidenceOf = (session: Session, id: string): Evidence | undefined => {
  const contest = session.contests.get(id)
  const rule = ruleOf(session, id)
  const activity = session.sheet.activities.find((one) => one.id === contest?.quiz)
  if (!contest?.window || !rule || activity?.kind !== 'quiz') return undefined
  const { sheet, mode, startedAt, rejudgings, rescorings, leavingsOut, corrections } = session
  const scoring = scoringOf(session, activity.id)
  const about = { contest, scoring }
  const { opensAt, closesAt } = contest.window
  const read = readThrough(session)
  const rows = rowsAbout(session, about, { opensAt, closesAt })
  const text = activity.questions.find((question) => question.id === id)?.text ?? ''
  return {
    session: { title: sheet.title, hashtag: sheet.hashtag, mode, startedAt },
    question: { id, quiz: activity.id, text, opensAt, closesAt },
    rule,
    scoring,
    readThrough: read,
    official: isAllRead(session, about),
    hints: helpFor(session, contest).map((help) => ({
      ...help,
      text: session.hints.get(help.hint)?.draft.text ?? '',
    })),
    rejudgings: rejudgings.filter(({ question }) => question === id),
    rescorings: rescorings.filter(({ quiz }) => quiz === activity.id),
    leavingsOut: leavingsOut.filter(({ question }) => question === id),
    unread: unreadThatMatter(session, about).map(({ version }) => version),
    corrections,
    posts: {
      texts: new Set(rows.flatMap((row) => (row.text === '' ? [] : [row.post]))).size,
      most: MOST_POSTS,
    },
    rows,
  }
}

const rowsAbout = (
  session: Session,
  { contest, scoring }: { contest: Contest; scoring: Scoring },
  { opensAt, closesAt }: NonNullable<Contest['window']>,
): EvidenceRow[] => {
  const [from, to] = [opensAt - LATE_FOR_MS, closesAt + LATE_FOR_MS]
  const settled: Settled = {
    verdicts: verdictsIn(session, contest),
    isOfficial: officialIn(session, { contest, scoring }),
  }
  const unread = unreadVersions(session)
    .filter(({ time }) => time >= from && time < to)
    .map(({ root, version, author, time }): EvidenceRow => ({
      ...by(session, author),
      post: root,
      version,
      time,
      after: time - opensAt,
      text: '',
      read: [],
      decision: 'not-read',
      byTrainer: isLeftOut(session, contest.id, version),
      gone: session.gone.has(root),
      counts: false,
      points: 0,
      helped: undefined,
      official: isLeftOut(session, contest.id, version),
    }))
  const read = [...postsIn(session, { from: xTime(from), to: xTime(to) })]
    .filter(({ versions }) => !isOurAccount(session, versions[0]?.authorId ?? ''))
    .flatMap((post) =>
      post.versions
        .filter(({ id }) => timeOfId(id) >= from && timeOfId(id) < to)
        .map((version) => rowOf(session, { contest, post, version, opensAt }, settled)),
    )
  return [...read, ...unread].toSorted((a, b) => compareIds(a.version, b.version))
}

const by = (session: Session, author: string): Pick<EvidenceRow, 'author' | 'username' | 'team'> => ({
  author,
  username: session.authors.get(author)?.value.username ?? '',
  team: teamMarkOf(session, author),
})

type About = { contest: Contest; post: KnownPost; version: Post; opensAt: XTime }
type Settled = {
  verdicts: (about: { post: KnownPost; ballot: Ballot | undefined; version: Post }) => Verdict
  isOfficial: (time: XTime) => boolean
}

const rowOf = (
  session: Session,
  { contest, post, version, opensAt }: About,
  { verdicts, isOfficial }: Settled,
): EvidenceRow => {
  const time = timeOfId(version.id)
  const author = version.authorId
  const decided = decidedIn(session, contest.id)
  const ballot = readBallot(contest, { root: post.root, version }, decided)
  return {
    post: post.root,
    version: version.id,
    time,
    after: time - opensAt,
    ...by(session, author),
    // X, developer policy: what was deleted is deleted everywhere within 24 h. The ids say what stood there.
    text: session.gone.has(post.root) ? '' : version.text,
    read: readAs(ballot),
    byTrainer: isInTime(contest, time) && decided(version.id) !== undefined,
    gone: session.gone.has(post.root),
    ...verdicts({ post, ballot, version }),
    official: isOfficial(time),
  }
}

const readAs = (ballot: Ballot | undefined): Mark[] => {
  if (!ballot) return []
  return ballot.kind === 'mark' ? [ballot.mark] : ballot.options
}
