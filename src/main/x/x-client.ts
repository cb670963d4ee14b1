import type { TwitterResponse } from 'twitter-api-v2'
import { z } from 'zod'
import { AuthorSchema, PostIdSchema, type Author } from '../../core/post'
import type { PostId, XTime } from '../../core/time'
import { byKeys, type Door } from './access'
import type { Answer, Trouble } from './answer'
import { createCalls } from './calls'
import type { XKeys } from './credentials'
import type { XAddress } from './library'
import { REQUESTED } from './names'
import { readPage, type Page } from './read-page'
import { seenIn } from './seen'
import { troubleOfThrown } from './thrown'

/** Where to read on: posts newer than an id, or since a moment. X refuses both at once. */
export type Since = { sinceId: PostId } | { startTime: XTime }

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
  post: (wanted: { text: string; replyTo?: PostId | undefined }) => Promise<Answer<{ id: PostId }>>
  /** Deletes a post of ours with all its versions. */
  remove: (id: PostId) => Promise<Answer<{ deleted: boolean }>>
}

/** X: the most posts on a page. */
const PAGE = 100

const NOT_FROM_X =
  'Something between this computer and X answers instead of X. Open a web page: does the network ask to sign in, or filter x.com?'

const MeSchema = z.object({ data: AuthorSchema.pick({ id: true, name: true, username: true }) })
const PostedSchema = z.object({ data: z.object({ id: PostIdSchema }) })
const RemovedSchema = z.object({ data: z.object({ deleted: z.boolean() }) })

/** X takes whole seconds. */
const moment = (time: XTime): string => `${new Date(time).toISOString().slice(0, 19)}Z`

const sinceIn = ({ sinceId, startTime }: { sinceId?: PostId; startTime?: XTime }) => ({
  since_id: sinceId,
  start_time: startTime === undefined ? undefined : moment(startTime),
})

export const createXClient = ({ keys, ...address }: XAddress & { keys: XKeys | Door }): XClient => {
  const v2 = createCalls(typeof keys === 'function' ? keys : byKeys(keys), address)

  const ask = async <Value>(
    call: Promise<TwitterResponse<unknown> | Trouble>,
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
    postsBy: ({ userId, nextToken, ...since }) =>
      pageAt(`users/${userId}/tweets`, { max_results: PAGE, pagination_token: nextToken, ...sinceIn(since) }),
    byIds: (ids) => pageAt('tweets', { ids: ids.join(',') }),
    post: ({ text, replyTo }) =>
      ask(
        v2.post(
          'tweets',
          { text, ...(replyTo === undefined ? {} : { reply: { in_reply_to_tweet_id: replyTo } }) },
          { fullResponse: true },
        ),
        (body) => PostedSchema.safeParse(body).data?.data,
      ),
    remove: (id) =>
      ask(
        v2.delete(`tweets/${id}`, {}, { fullResponse: true }),
        (body) => RemovedSchema.safeParse(body).data?.data,
      ),
  }
}
