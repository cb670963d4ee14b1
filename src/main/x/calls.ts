import { ApiResponseError, type TwitterApi, type TwitterResponse } from 'twitter-api-v2'
import type { Access, Door } from './access'
import type { Trouble } from './answer'
import { libraryFor, type XAddress } from './library'

type Library = TwitterApi['v2']
type Whole = Promise<TwitterResponse<unknown> | Trouble>
type Full = { fullResponse: true }
type Query = Parameters<Library['get']>[1]
type Body = Parameters<Library['post']>[1]

/** The library's three ways to ask, each with whatever access there is at that moment. Throws what the library throws. */
export type Calls = {
  get: (path: string, query: Query, how: Full) => Whole
  post: (path: string, body: Body, how: Full) => Whole
  delete: (path: string, query: Query, how: Full) => Whole
}

const SIGNED_OUT: Trouble = {
  kind: 'signed-out',
  why: 'X no longer takes this sign-in. Sign in again under ‘X account’.',
}

/** X's own 401; a hotel's page has no JSON. */
const isSignedOut = (thrown: unknown): boolean =>
  thrown instanceof ApiResponseError && thrown.code === 401 && typeof thrown.data !== 'string'

/**
 * Calls X. A token that X refuses is renewed, and the call repeated, once: a 401 is answered before anything is done, so that a
 * post can not come twice of it.
 */
export const createCalls = (door: Door, address: XAddress): Calls => {
  const withAccess = async (access: Access, call: (v2: Library) => Whole): Whole =>
    call(await libraryFor(access, address))

  const calling = async (call: (v2: Library) => Whole): Whole => {
    const access = await door()
    if ('why' in access) return access
    try {
      return await withAccess(access, call)
    } catch (thrown) {
      if (access.kind === 'keys' || !isSignedOut(thrown)) throw thrown
      const renewed = await access.renewed()
      if ('why' in renewed) return renewed
      return withAccess(renewed, call).catch((again: unknown) => {
        if (isSignedOut(again)) return SIGNED_OUT
        throw again
      })
    }
  }
  return {
    get: (path, query, how) => calling((v2) => v2.get(path, query, how)),
    post: (path, body, how) => calling((v2) => v2.post(path, body, how)),
    delete: (path, query, how) => calling((v2) => v2.delete(path, query, how)),
  }
}
