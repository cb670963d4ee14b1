import type { Problem, Trouble } from '../../../src/main/x/answer'

const old = 'https://api.twitter.com/2/problems/'
const recent = 'https://api.x.com/2/problems/'

type Row = [
  what: string,
  status: number,
  body: unknown,
  kind: Trouble['kind'],
  words: RegExp,
  problem?: Problem,
]

/** X's refusals as it words them, and what each comes to. */
export const REFUSALS: Row[] = [
  [
    'a since id that is too old',
    400,
    {
      errors: [
        {
          parameters: { since_id: ['207'] },
          message:
            "'since_id' must be a tweet id created after 2026-07-31T11:45Z. Please use a 'since_id' that is larger than 2083157183716917248",
        },
      ],
      title: 'Invalid Request',
      detail: 'One or more parameters to your request was invalid.',
      type: `${recent}invalid-request`,
    },
    'refused',
    /seven days/,
    'cursor',
  ],
  [
    'a query that X does not understand',
    400,
    {
      errors: [{ parameters: { query: ['('] }, message: 'missing closing parenthesis' }],
      title: 'Invalid Request',
      detail: 'One or more parameters to your request was invalid.',
      type: `${old}invalid-request`,
    },
    'refused',
    /missing closing parenthesis.*report/,
  ],
  [
    'keys that are wrong or withdrawn',
    401,
    { title: 'Unauthorized', type: 'about:blank', status: 401, detail: 'Unauthorized' },
    'signed-out',
    /under ‘X account’/,
  ],
  [
    'an old-style refusal of the token',
    401,
    { errors: [{ code: 89, message: 'Invalid or expired token.' }] },
    'signed-out',
    /keys/,
  ],
  [
    'a clock that is wrong',
    401,
    { errors: [{ code: 135, message: 'Timestamp out of bounds.' }] },
    'signed-out',
    /Set the clock/,
  ],
  [
    'no credits',
    402,
    {
      title: 'CreditsDepleted',
      detail: 'Your enrolled account [1] does not have any credits to fulfill this request.',
      type: `${old}credits`,
    },
    'no-credits',
    /Buy credits/,
  ],
  ['no credits, without a body', 402, undefined, 'no-credits', /Buy credits/],
  [
    'a text for the second time',
    403,
    {
      detail: 'You are not allowed to create a Tweet with duplicate content.',
      type: 'about:blank',
      title: 'Forbidden',
      status: 403,
    },
    'refused',
    /wording/,
    'duplicate',
  ],
  [
    'a reply to someone who did not call, by its type',
    403,
    {
      detail: 'You can only reply to or quote posts where you are mentioned or are the author.',
      type: `${recent}not-authorized-for-resource`,
    },
    'refused',
    /names the master account/,
    'not-summoned',
  ],
  [
    'a reply to someone who did not call, by its words',
    403,
    {
      title: 'Forbidden',
      detail:
        'Reply to this conversation is not allowed because you have not been mentioned or otherwise engaged by the author of the post you are replying to.',
      type: 'about:blank',
      status: 403,
    },
    'refused',
    /names the master account/,
    'not-summoned',
  ],
  [
    'a post to reply to that is gone',
    403,
    {
      errors: [
        { code: 385, message: 'You attempted to reply to a Tweet that is deleted or not visible to you.' },
      ],
    },
    'refused',
    /no longer be seen/,
    'target-gone',
  ],
  [
    'a text that is too long',
    403,
    { title: 'Forbidden', detail: 'Your Tweet text is too long.', type: 'about:blank', status: 403 },
    'refused',
    /Shorten/,
    'too-long',
  ],
  [
    'more than one cashtag',
    403,
    {
      title: 'Forbidden',
      detail: 'Your Tweet has more cashtags than are allowed.',
      type: 'about:blank',
      status: 403,
    },
    'refused',
    /only one \$cashtag/,
  ],
  [
    'keys of the wrong kind',
    403,
    {
      title: 'Unsupported Authentication',
      detail: 'Authenticating with OAuth 2.0 Application-Only is forbidden for this endpoint.',
      type: `${old}unsupported-authentication`,
      status: 403,
    },
    'signed-out',
    /anew under ‘X account’/,
  ],
  [
    'an app that is not enrolled',
    403,
    {
      title: 'Client Forbidden',
      reason: 'client-not-enrolled',
      detail: 'When authenticating requests …',
      registration_url: 'https://…',
      type: `${recent}client-forbidden`,
    },
    'signed-out',
    /Enrol/,
  ],
  [
    'keys that may only read',
    403,
    {
      title: 'Forbidden',
      detail:
        'Your client app is not configured with the appropriate oauth1 app permissions for this endpoint.',
      type: `${old}oauth1-permissions`,
    },
    'signed-out',
    /Read and write/,
  ],
  [
    'the refusal without a reason of 2026',
    403,
    {
      title: 'Forbidden',
      detail: 'You are not permitted to perform this action.',
      type: 'about:blank',
      status: 403,
    },
    'refused',
    /try again/,
  ],
  [
    'an account that is locked',
    403,
    { errors: [{ code: 326, message: 'To protect our users from spam…' }] },
    'signed-out',
    /locked or suspended/,
  ],
  [
    'any other refusal',
    403,
    { title: 'Forbidden', detail: 'No entry.', type: 'about:blank', status: 403 },
    'refused',
    /"Forbidden: No entry\."/,
  ],
  [
    'a post that is gone',
    404,
    { title: 'Not Found Error', type: `${recent}resource-not-found` },
    'refused',
    /deleted/,
    'not-found',
  ],
  [
    'too many requests',
    429,
    { title: 'Too Many Requests', detail: 'Too Many Requests', type: 'about:blank', status: 429 },
    'rate-limited',
    /asks to wait/,
  ],
  [
    'too many requests, as the docs show it',
    429,
    { errors: [{ code: 88, message: 'Rate limit exceeded' }] },
    'rate-limited',
    /asks to wait/,
  ],
  ['too many requests, as a page', 429, '<html>', 'rate-limited', /asks to wait/],
  [
    "the month's cap, which is a 429 too",
    429,
    { title: 'UsageCapExceeded', type: `${recent}usage-capped` },
    'no-credits',
    /this month/,
  ],
  [
    'X out of order',
    503,
    { title: 'Service Unavailable', detail: 'Service Unavailable', type: 'about:blank', status: 503 },
    'unavailable',
    /\(503\)/,
  ],
  ['X out of order, as a page', 502, '<html>Over capacity</html>', 'unavailable', /\(502\)/],
  ["a filter's page", 403, '<html>Blocked</html>', 'unavailable', /network/],
  ["a hotel's page by the number of a wrong key", 401, '<html>Sign in</html>', 'unavailable', /network/],
  [
    'X out of order, in words that sound worse',
    503,
    { title: 'Temporarily suspended' },
    'unavailable',
    /\(503\)/,
  ],
  ['a body of no known form', 400, { errors: 'none', detail: 7 }, 'refused', /\(400\)/],
]
