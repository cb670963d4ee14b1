import { compareIds, idAtTime, xTime, type PostId } from '../core/time'
import { matches } from './matching'
import { lookupAnswer, missing, pageAnswer, readRange, takePage, wireFor, type Range } from './pages'
import { createReader, type Reader } from './parameters'
import { invalidRequest, notFound } from './problems'
import { parseQuery, type Query } from './query'
import type { Handler, Room, XRequest } from './room'
import type { World, WorldPost } from './world'

// X: search/recent, "the last seven days"; paginate, "30 seconds ago" where no bound is given.
const SEARCHABLE_MS = 7 * 24 * 60 * 60_000
const LAG_MS = 30_000
const LONGEST_QUERY = 512
// X: timelines/introduction, "the most recent 800"; 3,200 for one's own posts.
const MOST_MENTIONS = 800
const MOST_OWN = 3200
const MOST_IDS = 100

const byMinute = (ms: number): string => `${new Date(ms).toISOString().slice(0, 16)}Z`

const readQuery = (read: Reader): Query | undefined => {
  const text = read.text('query') ?? ''
  if (text.trim() === '') return read.complain('query', text, 'The `query` query parameter can not be empty')
  if (text.length > LONGEST_QUERY) {
    return read.complain('query', text, `The \`query\` is ${text.length} long; the most is ${LONGEST_QUERY}`)
  }
  const query = parseQuery(text)
  return typeof query === 'string' ? read.complain('query', text, query) : query
}

const complainOfRange = (read: Reader, { after, from, to }: Range, oldest: number): void => {
  const bound = idAtTime(xTime(oldest))
  if (after !== undefined && compareIds(after, bound) < 0) {
    const message = `'since_id' must be a tweet id created after ${byMinute(oldest)}. Please use a 'since_id' that is larger than ${bound}`
    read.complain('since_id', after, message)
  }
  if (after !== undefined && (from !== undefined || to !== undefined)) {
    read.complain('since_id', after, "'since_id' can not be combined with 'start_time' or 'end_time'")
  }
  if (from !== undefined && from < oldest) {
    read.complain(
      'start_time',
      new Date(from).toISOString(),
      `'start_time' must be on or after ${byMinute(oldest)}`,
    )
  }
}

/** X: search, 2026-05-04, "reposts are no longer returned"; and mentions are "replies and quotes" beside posts. */
const isOriginal = ({ reposts }: WorldPost): boolean => reposts === undefined

const isIndexed = (post: WorldPost, { clock, faults }: Room): boolean =>
  post.searchableFrom + faults.lateness(post.id) <= clock.now()

export const searchRecent: Handler = (request, room) => {
  const now = room.clock.now()
  const oldest = now - SEARCHABLE_MS
  const read = createReader(request.query)
  const query = readQuery(read)
  const range = readRange(read, 10)
  complainOfRange(read, range, oldest)
  if (query === undefined || read.complaints.length > 0)
    return invalidRequest(room.dialect(), read.complaints)

  const isBounded = range.after !== undefined || range.from !== undefined || range.to !== undefined
  const bounds = {
    ...range,
    from: range.from ?? oldest,
    to: range.to ?? (isBounded ? undefined : now - LAG_MS),
  }
  const page = takePage(
    bounds,
    room,
    (post) =>
      isOriginal(post) &&
      isIndexed(post, room) &&
      room.visibility.isSeen(post, undefined) &&
      matches(query, post, room.world),
  )
  return pageAnswer(page, { request, room, price: 'post read' })
}

/** X: since_id and until_id go before start_time and end_time on a timeline. */
const timelineRange = (range: Range): Range =>
  range.after === undefined && range.until === undefined
    ? range
    : { ...range, from: undefined, to: undefined }

const newerOf = (a: PostId | undefined, b: PostId | undefined): PostId | undefined =>
  a === undefined || b === undefined ? (a ?? b) : compareIds(a, b) > 0 ? a : b

/** The newest post that a timeline of `most` posts no longer reaches. */
const justBeyond = (
  most: number,
  world: World,
  isMeant: (post: WorldPost) => boolean,
): PostId | undefined => {
  let reached = 0
  for (const post of world.newestFirst()) {
    if (isMeant(post)) reached += 1
    if (reached > most) return post.id
  }
  return undefined
}

const isOwn = ({ caller, subject }: XRequest): boolean =>
  caller.accountId === subject && caller.app.ownerId === subject

const timeline = (
  request: XRequest,
  room: Room,
  { most, isMeant }: { most: number; isMeant: (post: WorldPost) => boolean },
) => {
  const read = createReader(request.query)
  const range = timelineRange(readRange(read, 5))
  if (read.complaints.length > 0) return invalidRequest(room.dialect(), read.complaints)
  if (room.world.account(request.subject) === undefined) {
    const error = notFound(room.dialect(), { resource: 'user', parameter: 'id', value: request.subject })
    return { status: 200, body: { errors: [error] } }
  }
  const isTold = (post: WorldPost): boolean =>
    isMeant(post) && room.visibility.isSeen(post, request.caller.accountId)
  const reachable = { ...range, after: newerOf(range.after, justBeyond(most, room.world, isTold)) }
  return pageAnswer(takePage(reachable, room, isTold), {
    request,
    room,
    // X: pricing, Owned Reads: one's own timelines, as the owner of the app, cost a fifth.
    price: isOwn(request) ? 'owned read' : 'post read',
  })
}

export const mentions: Handler = (request, room) => {
  const username = room.world.account(request.subject)?.username ?? ''
  const isMentioned = (post: WorldPost): boolean =>
    matches({ kind: 'mention', value: username }, post, room.world)
  return timeline(request, room, {
    most: MOST_MENTIONS,
    isMeant: (post) => isOriginal(post) && isIndexed(post, room) && isMentioned(post),
  })
}

export const postsOfUser: Handler = (request, room) => {
  const excluded = (request.query.get('exclude') ?? '').split(',')
  const isWanted = ({ inReplyTo, reposts }: WorldPost): boolean =>
    !(inReplyTo !== undefined && excluded.includes('replies')) &&
    !(reposts !== undefined && excluded.includes('retweets'))
  const hasArrived = ({ id, createdAt }: WorldPost): boolean =>
    createdAt + room.timelineLag(id) <= room.clock.now()
  return timeline(request, room, {
    most: MOST_OWN,
    isMeant: (post) => post.authorId === request.subject && isWanted(post) && hasArrived(post),
  })
}

const lookUp = (ids: string[], request: XRequest, room: Room, one: boolean) => {
  const isSeen = (post: WorldPost): boolean => room.visibility.isSeen(post, request.caller.accountId)
  const found = ids.flatMap((id) => room.world.post(id) ?? []).filter(isSeen)
  const wire = wireFor(found, request, room)
  const untold = ids.filter((id) => !found.some((post) => post.id === id))
  const errors = [
    ...missing(untold, one ? 'id' : 'ids', room),
    ...missing(wire.missing, 'referenced_tweets.id', room),
  ]
  return lookupAnswer(wire, { one, errors })
}

export const postsById: Handler = (request, room) => {
  const read = createReader(request.query)
  const ids = read.ids('ids', MOST_IDS)
  if (read.complaints.length > 0) return invalidRequest(room.dialect(), read.complaints)
  return lookUp([...new Set(ids)], request, room, false)
}

export const postById: Handler = (request, room) => {
  const read = createReader(new URLSearchParams({ id: request.subject }))
  const id = read.id('id')
  if (id === undefined) return invalidRequest(room.dialect(), read.complaints)
  return lookUp([id], request, room, true)
}
