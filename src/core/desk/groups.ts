import type { Session } from '../session'
import { compareIds, isNewer, timeOfId, type PostId } from '../time'
import { mergedIn } from './merging'
import {
  both,
  isAnswered,
  isOwed,
  handlingsOf,
  shownHandling,
  type AboutPost,
  type Handling,
  type Setback,
} from './handling'

/** Posts that ask the same, oldest first: the first stands for all. */
export type Group = {
  posts: PostId[]
  handling: Handling | undefined
  setback: Setback | undefined
  /** Those that were promised an answer, and whether they wait for it still. One on its way is told too. */
  promised: { post: PostId; isOwed: boolean }[]
}

const groupOf = (posts: PostId[], handlings: ReadonlyMap<PostId, AboutPost>): Group => {
  const about = posts.map((post) => handlings.get(post) ?? {})
  return {
    posts,
    handling: shownHandling(about),
    setback: about.reduce(both, {}).setback,
    promised: posts.flatMap((post, at) => {
      const own = about[at] ?? {}
      return own.promise ? { post, isOwed: isOwed(own) } : []
    }),
  }
}

/** Sets of posts that grow together. */
const createSets = () => {
  const ahead = new Map<PostId, PostId>()
  const headOf = (post: PostId): PostId => {
    let head = post
    for (let next = ahead.get(head); next !== undefined; next = ahead.get(head)) head = next
    if (head !== post) ahead.set(post, head)
    return head
  }
  return {
    headOf,
    /** The older head stands for both. */
    join: (a: PostId, b: PostId): { head: PostId; gone: PostId } | undefined => {
      const [one, other] = [headOf(a), headOf(b)]
      if (one === other) return undefined
      const [head, gone] = isNewer(one, other) ? [other, one] : [one, other]
      ahead.set(gone, head)
      return { head, gone }
    },
  }
}

/** Promises of earlier sessions that were one question there, but for what was split off here. */
const promisedTogether = ({ promises }: Session, apart: ReadonlySet<PostId>): PostId[][] => {
  const sets = new Map<PostId, PostId[]>()
  for (const [post, { value }] of promises) {
    const { asks } = value
    if (asks !== undefined && !apart.has(post)) sets.set(asks, [...(sets.get(asks) ?? []), post])
  }
  return [...sets.values()]
}

/**
 * The questions of the desk, each with those that ask the same. What the trainer merged belongs together (`mergedIn`); of
 * itself a question joins the oldest that asks the same, with all that are with it, unless that one had its answer when this one
 * came: then it is asked anew. What was promised together in an earlier session stays together. Worked out from the oldest question
 * on, so that the order in which they came says nothing.
 */
export const groupsOf = (session: Session): Group[] => {
  const { wordingOf, wordings } = session.asked
  const ids = [...wordingOf.keys()].toSorted(compareIds)
  const own = handlingsOf(session)
  const handlings = new Map(own)
  const sets = createSets()
  const join = (a: PostId, b: PostId): void => {
    const joined = sets.join(a, b)
    if (joined) handlings.set(joined.head, both(handlings.get(joined.head), handlings.get(joined.gone)))
  }
  const { sets: merged, apart } = mergedIn(session.mergings)
  for (const set of [...merged, ...promisedTogether(session, apart)]) {
    const [first, ...others] = [...set].filter((post) => wordingOf.has(post) || session.promises.has(post))
    for (const other of others) join(first ?? other, other)
  }

  /** By wording: of each group that it is in, a post. */
  const leaders = new Map<string, PostId[]>()
  const mayJoin = (leader: PostId, post: PostId): boolean => {
    const { handling } = handlings.get(sets.headOf(leader)) ?? {}
    return !isAnswered(handling) || handling.at > timeOfId(post)
  }
  for (const post of ids) {
    const wording = wordingOf.get(post) ?? ''
    if (apart.has(post)) continue
    const near = [wording, ...(wordings.get(wording)?.like ?? [])].flatMap((key) => leaders.get(key) ?? [])
    const oldest = near.filter((leader) => mayJoin(leader, post)).toSorted(compareIds)[0]
    if (oldest !== undefined) join(oldest, post)
    const held = leaders.get(wording) ?? []
    const head = sets.headOf(post)
    if (!held.some((leader) => sets.headOf(leader) === head)) leaders.set(wording, [...held, post])
  }

  const groups = new Map<PostId, PostId[]>()
  // Promises of earlier sessions, whose posts this one has not read, and what is owed for a post that asks no longer.
  const unasked = [...own].flatMap(([post, about]) =>
    !wordingOf.has(post) && (session.promises.has(post) || isOwed(about)) ? [post] : [],
  )
  for (const post of [...ids, ...unasked].toSorted(compareIds)) {
    const head = sets.headOf(post)
    const group = groups.get(head) ?? []
    group.push(post)
    groups.set(head, group)
  }
  return [...groups.values()]
    .map((posts) => groupOf(posts, own))
    .toSorted((a, b) => compareIds(a.posts[0] ?? '', b.posts[0] ?? ''))
}
