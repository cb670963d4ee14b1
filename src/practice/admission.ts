import type { Clock } from '../core/time'
import type { BillReader } from './bill'
import type { Dialect } from './dialect'
import { routeOf, type Endpoint, type EndpointName } from './endpoints'
import { usual, type Faults } from './faults'
import type { Heard, Reply } from './http'
import { createLimits, DAY_MS, limitHeaders, QUARTER_MS, type Allowance } from './limits'
import type { AuthKind, Caller, SignedRequest } from './oauth'
import {
  creditsDepleted,
  lacksScope,
  limitExceeded,
  noSuchPath,
  notEnrolled,
  notPermitted,
  readOnly,
  tooManyRequests,
  unauthorized,
  unsupportedAuthentication,
  usageCapped,
  type Answer,
} from './problems'

/** Requests where they should differ from X's: in 15 minutes, and by one user in 24 hours, where X documents nothing. */
export type LimitOptions = {
  limits?: Partial<Record<EndpointName, number>>
  dayLimits?: Partial<Record<EndpointName, number>>
  /** Dollars that are left to spend; no end of them, unless told. */
  credits?: number
}

type AdmissionOptions = LimitOptions & {
  clock: Clock
  faults: Faults
  dialect: () => Dialect
  callerOf: (request: SignedRequest) => Caller | undefined
  bill: BillReader
}
type Admitted = {
  endpoint: Endpoint
  subject: string
  second: string
  caller: Caller
  headers: Record<string, string>
}

const authNames: Record<AuthKind, string> = {
  oauth1: 'OAuth 1.0a User Context',
  'oauth2-user': 'OAuth 2.0 User Context',
  app: 'OAuth 2.0 Application-Only',
}

const signedRequest = ({ method, url, form, text, authorization }: Heard): SignedRequest => {
  const parameters = new URLSearchParams(url.search)
  if (form) for (const [name, value] of new URLSearchParams(text)) parameters.append(name, value)
  return { method, url: `${url.origin}${url.pathname}`, parameters, authorization }
}

const refuse = (answer: Answer, headers: Record<string, string> = {}): { refused: Reply } => ({
  refused: { answer, headers },
})

/** Everything that X checks before it looks at what is asked, in its order. */
export const createAdmission = ({ clock, faults, dialect, callerOf, bill, ...options }: AdmissionOptions) => {
  const takeFromQuarter = createLimits(clock, QUARTER_MS)
  const takeFromDay = createLimits(clock, DAY_MS)
  const credits = options.credits ?? Number.POSITIVE_INFINITY
  const limits: Record<string, number | undefined> = options.limits ?? {}
  const dayLimits: Record<string, number | undefined> = options.dayLimits ?? {}

  /** What the caller may not do, whatever it asks. */
  const forbidden = ({ kind, scopes, access }: Caller, endpoint: Endpoint, heard: Heard) => {
    if (!endpoint.allowed.includes(kind)) {
      const allowed = endpoint.allowed.map((each) => authNames[each])
      return unsupportedAuthentication(dialect(), authNames[kind], allowed)
    }
    if (scopes !== undefined && !endpoint.scopes.every((scope) => scopes.includes(scope))) return lacksScope()
    return access === 'read' && heard.work === 'writes' ? readOnly(dialect()) : undefined
  }

  const used = (limit: number, seconds: number): Allowance => ({
    limit,
    remaining: 0,
    reset: Math.ceil(clock.now() / 1000) + seconds,
    refused: true,
  })

  /** Counts the request in each of its windows. */
  const counted = (endpoint: Endpoint, { kind, app, accountId }: Caller, heard: Heard) => {
    const pretended = faults.strike('rate-limited', heard.work)
    const seconds = pretended?.seconds ?? usual.resetSeconds
    const isDay = pretended?.window === 'day'
    const who = accountId ?? `app ${app.key}`
    const limit = limits[endpoint.name] ?? (kind === 'app' ? endpoint.perApp : endpoint.perUser)
    const perUserDay = dayLimits[endpoint.name]
    const quarter =
      pretended !== undefined && !isDay ? used(limit, seconds) : takeFromQuarter(endpoint.name, who, limit)
    const userDay = isDay
      ? used(perUserDay ?? limit, seconds)
      : perUserDay && takeFromDay(endpoint.name, who, perUserDay)
    const appDay = endpoint.perAppDay && takeFromDay(endpoint.name, `all of ${app.key}`, endpoint.perAppDay)
    return {
      headers: {
        ...limitHeaders('x-rate-limit', quarter),
        ...(userDay && limitHeaders('x-user-limit-24hour', userDay)),
        ...(appDay && limitHeaders('x-app-limit-24hour', appDay)),
      },
      isRefused: [quarter, userDay, appDay].some((window) => window && window.refused),
      answer: pretended?.body === 'code' ? limitExceeded() : tooManyRequests(),
    }
  }

  const pretendedTrouble = ({ work }: Heard, { app }: Caller): Answer | undefined => {
    if (faults.strike('not-enrolled', work)) return notEnrolled(dialect())
    if (bill.dollars() >= credits || faults.strike('credits-depleted', work))
      return creditsDepleted(app.ownerId)
    if (work === 'reads' && faults.strike('usage-capped', work)) return usageCapped(dialect(), app.ownerId)
    return work === 'writes' && faults.strike('not-permitted', work) ? notPermitted() : undefined
  }

  return (heard: Heard): Admitted | { refused: Reply } => {
    const route = routeOf(heard.method, heard.url.pathname)
    if (route === undefined) return refuse(noSuchPath(heard.url.pathname))
    const isExpired = faults.strike('expired-token', heard.work) !== undefined
    const caller = isExpired ? undefined : callerOf(signedRequest(heard))
    if (caller === undefined) return refuse(unauthorized())
    // X tells it with every answer to OAuth 1.0a.
    const level = caller.kind === 'oauth1' ? { 'x-access-level': caller.access } : {}
    const no = forbidden(caller, route.endpoint, heard)
    if (no !== undefined) return refuse(no, level)
    const count = counted(route.endpoint, caller, heard)
    const headers = { ...count.headers, ...level }
    if (count.isRefused) return refuse(count.answer, headers)
    const trouble = pretendedTrouble(heard, caller)
    return trouble === undefined ? { ...route, caller, headers } : refuse(trouble, headers)
  }
}
