import type { Access, Door } from '../access'
import type { Trouble } from '../answer'
import type { XTokens } from '../credentials'

/** A token is refreshed while it is still good for so long, ms: longer than any call takes. */
const EARLY_MS = 60_000

/**
 * Keeps an OAuth 2.0 sign-in good. X takes each refresh token once, so there is one refresh at a time, and what comes of it is
 * kept before it is used. One that fails is tried again by the next call.
 */
export const createTokens = (how: {
  tokens: XTokens
  refresh: (tokens: XTokens) => Promise<XTokens | Trouble>
  /** Done once it lasts, as far as the disk allows. Never throws: what can't be kept serves until the app ends. */
  keep: (tokens: XTokens) => void
  now: () => number
}): Door => {
  let { tokens } = how
  let refreshing: Promise<Trouble | undefined> | undefined

  const refresh = async (): Promise<Trouble | undefined> => {
    const answer = await how.refresh(tokens)
    if ('why' in answer) return answer
    tokens = answer
    how.keep(answer)
    return undefined
  }
  const once = async (): Promise<Access | Trouble> => {
    refreshing ??= refresh().finally(() => {
      refreshing = undefined
    })
    return (await refreshing) ?? access()
  }
  const access = (): Access => {
    const { accessToken } = tokens
    return {
      kind: 'token',
      token: accessToken,
      // Of several calls that were refused together, the first renews for all.
      renewed: async () => (tokens.accessToken === accessToken ? once() : access()),
    }
  }
  return async () => (how.now() < tokens.expiresAt - EARLY_MS ? access() : once())
}
