import { createServer } from 'node:http'
import { expect, onTestFinished, test } from 'vitest'
import { createXClient } from '../../../src/main/x/x-client'
import { fakeClock } from '../../support/fake-clock'
import { readRoom } from './x-room'

/** A body with its fields as X writes them, its status, and what it has to come to. */
type Row = [
  what: string,
  answer: { status: number; body: object | string; headers?: Record<string, string>; type?: string },
  then: { state: 'trouble' | 'waiting' | 'reading'; words: RegExp; goesOn: boolean },
]

const problem = 'https://api.x.com/2/problems'
const ofOld = 'https://api.twitter.com/2/problems'

/** X: response-codes-and-errors, and what was seen of the bodies that it does not document. */
const ROWS: Row[] = [
  [
    'a token that is expired or wrong',
    {
      status: 401,
      body: { title: 'Unauthorized', type: 'about:blank', status: 401, detail: 'Unauthorized' },
    },
    { state: 'trouble', words: /does not accept the keys/, goesOn: false },
  ],
  [
    'no credits',
    {
      status: 402,
      type: 'application/json',
      body: {
        title: 'CreditsDepleted',
        detail: 'Your enrolled account [1] does not have any credits to fulfill this request.',
        type: `${ofOld}/credits`,
      },
    },
    { state: 'trouble', words: /no credits left/, goesOn: false },
  ],
  [
    'a kind of key that X does not take here',
    {
      status: 403,
      body: {
        title: 'Unsupported Authentication',
        detail: 'Authenticating with OAuth 2.0 Application-Only is forbidden for this endpoint.',
        type: `${problem}/unsupported-authentication`,
        status: 403,
      },
    },
    { state: 'trouble', words: /does not take this kind of key/, goesOn: false },
  ],
  [
    'an app that is in no plan',
    {
      status: 403,
      body: {
        title: 'Client Forbidden',
        reason: 'client-not-enrolled',
        detail: 'When authenticating requests to the API you must use an app that is attached to a Project.',
        registration_url: 'https://developer.x.com/en/docs/projects/overview',
        type: `${problem}/client-forbidden`,
      },
    },
    { state: 'trouble', words: /does not let this developer app in/, goesOn: false },
  ],
  [
    'a request that X does not understand',
    {
      status: 400,
      body: {
        errors: [{ parameters: { query: ['('] }, message: 'missing closing parenthesis' }],
        title: 'Invalid Request',
        detail: 'One or more parameters to your request was invalid.',
        type: `${problem}/invalid-request`,
      },
    },
    { state: 'trouble', words: /did not understand the request \(400\)/, goesOn: false },
  ],
  [
    'too many requests',
    {
      status: 429,
      body: { title: 'Too Many Requests', detail: 'Too Many Requests', type: 'about:blank', status: 429 },
      headers: { 'x-rate-limit-limit': '300', 'x-rate-limit-remaining': '0', 'x-rate-limit-reset': 'soon' },
    },
    { state: 'waiting', words: /asks to wait.*goes on by itself/, goesOn: true },
  ],
  [
    'too many requests, as the docs have it',
    { status: 429, body: { errors: [{ code: 88, message: 'Rate limit exceeded' }] } },
    { state: 'waiting', words: /asks to wait.*goes on by itself/, goesOn: true },
  ],
  [
    'the cap of a month',
    {
      status: 429,
      body: {
        title: 'UsageCapExceeded',
        detail: 'Usage cap exceeded: Monthly product cap',
        type: `${ofOld}/usage-capped`,
      },
    },
    { state: 'trouble', words: /all that its plan allows this month/, goesOn: false },
  ],
  [
    'trouble of X',
    {
      status: 503,
      body: { title: 'Service Unavailable', detail: 'Service Unavailable', type: 'about:blank', status: 503 },
    },
    { state: 'trouble', words: /trouble of its own \(503\).*goes on by itself/, goesOn: true },
  ],
  [
    'trouble in front of X',
    { status: 502, body: '<html><h1>502 Bad Gateway</h1></html>', type: 'text/html' },
    { state: 'trouble', words: /trouble of its own \(502\).*goes on by itself/, goesOn: true },
  ],
  [
    'a hotel that asks to sign in',
    { status: 200, body: '<html>Welcome to our Wi-Fi</html>', type: 'text/html' },
    { state: 'trouble', words: /Something between this computer and X.*goes on by itself/, goesOn: true },
  ],
]

const keys = { appKey: 'a', appSecret: 'b', accessToken: '1-c', accessSecret: 'd' }
const chalk = { id: '1', name: 'Chalk', username: 'chalk' }

/** X, which gives the same answer to everything until it is well. */
const startSick = async (
  { status, body, headers = {}, type = 'application/problem+json' }: Row[1],
  now: () => number,
) => {
  let isSick = true
  let asked = 0
  const server = createServer((_incoming, outgoing) => {
    asked += 1
    outgoing.sendDate = false
    const date = { date: new Date(now()).toUTCString() }
    if (isSick) {
      outgoing.writeHead(status, { 'content-type': type, ...date, ...headers })
      outgoing.end(typeof body === 'string' ? body : JSON.stringify(body))
    } else {
      outgoing.writeHead(200, { 'content-type': 'application/json', ...date })
      outgoing.end('{"meta":{"result_count":0}}')
    }
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => new Promise<void>((resolve) => server.close(() => resolve())))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('no port')
  return {
    url: `http://127.0.0.1:${address.port}`,
    heal: () => {
      isSick = false
    },
    asked: () => asked,
  }
}

test.each(ROWS)(
  '%s: says what is wrong in one sentence, and does what helps',
  async (_what, answer, then) => {
    const clock = fakeClock()
    const reset = Math.ceil(clock.now() / 1000) + 300
    const headers = answer.headers && { ...answer.headers, 'x-rate-limit-reset': String(reset) }
    const x = await startSick({ ...answer, ...(headers && { headers }) }, clock.now)
    const client = createXClient({ keys, baseUrl: x.url })
    const reader = readRoom({ clock, client, chalk })
    await reader.start()
    const { state, trouble, nextPoll, connectedSince } = reader.view()
    expect(state).toBe(then.state)
    expect(trouble).toMatch(then.words)
    expect(connectedSince).toBeUndefined()
    expect(nextPoll !== undefined).toBe(then.goesOn)
    const earliest = headers === undefined ? 0 : reset * 1000
    expect(nextPoll ?? earliest).toBeGreaterThanOrEqual(earliest)

    const asked = x.asked()
    // Nobody asks meanwhile.
    if (nextPoll === undefined) clock.advance(24 * 3_600_000)
    else clock.advance(nextPoll - clock.now() - 1)
    expect(x.asked()).toBe(asked)
    x.heal()
    if (nextPoll === undefined) await reader.settled(reader.feed.readNow)
    else while (reader.view().state !== 'reading') await reader.nextPoll()
    expect(reader.view()).toMatchObject({ state: 'reading', trouble: '' })
    expect(reader.view().connectedSince).toBe(clock.now())
  },
)
