import { Agent as HttpAgent } from 'node:http'
import { Agent as HttpsAgent } from 'node:https'
import { TwitterApi, type ITwitterApiClientPlugin, type TwitterResponse } from 'twitter-api-v2'
import { z } from 'zod'
import { AuthorSchema, PostIdSchema, type Author } from '../../core/post'
import type { PostId, XTime } from '../../core/time'
import type { Answer } from './answer'
import { REQUESTED, REQUESTED_OF_OWN } from './names'
import { readPage, type Page } from './read-page'
import { seenIn } from './seen'
import { troubleOfThrown } from './thrown'

/** OAuth 1.0a, all four from X's developer console: they never expire, and sign every call that the app makes. */
export type XKeys = { appKey: string; appSecret: string; accessToken: string; accessSecret: string }

/** Where to read on: posts newer than an id, or since a moment. X refuses both at once. */
export type Since = { sinceId: PostId } | { startTime: XTime }

/** What is posted. X: create-post; a poll has 2 to 4 options of 25, and is open for 5 minutes to 7 days. */
type OwnPost = {
  text: string
  replyTo?: PostId | undefined
  poll?: { options: readonly string[]; minutes: number } | undefined
}

/** Every call answers within the deadline and says in plain words what went wrong; none throws. */
export type XClient = {
  me: () => Promise<Answer<Author>>
  search: (
    wanted: { query: string; nextToken?: string | undefined } & Partial<Since>,
  ) => Promise<Answer<Page>>
  /** What an account posted, newest first, without the delay of the search index. */
  postsBy: (
    wanted: { userId: string; nextToken?: string | undefined } & Partial<Since>,
  ) => Promise<Answer<Page>>
  /** At most 100 ids; those that are gone come back as `missing`. */
  byIds: (ids: readonly PostId[]) => Promise<Answer<Page>>
  post: (wanted: OwnPost) => Promise<Answer<{ id: PostId }>>
  /** Deletes a post of ours with all its versions. */
  remove: (id: PostId) => Promise<Answer<{ deleted: boolean }>>
}

/** For the whole call, from looking up X's address to the last byte of the answer. */
export const DEADLINE_MS = 15_000
/** X: the most posts on a page. */
const PAGE = 100

const NOT_FROM_X =
  'Something between this computer and X answers instead of X. Open a web page: does the network ask to sign in, or filter x.com?'

/** X answers for an account that it does not know with 200 and errors alone; an empty timeline has its count. */
const readTimeline = (body: unknown): Page | 'nobody' | undefined =>
  TimelineSchema.safeParse(body).success ? readPage(body) : readPage(body) && 'nobody'

const NOBODY = { kind: 'refused', problem: 'not-found', why: 'X does not know this account.' } as const

const TimelineSchema = z.union([z.object({ meta: z.object({}) }), z.object({ data: z.array(z.unknown()) })])
const MeSchema = z.object({ data: AuthorSchema.pick({ id: true, name: true, username: true }) })
const PostedSchema = z.object({ data: z.object({ id: PostIdSchema }) })
const RemovedSchema = z.object({ data: z.object({ deleted: z.boolean() }) })

/** The library knows no other address than X's; this hook comes before it signs the request. */
const rebase = (baseUrl: string): ITwitterApiClientPlugin => ({
  onBeforeRequestConfig: ({ params }) => {
    params.url = params.url.replace(/^https:\/\/api\.x\.com/, baseUrl.replace(/\/$/, ''))
  },
})

/** The library's own timeout only counts silence, so that an answer that drips could hold the feed for hours. */
const limitTime = (ms: number): ITwitterApiClientPlugin => ({
  onBeforeRequest: ({ requestOptions }) => {
    requestOptions.signal = AbortSignal.timeout(ms)
  },
})

/** X takes whole seconds. */
const moment = (time: XTime): string => `${new Date(time).toISOString().slice(0, 19)}Z`

const sinceIn = ({ sinceId, startTime }: { sinceId?: PostId; startTime?: XTime }) => ({
  since_id: sinceId,
  start_time: startTime === undefined ? undefined : moment(startTime),
})

const bodyOf = ({ text, replyTo, poll }: OwnPost) => ({
  text,
  ...(replyTo === undefined ? {} : { reply: { in_reply_to_tweet_id: replyTo } }),
  ...(poll === undefined ? {} : { poll: { options: poll.options, duration_minutes: poll.minutes } }),
})

type XClientOptions = {
  keys: XKeys
  /** Where X is, if not at its own address: the practice room. */
  baseUrl?: string | undefined
  /** `DEADLINE_MS` unless a test can't wait so long. */
  deadlineMs?: number | undefined
}

export const createXClient = ({ keys, baseUrl, deadlineMs = DEADLINE_MS }: XClientOptions): XClient => {
  const isPlain = baseUrl?.startsWith('http:') ?? false
  const { v2 } = new TwitterApi(keys, {
    plugins: [...(baseUrl === undefined ? [] : [rebase(baseUrl)]), limitTime(deadlineMs)],
    // A connection is not used twice: a server may close an idle one just as the next request leaves, and then nobody
    // knows whether a post was made. The library's requests go by https unless the agent says otherwise.
    httpAgent: isPlain ? new HttpAgent({ keepAlive: false }) : new HttpsAgent({ keepAlive: false }),
    // With compression on, an answer that is cut off is never noticed by the library, and the call hangs.
    compression: false,
  })

  const ask = async <Value>(
    call: Promise<TwitterResponse<unknown>>,
    read: (body: unknown) => Value | undefined,
  ): Promise<Answer<Value>> => {
    const answer = await call.catch(troubleOfThrown)
    if ('kind' in answer) return answer
    const value = read(answer.data)
    const seen = seenIn(answer.headers)
    if (value === undefined) return { kind: 'unavailable', why: NOT_FROM_X, sentMaybe: true, ...seen }
    return { kind: 'ok', value, ...seen }
  }
  const pageAt = (path: string, query: Record<string, string | number | undefined>) =>
    ask(v2.get(path, { ...query, ...REQUESTED }, { fullResponse: true }), readPage)

  return {
    me: () =>
      ask(v2.get('users/me', {}, { fullResponse: true }), (body) => MeSchema.safeParse(body).data?.data),
    search: ({ query, nextToken, ...since }) =>
      pageAt('tweets/search/recent', { query, max_results: PAGE, next_token: nextToken, ...sinceIn(since) }),
    postsBy: async ({ userId, nextToken, ...since }) => {
      const query = { max_results: PAGE, pagination_token: nextToken, ...sinceIn(since) }
      const call = v2.get(`users/${userId}/tweets`, { ...query, ...REQUESTED_OF_OWN }, { fullResponse: true })
      const answer = await ask(call, readTimeline)
      if (answer.kind !== 'ok') return answer
      const { value, ...seen } = answer
      return value === 'nobody' ? { ...seen, ...NOBODY } : { ...seen, value }
    },
    byIds: (ids) => pageAt('tweets', { ids: ids.join(',') }),
    post: (wanted) =>
      ask(
        v2.post('tweets', bodyOf(wanted), { fullResponse: true }),
        (body) => PostedSchema.safeParse(body).data?.data,
      ),
    remove: (id) =>
      ask(
        v2.delete(`tweets/${id}`, {}, { fullResponse: true }),
        (body) => RemovedSchema.safeParse(body).data?.data,
      ),
  }
}
