import { compareIds, idAtTime, xTime, type Clock, type PostId } from '../core/time'
import { createAccounts } from './world-accounts'
import { earlierPosts, type EarlierWorld } from './earlier'
import { isLatest, repostText, whyNoEdit, type Account, type Publication, type WorldPost } from './world-post'

export { isLatest, type Account, type WorldPoll, type WorldPost } from './world-post'

/** The truth that the stand-in tells of: accounts, posts and time, in memory. */
export type World = {
  addAccount: (account: { name: string; username: string; avatarUrl?: string }) => Account
  publish: (publication: Publication) => WorldPost
  /** Passes somebody's post on, under a new id. */
  repost: (authorId: string, id: PostId) => WorldPost
  /** A new version with a new id. Throws where X would not offer it: the caller is a script. */
  edit: (id: PostId, text: string, at?: number) => WorldPost
  /** Goes on where an earlier world ended, with its people and posts; who or what is here already stays. No listener hears of it. */
  adopt: (earlier: EarlierWorld) => void
  /** The first that somebody wrote in this millisecond, deleted or not. */
  writtenAt: (authorId: string, at: number) => WorldPost | undefined
  /** Takes a post away, all versions of it. */
  remove: (id: PostId) => void
  /** So many more people like a post. */
  like: (id: PostId, people: number) => void
  /** Whether the vote was in time. */
  votePoll: (id: PostId, optionIndex: number) => boolean
  /** Told of every new post, by whomever; the answer ends it. An edit is not a new post. */
  onPost: (listener: (post: WorldPost) => void) => () => void

  account: (id: string) => Account | undefined
  accountNamed: (username: string) => Account | undefined
  /** Any version of any post, unless deleted. */
  post: (id: PostId) => WorldPost | undefined
  /** The latest versions of what is there, newest first; both bounds exclusive. */
  newestFirst: (between?: { after?: PostId | undefined; before?: PostId | undefined }) => Iterable<WorldPost>
  repliesTo: (id: PostId) => number
  likesOf: (post: Pick<WorldPost, 'versions' | 'id'>) => number
}

export const createWorld = ({
  clock,
  indexDelay = () => 0,
}: {
  clock: Clock
  /** Ms until search sees a post. */
  indexDelay?: (post: Pick<WorldPost, 'id' | 'authorId' | 'text' | 'createdAt'>) => number
}): World => {
  const accounts = createAccounts(clock)
  const posts = new Map<PostId, WorldPost>()
  /** Oldest first. */
  const order: WorldPost[] = []
  const idsWithin = new Map<number, number>()
  const replies = new Map<PostId, number>()
  /** By the first version of a post. */
  const likes = new Map<PostId, number>()
  const listeners = new Set<(post: WorldPost) => void>()

  /** The first id of a millisecond is left out, as it is on X all but always: apps use it as a bound. */
  const nextId = (at: number): PostId => {
    const sequence = (idsWithin.get(at) ?? 0) + 1
    idsWithin.set(at, sequence)
    const id = idAtTime(xTime(at), sequence)
    // An earlier world gave it away.
    return posts.has(id) ? nextId(at) : id
  }

  /** Where an id stands among the posts, or would: the number of older ones. */
  const placeOf = (id: PostId): number => {
    let [low, high] = [0, order.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if (compareIds(order[middle]?.id ?? id, id) < 0) low = middle + 1
      else high = middle
    }
    return low
  }

  const keep = (post: WorldPost): WorldPost => {
    posts.set(post.id, post)
    order.splice(placeOf(post.id), 0, post)
    return post
  }

  const countReply = (target: PostId): void => {
    replies.set(target, (replies.get(target) ?? 0) + 1)
  }

  const find = (id: PostId): WorldPost | undefined => {
    const post = posts.get(id)
    return post?.deleted === false ? post : undefined
  }

  const existing = (id: PostId): WorldPost => {
    const post = find(id)
    if (post === undefined) throw new Error(`There is no post ${id}`)
    return post
  }

  function* newestFirst({ after, before }: { after?: PostId | undefined; before?: PostId | undefined } = {}) {
    for (let place = before === undefined ? order.length : placeOf(before); place > 0; place -= 1) {
      const post = order[place - 1]
      if (post === undefined || (after !== undefined && compareIds(post.id, after) <= 0)) return
      if (!post.deleted && isLatest(post)) yield post
    }
  }

  return {
    addAccount: accounts.add,

    publish: ({ authorId, text, at = clock.now(), inReplyTo, quoted, pictures = [], poll }) => {
      if (accounts.byId(authorId) === undefined) throw new Error(`There is no account ${authorId}`)
      const createdAt = Math.floor(at)
      const id = nextId(createdAt)
      const target = inReplyTo === undefined ? undefined : existing(inReplyTo)
      const post = keep({
        id,
        authorId,
        text,
        createdAt,
        conversationId: target?.conversationId ?? id,
        versions: [id],
        pictures,
        deleted: false,
        searchableFrom: createdAt + indexDelay({ id, authorId, text, createdAt }),
        ...(target !== undefined && { inReplyTo: target.id, answeredId: target.authorId }),
        ...(quoted !== undefined && { quoted }),
        ...(poll !== undefined && {
          poll: {
            id: nextId(createdAt),
            options: poll.options.map((label) => ({ label, votes: 0 })),
            minutes: poll.minutes,
            endsAt: createdAt + poll.minutes * 60_000,
          },
        }),
      })
      if (target !== undefined) countReply(target.id)
      for (const listener of listeners) listener(post)
      return post
    },

    repost: (authorId, original) => {
      const { id: reposts, ...passedOn } = existing(original)
      const createdAt = Math.floor(clock.now())
      const id = nextId(createdAt)
      const text = repostText(accounts.byId(passedOn.authorId)?.username ?? '', passedOn.text)
      return keep({
        id,
        authorId,
        text,
        createdAt,
        conversationId: id,
        versions: [id],
        pictures: [],
        deleted: false,
        searchableFrom: createdAt,
        reposts,
      })
    },

    edit: (id, text, at = clock.now()) => {
      const post = existing(id)
      const refusal = whyNoEdit(post, at)
      if (refusal !== undefined) throw new Error(refusal)
      const createdAt = Math.floor(at)
      const newId = nextId(createdAt)
      post.versions.push(newId)
      const delay = indexDelay({ id: newId, authorId: post.authorId, text, createdAt })
      return keep({ ...post, id: newId, text, createdAt, searchableFrom: createdAt + delay })
    },

    adopt: (earlier) => {
      for (const account of earlier.accounts) accounts.adopt(account)
      for (const post of earlierPosts(earlier)) {
        if (posts.has(post.id)) continue
        keep(post)
        if (post.inReplyTo !== undefined) countReply(post.inReplyTo)
      }
    },

    writtenAt: (authorId, at) => {
      for (let place = placeOf(idAtTime(xTime(at))); order[place]?.createdAt === at; place += 1)
        if (order[place]?.authorId === authorId) return order[place]
      return undefined
    },

    remove: (id) => {
      for (const version of existing(id).versions) {
        const post = posts.get(version)
        if (post !== undefined) post.deleted = true
      }
    },

    like: (id, people) => {
      const { versions } = existing(id)
      likes.set(versions[0] ?? id, (likes.get(versions[0] ?? id) ?? 0) + people)
    },

    votePoll: (id, optionIndex) => {
      const { poll } = existing(id)
      const option = poll?.options[optionIndex]
      if (poll === undefined || option === undefined)
        throw new Error(`Post ${id} has no option ${optionIndex}`)
      if (clock.now() >= poll.endsAt) return false
      option.votes += 1
      return true
    },

    onPost: (listener) => {
      listeners.add(listener)
      return () => {
        listeners.delete(listener)
      }
    },

    account: accounts.byId,
    accountNamed: accounts.byName,
    post: find,
    newestFirst,
    repliesTo: (id) => replies.get(id) ?? 0,
    likesOf: ({ id, versions }) => likes.get(versions[0] ?? id) ?? 0,
  }
}
