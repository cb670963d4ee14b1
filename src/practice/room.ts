import type { Clock, PostId } from '../core/time'
import type { BillReader } from './bill'
import type { Bookmarks } from './bookmarks'
import type { Dialect } from './dialect'
import type { Faults } from './faults'
import type { Media } from './media'
import type { Caller } from './oauth'
import type { Answer } from './problems'
import type { Visibility } from './visibility'
import type { World } from './world'

/** What every endpoint works with. */
export type Room = {
  world: World
  clock: Clock
  faults: Faults
  visibility: Visibility
  dialect: () => Dialect
  /** Ms until a post shows up in its author's own timeline. */
  timelineLag: (id: PostId) => number
  bill: BillReader
  bookmarks: Bookmarks
  media: Media
}

export type XRequest = {
  caller: Caller
  /** What the path names: an id or a username. */
  subject: string
  /** What it names after that; empty where it does not. */
  second: string
  query: URLSearchParams
  body: unknown
}

export type Handler = (request: XRequest, room: Room) => Answer

export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
