import { isVisible } from '../cards'
import type { KnownPost, Session } from '../session'
import { compareIds, timeOfId, type PostId, type XTime } from '../time'
import { groupsOf, type Group } from './groups'
import type { AskedCard } from '../views'
import type { Handling, Setback } from './handling'

/** Where a question stands. `onItsWay`: a post of ours that says so has not left yet. */
export type DeskState =
  | { kind: 'open' }
  | { kind: 'parked' }
  | { kind: 'promised'; onItsWay: boolean; since: XTime }
  | { kind: 'answered'; how: 'post' | 'aloud'; onItsWay: boolean; since: XTime }

/** A question on the trainer's desk, with those that ask the same. Texts and names are in the posts' rows. */
export type DeskRow = {
  /** The oldest, which stands for all. */
  post: PostId
  /** The others, oldest first. */
  same: PostId[]
  /** People, however often each of them asked. */
  askers: number
  likes: number
  reposts: number
  askedAt: XTime
  state: DeskState
  /** A post of ours about it that did not get there, or is gone, since it last stood better. */
  setback?: Pick<Setback, 'of' | 'why' | 'inDoubt'>
  /** Those of its posts that were promised an answer, and whether they wait for it still. */
  promised: (Group['promised'][number] & { earlier?: EarlierPromise })[]
  /** A promise of an earlier session. */
  earlier?: EarlierPromise
}

/** What an earlier session told of a question, which this one may not have read. */
type EarlierPromise = { session: string; name: string; username: string; text: string }

export type DeskView = {
  /** The most wanted first: by people, likes, reposts, and then by how long they have waited. */
  questions: DeskRow[]
  /** How the run sheet says 'I will look into it'; empty: in the app's own words. */
  promises: string[]
}

const stateOf = (handling: Handling | undefined): DeskState => {
  switch (handling?.state) {
    case undefined:
    case 'open':
      return { kind: 'open' }
    case 'parked':
      return { kind: 'parked' }
    case 'aloud':
      return { kind: 'answered', how: 'aloud', onItsWay: false, since: handling.at }
    case 'answered':
      return { kind: 'answered', how: 'post', onItsWay: !handling.isSent, since: handling.at }
    case 'promised':
      return { kind: 'promised', onItsWay: !handling.isSent, since: handling.at }
  }
}

/** Who asked, each once. */
const askersOf = (session: Session, posts: readonly PostId[]): Set<string> =>
  new Set(
    posts.flatMap(
      (post) =>
        session.posts.get(post)?.versions[0]?.authorId ?? session.promises.get(post)?.value.author.id ?? [],
    ),
  )

const earlierOf = (session: Session, post: PostId): { earlier?: EarlierPromise } => {
  const carried = session.promises.get(post)?.value
  if (!carried) return {}
  const { author, text } = carried
  return { earlier: { session: carried.session, name: author.name, username: author.username, text } }
}

const sumOf = (session: Session, posts: readonly PostId[], of: 'likes' | 'reposts'): number =>
  posts.reduce((sum, post) => sum + (session.metrics.get(post)?.value[of] ?? 0), 0)

const rowOf = (session: Session, { posts, handling, setback, promised }: Group): DeskRow => {
  const [post = '', ...same] = posts
  const isSetBack = setback !== undefined && setback.n > (handling?.n ?? 0)
  return {
    post,
    same,
    askers: Math.max(1, askersOf(session, posts).size),
    likes: sumOf(session, posts, 'likes'),
    reposts: sumOf(session, posts, 'reposts'),
    askedAt: timeOfId(post),
    state: stateOf(handling),
    ...(isSetBack ? { setback: { of: setback.of, why: setback.why, inDoubt: setback.inDoubt } } : {}),
    promised: promised.map((each) => ({ ...each, ...earlierOf(session, each.post) })),
    ...earlierOf(session, post),
  }
}

type Wanted = Pick<DeskRow, 'askers' | 'likes' | 'reposts' | 'post'>

const byRank = (a: Wanted, b: Wanted): number =>
  b.askers - a.askers || b.likes - a.likes || b.reposts - a.reposts || compareIds(a.post, b.post)

export const deskView = (session: Session): DeskView => ({
  questions: groupsOf(session)
    .map((group) => rowOf(session, group))
    .toSorted(byRank),
  promises: session.sheet.promises,
})

/** A question as the wall may show it: the oldest of its posts that may be there, and what is on the wall alone counts. */
export type OnWall = {
  post: KnownPost
  askers: number
  likes: number
  reposts: number
  state: AskedCard['state']
}

/** As the desk ranks them, of what is on the wall. */
export const byRankOnWall = (a: OnWall, b: OnWall): number =>
  byRank({ ...a, post: a.post.root }, { ...b, post: b.post.root })

/** The room is told once it is so. */
const onWall = (state: DeskState): AskedCard['state'] =>
  state.kind === 'open' || state.kind === 'parked' || state.onItsWay ? 'asked' : state.kind

/** The questions that the room may see, of those that were asked since this moment. What was set aside is not among them. */
export const questionsOnWall = (session: Session, since: XTime): OnWall[] =>
  groupsOf(session).flatMap(({ posts, handling }) => {
    const state = stateOf(handling)
    const visible = posts.flatMap((id) => {
      const post = session.posts.get(id)
      // What was promised and asks no longer is owed all the same, and not for the room.
      const asks = session.asked.wordingOf.has(id)
      return post && asks && timeOfId(id) >= since && isVisible(session, post) ? [post] : []
    })
    const [post] = visible
    if (!post || state.kind === 'parked') return []
    const roots = visible.map(({ root }) => root)
    return {
      post,
      askers: askersOf(session, roots).size,
      likes: sumOf(session, roots, 'likes'),
      reposts: sumOf(session, roots, 'reposts'),
      state: onWall(state),
    }
  })

export const countsOf = (asked: readonly Pick<AskedCard, 'state'>[]): Record<AskedCard['state'], number> => {
  const counts = { asked: 0, promised: 0, answered: 0 }
  for (const { state } of asked) counts[state] += 1
  return counts
}
