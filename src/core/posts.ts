import { isInTime, judgePost, LATE_FOR_MS, type Contest, type Decided } from './contest'
import { settleAsked } from './desk/asked'
import { settleIntroIn, settleIntroOf } from './intros'
import { rootOf, type Post } from './post'
import { changed, type KnownPost, type Session } from './session'
import { isMaster } from './teams'
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
  const isNewFirst = noteAuthor(session, post.authorId, root)
  if (before === undefined) addToTimeline(session, post, root)
  noteCall(session, now, post.authorId)
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

/** Takes note that X no longer shows a post, which may be before we see it. */
export const removePost = (session: Session, root: PostId, why: 'deleted' | 'withheld'): void => {
  if (session.gone.has(root)) return
  session.gone.set(root, why)
  session.touched.add(root)
  changed(session, 'standings')
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

const forEachIn = (session: Session, { from, to }: Span, act: (post: KnownPost) => void): void => {
  const timeline = sortedTimeline(session)
  for (let at = firstAt(timeline, from); at < timeline.length; at += 1) {
    const moment = timeline[at]
    if (!moment || moment.time > to) return
    const known = session.posts.get(moment.root)
    if (known) act(known)
  }
}

/** Judges all posts of a span of time for a contest whose window moved; rows of posts near it may now be late. */
export const judgeSpan = (session: Session, contest: Contest, span: Span): void =>
  forEachIn(session, { from: span.from, to: xTime(span.to + LATE_FOR_MS) }, (post) => {
    judge(session, post, [contest])
    session.touched.add(post.root)
  })

/** Judges a post for these contests, with what the trainer decided on unclear versions. */
export const judge = (session: Session, known: KnownPost, contests: Iterable<Contest>): void => {
  const author = known.versions[0]?.authorId
  if (author === undefined) return
  for (const contest of contests) {
    // Deleting an answer must not undo it where the first one counts: else a team could try again. A vote can be taken back.
    const isWithdrawn = session.gone.has(known.root) && contest.counts === 'last'
    const versions = isWithdrawn || isMaster(session, author) ? [] : known.versions
    const decided: Decided = (version) => {
      const reading = session.readings.get(`${contest.id}/${version}`)
      return reading && { option: reading.value }
    }
    if (!judgePost(contest, { root: known.root, author, versions }, decided)) continue
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

/** Judges all that an author wrote anew, after it became known that the account is, or is not, the master account. */
export const judgeAuthor = (session: Session, author: string): void => {
  for (const root of session.postsOf.get(author)?.roots ?? []) {
    const known = session.posts.get(root)
    if (known) judge(session, known, session.contests.values())
  }
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
