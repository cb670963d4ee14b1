import type { SlotName } from '../../ipc/contract'
import type { Door } from '../x/access'
import type { Trouble } from '../x/answer'
import { idOf, type Held } from './held'

/** Whom a session goes by; journals from before know no id, and their master account's name has to do. */
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
    const known = () => (id === '' ? account.kept().account : idOf(account.kept()))
    const trouble = known() === undefined ? await of.ask(account) : undefined
    if (trouble) return trouble.kind === 'unavailable' ? { ...trouble, sentMaybe: false } : trouble
    const connected = { username: '?', ...account.kept().account, id: idOf(account.kept()) ?? '' }
    return isSame(of.holder, connected) ? account.door() : othersSession(username, connected.username)
  }

const othersSession = (holder: string, connected: string): Trouble => ({
  kind: 'signed-out',
  why: `This session belongs to @${holder}, and another account is connected: @${connected}. Connect @${holder} under ‘X account’.`,
})

const isSame = (holder: Holder, connected: Holder): boolean =>
  holder.id === ''
    ? holder.username.toLowerCase() === connected.username.toLowerCase()
    : holder.id === connected.id

/** Why a session can't go on by the account that is connected now; undefined: it can. */
export const whyOthers = (holder: Holder, connected: Holder): string | undefined =>
  isSame(holder, connected) ? undefined : othersSession(holder.username, connected.username).why
