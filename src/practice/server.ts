import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { Clock, PostId } from '../core/time'
import { createAdmission, type LimitOptions } from './admission'
import { createBill, type BillReader } from './bill'
import type { Dialect } from './dialect'
import { createFaults, usual, type FaultControl, type FaultSetting } from './faults'
import { createGrants } from './grants'
import { hear, send, type Heard, type Reply } from './http'
import { createGate, type App } from './oauth'
import { internalError, portalPage, serviceUnavailable, unavailablePage, type Answer } from './problems'
import type { Room } from './room'
import { createSignIn, type SignInOptions } from './sign-in'
import { createVisibility, type VisibilityControl } from './visibility'
import type { World } from './world'

type LoggedRequest = {
  /** By the room's clock. */
  at: number
  method: string
  path: string
  query: Record<string, string>
  body: unknown
  /** What was answered, even if the answer never arrived; nothing where the request was not looked at. */
  status: number | undefined
}

export type PracticeServer = {
  url: string
  close: () => Promise<void>
  setDialect: (dialect: Dialect) => void
  faults: FaultControl
  bill: BillReader
  /** Withholds posts and protects accounts. */
  visibility: VisibilityControl
  /** The latest thousand, oldest first. */
  requests: readonly LoggedRequest[]
  /** Refresh tokens that somebody tried to use a second time: an app that does so locks itself out. */
  reusedTokens: readonly string[]
}

export type PracticeServerOptions = LimitOptions & {
  apps: readonly App[]
  world: World
  clock: Clock
  dialect?: Dialect
  faults?: readonly FaultSetting[]
  random: () => number
  /** The computer's clock, by which clients sign and tokens end. */
  realNow?: () => number
  /** Ms of the room's until a new post shows up in its author's own timeline; on X 1 to 2 s, by reports. */
  timelineLag?: (id: PostId) => number
  atTheBrowser?: SignInOptions['atTheBrowser']
  /** Whether a read costs whose answer breaks off on the way; what X does is not documented. */
  billsCutAnswers?: boolean
}

const MOST_LOGGED = 1000
const KEEP_ALIVE_MS = 65_000

/** Asked once for each post, so that it can be left to chance. */
const rememberedBy = (lag: (id: PostId) => number): ((id: PostId) => number) => {
  const known = new Map<PostId, number>()
  return (id) => {
    const ms = known.get(id) ?? lag(id)
    known.set(id, ms)
    return ms
  }
}

const bare = (answer: Answer): Reply => ({ answer, headers: {} })

/** X in small, on this computer: it answers the requests that an app of ours makes as X would. */
export const startPracticeServer = async (options: PracticeServerOptions): Promise<PracticeServer> => {
  const { apps, world, clock, random, realNow = Date.now, atTheBrowser, billsCutAnswers = true } = options
  const faults = createFaults(random, options.faults)
  const bill = createBill()
  const grants = createGrants(realNow)
  const callerOf = createGate(apps, { realNow, grantOf: grants.grantOf })
  const signIn = createSignIn({ apps, world, grants, atTheBrowser })
  const requests: LoggedRequest[] = []
  const pending = new Set<NodeJS.Timeout>()
  let dialect: Dialect = options.dialect ?? 'tweet'
  const visibility = createVisibility()
  const room: Room = {
    world,
    clock,
    faults,
    visibility,
    dialect: () => dialect,
    timelineLag: rememberedBy(options.timelineLag ?? (() => 0)),
    bill,
    bookmarks: new Map(),
    media: new Map(),
  }
  const admit = createAdmission({ ...options, faults, dialect: room.dialect, callerOf, bill })

  const reply = (heard: Heard): Reply => {
    const portal = faults.strike('portal', heard.work)
    if (portal) return bare(portalPage(portal.status ?? 200))
    const unavailable = faults.strike('unavailable', heard.work)
    if (unavailable) {
      const { body, status } = unavailable
      return bare(body === 'html' ? unavailablePage(status) : serviceUnavailable(status))
    }
    const signingIn = signIn(heard)
    if (signingIn !== undefined) return signingIn
    const admitted = admit(heard)
    if ('refused' in admitted) return admitted.refused
    const { endpoint, headers, ...who } = admitted
    const answer = endpoint.answer({ ...who, query: heard.url.searchParams, body: heard.body }, room)
    return { answer, headers }
  }

  const log = (heard: Heard, status: number | undefined): void => {
    const { method, url, body } = heard
    const query = Object.fromEntries(url.searchParams)
    requests.push({ at: clock.now(), method, path: url.pathname, query, body, status })
    if (requests.length > MOST_LOGGED) requests.shift()
  }

  const after = (ms: number, action: () => void): void => {
    const timer = setTimeout(() => {
      pending.delete(timer)
      action()
    }, ms)
    pending.add(timer)
  }

  const serve = async (incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> => {
    const heard = await hear(incoming)
    if (faults.strike('dropped', heard.work)) {
      log(heard, undefined)
      outgoing.destroy()
      return
    }
    const said = reply(heard)
    log(heard, said.answer.status)
    const isWhole = faults.strike('cut-off', heard.work) === undefined
    if (isWhole || heard.work === 'writes' || billsCutAnswers)
      bill.charge(said.answer.charges ?? [], clock.now())
    const isDone = said.answer.status < 300
    const lost = isDone && heard.work === 'writes' ? faults.strike('lost-answer', heard.work) : undefined
    if (lost !== undefined && (lost.as ?? usual.lostAs) === 'dropped') {
      outgoing.destroy()
      return
    }
    const heardBack = lost === undefined ? said : { ...said, answer: serviceUnavailable() }
    const slow = faults.strike('slow', heard.work)
    if (slow === undefined) send(outgoing, heardBack, { now: clock.now(), whole: isWhole })
    else after(slow.ms ?? usual.slowMs, () => send(outgoing, heardBack, { now: clock.now(), whole: isWhole }))
  }

  const server = createServer((incoming, outgoing) => {
    serve(incoming, outgoing).catch((error: unknown) => {
      // Either the app hung up while it was asking, or the room has a bug, which must not take the app down with it.
      if (!incoming.complete || outgoing.headersSent) outgoing.destroy()
      else send(outgoing, bare(internalError(String(error))), { now: clock.now(), whole: true })
    })
  })
  // Node's usual five seconds would end connections just when an app that asks every five seconds uses them again.
  server.keepAliveTimeout = KEEP_ALIVE_MS
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(0, '127.0.0.1', resolve)
  })
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('The room has no port')

  return {
    url: `http://127.0.0.1:${address.port}`,
    setDialect: (next) => {
      dialect = next
    },
    faults: faults.control,
    bill,
    visibility: visibility.control,
    requests,
    reusedTokens: grants.reused,
    close: () =>
      new Promise((resolve) => {
        for (const timer of pending) clearTimeout(timer)
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
