import type { Fact } from '../../../core/facts'
import type { Session } from '../../../core/session'
import type { Clock, PostId } from '../../../core/time'
import { chargesForPage } from '../charges'
import { newlyReceived } from './received'
import { createRounds, type Rounds } from './rounds'
import type { XClient } from '../x-client'

/**
 * A post on the wall or in the list: the id that names it, and its latest version, which is the one that X is asked for.
 * `isEarlier`: an earlier run of the app read it, and this connection has not.
 */
export type PostOnShow = { root: PostId; latest: PostId; isEarlier: boolean }

/** How often X is asked whether posts are still there, ms. Posts read again on the same UTC day cost nothing. */
const EVERY_MS = 20_000
/** X: the most ids in one lookup. */
const AT_ONCE = 100

/**
 * Looks again at posts that are shown, since X never tells that one was deleted: they just vanish from search. `onShow`
 * names them, the most visible first; the first hundred are looked at half of the time, all others in turn.
 */
export const createSweep = (deps: {
  client: Pick<XClient, 'stillThere'>
  clock: Clock
  session: Pick<Session, 'costs' | 'asked' | 'metrics'>
  /** X's time. */
  now: () => number
  onShow: () => readonly PostOnShow[]
  accept: (facts: Fact[]) => Promise<void>
}): Rounds => {
  const { client, clock, session, now, onShow, accept } = deps
  let turns = 0
  let behind = AT_ONCE
  /** Somebody who knows none of a session's earlier posts is not who they were read from, and says nothing about them. */
  let knowsEarlierPosts = false

  const nextToLookAt = (): readonly PostOnShow[] => {
    const all = onShow()
    turns += 1
    if (turns % 2 === 1 || all.length <= AT_ONCE) return all.slice(0, AT_ONCE)
    if (behind >= all.length) behind = AT_ONCE
    const from = behind
    behind += AT_ONCE
    return all.slice(from, behind)
  }

  const look = async (): Promise<void> => {
    const asked = nextToLookAt()
    if (asked.length === 0) return
    const answer = await client.stillThere(asked.map(({ latest }) => latest))
    // Trouble is the feed's to tell; the next turn looks again.
    if (answer.kind !== 'ok') return
    const posts = new Map(asked.map((post) => [post.latest, post]))
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
  }

  return createRounds({ clock, everyMs: EVERY_MS, work: look })
}
