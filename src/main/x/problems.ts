import { z } from 'zod'
import type { Problem, Seen, Trouble } from './answer'
import { seenIn } from './feed/seen'

// X: response-codes-and-errors; what twitter-api-v2 1.29.1 throws. Problems are told apart by the last part of their `type`,
// since the host before it changed in 2026, and by X's English where the type says nothing ('about:blank').

const Text = z.string().catch('')
const BodySchema = z.object({
  type: Text,
  title: Text,
  detail: Text,
  errors: z
    .array(
      z.object({
        code: z.number().optional().catch(undefined),
        message: Text,
        detail: Text,
        parameters: z.record(z.string(), z.unknown()).catch({}),
      }),
    )
    .catch([]),
})

/**
 * An error's answer, laid out for the rules below. `isForeign`: not in X's format at all, so hardly from X; `isWorded`: in X's own
 * words.
 */
type Told = {
  status: number
  type: string
  words: string
  codes: number[]
  parameters: string[]
  isForeign: boolean
  isWorded: boolean
}

const told = (status: number, raw: unknown): Told => {
  const body = BodySchema.safeParse(raw).data ?? { type: '', title: '', detail: '', errors: [] }
  const words = [body.title, body.detail, ...body.errors.map(({ message, detail }) => message || detail)]
    .filter(Boolean)
    .join(': ')
  return {
    status,
    type: body.type.split('/').at(-1) ?? '',
    words,
    codes: body.errors.flatMap(({ code }) => code ?? []),
    parameters: body.errors.flatMap(({ parameters }) => Object.keys(parameters)),
    isForeign: typeof raw === 'string' && raw.trim() !== '',
    isWorded: words !== '',
  }
}

type Rule = { when: (told: Told) => boolean; then: (told: Told) => Trouble }

const says = (words: RegExp) => (answer: Told) => words.test(answer.words)
const hasCode =
  (...codes: number[]) =>
  (answer: Told) =>
    answer.codes.some((code) => codes.includes(code))
const is = (status: number) => (answer: Told) => answer.status === status
const either =
  (...tests: Rule['when'][]) =>
  (answer: Told) =>
    tests.some((test) => test(answer))
const stops = (kind: 'no-credits' | 'signed-out', why: string) => (): Trouble => ({ kind, why })
const refused = (why: string, problem?: Problem) => (): Trouble => ({ kind: 'refused', why, problem })

/** The first that fits decides. */
const RULES: Rule[] = [
  {
    when: either(({ status }) => status >= 500, is(407), is(408)),
    then: ({ status }) => ({
      kind: 'unavailable',
      sentMaybe: true,
      why: `X has trouble of its own (${status}).`,
    }),
  },
  {
    // A 429 by number, but no rate limit: waiting does not help.
    when: either(({ type }) => type === 'usage-capped', says(/usage ?cap/i)),
    then: stops(
      'no-credits',
      'The X account has read all that its plan allows this month. Raise the limit at console.x.com, then try again.',
    ),
  },
  {
    when: either(is(429), is(420), hasCode(88)),
    then: () => ({
      kind: 'rate-limited',
      why: 'X asks to wait: this account has made too many requests.',
    }),
  },
  {
    // A filter's or a hotel's page, by whatever number: nobody at X has decided anything.
    when: ({ isForeign }) => isForeign,
    then: () => ({
      kind: 'unavailable',
      sentMaybe: true,
      why: 'Something between this computer and X answers instead of X. Open a web page: does the network ask to sign in, or filter x.com?',
    }),
  },
  {
    // X writes 402, undocumented, and means it: everything stops.
    when: either(is(402), ({ type }) => type === 'credits'),
    then: stops(
      'no-credits',
      'The X account has no credits left. Buy credits at console.x.com, then try again.',
    ),
  },
  {
    when: either(hasCode(64, 326), says(/suspended|temporarily locked/i)),
    then: stops(
      'signed-out',
      'X has locked or suspended the account. Open x.com with it and follow what X asks for.',
    ),
  },
  {
    when: hasCode(135),
    then: stops(
      'signed-out',
      "X refuses the keys because this computer's clock is wrong. Set the clock, then try again.",
    ),
  },
  {
    when: either(is(401), hasCode(32, 89, 215)),
    then: stops(
      'signed-out',
      "X does not accept the keys. Look at them under ‘X account’, and see that this computer's clock is right.",
    ),
  },
  {
    when: either(({ type }) => type === 'unsupported-authentication', says(/unsupported authentication/i)),
    then: stops(
      'signed-out',
      'X does not take this kind of key here. Connect the account anew under ‘X account’.',
    ),
  },
  {
    when: either(({ type }) => type === 'client-forbidden', says(/client-not-enrolled|client forbidden/i)),
    then: stops(
      'signed-out',
      'X does not let this developer app in. Enrol it in a plan at console.x.com, then try again.',
    ),
  },
  {
    when: either(({ type }) => type === 'oauth1-permissions', says(/appropriate oauth1 app permissions/i)),
    then: stops(
      'signed-out',
      "The keys may only read. Set the app to 'Read and write' at console.x.com, make a new access token there, and enter it.",
    ),
  },
  {
    when: either(hasCode(187), says(/duplicate content/i)),
    then: refused(
      'This account has posted the same text before, and X takes it only once. Change the wording and send it again.',
      'duplicate',
    ),
  },
  {
    when: says(/where you are mentioned or are the author|have not been mentioned or otherwise engaged/i),
    then: refused(
      'X allows a reply only to someone whose post names the master account. Send the hint as a post to all, or ask them to write to it first.',
      'not-summoned',
    ),
  },
  {
    when: either(hasCode(385), says(/deleted or not visible/i)),
    then: refused(
      'The post to reply to can no longer be seen on X. Send the hint as a post of its own.',
      'target-gone',
    ),
  },
  {
    when: either(hasCode(186), says(/too long|exceeds? the (maximum|allowed)/i)),
    then: refused('The text is too long for X. Shorten it and send it again.', 'too-long'),
  },
  {
    when: says(/cashtag/i),
    then: refused(
      'X takes only one $cashtag in a post. Leave the others out, or write them without the dollar sign, and send it again.',
    ),
  },
  {
    when: ({ status, parameters }) =>
      status === 400 && parameters.some((name) => /^(since_id|start_time)$/.test(name)),
    then: refused('X can search only the last seven days. Posts from before are not read.', 'cursor'),
  },
  {
    when: says(/not permitted to perform this action/i),
    then: refused(
      'X did not permit this, and gave no reason; it does so now and then. Wait a minute and try again.',
    ),
  },
  {
    when: is(404),
    then: refused('X does not know what was asked for: it may be deleted.', 'not-found'),
  },
  {
    when: is(403),
    then: ({ words }) => ({
      kind: 'refused',
      why: `X does not allow this: "${words || 'no reason given'}". Check the account at x.com and console.x.com.`,
    }),
  },
  {
    when: () => true,
    then: ({ status, words }) => ({
      kind: 'refused',
      why: `X did not understand the request (${status}): "${words}". Please report this as a fault of the app.`,
    }),
  },
]

/** What an answer with an error's status comes to. */
export const troubleOfAnswer = (status: number, body: unknown, headers: unknown): Trouble & Seen => {
  const answer = told(status, body)
  const all = seenIn(headers)
  // Nobody else tells X's limits.
  const isOwn = answer.isWorded || all.limits !== undefined
  const seen = isOwn ? all : {}
  const trouble = RULES.find(({ when }) => when(answer))?.then(answer)
  if (!trouble) throw new Error('the last rule fits everything')
  return trouble.kind === 'rate-limited'
    ? { ...trouble, ...seen, resetAt: seen.limits?.resetAt }
    : { ...trouble, ...seen }
}
