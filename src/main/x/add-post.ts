import { mayStillRead } from '../../core/cost'
import type { Fact } from '../../core/facts'
import { postIdIn } from '../../core/post-link'
import type { Session } from '../../core/session'
import type { PostId, XTime } from '../../core/time'
import type { Reply } from '../../ipc/contract'
import { BUDGET_USED } from './budget'
import { chargesForPage } from './charges'
import { newIn } from './feed/harvest'
import type { Page } from './pages/read-page'
import type { XClient } from './x-client'

const refused = (why: string): Reply => ({ kind: 'refused', why })

const whyMissing = ({ missing, reposts, alarms }: Page): string => {
  if (reposts > 0) return 'This is a repost. Add the link of the post itself.'
  if (alarms[0] !== undefined) return alarms[0]
  return missing[0]?.why === 'withheld'
    ? 'X does not show this post: its author may be protected or suspended.'
    : 'X does not have this post: it may be deleted, or the link is cut off.'
}

const isHere = ({ posts }: Session, id: PostId): boolean =>
  [...posts.values()].some(({ arrivals }) => arrivals.has(id))

/** Adds a post that X's search does not find, by its link or id; it counts like any other, by its own time. */
export const createAddPost = (deps: {
  client: Pick<XClient, 'byIds'>
  session: Session
  /** X's time. */
  now: () => XTime
  accept: (facts: Fact[]) => Promise<void>
}): ((link: string) => Promise<Reply>) => {
  const { client, session, now, accept } = deps
  return async (link) => {
    const id = postIdIn(link)
    if (id === undefined)
      return refused('This is no link of a post on X. Copy it from the post’s share menu.')
    if (isHere(session, id)) return refused('This post is here already.')
    if (!mayStillRead(session, id, now())) return refused(BUDGET_USED)
    const answer = await client.byIds([id])
    if (answer.kind !== 'ok') return refused(answer.why)
    const page = answer.value
    const time = answer.serverTime ?? now()
    const charges = chargesForPage(page, { costs: session.costs, price: 'post read', time })
    const facts = [...newIn(session, page), ...charges]
    if (facts.length > 0) await accept(facts)
    return page.posts.length > 0 ? { kind: 'done' } : refused(whyMissing(page))
  }
}
