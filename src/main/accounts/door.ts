import type { SlotName } from '../../ipc/contract'
import type { Door } from '../x/access'
import type { Trouble } from '../x/answer'
import { idOf, type Held } from './held'

/** Whom a session goes by; an empty id in journals from before: whoever is connected. */
export type Holder = { id: string; username: string }

export const notConnected = (slot: SlotName): Trouble => ({
  kind: 'signed-out',
  why:
    slot === 'master'
      ? 'No X account is connected. Connect one under ‘X account’.'
      : 'No practice account is connected. Connect one under ‘X account’.',
})

/** The way to X for one session, which opens to its own account alone: a call by any other is never made. */
export const doorOf =
  (of: {
    /** Whoever is connected at that moment. */
    account: () => Held | undefined
    /** Asks X who it is. */
    ask: (account: Held) => Promise<Trouble | undefined>
    slot: SlotName
    holder: Holder
  }): Door =>
  async () => {
    const account = of.account()
    if (!account) return notConnected(of.slot)
    const { id, username } = of.holder
    if (id === '') return account.door()
    const isUnknown = idOf(account.kept()) === undefined
    const trouble = isUnknown ? await of.ask(account) : undefined
    if (trouble) return trouble.kind === 'unavailable' ? { ...trouble, sentMaybe: false } : trouble
    if (idOf(account.kept()) !== id) return othersSession(username, account.kept().account?.username)
    return account.door()
  }

const othersSession = (holder: string, connected = '?'): Trouble => ({
  kind: 'signed-out',
  why: `This session belongs to @${holder}, and another account is connected: @${connected}. Connect @${holder} under ‘X account’.`,
})

/** Why a session can't go on by the account that is connected now; undefined: it can. */
export const whyOthers = (holder: Holder, connected: Holder): string | undefined =>
  holder.id === '' || holder.id === connected.id
    ? undefined
    : othersSession(holder.username, connected.username).why
