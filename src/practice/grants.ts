import { createHash, randomBytes } from 'node:crypto'

/** What somebody allowed an app to do in their name. */
export type Grant = { accountId: string; clientId: string; scopes: readonly string[] }
/** What an app asked for at the browser, to be proven when it comes for its tokens. */
export type Asked = Grant & { redirectUri: string; challenge: string; hashed: boolean }
export type Tokens = {
  access: string
  refresh: string | undefined
  scopes: readonly string[]
  seconds: number
}

// X: authorization-code, "valid for 30 seconds", and two hours without offline.access, and so with it.
const CODE_MS = 30_000
const ACCESS_SECONDS = 7200

/** Everything that came of one sign-in ends at once. */
type Family = Grant & { ended: boolean }

// X's words, from the field: [plhery/node-twitter-api-v2#496] for the code; the others from memory.
const WRONG = {
  code: 'Value passed for the authorization code was invalid.',
  address: 'Value passed for the redirect uri did not match the uri of the authorization code.',
  verifier: 'Value passed for the code verifier did not match the code challenge.',
  token: 'Value passed for the token was invalid.',
}

const secret = (): string => randomBytes(32).toString('base64url')

/** RFC 7636, section 4.6. */
const isProven = ({ challenge, hashed }: Asked, verifier: string): boolean =>
  challenge === (hashed ? createHash('sha256').update(verifier).digest('base64url') : verifier)

/** Codes and tokens of OAuth 2.0, in memory. `realNow` is the computer's clock, since apps count by it. A string is a complaint. */
export const createGrants = (realNow: () => number) => {
  const codes = new Map<string, { asked: Asked; endsAt: number }>()
  const accesses = new Map<string, { family: Family; endsAt: number }>()
  const refreshes = new Map<string, Family>()
  const used = new Set<string>()
  const reused: string[] = []

  const tokensFor = (family: Family): Tokens => {
    const access = secret()
    accesses.set(access, { family, endsAt: realNow() + ACCESS_SECONDS * 1000 })
    const refresh = family.scopes.includes('offline.access') ? secret() : undefined
    if (refresh !== undefined) refreshes.set(refresh, family)
    return { access, refresh, scopes: family.scopes, seconds: ACCESS_SECONDS }
  }

  return {
    /** A code for the app to fetch its tokens with. */
    give: (asked: Asked): string => {
      const code = secret()
      codes.set(code, { asked, endsAt: realNow() + CODE_MS })
      return code
    },

    /** A code serves once, whatever comes of it. */
    redeem: (
      code: string,
      proof: { clientId: string; redirectUri: string; verifier: string },
    ): Tokens | string => {
      const given = codes.get(code)
      codes.delete(code)
      if (given === undefined || realNow() >= given.endsAt) return WRONG.code
      const { asked } = given
      if (asked.clientId !== proof.clientId) return WRONG.code
      if (asked.redirectUri !== proof.redirectUri) return WRONG.address
      if (!isProven(asked, proof.verifier)) return WRONG.verifier
      const { accountId, clientId, scopes } = asked
      return tokensFor({ accountId, clientId, scopes, ended: false })
    },

    /** X: refresh tokens serve once [gptme/gptme-contrib#285]. */
    refresh: (token: string, clientId: string): Tokens | string => {
      if (used.has(token)) reused.push(token)
      const family = refreshes.get(token)
      if (family === undefined || family.ended || family.clientId !== clientId) return WRONG.token
      refreshes.delete(token)
      used.add(token)
      return tokensFor(family)
    },

    /** RFC 7009: the other tokens of the same sign-in end too. Whether X does so is not known. */
    revoke: (token: string): void => {
      const family = refreshes.get(token) ?? accesses.get(token)?.family
      if (family !== undefined) family.ended = true
    },

    /** What an access token is good for, if anything. */
    grantOf: (access: string): Grant | undefined => {
      const given = accesses.get(access)
      return given === undefined || given.family.ended || realNow() >= given.endsAt ? undefined : given.family
    },

    /** Refresh tokens that somebody tried to use again. */
    reused: reused as readonly string[],
  }
}

export type Grants = ReturnType<typeof createGrants>
