import { consentPage, methodIn, readConsent, refusedPage } from './consent'
import type { Grants, Tokens } from './grants'
import type { Heard, Reply } from './http'
import type { App } from './oauth'
import type { Answer } from './problems'
import { isRecord } from './room'
import type { World } from './world'

export type SignInOptions = {
  apps: readonly App[]
  world: World
  grants: Grants
  /** Who signs in, at once and without the page: an account's id, or 'cancel'. Without it the page asks. */
  atTheBrowser: (() => string) | undefined
}

const NEEDED = ['grant_type', 'code', 'redirect_uri', 'code_verifier']

const json = (status: number, body: unknown): Reply => ({ answer: { status, body }, headers: {} })
const page = (answer: Answer): Reply => ({ answer, headers: {} })
const refused = (error: string, why: string, status = 400): Reply =>
  json(status, { error, error_description: why })

/** To the app's own address, with what it is to hear. */
const sentTo = (address: string, query: Record<string, string>): Reply => {
  const url = new URL(address)
  for (const [name, value] of Object.entries(query)) url.searchParams.set(name, value)
  return {
    answer: { status: 302, body: '', contentType: 'text/html' },
    headers: { location: url.toString() },
  }
}

/** X documents forms here, and takes JSON as well, which is what twitter-api-v2 sends. */
const fieldsOf = ({ form, text, body }: Heard): URLSearchParams => {
  if (form) return new URLSearchParams(text)
  const told = isRecord(body) ? Object.entries(body) : []
  return new URLSearchParams(
    told.flatMap(([name, value]) => (typeof value === 'string' ? [[name, value] as [string, string]] : [])),
  )
}

const tokenAnswer = (tokens: Tokens | string): Reply =>
  typeof tokens === 'string'
    ? refused('invalid_request', tokens)
    : json(200, {
        token_type: 'bearer',
        expires_in: tokens.seconds,
        access_token: tokens.access,
        scope: tokens.scopes.join(' '),
        ...(tokens.refresh !== undefined && { refresh_token: tokens.refresh }),
      })

/** Signing in by OAuth 2.0 with PKCE, as a native app does: the page in the browser, and the tokens behind it. */
export const createSignIn = ({ apps, world, grants, atTheBrowser }: SignInOptions) => {
  const accounts = () =>
    [...new Set(apps.flatMap(({ users }) => users.map(({ accountId }) => accountId)))].flatMap(
      (id) => world.account(id) ?? [],
    )

  /** What somebody decided: an account's id is a yes. */
  const decided = (query: URLSearchParams, accountId: string): Reply => {
    const consent = readConsent(query, apps)
    if (consent === undefined) return page(refusedPage())
    const state = query.get('state') ?? ''
    const { clientId, redirectUri, scopes } = consent
    // RFC 6749, section 4.1.2.1.
    if (world.account(accountId) === undefined) return sentTo(redirectUri, { error: 'access_denied', state })
    const challenge = query.get('code_challenge') ?? ''
    const hashed = methodIn(query) === 's256'
    const code = grants.give({ accountId, clientId, redirectUri, scopes, challenge, hashed })
    return sentTo(redirectUri, { state, code })
  }

  const authorize = ({ method, url, text }: Heard): Reply => {
    const query = method === 'POST' ? new URLSearchParams(text) : url.searchParams
    if (method === 'POST') return decided(query, query.get('account') ?? '')
    if (atTheBrowser !== undefined) return decided(query, atTheBrowser())
    const consent = readConsent(query, apps)
    return page(consent === undefined ? refusedPage() : consentPage(consent, query, accounts()))
  }

  const token = (fields: URLSearchParams): Reply => {
    const value = (name: string): string => fields.get(name) ?? ''
    const clientId = value('client_id')
    if (!apps.some(({ native }) => native?.clientId === clientId))
      return refused('unauthorized_client', 'Missing valid authorization header', 401)
    const grantType = value('grant_type')
    const needed = grantType === 'refresh_token' ? ['refresh_token'] : NEEDED
    const missing = needed.find((name) => value(name) === '')
    if (missing !== undefined) return refused('invalid_request', `Missing required parameter [${missing}].`)
    if (grantType === 'refresh_token') return tokenAnswer(grants.refresh(value('refresh_token'), clientId))
    if (grantType !== 'authorization_code')
      return refused('unsupported_grant_type', 'Value passed for the grant type was invalid.')
    const proof = { clientId, redirectUri: value('redirect_uri'), verifier: value('code_verifier') }
    return tokenAnswer(grants.redeem(value('code'), proof))
  }

  const revoke = (fields: URLSearchParams): Reply => {
    grants.revoke(fields.get('token') ?? '')
    return json(200, { revoked: true })
  }

  /** Nothing for a request that is not about signing in. */
  return (heard: Heard): Reply | undefined => {
    const { method, url } = heard
    if (url.pathname === '/i/oauth2/authorize') return authorize(heard)
    if (method !== 'POST') return undefined
    if (url.pathname === '/2/oauth2/token') return token(fieldsOf(heard))
    return url.pathname === '/2/oauth2/revoke' ? revoke(fieldsOf(heard)) : undefined
  }
}
