import type { Fact } from '../../../core/facts'
import type { Session } from '../../../core/session'
import type { Clock, PostId, XTime } from '../../../core/time'
import type { Purse } from '../budget'
import { chargesForPage } from '../charges'
import type { PollOnX } from '../pages/read-polls'
import { createRounds, type Rounds } from './rounds'
import type { XClient } from '../x-client'

/** How often X is asked how a poll stands, ms. Its post costs once a day, however often it is read. */
const EVERY_MS = 15_000
/** X: create-post, the options of a poll. */
const OPTIONS = { least: 2, most: 4 }

/** The posts of ours in which X still holds a poll. */
const openPolls = (session: Session): PostId[] =>
  [...session.hints.values()].flatMap(({ draft }) => {
    const sending = session.sendings.get(draft.id)?.value
    if (draft.poll === undefined || sending?.kind !== 'sent') return []
    return session.pollCounts.get(sending.post)?.value.open === false ? [] : [sending.post]
  })

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
  /** Deleted on X by somebody else's hand: nothing is left to follow. */
  const gone = new Set<PostId>()

  const ask = async (asked: readonly PostId[]): Promise<void> => {
    const answer = await client.polls(asked)
    // Trouble is the feed's to tell; the next round asks again.
    if (answer.kind !== 'ok') return
    for (const { id } of answer.value.missing) gone.add(id)
    const counts = answer.value.polls
      .filter(({ votes }) => votes.length >= OPTIONS.least && votes.length <= OPTIONS.most)
      .filter((poll) => isNews(session, poll))
    const time = answer.serverTime ?? now()
    const facts = [
      ...counts.map((poll): Fact => ({ kind: 'poll-counts', ...poll })),
      ...chargesForPage(answer.value, { costs: session.costs, price: 'post read', time }),
    ]
    if (facts.length > 0) await accept(facts)
  }

  const work = async (): Promise<void> => {
    if (!mayAsk()) return
    const open = openPolls(session).filter((post) => !gone.has(post))
    const { posts, mills } = purse.affordable(open, now())
    if (posts.length > 0) await purse.pledge(mills, () => ask(posts))
  }

  return createRounds({ clock, everyMs: () => EVERY_MS, work })
}
