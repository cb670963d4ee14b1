import type { PostId } from '../core/time'
import { pageAnswer } from './pages'
import { invalidRequest, notYours } from './problems'
import { isRecord, type Handler, type Room, type XRequest } from './room'

/** By account, the posts that it bookmarked, the newest bookmark first. */
export type Bookmarks = Map<string, PostId[]>

const keptBy = ({ caller }: XRequest, { bookmarks }: Room): PostId[] =>
  bookmarks.get(caller.accountId ?? '') ?? []

const isForOthers = ({ caller, subject }: XRequest): boolean => subject !== caller.accountId

const onlyYours = (room: Room) => notYours(room.dialect(), 'You can only bookmark for yourself.')

/** What is bookmarked already keeps its place. */
export const createBookmark: Handler = (request, room) => {
  if (isForOthers(request)) return onlyYours(room)
  const { body, caller } = request
  const id = isRecord(body) && typeof body['tweet_id'] === 'string' ? body['tweet_id'] : ''
  if (room.world.post(id) === undefined) {
    return invalidRequest(room.dialect(), [
      { parameters: { tweet_id: [id] }, message: '$.tweet_id: no such post' },
    ])
  }
  const kept = keptBy(request, room)
  if (!kept.includes(id)) room.bookmarks.set(caller.accountId ?? '', [id, ...kept])
  return { status: 200, body: { data: { bookmarked: true } }, charges: [{ price: 'bookmark' }] }
}

export const deleteBookmark: Handler = (request, room) => {
  if (isForOthers(request)) return onlyYours(room)
  const left = keptBy(request, room).filter((id) => id !== request.second)
  room.bookmarks.set(request.caller.accountId ?? '', left)
  return { status: 200, body: { data: { bookmarked: false } }, charges: [{ price: 'bookmark' }] }
}

/** The newest bookmark first. A room has fewer of them than fit on a page of X. */
export const bookmarks: Handler = (request, room) => {
  if (isForOthers(request)) return onlyYours(room)
  const posts = keptBy(request, room).flatMap((id) => room.world.post(id) ?? [])
  const price = request.caller.app.ownerId === request.caller.accountId ? 'owned read' : 'post read'
  return pageAnswer({ posts, nextToken: undefined }, { request, room, price })
}
