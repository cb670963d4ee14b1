import type { Fact } from '../../../core/facts'
import type { Session } from '../../../core/session'
import type { Page } from '../pages/read-page'

/** A question's figures are journalled this often at most, ms. */
const EVERY_MS = 30_000

/** How questions of the desk were received, where that is news. `now` by X's clock. */
export const newlyReceived = (
  { asked, metrics }: Pick<Session, 'asked' | 'metrics'>,
  { received }: Pick<Page, 'received'>,
  now: number,
): Fact[] =>
  [...new Map(received.map((each) => [each.post, each])).values()].flatMap((each): Fact[] => {
    if (!asked.wordingOf.has(each.post)) return []
    const held = metrics.get(each.post)
    const { likes, reposts } = held?.value ?? { likes: 0, reposts: 0 }
    const isSame = likes === each.likes && reposts === each.reposts
    return isSame || (held && now - held.at < EVERY_MS) ? [] : [{ kind: 'metrics', ...each }]
  })
