import type { SlotName, SlotView } from '../../ipc/contract'
import type { Secrets } from '../secrets'
import type { Trouble } from '../x/answer'
import type { Credentials, XKeys } from '../x/credentials'
import type { XAddress } from '../x/library'
import type { OAuth2 } from '../x/sign-in/oauth2'
import { createXClient } from '../x/x-client'
import { hold, idOf, readKept, type Held, type Kept } from './held'
import { toldBy, type Told } from './told-by-x'

type SlotsDeps = {
  address: XAddress
  secrets: Secrets
  fromEnvironment: XKeys | undefined
  oauth2: OAuth2
  now: () => number
  onChange: () => void
  /** Tells the trainer, wherever they look. */
  tell: (what: string) => void
}

/** Who is in the two places for accounts, and what of them is kept for the next start. */
export type Slots = {
  at: (slot: SlotName) => Held | undefined
  /** In place of whoever was there before. Done once X was told, where another's sign-in ends with that. */
  take: (slot: SlotName, kept: Kept, told: Told) => Promise<void>
  /** Answers what it was connected by. */
  leave: (slot: SlotName) => Credentials | undefined
  /** Whoever set up this computer connected it: it is never kept here, nor changed. */
  isSetElsewhere: (slot: SlotName) => boolean
  from: (slot: SlotName) => Exclude<SlotView['from'], 'nobody'>
  isSaved: (slot: SlotName) => boolean
  /** Writes all down anew, after the trainer agreed to that. */
  saveAll: () => void
  /** Asks X who this is, and hears the answer. */
  ask: (account: Held) => Promise<Trouble | undefined>
  /** Revokes a sign-in at X, as far as X can be reached. */
  letGo: (credentials: Credentials | undefined) => Promise<Trouble | undefined>
}

export const asCredentials = (keys: XKeys): Credentials => ({ kind: 'oauth1', ...keys })

export const NOT_SAVED =
  'The account could not be saved on this computer. It stays connected until Chalkbird is closed; should it not be connected after the next start, connect it again.'

export const createSlots = (deps: SlotsDeps): Slots => {
  const { address, secrets, fromEnvironment, oauth2, now, onChange } = deps
  const isSetElsewhere = (slot: SlotName): boolean => slot === 'master' && fromEnvironment !== undefined

  const letGo: Slots['letGo'] = async (credentials) =>
    credentials?.kind === 'oauth2' ? oauth2.revoke(credentials) : undefined

  const holding = (slot: SlotName, kept: Kept): Held => {
    let isTold = false
    const mine = hold(kept, {
      refresh: oauth2.refresh,
      now,
      keep: (changed) => {
        // An answer of X's may come after the account was forgotten: it brings nothing back.
        if (held[slot] !== mine) return void letGo(changed.credentials)
        if (!isSetElsewhere(slot)) secrets.keep(slot, JSON.stringify(changed))
        if (!isTold && !secrets.isSaved(slot)) {
          isTold = true
          deps.tell(NOT_SAVED)
        }
        onChange()
      },
    })
    return mine
  }
  const keptOf = (slot: SlotName): Kept | undefined =>
    fromEnvironment && isSetElsewhere(slot)
      ? // X gives such keys out for the app's owner alone.
        { credentials: asCredentials(fromEnvironment), isOwner: true }
      : readKept(secrets.read(slot))
  const first = (slot: SlotName): Held | undefined => {
    const kept = keptOf(slot)
    return kept && holding(slot, kept)
  }
  const held: Record<SlotName, Held | undefined> = {
    master: first('master'),
    rehearsal: first('rehearsal'),
  }

  return {
    at: (slot) => held[slot],
    take: async (slot, kept, told) => {
      const before = held[slot]?.kept()
      const fresh = holding(slot, kept)
      held[slot] = fresh
      fresh.hear(told)
      // [U] whether X ends every sign-in of an account together: the same one, signed in anew, is left alone.
      if (before && idOf(before) !== idOf(kept)) await letGo(before.credentials)
    },
    leave: (slot) => {
      const left = held[slot]?.kept().credentials
      held[slot] = undefined
      secrets.keep(slot, undefined)
      onChange()
      return left
    },
    isSetElsewhere,
    from: (slot) =>
      isSetElsewhere(slot) ? 'environment' : secrets.lasts() && secrets.isSaved(slot) ? 'settings' : 'memory',
    isSaved: secrets.isSaved,
    saveAll: () => {
      for (const slot of ['master', 'rehearsal'] as const) {
        const account = held[slot]
        if (account && !isSetElsewhere(slot)) secrets.keep(slot, JSON.stringify(account.kept()))
      }
      onChange()
    },
    ask: async (account) => {
      const me = await createXClient({ keys: account.door, ...address }).me()
      account.hear(toldBy(me, account.kept().credentials))
      onChange()
      return me.kind === 'ok' ? undefined : me
    },
    letGo,
  }
}
