import { Agent } from 'node:http'
import { TwitterApi, type ITwitterApiClientPlugin, type TwitterApiTokens } from 'twitter-api-v2'

/** Sends the real client to another address: it has no setting for that. The signature covers the new address. */
export const rebase = (base: string): ITwitterApiClientPlugin => ({
  onBeforeRequestConfig: ({ params }) => {
    params.url = params.url.replace(/^https:\/\/(api|upload)\.x\.com/, base)
    params.timeout ??= 5000
  },
  onOAuth2RequestToken: ({ result }) => {
    result.url = result.url.replace(/^https:\/\/x\.com/, base)
  },
})

export type TestKeys = {
  app: { key: string; secret: string }
  user: { token: string; secret: string }
}

/** The real client with the trainer's own keys, or with a bearer token. */
export const practiceClient = (
  base: string,
  keys: TestKeys | string,
  ...plugins: ITwitterApiClientPlugin[]
): TwitterApi => {
  // It would take https for granted without an agent, and ask for compressed answers.
  const settings = {
    plugins: [rebase(base), ...plugins],
    httpAgent: new Agent(),
    compression: false as const,
  }
  if (typeof keys === 'string') return new TwitterApi(keys, settings)
  const tokens: TwitterApiTokens = {
    appKey: keys.app.key,
    appSecret: keys.app.secret,
    accessToken: keys.user.token,
    accessSecret: keys.user.secret,
  }
  return new TwitterApi(tokens, settings)
}
