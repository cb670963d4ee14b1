import { ApiResponseError } from 'twitter-api-v2'
import { z } from 'zod'
import type { Trouble } from '../answer'
import type { XTokens } from '../credentials'
import { libraryFor, type XAddress } from '../library'
import { troubleOfThrown } from '../thrown'

/** X's answer to a code or a refresh token (docs: authorization-code). */
const GrantSchema = z.object({
  access_token: z.string().min(1),
  refresh_token: z.string().min(1),
  /** Seconds; 7200 at X. */
  expires_in: z.number().positive(),
  scope: z.string().default(''),
})

/** X's word for what was wrong, and never what was sent (RFC 6749, section 5.2). */
const ErrorSchema = z.object({ error: z.string().regex(/^[a-z_]{1,40}$/) })

export type OAuth2 = {
  /** For the code that X sent to the callback; a code is good for 30 s. */
  exchange: (asked: {
    clientId: string
    code: string
    verifier: string
    callback: string
  }) => Promise<XTokens | Trouble>
  refresh: (tokens: XTokens) => Promise<XTokens | Trouble>
  /** undefined: X knows the token no more. */
  revoke: (tokens: XTokens) => Promise<Trouble | undefined>
}

/** X's token endpoint, for an app without a secret. `now`: this computer's clock. */
export const createOAuth2 = (address: XAddress, now: () => number): OAuth2 => {
  /** X documents a form here, though it takes JSON as well. */
  const ask = async (path: string, form: Record<string, string>): Promise<{ body: unknown } | Trouble> => {
    try {
      const library = await libraryFor(undefined, address)
      const how = { fullResponse: true, forceBodyMode: 'url' } as const
      const { data } = await library.post<unknown>(`oauth2/${path}`, form, how)
      return { body: data }
    } catch (thrown) {
      return troubleIn(thrown)
    }
  }
  const granted = async (clientId: string, form: Record<string, string>): Promise<XTokens | Trouble> => {
    const answer = await ask('token', { ...form, client_id: clientId })
    if ('why' in answer) return answer
    const grant = GrantSchema.safeParse(answer.body).data
    if (!grant) return NO_GRANT
    return {
      clientId,
      accessToken: grant.access_token,
      refreshToken: grant.refresh_token,
      expiresAt: now() + grant.expires_in * 1000,
      scopes: grant.scope.split(' ').filter((scope) => scope !== ''),
    }
  }
  return {
    exchange: ({ clientId, code, verifier, callback }) =>
      granted(clientId, {
        grant_type: 'authorization_code',
        code,
        code_verifier: verifier,
        redirect_uri: callback,
      }),
    refresh: ({ clientId, refreshToken }) =>
      granted(clientId, { grant_type: 'refresh_token', refresh_token: refreshToken }),
    revoke: async ({ clientId, refreshToken }) => {
      const answer = await ask('revoke', {
        token: refreshToken,
        token_type_hint: 'refresh_token',
        client_id: clientId,
      })
      return 'why' in answer ? answer : undefined
    },
  }
}

const NO_GRANT: Trouble = {
  kind: 'unavailable',
  sentMaybe: false,
  why: 'X answered the sign-in with something that Chalkbird can not read.',
}

/** A refusal in the form of OAuth is one by X itself, and final. */
const troubleIn = (thrown: unknown): Trouble => {
  const told =
    thrown instanceof ApiResponseError && thrown.code < 500
      ? ErrorSchema.safeParse(thrown.data).data
      : undefined
  if (!told) {
    const trouble = troubleOfThrown(thrown)
    return trouble.kind === 'unavailable' ? { ...trouble, sentMaybe: false } : trouble
  }
  return {
    kind: 'signed-out',
    why: `X no longer takes this sign-in (${told.error}). Sign in again under ‘X account’.`,
  }
}
