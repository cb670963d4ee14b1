import { compareIds, type PostId } from '../core/time'
import type { Price } from '../core/prices'
import type { Charge } from './bill'
import { readWishes } from './dialect'
import type { Reader } from './parameters'
import { notForYou, notFound, userSuspended, type Answer } from './problems'
import type { Room, XRequest } from './room'
import { postsOnWire, type PostsOnWire } from './wire'
import type { WorldPost } from './world'

/** Which posts a page is about; ids exclusive, `from` inclusive, `to` exclusive, as X has them. */
export type Range = {
  after: PostId | undefined
  until: PostId | undefined
  /** Where the page before ended. */
  continued: PostId | undefined
  from: number | undefined
  to: number | undefined
  size: number
}

const TOKEN = 'older:'
const tokenFor = (id: PostId): string => Buffer.from(TOKEN + id).toString('base64url')

const readToken = (read: Reader): PostId | undefined => {
  // X: next_token and pagination_token are the same.
  const name = read.text('next_token') === undefined ? 'pagination_token' : 'next_token'
  const token = read.text(name)
  if (token === undefined) return undefined
  const text = Buffer.from(token, 'base64url').toString()
  if (/^older:\d{1,19}$/.test(text)) return text.slice(TOKEN.length)
  return read.complain(name, token, `Invalid '${name}':'${token}'. Try to use a token from a response.`)
}

export const readRange = (read: Reader, smallest: number): Range => ({
  after: read.id('since_id'),
  until: read.id('until_id'),
  continued: readToken(read),
  from: read.moment('start_time'),
  to: read.moment('end_time'),
  size: read.count('max_results', { from: smallest, to: 100, otherwise: 10 }),
})

const olderOf = (a: PostId | undefined, b: PostId | undefined): PostId | undefined =>
  a === undefined || b === undefined ? (a ?? b) : compareIds(a, b) < 0 ? a : b

/** How many posts come again when pages overlap. */
const OVERLAP = 2

/** The last posts of the page before, when a fault lets them come again. */
const comeAgain = ({ continued }: Range, { world, faults }: Room, isMeant: (post: WorldPost) => boolean) => {
  if (continued === undefined || faults.strike('overlapping', 'reads') === undefined) return []
  const after = String(BigInt(continued) - 1n)
  return [...world.newestFirst({ after })].filter(isMeant).slice(-OVERLAP)
}

/** The posts of a page, newest first, and the token for the next page. */
export const takePage = (range: Range, room: Room, isMeant: (post: WorldPost) => boolean) => {
  const posts: WorldPost[] = comeAgain(range, room, isMeant)
  for (const post of room.world.newestFirst({
    after: range.after,
    before: olderOf(range.until, range.continued),
  })) {
    if (range.from !== undefined && post.createdAt < range.from) break
    if (range.to !== undefined && post.createdAt >= range.to) continue
    if (!isMeant(post)) continue
    const last = posts.at(-1)
    if (posts.length === range.size && last !== undefined) return { posts, nextToken: tokenFor(last.id) }
    posts.push(post)
  }
  return { posts, nextToken: undefined }
}

const chargesFor = ({ told }: PostsOnWire, price: Price): Charge[] => [
  ...told.posts.map((id) => ({ price, resource: `post ${id}` })),
  ...told.expandedPosts.map((id) => ({ price: 'post read' as const, resource: `post ${id}` })),
  ...told.users.map((id) => ({ price: 'user read' as const, resource: `user ${id}` })),
]

const notEmpty = (key: string, value: unknown[] | Record<string, unknown>): Record<string, unknown> =>
  Object.keys(value).length === 0 ? {} : { [key]: value }

export const wireFor = (posts: readonly WorldPost[], request: XRequest, room: Room): PostsOnWire =>
  postsOnWire(posts, {
    world: room.world,
    dialect: room.dialect(),
    wishes: readWishes(request.query),
    isSeen: (post) => room.visibility.isSeen(post, request.caller.accountId),
    now: room.clock.now(),
  })

/** Why posts are not told: they are gone, or not for these eyes. */
export const missing = (ids: readonly PostId[], parameter: string, { world, dialect }: Room) =>
  ids.map((value) => {
    const what = { resource: 'post', parameter, value } as const
    return world.post(value) === undefined ? notFound(dialect(), what) : notForYou(dialect(), what)
  })

/** The order and the doubles that a page should not have, when a fault strikes. */
const disturbed = (posts: WorldPost[], { faults }: Room): WorldPost[] => {
  const [first] = posts
  if (first === undefined) return posts
  const twice = faults.strike('duplicated', 'reads') === undefined ? posts : [...posts, first]
  return twice.length > 1 && faults.strike('out-of-order', 'reads') !== undefined
    ? [...twice].reverse()
    : twice
}

/** Leaves an author out, when a fault strikes; X says so in words that real pages have. */
const withoutOne = (wire: PostsOnWire, { faults, world, dialect }: Room) => {
  const [left] = wire.told.users
  if (left === undefined || faults.strike('partial', 'reads') === undefined) return { wire, errors: [] }
  const users = wire.told.users.filter((id) => id !== left)
  const error = userSuspended(dialect(), { id: left, username: world.account(left)?.username ?? '' })
  return {
    wire: {
      ...wire,
      includes: { ...wire.includes, users: wire.users.filter(({ id }) => id !== left) },
      told: { ...wire.told, users },
    },
    errors: [error],
  }
}

/** X: an empty page has a count and nothing else, not even `data`. */
export const pageAnswer = (
  { posts, nextToken }: ReturnType<typeof takePage>,
  { request, room, price }: { request: XRequest; room: Room; price: Price },
): Answer => {
  const { wire, errors } = withoutOne(wireFor(disturbed(posts, room), request, room), room)
  return {
    status: 200,
    body: {
      ...notEmpty('data', wire.data),
      ...notEmpty('includes', wire.includes),
      ...notEmpty('errors', [...missing(wire.missing, 'referenced_tweets.id', room), ...errors]),
      meta: {
        ...(posts.length > 0 && { newest_id: posts[0]?.id, oldest_id: posts.at(-1)?.id }),
        result_count: wire.data.length,
        ...(nextToken !== undefined && { next_token: nextToken }),
      },
    },
    charges: chargesFor(wire, price),
  }
}

export const lookupAnswer = (
  wire: PostsOnWire,
  { one, errors }: { one: boolean; errors: unknown[] },
): Answer => ({
  status: 200,
  body: {
    ...(wire.data.length > 0 && { data: one ? wire.data[0] : wire.data }),
    ...notEmpty('includes', wire.includes),
    ...notEmpty('errors', errors),
  },
  charges: chargesFor(wire, 'post read'),
})
