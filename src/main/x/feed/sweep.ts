import { budgetState, isCharged } from '../../../core/cost'
import type { Fact } from '../../../core/facts'
import { utcDay } from '../../../core/prices'
import type { Session } from '../../../core/session'
import type { Clock, PostId, XTime } from '../../../core/time'
import type { Purse } from '../budget'
import { chargesForPage } from '../charges'
import { askedToWait, SLOWER } from './pace'
import { newlyReceived } from './received'
import { createRounds, type Rounds } from './rounds'
import type { XClient } from '../x-client'

/** A post that the room may see: the id that names it, and its latest version, which is the one that X is asked for. */
export type PostOnShow = {
  root: PostId
  latest: PostId
  /** On the stage now, or an introduction, which may come back at any step. */
  isOnStage: boolean
  readAt: XTime
  /** An earlier run of the app read it, and this connection has not. */
  isEarlier: boolean
}

/** How often X is asked whether posts are still there, ms. */
const EVERY_MS = 20_000
/** X: the most ids in one lookup. */
const AT_ONCE = 100
/** X: developer policy, stored posts are deleted within 24 h of their deletion or suspension. */
const LOOKS_AGAIN_MS = 24 * 3_600_000

/**
 * Looks again at posts that are shown, since X never tells that one was deleted: they just vanish from search. X charges for
 * a post once on each UTC day (post-cap), so what it has not charged for today is asked for only where it is on the stage, or
 * was last asked for 24 h ago, which is as long as X's policy lets a deleted post be kept. `onShow` names the posts, the most
 * visible first; the first hundred are looked at half of the time, all others in turn.
 */
export const createSweep = (deps: {
  client: Pick<XClient, 'stillThere'>
  clock: Clock
  session: Session
  purse: Purse
  /** X's time. */
  now: () => XTime
  onShow: () => readonly PostOnShow[]
  accept: (facts: Fact[]) => Promise<void>
}): Rounds => {
  const { client, clock, session, purse, now, onShow, accept } = deps
  const { costs } = session
  const lookedAt = new Map<PostId, XTime>()
  let turns = 0
  let behind = AT_ONCE
  /** Somebody who knows none of a session's earlier posts is not who they were read from, and says nothing about them. */
  let knowsEarlierPosts = false

  const isDue = ({ root, latest, isOnStage, readAt }: PostOnShow): boolean =>
    isOnStage ||
    isCharged(costs, { day: utcDay(now()), price: 'post read', id: latest }) ||
    now() - (lookedAt.get(root) ?? readAt) >= LOOKS_AGAIN_MS

  const nextToLookAt = (): readonly PostOnShow[] => {
    const all = onShow().filter(isDue)
    turns += 1
    if (turns % 2 === 1 || all.length <= AT_ONCE) return all.slice(0, AT_ONCE)
    if (behind >= all.length) behind = AT_ONCE
    const from = behind
    behind += AT_ONCE
    return all.slice(from, behind)
  }

  const ask = async (asked: readonly PostId[], posts: ReadonlyMap<PostId, PostOnShow>): Promise<number> => {
    const answer = await client.stillThere(asked)
    // Trouble is the feed's to tell; the next turn looks again.
    if (answer.kind !== 'ok') return askedToWait(answer, now())
    for (const { root } of asked.flatMap((id) => posts.get(id) ?? [])) lookedAt.set(root, now())
    knowsEarlierPosts ||= answer.value.told.posts.some((id) => posts.get(id)?.isEarlier)
    const gone = answer.value.missing.flatMap(({ id, why }): Fact[] => {
      const post = posts.get(id)
      if (!post || (post.isEarlier && !knowsEarlierPosts)) return []
      return [{ kind: 'gone', post: post.root, why }]
    })
    const time = answer.serverTime ?? now()
    const facts = [
      ...gone,
      ...newlyReceived(session, answer.value, time),
      ...chargesForPage(answer.value, { costs: session.costs, price: 'post read', time }),
    ]
    if (facts.length > 0) await accept(facts)
    return 0
  }

  const look = async (): Promise<number> => {
    const posts = new Map(nextToLookAt().map((post) => [post.latest, post]))
    const { posts: asked, mills } = purse.affordable([...posts.keys()], now())
    return asked.length > 0 ? purse.pledge(mills, () => ask(asked, posts)) : 0
  }

  const everyMs = (): number => EVERY_MS * (budgetState(session) === 'slow' ? SLOWER : 1)
  return createRounds({ clock, everyMs, work: look })
}
