import { createHmac, timingSafeEqual } from 'node:crypto'

/** The trainer's own keys, as X's console hands them out; the bearer tokens are for what OAuth 1.0a may not do. */
export type Keys = {
  app: { key: string; secret: string; bearer?: string }
  user: { accountId: string; token: string; secret: string; bearer?: string }
}

export type AuthKind = 'oauth1' | 'oauth2-user' | 'app'
export type Caller = { kind: AuthKind; accountId: string | undefined }
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
export const createGate = ({ app, user }: Keys, realNow: () => number) => {
  const usedNonces = new Map<string, number>()

  const isFresh = (nonce: string, at: number): boolean => {
    for (const [used, usedAt] of usedNonces)
      if (Math.abs(realNow() - usedAt) > TOLERANCE_MS) usedNonces.delete(used)
    if (usedNonces.has(nonce)) return false
    usedNonces.set(nonce, at)
    return true
  }

  const isSignedByUs = (request: SignedRequest): boolean => {
    const fields = fieldsOf(request.authorization)
    const at = Number(fields.get('oauth_timestamp')) * 1000
    return (
      fields.get('oauth_consumer_key') === app.key &&
      fields.get('oauth_token') === user.token &&
      fields.get('oauth_signature_method') === 'HMAC-SHA1' &&
      (fields.get('oauth_version') ?? '1.0') === '1.0' &&
      // The client signs by the computer's clock, however fast the class runs.
      Math.abs(realNow() - at) <= TOLERANCE_MS &&
      isSame(fields.get('oauth_signature') ?? '', signatureOf(request, fields, [app.secret, user.secret])) &&
      isFresh(fields.get('oauth_nonce') ?? '', at)
    )
  }

  return (request: SignedRequest): Caller | undefined => {
    const bearer = /^Bearer (.+)$/i.exec(request.authorization)?.[1]
    if (bearer !== undefined && bearer === app.bearer) return { kind: 'app', accountId: undefined }
    if (bearer !== undefined && bearer === user.bearer)
      return { kind: 'oauth2-user', accountId: user.accountId }
    const isOurs = /^OAuth /i.test(request.authorization) && isSignedByUs(request)
    return isOurs ? { kind: 'oauth1', accountId: user.accountId } : undefined
  }
}
