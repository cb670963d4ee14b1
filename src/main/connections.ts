import type { RunSheet } from '../core/runsheet'
import type { Session } from '../core/session'
import type { AudienceView } from '../core/views'
import { whyNotLiveAs } from '../core/whose-sheet'
import { fastClock, machineClock, type RatedClock } from './clocks'
import { openPracticeRoom } from './practice-room'
import type { SlotName } from '../ipc/contract'
import type { Accounts } from './accounts/accounts'
import { notConnected, whyOthers } from './accounts/door'
import { createXClient, type XClient } from './x/x-client'

/**
 * Who we are there. `isOwner`: the account owns the developer app, so that reading its own timelines costs a fifth (X: pricing,
 * Owned Reads).
 */
export type ConnectedAccount = { id: string; username: string; isOwner: boolean }

/** What a session is connected to: X, or a practice room that behaves like it. All else is the same. */
export type Connection = {
  client: XClient
  account: ConnectedAccount
  /** Whose promises a session keeps: what one account promised is on no other's desk. */
  promisesOf: string
  /** The clock that the session runs by: the machine's, or the practice room's faster one. */
  clock: RatedClock
  /** Shows the room what its audience sees; only a simulated class looks. */
  see: (view: AudienceView) => void
  /** Tells the room what a reopened session read before; X itself knows. */
  remember: (session: Session) => void
  close: () => Promise<void>
}

export type ConnectTo = {
  sheet: RunSheet
  /** For a session that is reopened: whom it began with, if its journal says so. It opens without an account too. */
  reopened: { account: Session['account'] } | undefined
  /** ms since 1970; the clock does not start before it. */
  notBefore: number
  accounts: Pick<Accounts, 'who' | 'idOf' | 'isOwner' | 'clientOf'>
  /** For a practice room: how many times as fast as real time, and which class. */
  speed: number
  seed: number
}

type Connected = Promise<Connection | { refused: string }>

/** Whom a session on X goes by: a new one by the account that is connected, an old one by the one that it began with. */
const holderOf = async (
  slot: SlotName,
  { sheet, reopened, accounts }: ConnectTo,
): Promise<Pick<ConnectedAccount, 'id' | 'username'> | { refused: string }> => {
  if (!reopened) {
    const who = (await accounts.who(slot)) ?? notConnected(slot)
    return 'why' in who ? { refused: who.why } : who
  }
  const holder = reopened.account
  const isKnown = holder && [undefined, holder.id].includes(accounts.idOf(slot))
  if (isKnown) return holder
  const who = await accounts.who(slot)
  const connected = who && 'id' in who ? who : undefined
  // Journals from before do not say: then it has to be the master account that people post to.
  const owner = holder ?? { id: '', username: sheet.master }
  const why = connected && whyOthers(owner, connected)
  if (why !== undefined) return { refused: why }
  return holder ?? connected ?? owner
}

const toX =
  (slot: SlotName) =>
  async (to: ConnectTo): Connected => {
    const { accounts } = to
    const holder = await holderOf(slot, to)
    if ('refused' in holder) return holder
    const { id, username } = holder
    return {
      client: accounts.clientOf(slot, holder),
      promisesOf: id,
      account: {
        id,
        username,
        // It may be connected only later.
        get isOwner() {
          return accounts.isOwner(slot)
        },
      },
      clock: machineClock,
      see: () => {},
      remember: () => {},
      close: () => Promise.resolve(),
    }
  }

/** The one place that knows the modes apart. */
export const connect: Record<Session['mode'], (to: ConnectTo) => Connected> = {
  live: toX('master'),
  rehearsal: toX('rehearsal'),
  practice: async ({ sheet, notBefore, speed, seed }) => {
    const clock = fastClock(speed, Math.max(Date.now(), notBefore))
    const room = await openPracticeRoom({ sheet, clock, seed })
    return {
      client: createXClient({ keys: room.keys, baseUrl: room.server.url }),
      account: { ...room.master, isOwner: true },
      // Each practice room counts its accounts anew: of two masters only the names differ.
      promisesOf: room.master.username.toLowerCase(),
      clock,
      see: room.pupils.see,
      remember: room.remember,
      close: room.close,
    }
  },
}

type Fitting = (sheet: RunSheet, account: ConnectedAccount) => RunSheet | { refused: string }

/** The run sheet as the session begins with it. */
export const sheetFor: Record<Session['mode'], Fitting> = {
  live: (sheet, { username }) => {
    const why = whyNotLiveAs(sheet, username)
    return why === undefined ? sheet : { refused: why }
  },
  rehearsal: (sheet, { username }) => ({ ...sheet, master: username }),
  practice: (sheet) => sheet,
}
