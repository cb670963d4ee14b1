import { z } from 'zod'
import type { ConnectedAccount } from '../connections'
import type { Access, Door } from '../x/access'
import { CredentialsSchema, type Credentials } from '../x/credentials'
import type { OAuth2 } from '../x/sign-in/oauth2'
import { createTokens } from '../x/sign-in/tokens'
import type { Told } from './told-by-x'

/** What is kept of a connected account. */
const KeptSchema = z.strictObject({
  credentials: CredentialsSchema,
  /** As X told it; it is known offline too. */
  account: z.strictObject({ id: z.string(), username: z.string() }).optional(),
  isOwner: z.boolean(),
})
export type Kept = z.infer<typeof KeptSchema>

export const readKept = (text: string | undefined): Kept | undefined => {
  if (text === undefined) return undefined
  try {
    return KeptSchema.safeParse(JSON.parse(text)).data
  } catch {
    return undefined
  }
}

/** An account that is connected now. */
export type Held = {
  kept: () => Kept
  /** Signs calls, and refreshes what runs out. */
  door: Door
  /** X's latest word about it, in this run. */
  told: () => Told | undefined
  hear: (told: Told) => void
  own: (isOwner: boolean) => void
}

const accessBy = (
  credentials: Credentials,
  how: { refresh: OAuth2['refresh']; now: () => number; keep: (credentials: Credentials) => void },
): Door => {
  switch (credentials.kind) {
    case 'oauth1': {
      const { kind: _kind, ...keys } = credentials
      const access: Access = { kind: 'keys', keys }
      return () => Promise.resolve(access)
    }
    case 'oauth2': {
      const { kind, ...tokens } = credentials
      return createTokens({ ...how, tokens, keep: (renewed) => how.keep({ kind, ...renewed }) })
    }
  }
}

/** Holds an account; `keep` is told of everything that has to be known at the next start. */
export const hold = (
  first: Kept,
  how: { refresh: OAuth2['refresh']; now: () => number; keep: (kept: Kept) => void },
): Held => {
  let kept = first
  let told: Told | undefined
  const change = (part: Partial<Kept>) => {
    kept = { ...kept, ...part }
    how.keep(kept)
  }
  return {
    kept: () => kept,
    door: accessBy(first.credentials, { ...how, keep: (credentials) => change({ credentials }) }),
    told: () => told,
    hear: (news) => {
      told = news
      if (news.account) change({ account: news.account })
    },
    own: (isOwner) => change({ isOwner }),
  }
}

/** X: an access token of OAuth 1.0a begins with its account's id. */
const idInToken = ({ credentials }: Kept): string | undefined =>
  credentials.kind === 'oauth1' ? /^(\d{1,19})-/.exec(credentials.accessToken)?.[1] : undefined

/** Who it is, as far as that is known without asking. */
export const idOf = (kept: Kept): string | undefined => kept.account?.id ?? idInToken(kept)

export const accountOf = (kept: Kept): ConnectedAccount | undefined =>
  kept.account && { ...kept.account, isOwner: kept.isOwner }
