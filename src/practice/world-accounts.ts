import type { Clock } from '../core/time'
import type { EarlierWorld } from './earlier'
import type { Account } from './world-post'

const FIRST_ID = 1_700_000_001

/** Who there is, by id and by username in any case. */
export const createAccounts = (clock: Clock) => {
  const byId = new Map<string, Account>()
  const byName = new Map<string, Account>()

  const keep = ({ avatarUrl, ...who }: EarlierWorld['accounts'][number]): Account => {
    const account = { ...who, createdAt: clock.now(), ...(avatarUrl !== undefined && { avatarUrl }) }
    byId.set(account.id, account)
    byName.set(account.username.toLowerCase(), account)
    return account
  }

  return {
    add: ({ name, username, avatarUrl }: { name: string; username: string; avatarUrl?: string }): Account => {
      if (byName.has(username.toLowerCase())) throw new Error(`@${username} is taken`)
      let number = FIRST_ID + byId.size
      while (byId.has(String(number))) number += 1
      return keep({ id: String(number), name, username, avatarUrl })
    },
    /** Who is here already stays. */
    adopt: (account: EarlierWorld['accounts'][number]): void => {
      if (!byId.has(account.id) && !byName.has(account.username.toLowerCase())) keep(account)
    },
    byId: (id: string): Account | undefined => byId.get(id),
    byName: (username: string): Account | undefined => byName.get(username.toLowerCase()),
  }
}
