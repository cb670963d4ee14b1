import type { Fact } from '../../../core/facts'
import type { Session } from '../../../core/session'
import type { Clock, PostId, XTime } from '../../../core/time'
import type { Purse } from '../budget'
import { chargesForPage } from '../charges'
import type { PollOnX, PollPage } from '../pages/read-polls'
import { askedToWait } from './pace'
import { createRounds, type Rounds } from './rounds'
import type { XClient } from '../x-client'

/** How often X is asked how a poll stands, ms. Its post costs once a day, however often it is read. */
const EVERY_MS = 15_000
/**
 * A post that X does not know in so many rounds on end was deleted, by somebody else's hand. One round says little, since X does
 * not show a new post everywhere at once.
 */
const GONE_AFTER = 4
/** X: create-post, the options of a poll. */
const OPTIONS = { least: 2, most: 4 }

/** The posts of ours in which X still holds a poll, each with the hint that it was. */
const openPolls = (session: Session): Map<PostId, string> =>
  new Map(
    [...session.hints.values()].flatMap(({ draft: { id, poll } }): [PostId, string][] => {
      const sending = session.sendings.get(id)?.value
      if (poll === undefined || sending?.kind !== 'sent') return []
      return session.pollCounts.get(sending.post)?.value.open === false ? [] : [[sending.post, id]]
    }),
  )

const isNews = (session: Session, { post, votes, open }: PollOnX): boolean => {
  const held = session.pollCounts.get(post)?.value
  return held?.open !== open || held.votes.join() !== votes.join()
}

/** Follows the polls that X holds for this session, until each is closed. */
export const createPollWatch = (deps: {
  client: Pick<XClient, 'polls'>
  clock: Clock
  session: Session
  /** X's time. */
  now: () => XTime
  purse: Purse
  /** Whether X may be asked now. */
  mayAsk: () => boolean
  accept: (facts: Fact[]) => Promise<void>
}): Rounds => {
  const { client, clock, session, purse, now, mayAsk, accept } = deps
  /** In how many rounds on end X did not know a post. */
  const missed = new Map<PostId, number>()
  const deletedIn = (asked: readonly PostId[], missing: PollPage['missing']): Fact[] => {
    const unknown = new Set(missing.flatMap(({ id, why }) => (why === 'deleted' ? [id] : [])))
    for (const post of asked) missed.set(post, unknown.has(post) ? (missed.get(post) ?? 0) + 1 : 0)
    const open = openPolls(session)
    return asked.flatMap((post): Fact[] => {
      const hint = open.get(post)
      if (hint === undefined || (missed.get(post) ?? 0) < GONE_AFTER) return []
      return [{ kind: 'outbox', hint, sending: { kind: 'deleted', post } }]
    })
  }

  const ask = async (asked: readonly PostId[]): Promise<number> => {
    const answer = await client.polls(asked)
    // Trouble is the feed's to tell; the next round asks again.
    if (answer.kind !== 'ok') return askedToWait(answer, now())
    const counts = answer.value.polls
      .filter(({ votes }) => votes.length >= OPTIONS.least && votes.length <= OPTIONS.most)
      .filter((poll) => isNews(session, poll))
    const time = answer.serverTime ?? now()
    const facts = [
      ...deletedIn(asked, answer.value.missing),
      ...counts.map((poll): Fact => ({ kind: 'poll-counts', ...poll })),
      ...chargesForPage(answer.value, { costs: session.costs, price: 'post read', time }),
    ]
    if (facts.length > 0) await accept(facts)
    return 0
  }

  const work = async (): Promise<number> => {
    if (!mayAsk()) return 0
    const { posts, mills } = purse.affordable([...openPolls(session).keys()], now())
    return posts.length > 0 ? purse.pledge(mills, () => ask(posts)) : 0
  }

  return createRounds({ clock, everyMs: () => EVERY_MS, work })
}
