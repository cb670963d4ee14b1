import { TwitterApi, type IClientSettings, type ITwitterApiClientPlugin } from 'twitter-api-v2'
import { directly, type Agents } from './agents'
import type { Access } from './access'

export type XAddress = {
  /** Where X is, if not at its own address: the practice room. */
  baseUrl?: string | undefined
  /** `DEADLINE_MS` unless a test can't wait so long. */
  deadlineMs?: number | undefined
  agents?: Agents | undefined
}

/**
 * For a whole call, ms of real time: from the first question, whether it is who may ask or by which proxy, to the last byte, with
 * every repetition. What has not left by then never does.
 */
export const DEADLINE_MS = 15_000
const API_OF_X = 'https://api.x.com'

/** The library knows no other address than X's; this hook comes before it signs the request. */
const rebase = (baseUrl: string): ITwitterApiClientPlugin => ({
  onBeforeRequestConfig: ({ params }) => {
    params.url = params.url.replace(API_OF_X, baseUrl.replace(/\/$/, ''))
  },
})

/** The library's own timeout only counts silence, so that an answer that drips could hold the feed for hours. */
const limitTime = (deadline: AbortSignal): ITwitterApiClientPlugin => ({
  onBeforeRequest: ({ requestOptions }) => {
    requestOptions.signal = deadline
  },
})

/** The deadline of a call that begins now. */
export const deadlineOf = ({ deadlineMs = DEADLINE_MS }: XAddress): AbortSignal =>
  AbortSignal.timeout(deadlineMs)

/** The library for one call; without access for the calls that give it. */
export const libraryFor = async (
  access: Access | undefined,
  address: XAddress,
  deadline = deadlineOf(address),
): Promise<TwitterApi['v2']> => {
  const { baseUrl, agents = directly } = address
  const settings: Partial<IClientSettings> = {
    plugins: [...(baseUrl === undefined ? [] : [rebase(baseUrl)]), limitTime(deadline)],
    // The library's requests go by https unless the agent says otherwise.
    httpAgent: await agents(baseUrl ?? API_OF_X),
    // With compression on, an answer that is cut off is never noticed by the library, and the call hangs.
    compression: false,
  }
  switch (access?.kind) {
    case undefined:
      return new TwitterApi(undefined, settings).v2
    case 'keys':
      return new TwitterApi(access.keys, settings).v2
    case 'token':
      return new TwitterApi(access.token, settings).v2
  }
}
