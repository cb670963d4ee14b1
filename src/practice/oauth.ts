import { createHmac, timingSafeEqual } from 'node:crypto'
import type { Grant } from './grants'

/** An account's own tokens for an app, as X's console hands them out. */
type User = {
  accountId: string
  token: string
  secret: string
  /** A token of OAuth 2.0 with every scope, for what OAuth 1.0a may not do. */
  bearer?: string
  /** What that token was given for, where it is not for everything. */
  scopes?: readonly string[]
  /** What OAuth 1.0a may do, as set in the console; 'read-write' unless told. */
  access?: AccessLevel
}
type AccessLevel = 'read' | 'read-write'

/** A developer app, as X's console knows it. */
export type App = {
  key: string
  secret: string
  bearer?: string
  /** The account that it belongs to: what this one reads of its own costs less. */
  ownerId: string
  users: readonly User[]
  /** For signing in by OAuth 2.0, as a public client without a secret. */
  native?: { clientId: string; name: string; callbacks: readonly string[] }
}

export type AuthKind = 'oauth1' | 'oauth2-user' | 'app'
export type Caller = {
  kind: AuthKind
  app: App
  accountId: string | undefined
  /** What a token of OAuth 2.0 was given for; nothing where it is good for everything. */
  scopes?: readonly string[]
  access: AccessLevel
}
export type SignedRequest = {
  method: string
  /** Without its query. */
  url: string
  /** What the signature covers beside its own fields: the query, and a form if there is one. */
  parameters: URLSearchParams
  authorization: string
}

// X: "timestamp out of bounds"; the bound itself is not documented.
const TOLERANCE_MS = 10 * 60_000

/** RFC 5849, section 3.6: stricter than encodeURIComponent. */
const encode = (text: string): string =>
  encodeURIComponent(text).replace(/[!*'()]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`)

const decode = (text: string): string => {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

const fieldsOf = (authorization: string): Map<string, string> =>
  new Map(
    Array.from(authorization.matchAll(/(\w+)="([^"]*)"/g), ([, name = '', value = '']) => [
      name,
      decode(value),
    ]),
  )

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** RFC 5849, section 3.4: what client and server must both come to. */
const signatureOf = (
  request: SignedRequest,
  fields: Map<string, string>,
  secrets: [string, string],
): string => {
  const parameters = [...request.parameters, ...[...fields].filter(([name]) => name !== 'oauth_signature')]
    .map(([name, value]) => [encode(name), encode(value)] as const)
    .sort(([nameA, valueA], [nameB, valueB]) => compare(nameA, nameB) || compare(valueA, valueB))
    .map(([name, value]) => `${name}=${value}`)
    .join('&')
  const base = [request.method.toUpperCase(), request.url, parameters].map(encode).join('&')
  return createHmac('sha1', secrets.map(encode).join('&')).update(base).digest('base64')
}

const isSame = (a: string, b: string): boolean => {
  const [left, right] = [Buffer.from(a), Buffer.from(b)]
  return left.length === right.length && timingSafeEqual(left, right)
}

/** Tells who is asking, or nothing for a request that X would answer with 401. */
export const createGate = (
  apps: readonly App[],
  { realNow, grantOf }: { realNow: () => number; grantOf: (access: string) => Grant | undefined },
) => {
  const usedNonces = new Map<string, number>()

  const isFresh = (nonce: string, at: number): boolean => {
    for (const [used, usedAt] of usedNonces)
      if (Math.abs(realNow() - usedAt) > TOLERANCE_MS) usedNonces.delete(used)
    if (usedNonces.has(nonce)) return false
    usedNonces.set(nonce, at)
    return true
  }

  const isSigned = (
    request: SignedRequest,
    fields: Map<string, string>,
    secrets: [string, string],
  ): boolean => {
    const at = Number(fields.get('oauth_timestamp')) * 1000
    return (
      fields.get('oauth_signature_method') === 'HMAC-SHA1' &&
      (fields.get('oauth_version') ?? '1.0') === '1.0' &&
      // The client signs by the computer's clock, however fast the class runs.
      Math.abs(realNow() - at) <= TOLERANCE_MS &&
      isSame(fields.get('oauth_signature') ?? '', signatureOf(request, fields, secrets)) &&
      isFresh(fields.get('oauth_nonce') ?? '', at)
    )
  }

  const signer = (request: SignedRequest): Caller | undefined => {
    const fields = fieldsOf(request.authorization)
    const app = apps.find(({ key }) => key === fields.get('oauth_consumer_key'))
    const user = app?.users.find(({ token }) => token === fields.get('oauth_token'))
    if (app === undefined || user === undefined || !isSigned(request, fields, [app.secret, user.secret]))
      return undefined
    return { kind: 'oauth1', app, accountId: user.accountId, access: user.access ?? 'read-write' }
  }

  const bearerOf = (bearer: string): Caller | undefined => {
    const access = 'read-write'
    for (const app of apps) {
      if (bearer === app.bearer) return { kind: 'app', app, accountId: undefined, access }
      const user = app.users.find((each) => each.bearer === bearer)
      if (user !== undefined) {
        const scopes = user.scopes === undefined ? {} : { scopes: user.scopes }
        return { kind: 'oauth2-user', app, accountId: user.accountId, ...scopes, access }
      }
    }
    const grant = grantOf(bearer)
    const app = apps.find(({ native }) => native !== undefined && native.clientId === grant?.clientId)
    if (grant === undefined || app === undefined) return undefined
    return { kind: 'oauth2-user', app, accountId: grant.accountId, scopes: grant.scopes, access }
  }

  return (request: SignedRequest): Caller | undefined => {
    const bearer = /^Bearer (.+)$/i.exec(request.authorization)?.[1]
    if (bearer !== undefined) return bearerOf(bearer)
    return /^OAuth /i.test(request.authorization) ? signer(request) : undefined
  }
}
