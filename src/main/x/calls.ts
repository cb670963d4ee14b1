import { ApiResponseError, type TwitterApi, type TwitterResponse } from 'twitter-api-v2'
import type { Access, Door } from './access'
import type { Trouble } from './answer'
import { deadlineOf, libraryFor, type XAddress } from './library'

type Library = TwitterApi['v2']
type Whole = Promise<TwitterResponse<unknown> | Trouble>
type Full = { fullResponse: true }
type Query = Parameters<Library['get']>[1]
type Body = Parameters<Library['post']>[1]

/** Asked right before a request leaves, each time: why it must not any more, in words. */
export type WhyNot = () => string | undefined

/** The library's three ways to ask, each with whatever access there is at that moment. Throws what the library throws. */
export type Calls = {
  /** Sees to it that the next call leaves at once; what keeps it from that. */
  ready: () => Promise<Trouble | undefined>
  get: (path: string, query: Query, how: Full) => Whole
  post: (path: string, body: Body, how: Full, whyNot?: WhyNot) => Whole
  delete: (path: string, query: Query, how: Full) => Whole
}

const SIGNED_OUT: Trouble = {
  kind: 'signed-out',
  why: 'X no longer takes this sign-in. Sign in again under ‘X account’.',
}

const notLeft = (why: string): Trouble => ({ kind: 'unavailable', sentMaybe: false, why })

/** X's own 401; a hotel's page has no JSON. */
const isSignedOut = (thrown: unknown): boolean =>
  thrown instanceof ApiResponseError && thrown.code === 401 && typeof thrown.data !== 'string'

/** Waits for what comes before a request, and no longer than the call as a whole may take. */
const createPatience = (deadline: AbortSignal) => {
  const late = new Promise<Trouble>((resolve) => {
    const giveUp = () => resolve(notLeft('X does not answer in time.'))
    deadline.addEventListener('abort', giveUp, { once: true })
  })
  return <Value>(awaited: Promise<Value>): Promise<Value | Trouble> => Promise.race([awaited, late])
}

/**
 * Calls X. A token that X refuses is renewed, and the call repeated, once: a 401 is answered before anything is done, so that a
 * post can not come twice of it. All of it stays within one deadline.
 */
export const createCalls = (door: Door, address: XAddress): Calls => {
  const calling = async (call: (v2: Library) => Whole, whyNot: WhyNot = () => undefined): Whole => {
    const deadline = deadlineOf(address)
    const inTime = createPatience(deadline)
    const leave = async (access: Access): Whole => {
      const library = await inTime(libraryFor(access, address, deadline))
      if ('why' in library) return library
      const why = whyNot()
      return why === undefined ? call(library) : notLeft(why)
    }
    const access = await inTime(door())
    if ('why' in access) return access
    try {
      return await leave(access)
    } catch (thrown) {
      if (access.kind === 'keys' || !isSignedOut(thrown)) throw thrown
      const renewed = await inTime(access.renewed())
      if ('why' in renewed) return renewed
      return leave(renewed).catch((again: unknown) => {
        if (isSignedOut(again)) return SIGNED_OUT
        throw again
      })
    }
  }
  return {
    ready: async () => {
      const access = await createPatience(deadlineOf(address))(door())
      return 'why' in access ? access : undefined
    },
    get: (path, query, how) => calling((v2) => v2.get(path, query, how)),
    post: (path, body, how, whyNot) => calling((v2) => v2.post(path, body, how), whyNot),
    delete: (path, query, how) => calling((v2) => v2.delete(path, query, how)),
  }
}
