import type { Costs } from '../../core/cost'
import type { Fact } from '../../core/facts'
import type { Post } from '../../core/post'
import { timeOfId, xTime, type XTime } from '../../core/time'
import type { ConnectedAccount } from '../connections'
import type { Seen, Trouble } from './answer'
import { chargesForPage } from './charges'
import { untilReset } from './feed/pace'
import type { XClient } from './x-client'

/** What one reading of our own timeline came to. `charges`: what it cost. */
export type OwnPosts = { charges: Fact[] } & (
  | { kind: 'read'; posts: Post[] }
  /** `waitMs`: what X asks for; 0 if nothing. */
  | { kind: 'trouble'; trouble: Trouble & Seen; waitMs: number }
)

export type OwnPostsDeps = {
  client: Pick<XClient, 'postsBy'>
  account: ConnectedAccount
  costs: Costs
  /** X's clock, as well as the app knows it. */
  now: () => XTime
}

/** How far the app's idea of X's clock may be off while a post is sought. */
const DOUBT_MS = 60_000
/** A difference to X's own Date header beyond this says that the clock was not known when the post was sent. */
const CLOCK_WRONG_MS = 5_000
/** Pages of a hundred: nobody posts so many while one is sought. */
const MOST_PAGES = 8

const UNFINISHED: Trouble = {
  kind: 'refused',
  why: 'The account has posted too much since then for the app to read all of it.',
}

const waitAfter = (trouble: Trouble, xNow: XTime): number =>
  trouble.kind === 'rate-limited' && trouble.resetAt !== undefined ? untilReset(trouble.resetAt, xNow) : 0

/**
 * Reads our own timeline back to just before `since`, newest first, or until a page is enough. What could not be read so far is
 * trouble: a post that is missing in half of a timeline may be in the other half.
 */
export const readOwnPosts = async (
  { client, account, costs, now }: OwnPostsDeps,
  { since, isEnough = () => false }: { since: XTime; isEnough?: (page: readonly Post[]) => boolean },
): Promise<OwnPosts> => {
  const charges: Fact[] = []
  const price = account.isOwner ? 'owned read' : 'post read'
  let from = xTime(since - DOUBT_MS)
  let isAskedSince = true
  let nextToken: string | undefined
  let posts: Post[] = []
  for (let pages = 0; pages < MOST_PAGES; pages += 1) {
    const startTime = isAskedSince ? { startTime: from } : {}
    const answer = await client.postsBy({ userId: account.id, nextToken, ...startTime })
    const xNow = xTime(answer.serverTime ?? now())
    if (answer.kind === 'refused' && answer.problem === 'cursor' && isAskedSince) {
      // X's clock is behind ours, or that is longer ago than X goes back: then it is read from the newest on.
      isAskedSince = false
      nextToken = undefined
      posts = []
      continue
    }
    if (answer.kind !== 'ok')
      return { kind: 'trouble', trouble: answer, waitMs: waitAfter(answer, xNow), charges }
    charges.push(...chargesForPage(answer.value, { costs, price, time: xNow }))
    const rightFrom = xTime(since - DOUBT_MS + Math.min(0, xNow - now()))
    if (from - rightFrom > CLOCK_WRONG_MS) {
      from = rightFrom
      if (isAskedSince) {
        nextToken = undefined
        posts = []
        continue
      }
    }
    const page = answer.value.posts.filter(({ id }) => timeOfId(id) >= from)
    posts.push(...page)
    nextToken = answer.value.nextToken
    const isOlder = page.length < answer.value.posts.length
    if (isOlder || nextToken === undefined || isEnough(page)) return { kind: 'read', posts, charges }
  }
  return { kind: 'trouble', trouble: UNFINISHED, waitMs: 0, charges }
}
