import type { Post } from '../../src/core/post'
import { idAtTime, timeOfId, xTime, type PostId } from '../../src/core/time'
import type { Answer, Trouble } from '../../src/main/x/answer'
import type { XClient } from '../../src/main/x/x-client'
import type { FakeClock } from './fake-clock'
import type { Chance } from './seeded'

/** How often, of a thousand requests, each thing goes wrong. */
export type Weather = {
  /** Lost on the way to X: nothing is done, and nobody answers in time. */
  requestLost: number
  /** Done, and the answer is lost. */
  answerLost: number
  /** A 5xx, half of them after the post was made. */
  failed: number
  rateLimited: number
  /** How long after it was made a post stands on its account's timeline, ms on average. */
  timelineLag: number
  /** Of a sign-in: X no longer takes the token, so that it is renewed before a call or in the midst of one. */
  expired: number
}

/** The app's own for a whole call. */
const DEADLINE_MS = 15_000
/** How long the renewal of a token takes at most, ms: longer than a call may. */
const SLOWEST_RENEWAL_MS = 20_000

/** X keeps a picture for a day; shorter here, so that it ends in the midst of a course. */
const PICTURE_KEPT_MS = 90_000

const unclear = (why: string): Trouble => ({ kind: 'unavailable', why, sentMaybe: true })

/** X in memory, by a played clock: one account's posts, a timeline that lags, and a network as bad as is asked for. */
export const createFlakyX = (clock: FakeClock, chance: Chance, weather: Weather) => {
  const made: { post: Post; shownAt: number }[] = []
  let underWay = 0
  /** By id, until when a post may take it along. */
  const pictures = new Map<string, number>()
  const strikes = (perMille: number): boolean => chance.int(1000) < perMille
  const lag = (): number => -weather.timelineLag * Math.log(1 - chance.int(1_000_000) / 1_000_000)

  /** An answer after so long by the played clock. */
  const after = <Value>(ms: number, answer: Answer<Value>): Promise<Answer<Value>> => {
    underWay += 1
    return new Promise((resolve) => {
      clock.after(ms, () => {
        underWay -= 1
        resolve({ ...answer, serverTime: Math.floor(clock.now() / 1000) * 1000 })
      })
    })
  }
  const latency = (): number => 40 + chance.int(400)

  /** X refuses a text that the account has posted before; here it knows so only once the post stands on the timeline. */
  const isKnown = (text: string, replyTo: PostId | undefined): boolean =>
    made.some(({ post, shownAt }) => post.text === text && post.replyTo === replyTo && shownAt <= clock.now())

  const make = ({ text, replyTo, picture }: Parameters<XClient['post']>[0]): Answer<{ id: PostId }> => {
    if (picture !== undefined && (pictures.get(picture) ?? 0) < clock.now())
      return { kind: 'refused', why: 'No such picture.' }
    if (isKnown(text, replyTo)) return { kind: 'refused', problem: 'duplicate', why: 'Posted before.' }
    const id = idAtTime(xTime(clock.now()), made.length % 4096)
    const post: Post = {
      id,
      history: [id],
      authorId: '1',
      text,
      hashtags: [],
      mentions: [],
      links: [],
      ...(replyTo === undefined ? {} : { replyTo }),
      ...(picture === undefined ? {} : { hasMedia: true }),
    }
    made.push({ post, shownAt: clock.now() + lag() })
    return { kind: 'ok', value: { id } }
  }

  const notLeft = (why: string): Trouble => ({ kind: 'unavailable', why, sentMaybe: false })
  /** What comes before a call may leave, by when the call is over. */
  const renewed = async (overAt: number): Promise<Trouble | undefined> => {
    if (!strikes(weather.expired)) return undefined
    const takes = chance.int(SLOWEST_RENEWAL_MS)
    const left = Math.max(0, overAt - clock.now())
    await after(Math.min(takes, left), notLeft(''))
    return takes < left ? undefined : notLeft('No new token in time.')
  }

  const post: XClient['post'] = async (wanted, whyNot) => {
    const overAt = clock.now() + DEADLINE_MS
    // Refused at once, renewed, and asked again.
    const trouble = await renewed(overAt)
    if (trouble) return trouble
    const why = whyNot?.()
    if (why !== undefined) return notLeft(why)
    const left = Math.max(1, overAt - clock.now())
    if (strikes(weather.rateLimited)) {
      const resetAt = xTime(clock.now() + 1000 * (1 + chance.int(20)))
      return after(latency(), { kind: 'rate-limited', why: 'Too many.', resetAt })
    }
    if (strikes(weather.requestLost)) return after(left, unclear('No answer.'))
    if (strikes(weather.answerLost)) {
      // X may take its time: until the app gives the call up, or beyond a crash of the app.
      clock.after(chance.int(left), () => void make(wanted))
      return after(left, unclear('No answer.'))
    }
    if (strikes(weather.failed)) {
      if (chance.oneIn(2)) make(wanted)
      return after(latency(), unclear('503'))
    }
    return after(latency(), make(wanted))
  }

  const postsBy: XClient['postsBy'] = (wanted) => {
    const startTime = 'startTime' in wanted ? (wanted.startTime ?? 0) : 0
    if (strikes(weather.requestLost + weather.answerLost)) return after(DEADLINE_MS, unclear('No answer.'))
    if (strikes(weather.failed)) return after(latency(), unclear('503'))
    const posts = made
      .filter(({ post: { id }, shownAt }) => shownAt <= clock.now() && timeOfId(id) >= startTime)
      .map((each) => each.post)
      .toReversed()
    const told = { posts: posts.map(({ id }) => id), users: [] }
    const page = { posts, told, authors: [], missing: [], reposts: 0, received: [], skipped: 0, alarms: [] }
    return after(latency(), { kind: 'ok', value: page })
  }

  const uploadPicture: XClient['uploadPicture'] = async () => {
    const trouble = await renewed(clock.now() + DEADLINE_MS)
    if (trouble) return trouble
    if (strikes(weather.rateLimited))
      return after(latency(), { kind: 'rate-limited', why: 'Too many.', resetAt: xTime(clock.now() + 5000) })
    if (strikes(weather.requestLost + weather.answerLost)) return after(DEADLINE_MS, unclear('No answer.'))
    if (strikes(weather.failed)) return after(latency(), unclear('503'))
    const id = `${1000 + pictures.size}`
    pictures.set(id, clock.now() + PICTURE_KEPT_MS)
    return after(latency(), { kind: 'ok', value: { id, keptMs: PICTURE_KEPT_MS } })
  }
  const describePicture: XClient['describePicture'] = ({ id }) => {
    if (strikes(weather.failed)) return after(latency(), unclear('503'))
    return after(
      latency(),
      pictures.has(id) ? { kind: 'ok', value: {} } : { kind: 'refused', why: 'No such picture.' },
    )
  }

  const remove: XClient['remove'] = () => after(latency(), { kind: 'ok', value: { deleted: true } })

  return {
    client: {
      ready: () => renewed(clock.now() + DEADLINE_MS),
      post,
      postsBy,
      remove,
      uploadPicture,
      describePicture,
    },
    /** How many pictures were handed over. */
    uploads: () => pictures.size,
    underWay: () => underWay,
    /** The ids of what stands on X with this text. */
    ofText: (text: string): PostId[] =>
      made.filter(({ post: each }) => each.text === text).map((m) => m.post.id),
    /** All that was made, oldest first. */
    posts: (): Post[] => made.map((m) => m.post),
    texts: (): string[] => made.map(({ post: each }) => each.text),
  }
}
