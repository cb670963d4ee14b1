import type { TwitterResponse } from 'twitter-api-v2'
import { z } from 'zod'
import { AuthorSchema, PostIdSchema, type Author } from '../../core/post'
import type { Picture } from '../../core/sheet/parts'
import type { PostId, XTime } from '../../core/time'
import { byKeys, type Door } from './access'
import type { Answer, Trouble } from './answer'
import { createCalls, type WhyNot } from './calls'
import type { XKeys } from './credentials'
import { createHangUp } from './hang-up'
import type { XAddress } from './library'
import { REQUESTED, REQUESTED_ALONE, REQUESTED_POLLS } from './pages/names'
import { readPage, type Page } from './pages/read-page'
import { readPolls, type PollPage } from './pages/read-polls'
import { seenIn } from './feed/seen'
import { troubleOfThrown } from './thrown'

/** Where to read on: posts newer than an id, or since a moment. X refuses both at once. */
export type Since = { sinceId: PostId } | { startTime: XTime }

/** What is posted. X: create-post; a poll has 2 to 4 options of 25, and is open for 5 minutes to 7 days. */
type OwnPost = {
  text: string
  replyTo?: PostId | undefined
  poll?: { options: readonly string[]; minutes: number } | undefined
  /** A picture of ours that X holds, by its id. X: no poll beside it. */
  picture?: string | undefined
}

/** `keptMs`: how long X holds it for a post, from its answer on. */
export type UploadedPicture = { id: string; keptMs: number }

/** Every call answers within the deadline and says in plain words what went wrong; none throws. */
export type XClient = {
  /** For what must leave at once when it is written down: fetches whatever the next call needs; what keeps it from leaving. */
  ready: () => Promise<Trouble | undefined>
  me: () => Promise<Answer<Author>>
  /** `size`: the most on a page, 10 to 100. */
  search: (
    wanted: { query: string; size: number; nextToken?: string | undefined } & Partial<Since>,
  ) => Promise<Answer<Page>>
  /** Posts that name an account, replies and quotes among them: the newest 800. `size`: the most on a page, 5 to 100. */
  mentions: (
    wanted: { userId: string; size: number; nextToken?: string | undefined } & Partial<Since>,
  ) => Promise<Answer<Page>>
  /** What an account posted, newest first, without the delay of the search index. */
  postsBy: (
    wanted: { userId: string; nextToken?: string | undefined } & Partial<Since>,
  ) => Promise<Answer<Page>>
  /** At most 100 ids; those that are gone come back as `missing`. */
  byIds: (ids: readonly PostId[]) => Promise<Answer<Page>>
  /** The same without their authors, who cost twice as much as the posts. */
  stillThere: (ids: readonly PostId[]) => Promise<Answer<Page>>
  /** How polls stand that X holds in these posts. */
  polls: (ids: readonly PostId[]) => Promise<Answer<PollPage>>
  /**
   * Hands a picture to X, for a post of this account to take along; by itself nobody sees it. X: one-shot upload, at most 5 MB, by
   * keys, or by a sign-in of OAuth 2.0 with `media.write`.
   */
  uploadPicture: (picture: Pick<Picture, 'source'>) => Promise<Answer<UploadedPicture>>
  /** Says what an uploaded picture shows, for who cannot see it. X: at most 1,000 characters. */
  describePicture: (picture: { id: string; alt: string }) => Promise<Answer<unknown>>
  post: (wanted: OwnPost, whyNot?: WhyNot) => Promise<Answer<{ id: PostId }>>
  /** Deletes a post of ours with all its versions. */
  remove: (id: PostId) => Promise<Answer<{ deleted: boolean }>>
  /** Bookmarks a post for this account. X: by a sign-in of OAuth 2.0 with `bookmark.write`, and not by keys. */
  bookmark: (wanted: { userId: string; post: PostId }) => Promise<Answer<{ bookmarked: boolean }>>
  /** Gives up every read of posts that is under way, for when the app closes. Never a write: nobody would know what became of it. */
  hangUp: () => void
}

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
/** Where X does not say how long it holds a picture, it is not counted on for longer, s. */
const KEPT_AT_LEAST = 600
const UploadedSchema = z.object({
  data: z.object({ id: PostIdSchema, expires_after_secs: z.number().positive().catch(KEPT_AT_LEAST) }),
})
/** X says again what it was told, or nothing. */
const DescribedSchema = z.object({})
const PostedSchema = z.object({ data: z.object({ id: PostIdSchema }) })
const BookmarkedSchema = z.object({ data: z.object({ bookmarked: z.boolean() }) })
const RemovedSchema = z.object({ data: z.object({ deleted: z.boolean() }) })

/** X takes whole seconds. */
const moment = (time: XTime): string => `${new Date(time).toISOString().slice(0, 19)}Z`

const sinceIn = ({ sinceId, startTime }: { sinceId?: PostId; startTime?: XTime }) => ({
  since_id: sinceId,
  start_time: startTime === undefined ? undefined : moment(startTime),
})

/** X takes the bytes as base64 where the body is JSON. */
const uploadOf = ({ source }: Pick<Picture, 'source'>) => {
  const [, type = '', media = ''] = /^data:([^;]+);base64,(.*)$/.exec(source) ?? []
  return { media, media_type: type, media_category: 'tweet_image' }
}

const bodyOf = ({ text, replyTo, poll, picture }: OwnPost) => ({
  text,
  ...(replyTo === undefined ? {} : { reply: { in_reply_to_tweet_id: replyTo } }),
  ...(poll === undefined ? {} : { poll: { options: poll.options, duration_minutes: poll.minutes } }),
  ...(picture === undefined ? {} : { media: { media_ids: [picture] } }),
})

export const createXClient = ({ keys, ...address }: XAddress & { keys: XKeys | Door }): XClient => {
  const v2 = createCalls(typeof keys === 'function' ? keys : byKeys(keys), address)

  const { reading, hangUp } = createHangUp()

  const ask = async <Value>(
    call: Promise<TwitterResponse<unknown> | Trouble>,
    read: (body: unknown) => Value | undefined,
  ): Promise<Answer<Value>> => {
    const answer = await call.catch(troubleOfThrown)
    if ('kind' in answer) return answer
    const value = read(answer.data)
    if (value === undefined) return { kind: 'unavailable', why: NOT_FROM_X, sentMaybe: true }
    return { kind: 'ok', value, ...seenIn(answer.headers) }
  }
  type Query = Record<string, string | number | undefined>
  const pageAt = (path: string, query: Query, requested: Query = REQUESTED) =>
    reading(ask(v2.get(path, { ...query, ...requested }, { fullResponse: true }), readPage))

  return {
    ready: async () => {
      const trouble = await v2.ready().catch(troubleOfThrown)
      return trouble?.kind === 'unavailable' ? { ...trouble, sentMaybe: false } : trouble
    },
    me: () =>
      ask(v2.get('users/me', {}, { fullResponse: true }), (body) => MeSchema.safeParse(body).data?.data),
    search: ({ query, size, nextToken, ...since }) =>
      pageAt('tweets/search/recent', { query, max_results: size, next_token: nextToken, ...sinceIn(since) }),
    mentions: ({ userId, size, nextToken, ...since }) =>
      pageAt(`users/${userId}/mentions`, {
        max_results: size,
        pagination_token: nextToken,
        ...sinceIn(since),
      }),
    postsBy: async ({ userId, nextToken, ...since }) => {
      const query = { max_results: PAGE, pagination_token: nextToken, ...sinceIn(since) }
      const call = v2.get(`users/${userId}/tweets`, { ...query, ...REQUESTED_ALONE }, { fullResponse: true })
      const answer = await reading(ask(call, readTimeline))
      if (answer.kind !== 'ok') return answer
      const { value, ...seen } = answer
      return value === 'nobody' ? { ...seen, ...NOBODY } : { ...seen, value }
    },
    byIds: (ids) => pageAt('tweets', { ids: ids.join(',') }),
    stillThere: (ids) => pageAt('tweets', { ids: ids.join(',') }, REQUESTED_ALONE),
    polls: (ids) =>
      reading(
        ask(v2.get('tweets', { ids: ids.join(','), ...REQUESTED_POLLS }, { fullResponse: true }), readPolls),
      ),
    uploadPicture: (picture) =>
      ask(v2.post('media/upload', uploadOf(picture), { fullResponse: true }), (body) => {
        const data = UploadedSchema.safeParse(body).data?.data
        return data && { id: data.id, keptMs: data.expires_after_secs * 1000 }
      }),
    describePicture: ({ id, alt }) =>
      ask(
        v2.post('media/metadata', { id, metadata: { alt_text: { text: alt } } }, { fullResponse: true }),
        (body) => DescribedSchema.safeParse(body).data,
      ),
    post: (wanted, whyNot) =>
      ask(
        v2.post('tweets', bodyOf(wanted), { fullResponse: true }, whyNot),
        (body) => PostedSchema.safeParse(body).data?.data,
      ),
    remove: (id) =>
      ask(
        v2.delete(`tweets/${id}`, {}, { fullResponse: true }),
        (body) => RemovedSchema.safeParse(body).data?.data,
      ),
    bookmark: ({ userId, post }) =>
      ask(
        v2.post(`users/${userId}/bookmarks`, { tweet_id: post }, { fullResponse: true }),
        (body) => BookmarkedSchema.safeParse(body).data?.data,
      ),
    hangUp,
  }
}
