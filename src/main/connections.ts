import type { RunSheet } from '../core/runsheet'
import type { Session } from '../core/session'
import type { AudienceView } from '../core/views'
import { fastClock, machineClock, type RatedClock } from './clocks'
import { openPracticeRoom } from './practice-room'
import { createXClient, type XClient, type XKeys } from './x/x-client'

/**
 * Who we are there. `isOwner`: the account owns the developer app, so that reading its own timelines costs a fifth (X: pricing,
 * Owned Reads).
 */
export type ConnectedAccount = { id: string; username: string; isOwner: boolean }

/** What a session is connected to: X, or a practice room that behaves like it. All else is the same. */
export type Connection = {
  client: XClient
  account: ConnectedAccount
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
  /** ms since 1970; the clock does not start before it. */
  notBefore: number
  /** For a live session. */
  account: XKeys | undefined
  api: string | undefined
  /** For a practice room: how many times as fast as real time, and which class. */
  speed: number
  seed: number
}

const refusedFor = {
  live: 'No X account is connected. Set the four CHALKBIRD_X_ keys, or start as practice.',
  rehearsal: 'No practice account is connected.',
}

/** X: an access token begins with its account's id, and the console gives one out for the app's owner only. */
const holderOf = ({ accessToken }: XKeys, { master }: RunSheet) => ({
  id: accessToken.split('-')[0] ?? '',
  username: master,
})

const toX =
  (mode: 'live' | 'rehearsal') =>
  async ({ sheet, account, api }: ConnectTo): Promise<Connection | { refused: string }> =>
    account
      ? {
          client: createXClient({ keys: account, baseUrl: api }),
          account: { ...holderOf(account, sheet), isOwner: true },
          clock: machineClock,
          see: () => {},
          remember: () => {},
          close: () => Promise.resolve(),
        }
      : { refused: refusedFor[mode] }

/** The one place that knows the modes apart. */
export const connect: Record<Session['mode'], (to: ConnectTo) => Promise<Connection | { refused: string }>> =
  {
    live: toX('live'),
    rehearsal: toX('rehearsal'),
    practice: async ({ sheet, notBefore, speed, seed }) => {
      const clock = fastClock(speed, Math.max(Date.now(), notBefore))
      const room = await openPracticeRoom({ sheet, clock, seed })
      return {
        client: createXClient({ keys: room.keys, baseUrl: room.server.url }),
        account: { ...room.master, isOwner: true },
        clock,
        see: room.pupils.see,
        remember: room.remember,
        close: room.close,
      }
    },
  }
