import { vocabulary, type Dialect } from './dialect'
import type { Charge } from './bill'

/** What goes back over the wire; `charges` is what X would bill for it. */
export type Answer = { status: number; body: unknown; charges?: Charge[]; contentType?: string }

export type Complaint = { parameters: Record<string, string[]>; message: string }

const PROBLEM = 'application/problem+json'

const plain = (status: number, title: string, detail: string): Answer => ({
  status,
  body: { title, detail, type: 'about:blank', status },
  contentType: PROBLEM,
})

const typed = (status: number, dialect: Dialect, type: string, body: Record<string, unknown>): Answer => ({
  status,
  body: { ...body, type: `${vocabulary[dialect].problems}${type}` },
  contentType: PROBLEM,
})

// X's own bodies, word for word where they are known (X: response-codes-and-errors, and what users reported);
// where a text is ours, the line says so.

export const invalidRequest = (dialect: Dialect, complaints: readonly Complaint[]): Answer =>
  typed(400, dialect, 'invalid-request', {
    errors: complaints,
    title: 'Invalid Request',
    detail: 'One or more parameters to your request was invalid.',
  })

/** Deliberately vague: X does not say whether key, token, time or signature was wrong. */
export const unauthorized = (): Answer => plain(401, 'Unauthorized', 'Unauthorized')

/** The one error that is not told as a problem, but as plain JSON. */
export const creditsDepleted = (account: string): Answer => ({
  status: 402,
  body: {
    title: 'CreditsDepleted',
    detail: `Your enrolled account [${account}] does not have any credits to fulfill this request.`,
    type: 'https://api.twitter.com/2/problems/credits',
  },
})

export const unsupportedAuthentication = (
  dialect: Dialect,
  used: string,
  allowed: readonly string[],
): Answer =>
  typed(403, dialect, 'unsupported-authentication', {
    title: 'Unsupported Authentication',
    detail: `Authenticating with ${used} is forbidden for this endpoint.  Supported authentication types are [${allowed.join(', ')}].`,
    status: 403,
  })

/** X's answer to a token without the scope that it takes. */
export const lacksScope = (): Answer => plain(403, 'Forbidden', 'Forbidden')

/** X's answer where the console lets the app read only. */
export const readOnly = (dialect: Dialect): Answer =>
  typed(403, dialect, 'oauth1-permissions', {
    title: 'Forbidden',
    detail:
      'Your client app is not configured with the appropriate oauth1 app permissions for this endpoint.',
    status: 403,
  })

export const duplicateText = (): Answer =>
  plain(403, 'Forbidden', 'You are not allowed to create a Tweet with duplicate content.')

export const notSummoned = (): Answer =>
  plain(
    403,
    'Forbidden',
    'Reply to this conversation is not allowed because you have not been mentioned or otherwise engaged by the author of the post you are replying to.',
  )

/** From memory. */
export const replyTargetGone = (): Answer =>
  plain(403, 'Forbidden', 'You attempted to reply to a Tweet that is deleted or not visible to you.')

/** From memory: the status is known, the words are not. */
export const tooLong = (): Answer => plain(403, 'Forbidden', 'Your Tweet text is too long.')

/** The limit is known, the words are ours. */
export const tooManyCashtags = (): Answer =>
  plain(403, 'Forbidden', 'Your Tweet has more cashtags than are allowed.')

/** The words are from memory. */
export const noSuchMedia = (dialect: Dialect, ids: readonly string[]): Answer =>
  typed(400, dialect, 'invalid-request', {
    errors: [{ parameters: { media_ids: ids }, message: 'Your media IDs are invalid.' }],
    title: 'Invalid Request',
    detail: 'One or more parameters to your request was invalid.',
  })

/** The limits are known, the words are ours. */
export const editRefused = (): Answer => plain(403, 'Forbidden', 'This Tweet can not be edited.')

/** The text that X gives for a quote by an account that nobody called; ours for one whose plan has no quotes. */
export const notYours = (dialect: Dialect, detail: string): Answer =>
  typed(403, dialect, 'not-authorized-for-resource', { title: 'Forbidden', detail })

export const tooManyRequests = (): Answer => plain(429, 'Too Many Requests', 'Too Many Requests')

/** The body that X's docs show for the same. */
export const limitExceeded = (): Answer => ({
  status: 429,
  body: { errors: [{ code: 88, message: 'Rate limit exceeded' }] },
})

/** X: usage-capped. The words are from memory. */
export const usageCapped = (dialect: Dialect, account: string): Answer =>
  typed(429, dialect, 'usage-capped', {
    title: 'UsageCapExceeded',
    detail: 'Usage cap exceeded: Monthly product cap',
    account_id: account,
    period: 'Monthly',
    scope: 'Product',
  })

/** X's answer that came now and then since July 2026, to posts that were in order. */
export const notPermitted = (): Answer =>
  plain(403, 'Forbidden', 'You are not permitted to perform this action.')

/** The words of `detail` are from memory. */
export const notEnrolled = (dialect: Dialect): Answer =>
  typed(403, dialect, 'client-forbidden', {
    title: 'Client Forbidden',
    reason: 'client-not-enrolled',
    detail:
      'When authenticating requests to the X API v2 endpoints, you must use keys and tokens from a developer App that is attached to a Project. You can create a project via the developer portal.',
    registration_url: 'https://developer.x.com/en/docs/projects/overview',
  })

const unavailableNames = {
  500: 'Internal Server Error',
  502: 'Bad Gateway',
  503: 'Service Unavailable',
  504: 'Gateway Timeout',
}
export type Unavailable = keyof typeof unavailableNames

export const serviceUnavailable = (status: Unavailable = 503): Answer =>
  plain(status, unavailableNames[status], unavailableNames[status])

/** A bug of the room itself; X has such answers too, with less to say. */
export const internalError = (detail: string): Answer => plain(500, 'Internal Server Error', detail)

/** What a proxy before the API says; the words are ours. */
export const unavailablePage = (status: Unavailable = 503): Answer => ({
  status,
  body: `<!DOCTYPE html><html><head><title>${status}</title></head><body><h1>Over capacity</h1></body></html>`,
  contentType: 'text/html; charset=utf-8',
})

/** What a hotel's network says before somebody signs in there; the words are ours. */
export const portalPage = (status: number): Answer => ({
  status,
  body: '<!DOCTYPE html><html><head><title>Welcome</title></head><body><form>Room number</form></body></html>',
  contentType: 'text/html; charset=utf-8',
})

/** The words are ours. */
export const noSuchPath = (path: string): Answer => plain(404, 'Not Found', `The path ${path} is not known.`)

type Untold = { resource: 'post' | 'user'; parameter: string; value: string }

/** One of the `errors` beside the `data` of a lookup: it comes with status 200. */
export const notFound = (dialect: Dialect, what: Untold) => {
  const resource = what.resource === 'user' ? 'user' : vocabulary[dialect].post
  return {
    value: what.value,
    detail: `Could not find ${resource} with ${what.parameter}: [${what.value}].`,
    title: 'Not Found Error',
    resource_type: resource,
    parameter: what.parameter,
    resource_id: what.value,
    type: `${vocabulary[dialect].problems}resource-not-found`,
  }
}

/** The same for what is there, but protected or withheld. */
export const notForYou = (dialect: Dialect, what: Untold) => ({
  ...notFound(dialect, what),
  detail: `Sorry, you are not authorized to see the Tweet with ${what.parameter}: [${what.value}].`,
  title: 'Authorization Error',
  type: `${vocabulary[dialect].problems}not-authorized-for-resource`,
})

/** What X says of an account whose posts it still tells: so in real pages. */
export const userSuspended = (dialect: Dialect, { id, username }: { id: string; username: string }) => ({
  value: id,
  detail: `User has been suspended: [${username}].`,
  title: 'Forbidden',
  resource_type: 'user',
  parameter: 'author_id',
  resource_id: id,
  type: `${vocabulary[dialect].problems}resource-not-found`,
})
