import { z } from 'zod'
import type { Seen, Trouble } from './answer'
import { troubleOfAnswer } from './problems'

// The three errors of twitter-api-v2 1.29.1, read by their shape. Some of its own ways in do not work: `requestError` is always
// undefined (the cause is in `_options.error`), and `message` leaves out title and detail.

const CauseSchema = z.object({
  code: z.string().optional().catch(undefined),
  syscall: z.string().optional().catch(undefined),
  /** Node tries several addresses of a name and gathers what each came to. */
  errors: z
    .array(z.object({ syscall: z.string().optional() }))
    .optional()
    .catch(undefined),
})
type Cause = z.infer<typeof CauseSchema>

const ThrownSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('response'), code: z.number(), data: z.unknown(), headers: z.unknown() }),
  z.object({ type: z.literal('request'), _options: z.object({ error: CauseSchema.catch({}) }) }),
  z.object({
    type: z.literal('partial-response'),
    response: z.object({ statusCode: z.number(), headers: z.unknown() }),
  }),
])

/**
 * No connection, no request: these two calls come before the first byte is sent. Everything else that goes wrong on the way,
 * timeouts and resets too, may come after X has read the request.
 */
const isBeforeSending = (syscall: string | undefined): boolean =>
  syscall === 'connect' || syscall === 'getaddrinfo'

const isSurelyUnsent = ({ syscall, errors }: Cause): boolean =>
  isBeforeSending(syscall) ||
  (errors !== undefined && errors.length > 0 && errors.every((each) => isBeforeSending(each.syscall)))

const whyUnreachable = ({ code = '' }: Cause): string => {
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN')
    return 'This computer has no internet: X can not be found. Check the Wi-Fi or the cable.'
  if (code === 'ABORT_ERR' || code === 'ETIMEDOUT') return 'X does not answer in time.'
  const [, status] = /^EPROXY_(\d+)$/.exec(code) ?? []
  if (status !== undefined)
    return `This network’s proxy does not let Chalkbird through to X (${status}). Ask whoever runs the network to let x.com through, without a password.`
  if (/CERT|SIGNATURE|ISSUER/.test(code))
    return 'The network pretends to be X. Open a web page: does the network ask to sign in? Is this computer’s clock right?'
  if (/^E(CONNREFUSED|HOSTUNREACH|NETUNREACH|NETDOWN|ADDRNOTAVAIL)$/.test(code))
    return 'X can not be reached. Check the Wi-Fi or the cable.'
  return 'The connection to X broke off.'
}

/** What anything thrown by the library comes to. What it was not known to throw counts as trouble on the way. */
export const troubleOfThrown = (thrown: unknown): Trouble & Seen => {
  const error = ThrownSchema.safeParse(thrown).data
  switch (error?.type) {
    case 'response':
      return troubleOfAnswer(error.code, error.data, error.headers)
    case 'partial-response': {
      const { statusCode, headers } = error.response
      // The status came whole, so a refusal is a refusal, even if its words are lost; only a 403 may have said 'duplicate',
      // which tells that an earlier sending is on X.
      if (statusCode >= 400 && statusCode !== 403) return troubleOfAnswer(statusCode, undefined, headers)
      return { kind: 'unavailable', sentMaybe: true, why: whyUnreachable({}) }
    }
    case 'request': {
      const cause = error._options.error
      return { kind: 'unavailable', sentMaybe: !isSurelyUnsent(cause), why: whyUnreachable(cause) }
    }
    case undefined:
      return {
        kind: 'unavailable',
        sentMaybe: true,
        why: whyUnreachable(CauseSchema.safeParse(thrown).data ?? {}),
      }
  }
}
