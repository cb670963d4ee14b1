import type { Clock } from '../core/time'
import type { Dialect } from './dialect'
import type { Faults } from './faults'
import type { Caller } from './oauth'
import type { Answer } from './problems'
import type { World } from './world'

/** What every endpoint works with. */
export type Room = { world: World; clock: Clock; faults: Faults; dialect: () => Dialect }

export type XRequest = {
  caller: Caller
  /** What the path names: an id or a username. */
  subject: string
  query: URLSearchParams
  body: unknown
}

export type Handler = (request: XRequest, room: Room) => Answer

export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
