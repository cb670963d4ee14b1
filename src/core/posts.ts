import { settleAsked } from './desk/asked'
import { isInTime, LATE_FOR_MS, type Contest } from './quiz/contest'
import { judgePost, type Decided } from './quiz/judging'
import { setRule } from './quiz/rule'
import type { Rule } from './commands'
import { settleIntroIn, settleIntroOf } from './intros'
import { rootOf, type Post } from './post'
import { changed, type KnownPost, type Session } from './session'
import { isOurAccount } from './teams'
import { compareIds, isNewer, timeOfId, xTime, type PostId, type XTime } from './time'

/** Takes a version of a post in; one that is known already changes nothing but when it first came. */
export const addPost = (session: Session, post: Post, arrived: KnownPost['arrived']): void => {
  const root = rootOf(post)
  const now = session.posts.get(root) ?? { root, versions: [], arrived, arrivals: new Map<PostId, number>() }
  if (arrived.n < now.arrived.n) now.arrived = arrived
  const before = now.arrivals.get(post.id)
  if (before !== undefined && before <= arrived.n) return
  now.arrivals.set(post.id, arrived.n)
  // Told twice, a version stands as it was told first.
  if (before !== undefined) now.versions = now.versions.filter((version) => version.id !== post.id)
  insertById(now.versions, post)
  session.posts.set(root, now)
  noteUnread(session, now)
  const isNewFirst = noteAuthor(session, post.authorId, root)
  if (before === undefined) addToTimeline(session, post, root)
  noteCall(session, now, post.authorId)
  noteQuote(session, post, root)
  judge(session, now, contestsAt(session, timeOfId(post.id)))
  if (isNewFirst) settleIntroOf(session, post.authorId)
  else settleIntroIn(session, now, post.authorId)
  settleAsked(session, root)
  if (session.standings.has(root)) {
    // Whoever had a post agreed to is known, which their other posts may have waited for.
    for (const other of session.postsOf.get(post.authorId)?.roots ?? []) session.touched.add(other)
    changed(session, 'standings')
  }
  session.touched.add(root)
  changed(session, 'posts')
}

/** X: search has the latest version only, and names those before it. */
const noteUnread = (session: Session, { root, versions, arrivals }: KnownPost): void => {
  const told = new Set(versions.flatMap(({ history }) => history))
  const unread = [...told].filter((id) => !arrivals.has(id)).toSorted(compareIds)
  const before = session.unread.get(root)?.length ?? 0
  if (unread.length > 0) session.unread.set(root, unread)
  else session.unread.delete(root)
  // What is official may depend on it.
  if (unread.length !== before) changed(session, 'contests')
}

/** Takes note that X no longer shows a post, which may be before we see it. */
export const removePost = (session: Session, root: PostId, why: 'deleted' | 'withheld'): void => {
  if (session.gone.has(root)) return
  session.gone.set(root, why)
  session.touched.add(root)
  changed(session, 'standings')
  // It may be one of ours, a step of a course.
  changed(session, 'hints')
  const known = session.posts.get(root)
  const author = known?.versions[0]?.authorId
  if (!known || author === undefined) return
  judge(session, known, session.contests.values())
  session.calls.delete(author)
  for (const other of session.postsOf.get(author)?.roots ?? []) {
    const post = session.posts.get(other)
    if (post) noteCall(session, post, author)
  }
  changed(session, 'people')
  settleIntroOf(session, author)
}

type Span = { from: XTime; to: XTime }

/** The posts that have a version in a span of time, both ends included. */
export const postsIn = (session: Session, { from, to }: Span): Set<KnownPost> => {
  const timeline = sortedTimeline(session)
  const found = new Set<KnownPost>()
  for (let at = firstAt(timeline, from); at < timeline.length; at += 1) {
    const moment = timeline[at]
    if (!moment || moment.time > to) break
    const known = session.posts.get(moment.root)
    if (known) found.add(known)
  }
  return found
}

/** Judges all posts of a span of time for a contest whose window moved; rows of posts near it may now be late. */
export const judgeSpan = (session: Session, contest: Contest, span: Span): void => {
  for (const post of postsIn(session, { from: span.from, to: xTime(span.to + LATE_FOR_MS) })) {
    judge(session, post, [contest])
    session.touched.add(post.root)
  }
}

/** Has a question judged by another rule, all that came in its time anew. */
export const judgeByRule = (session: Session, contest: Contest, rule: Rule): void => {
  setRule(contest, rule)
  if (contest.window)
    judgeSpan(session, contest, { from: contest.window.opensAt, to: contest.window.closesAt })
}

/** The versions of a post that may be answers here: none of the master account, nor of a post that was taken back. */
export const judgedVersions = (session: Session, known: KnownPost, contest: Contest): readonly Post[] => {
  const author = known.versions[0]?.authorId
  // Deleting an answer must not undo it where the first one counts: else a team could try again. A vote can be taken back.
  const isWithdrawn = session.gone.has(known.root) && contest.counts === 'last'
  return author === undefined || isWithdrawn || isOurAccount(session, author) ? [] : known.versions
}

/** What the trainer decided on versions of posts in a contest. */
export const decidedIn =
  (session: Session, contest: string): Decided =>
  (version) => {
    const reading = session.readings.get(`${contest}/${version}`)
    return reading && { option: reading.value }
  }

/** Judges a post for these contests, with what the trainer decided on unclear versions. */
export const judge = (session: Session, known: KnownPost, contests: Iterable<Contest>): void => {
  const author = known.versions[0]?.authorId
  if (author === undefined) return
  for (const contest of contests) {
    const versions = judgedVersions(session, known, contest)
    if (!judgePost(contest, { root: known.root, author, versions }, decidedIn(session, contest.id))) continue
    // Which of an author's answers counts may have moved to another post.
    for (const { root } of contest.ballots.get(author) ?? []) session.touched.add(root)
    session.touched.add(known.root)
    settleAsked(session, known.root)
    changed(session, 'contests')
  }
}

/** X lets us reply to someone who named the master account (policy of 2026-02-23): keeps their newest such post. */
const noteCall = (session: Session, { root, versions }: KnownPost, author: string): void => {
  const master = session.sheet.master.toLowerCase()
  const call = versions.findLast(({ mentions }) => mentions.some((name) => name.toLowerCase() === master))
  if (!call || session.gone.has(root)) return
  const held = session.calls.get(author)
  if (held && !isNewer(call.id, held)) return
  session.calls.set(author, call.id)
  if (!held) changed(session, 'people')
}

const noteQuote = (session: Session, { quotes }: Post, root: PostId): void => {
  // Whose post this is was not known to those that quote it.
  touchQuoting(session, root)
  if (quotes !== undefined) session.quoting.set(quotes, (session.quoting.get(quotes) ?? new Set()).add(root))
}

/** Whether a post is ours decides whether X allows a reply to those that quote it: their rows say so. */
export const touchQuoting = (session: Session, post: PostId): void => {
  for (const root of session.quoting.get(post) ?? []) session.touched.add(root)
}

/** Judges all that an author wrote anew, after it became known that the account is, or is not, ours. */
export const judgeAuthor = (session: Session, author: string): void => {
  for (const root of session.postsOf.get(author)?.roots ?? []) {
    const known = session.posts.get(root)
    if (known) judge(session, known, session.contests.values())
    touchQuoting(session, root)
    session.touched.add(root)
  }
  changed(session, 'people')
  changed(session, 'standings')
  settleIntroOf(session, author)
  for (const root of session.postsOf.get(author)?.roots ?? []) settleAsked(session, root)
}

const contestsAt = (session: Session, time: XTime): Contest[] => {
  const found: Contest[] = []
  for (const contest of session.contests.values()) if (isInTime(contest, time)) found.push(contest)
  return found
}

const insertById = (versions: Post[], post: Post): void => {
  const at = versions.findIndex((version) => isNewer(version.id, post.id))
  versions.splice(at === -1 ? versions.length : at, 0, post)
}

/** Notes the author's post; says whether another post was their first until now. */
const noteAuthor = (session: Session, author: string, root: PostId): boolean => {
  const held = session.postsOf.get(author)
  if (!held) {
    session.postsOf.set(author, { roots: new Set([root]), first: root })
    return false
  }
  held.roots.add(root)
  if (!isNewer(held.first, root)) return false
  held.first = root
  return true
}

const addToTimeline = (session: Session, post: Post, root: PostId): void => {
  const last = session.timeline.at(-1)
  if (last && isNewer(last.post.id, post.id)) session.isTimelineSorted = false
  session.timeline.push({ post, root, time: timeOfId(post.id) })
}

/** The time line, sorted when it is needed: posts that come late are rare, and many can come at once. */
export const sortedTimeline = (session: Session): Session['timeline'] => {
  if (!session.isTimelineSorted) session.timeline.sort((a, b) => compareIds(a.post.id, b.post.id))
  session.isTimelineSorted = true
  return session.timeline
}

const firstAt = (timeline: Session['timeline'], from: XTime): number => {
  let low = 0
  let high = timeline.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((timeline[middle]?.time ?? from) < from) low = middle + 1
    else high = middle
  }
  return low
}
