import type { Costs } from '../../../core/cost'
import type { Fact } from '../../../core/facts'
import { xTime, type PostId, type XTime } from '../../../core/time'
import type { ConnectedAccount } from '../../connections'
import type { Seen, Trouble } from '../answer'
import { chargesForPage } from '../charges'
import { findOwn, type Sought } from './match'
import { untilReset } from '../feed/pace'
import type { XClient } from '../x-client'

/** What one reading of our own timeline came to. `charges`: what it cost. */
export type ReadBack = { charges: Fact[] } & (
  | { kind: 'found'; post: PostId }
  | { kind: 'absent' }
  /** `waitMs`: what X asks for; 0 if nothing. */
  | { kind: 'trouble'; trouble: Trouble & Seen; waitMs: number }
)

export type ReadBackDeps = {
  client: Pick<XClient, 'postsBy'>
  account: ConnectedAccount
  costs: Costs
  /** X's clock, as well as the app knows it. */
  now: () => XTime
  isTaken: (post: PostId) => boolean
}

/**
 * How far the app's idea of X's clock may be off while a post is sought. X takes no text twice within a day, so that an older
 * post with the same text is hardly there.
 */
const DOUBT_MS = 60_000
/** A difference to X's own Date header beyond this says that the clock was not known when the post was sent. */
const CLOCK_WRONG_MS = 5_000
/** Pages of a hundred: nobody posts so many while one is sought. */
const MOST_PAGES = 8

const waitAfter = (trouble: Trouble, xNow: XTime): number =>
  trouble.kind === 'rate-limited' && trouble.resetAt !== undefined ? untilReset(trouble.resetAt, xNow) : 0

/** Reads our own timeline since just before a post was sent, and looks for it there. */
export const readBack = async (
  { client, account, costs, now, isTaken }: ReadBackDeps,
  sought: Sought,
): Promise<ReadBack> => {
  const charges: Fact[] = []
  const price = account.isOwner ? 'owned read' : 'post read'
  const from = (wrongBy: number): XTime => xTime(sought.since - DOUBT_MS + wrongBy)
  let since: XTime | undefined = from(0)
  let nextToken: string | undefined
  for (let pages = 0; pages < MOST_PAGES; pages += 1) {
    const startTime = since === undefined ? {} : { startTime: since }
    const answer = await client.postsBy({ userId: account.id, nextToken, ...startTime })
    const xNow = xTime(answer.serverTime ?? now())
    if (answer.kind === 'refused' && answer.problem === 'cursor' && since !== undefined) {
      // X's clock is behind ours, or the post is older than X goes back: then the newest have to do.
      since = undefined
      continue
    }
    if (answer.kind !== 'ok')
      return { kind: 'trouble', trouble: answer, waitMs: waitAfter(answer, xNow), charges }
    const { posts } = answer.value
    charges.push(...chargesForPage(answer.value, { costs, price, time: xNow }))
    const wrongBy = Math.min(0, xNow - now())
    if (since !== undefined && wrongBy < -CLOCK_WRONG_MS && from(wrongBy) < since) {
      since = from(wrongBy)
      nextToken = undefined
      continue
    }
    const post = findOwn(posts, { ...sought, since: since ?? from(wrongBy) }, isTaken)
    if (post !== undefined) return { kind: 'found', post, charges }
    nextToken = answer.value.nextToken
    if (nextToken === undefined || since === undefined) break
  }
  return { kind: 'absent', charges }
}
