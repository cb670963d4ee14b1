import { cardOf, standingOf } from './cards'
import { LATE_FOR_MS, type Ballot, type Contest } from './quiz/contest'
import { readBallot, undecided } from './quiz/judging'
import { whyNoReplyTo } from './hint'
import { isBlocked, listedWord } from './moderation'
import { heldUp, type KnownPost, type Session } from './session'
import { isOurAccount } from './teams'
import { timeOfId, type PostId } from './time'
import type { PostRow, TakenFor } from './views'

/** A post in the trainer's list, with what it was taken for. */
export const rowOf = (session: Session, post: KnownPost): PostRow => {
  const verdicts = [...session.contests.values()].flatMap((contest) => verdictsOf(contest, post))
  const late = verdicts.length === 0 ? lateFor(session, post) : undefined
  const unclear = [...session.contests.values()].flatMap((contest) => unclearIn(contest, post))[0]
  const spotlight = session.endedAt === undefined ? heldUp(session)?.value : undefined
  const latest = post.versions.at(-1)
  const author = latest?.authorId ?? ''
  return {
    ...cardOf(session, post),
    author,
    blocked: isBlocked(session, author),
    word: listedWord(session, latest?.text ?? '', post.arrivals.get(latest?.id ?? '') ?? 0) ?? '',
    standing: standingOf(session, post),
    deleted: session.gone.has(post.root),
    edited: post.versions.length > 1 || (post.versions[0]?.history.length ?? 1) > 1,
    media: latest?.hasMedia ?? false,
    judged: [
      ...introduced(session, post),
      ...verdicts,
      ...(late ? [{ kind: 'late' as const, of: whatFor(late) }] : []),
    ],
    ...(unclear ? { unclear } : {}),
    ...questionOf(session, post, late),
    noReply: whyNoReplyTo(session, post.root),
    pinned: spotlight?.kind === 'post' && spotlight.post === post.root,
  }
}

/** The rows that changed since the last call; forgets them. */
export const takeRows = (session: Session): PostRow[] => {
  const rows = rowsOf(session, session.touched)
  session.touched.clear()
  return rows
}

export const allRows = (session: Session): PostRow[] => rowsOf(session, session.posts.keys())

const rowsOf = (session: Session, roots: Iterable<PostId>): PostRow[] => {
  const rows: PostRow[] = []
  for (const root of roots) {
    const post = session.posts.get(root)
    if (post) rows.push(rowOf(session, post))
  }
  return rows
}

/** The question that it is an answer to, or came too late for. */
const questionOf = (
  session: Session,
  post: KnownPost,
  late: Contest | undefined,
): Pick<PostRow, 'question'> => {
  const answered = [...session.contests.values()].filter((contest) => ballotsIn(contest, post).length > 0)
  const about = [...answered, ...(late ? [late] : [])].findLast(({ kind }) => kind === 'question')
  return about ? { question: about.id } : {}
}

const introduced = (session: Session, { root, versions }: KnownPost): TakenFor[] =>
  session.intros.get(versions[0]?.authorId ?? '')?.root === root ? [{ kind: 'introduction' }] : []

const ballotsIn = (contest: Contest, { root, versions }: KnownPost): Ballot[] =>
  (contest.ballots.get(versions[0]?.authorId ?? '') ?? []).filter((ballot) => ballot.root === root)

const unclearIn = (contest: Contest, post: KnownPost): NonNullable<PostRow['unclear']>[] =>
  ballotsIn(contest, post).flatMap((ballot) =>
    ballot.kind === 'unclear'
      ? [{ contest: contest.id, version: ballot.version, options: ballot.options }]
      : [],
  )

const verdictsOf = (contest: Contest, post: KnownPost): TakenFor[] => {
  const ballots = ballotsIn(contest, post)
  const of = whatFor(contest)
  return ballots.map((ballot) => {
    if (ballot.kind === 'unclear') return { kind: 'unclear', of, options: ballot.options }
    const counts = contest.counting.get(post.versions[0]?.authorId ?? '')?.version === ballot.version
    return { kind: 'read', of, mark: ballot.mark, counts }
  })
}

const whatFor = (contest: Contest): 'vote' | 'answer' => (contest.kind === 'poll' ? 'vote' : 'answer')

/** The contest that it would have been something for, had it come in time for the one that closed last before it. */
const lateFor = (session: Session, { root, versions }: KnownPost): Contest | undefined => {
  const version = versions.at(-1)
  if (!version || isOurAccount(session, version.authorId)) return undefined
  const time = timeOfId(version.id)
  const [last] = [...session.contests.values()]
    .filter(({ window }) => window && window.opensAt <= time)
    .toSorted((a, b) => (b.window?.opensAt ?? 0) - (a.window?.opensAt ?? 0))
  const behind = time - (last?.window?.closesAt ?? time)
  const isLate = last && behind >= 0 && behind < LATE_FOR_MS && readBallot(last, { root, version }, undecided)
  return isLate ? last : undefined
}
