import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { Clock } from '../core/time'
import { createBill, type BillReader } from './bill'
import type { Dialect } from './dialect'
import { routeOf, type EndpointName } from './endpoints'
import { createFaults, usual, type FaultControl, type FaultSetting } from './faults'
import { hear, send, type Heard, type Reply } from './http'
import { createLimits, limitHeaders } from './limits'
import { createGate, type AuthKind, type Caller, type Keys } from './oauth'
import {
  creditsDepleted,
  internalError,
  noSuchPath,
  serviceUnavailable,
  tooManyRequests,
  unauthorized,
  unavailablePage,
  unsupportedAuthentication,
  type Answer,
} from './problems'
import type { Room } from './room'
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
  /** The latest thousand, oldest first. */
  requests: readonly LoggedRequest[]
}

export type PracticeServerOptions = Keys & {
  world: World
  clock: Clock
  dialect?: Dialect
  /** Requests in 15 minutes where they should differ from X's. */
  limits?: Partial<Record<EndpointName, number>>
  faults?: readonly FaultSetting[]
  random: () => number
  /** The computer's clock, by which clients sign. */
  realNow?: () => number
}

const MOST_LOGGED = 1000
const KEEP_ALIVE_MS = 65_000
const authNames: Record<AuthKind, string> = {
  oauth1: 'OAuth 1.0a User Context',
  'oauth2-user': 'OAuth 2.0 User Context',
  app: 'OAuth 2.0 Application-Only',
}

const bare = (answer: Answer): Reply => ({ answer, headers: {} })

/** X in small, on this computer: it answers the requests that an app of ours makes as X would. */
export const startPracticeServer = async (options: PracticeServerOptions): Promise<PracticeServer> => {
  const { world, clock, random, realNow = Date.now } = options
  const faults = createFaults(random, options.faults)
  const bill = createBill()
  const takeFromLimit = createLimits(clock)
  const callerOf = createGate(options, realNow)
  const limits: Record<string, number | undefined> = options.limits ?? {}
  const requests: LoggedRequest[] = []
  const pending = new Set<NodeJS.Timeout>()
  let dialect: Dialect = options.dialect ?? 'tweet'
  const room: Room = { world, clock, faults, dialect: () => dialect }

  const whoAsks = ({ method, url, form, text, authorization, work }: Heard): Caller | undefined => {
    if (faults.strike('expired-token', work) !== undefined) return undefined
    const parameters = new URLSearchParams(url.search)
    if (form) for (const [name, value] of new URLSearchParams(text)) parameters.append(name, value)
    return callerOf({ method, url: `${url.origin}${url.pathname}`, parameters, authorization })
  }

  /** Everything that X checks before it looks at what is asked, in its order. */
  const reply = (heard: Heard): Reply => {
    const { method, url, work } = heard
    const unavailable = faults.strike('unavailable', work)
    if (unavailable) return bare(unavailable.body === 'html' ? unavailablePage() : serviceUnavailable())
    const route = routeOf(method, url.pathname)
    if (route === undefined) return bare(noSuchPath(url.pathname))
    const { endpoint, subject } = route
    const caller = whoAsks(heard)
    if (caller === undefined) return bare(unauthorized())
    if (!endpoint.allowed.includes(caller.kind)) {
      const allowed = endpoint.allowed.map((kind) => authNames[kind])
      return bare(unsupportedAuthentication(dialect, authNames[caller.kind], allowed))
    }

    const usualLimit = caller.kind === 'app' ? endpoint.perApp : endpoint.perUser
    const limit = limits[endpoint.name] ?? usualLimit
    const pretended = faults.strike('rate-limited', work)
    const allowance =
      pretended === undefined
        ? takeFromLimit(endpoint.name, caller.accountId ?? 'app', limit)
        : {
            limit,
            remaining: 0,
            reset: Math.ceil(clock.now() / 1000) + (pretended.seconds ?? usual.resetSeconds),
            refused: true,
          }
    const counted = (answer: Answer): Reply => ({ answer, headers: limitHeaders(allowance) })
    if (allowance.refused) return counted(tooManyRequests())
    if (faults.strike('credits-depleted', work)) return counted(creditsDepleted(options.user.accountId))

    const answer = endpoint.answer({ caller, subject, query: url.searchParams, body: heard.body }, room)
    bill.charge(answer.charges ?? [], clock.now())
    return counted(answer)
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
    const isDone = said.answer.status < 300
    const lost = isDone && heard.work === 'writes' ? faults.strike('lost-answer', heard.work) : undefined
    if (lost !== undefined && (lost.as ?? usual.lostAs) === 'dropped') {
      outgoing.destroy()
      return
    }
    const heardBack = lost === undefined ? said : { ...said, answer: serviceUnavailable() }
    const isWhole = faults.strike('cut-off', heard.work) === undefined
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
    requests,
    close: () =>
      new Promise((resolve) => {
        for (const timer of pending) clearTimeout(timer)
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
