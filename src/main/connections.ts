import { randomBytes } from 'node:crypto'
import type { RunSheet } from '../core/runsheet'
import type { Session } from '../core/session'
import type { AudienceView } from '../core/views'
import { startClass } from '../practice/class'
import { startPracticeServer } from '../practice/server'
import { scriptFor } from '../practice/scripts/script'
import { createWorld } from '../practice/world'
import { fastClock, machineClock, type RatedClock } from './clocks'
import { createXClient, type XClient } from './x/x-client'

/** What a session is connected to: X, or a practice room that behaves like it. All else is the same. */
export type Connection = {
  client: XClient
  /** The clock that the session runs by: the machine's, or the practice room's faster one. */
  clock: RatedClock
  /** Shows the room what its audience sees; only a simulated class looks. */
  see: (view: AudienceView) => void
  close: () => Promise<void>
}

export type Account = { appKey: string; appSecret: string; accessToken: string; accessSecret: string }

export type ConnectTo = {
  sheet: RunSheet
  /** ms since 1970; the clock does not start before it. */
  notBefore: number
  /** For a live session. */
  account: Account | undefined
  api: string | undefined
  /** For a practice room: how many times as fast as real time, and which class. */
  speed: number
  seed: number
}

/** The one place that knows the modes apart. */
export const connect: Record<Session['mode'], (to: ConnectTo) => Promise<Connection | { refused: string }>> =
  {
    live: async ({ account, api }) => {
      if (!account)
        return { refused: 'No X account is connected. Set the four CHALKBIRD_X_ keys, or start as practice.' }
      const client = createXClient({ keys: account, baseUrl: api })
      return { client, clock: machineClock, see: () => {}, close: () => Promise.resolve() }
    },
    practice: async ({ sheet, notBefore, speed, seed }) => {
      const clock = fastClock(speed, Math.max(Date.now(), notBefore))
      const world = createWorld({ clock })
      const master = world.addAccount({ name: sheet.title, username: sheet.master })
      const keys = practiceKeys()
      const server = await startPracticeServer({
        world,
        clock,
        app: { key: keys.appKey, secret: keys.appSecret },
        user: { accountId: master.id, token: keys.accessToken, secret: keys.accessSecret },
        random: Math.random,
      })
      const pupils = startClass({ world, clock, script: scriptFor(sheet), master: sheet.master, seed })
      return {
        client: createXClient({ keys, baseUrl: server.url }),
        clock,
        see: pupils.see,
        close: async () => {
          pupils.stop()
          await server.close()
        },
      }
    },
  }

const secret = (): string => randomBytes(24).toString('hex')

/** Keys of this run alone: they open nothing but the practice room. */
const practiceKeys = (): Account => ({
  appKey: secret(),
  appSecret: secret(),
  accessToken: secret(),
  accessSecret: secret(),
})
