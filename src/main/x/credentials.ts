import { z } from 'zod'

const Value = z.string().min(1).max(1000)

const KeysSchema = z.strictObject({
  appKey: Value,
  appSecret: Value,
  accessToken: Value,
  accessSecret: Value,
})
/** OAuth 1.0a, all four from X's developer console: they never expire, and sign every call that the app makes. */
export type XKeys = z.infer<typeof KeysSchema>

/** OAuth 2.0 as a native app: there is no app secret, and each refresh token is good for one refresh. */
const TokensSchema = z.strictObject({
  clientId: Value,
  accessToken: Value,
  refreshToken: Value,
  /** ms since 1970 by this computer's clock. */
  expiresAt: z.number(),
  scopes: z.array(z.string()),
})
export type XTokens = z.infer<typeof TokensSchema>

/** By what X knows an account. Never in a journal, a log, a window or an error's words. */
export const CredentialsSchema = z.discriminatedUnion('kind', [
  KeysSchema.extend({ kind: z.literal('oauth1') }),
  TokensSchema.extend({ kind: z.literal('oauth2') }),
])
export type Credentials = z.infer<typeof CredentialsSchema>
