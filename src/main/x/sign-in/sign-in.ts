import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'
import type { Clock } from '../../../core/time'
import type { XTokens } from '../credentials'
import { listenForCallback, type Callback } from './callback'
import type { OAuth2 } from './oauth2'
import type { SignInWords } from './sign-in-words'

/**
 * What a session needs; X asks anew when an app wants more. `offline.access` brings the refresh token, `bookmark.write` and
 * `media.write` (pictures) are for courses: sign-ins from before have not got them, and all else works with them.
 */
const SCOPES = [
  'tweet.read',
  'tweet.write',
  'users.read',
  'bookmark.write',
  'media.write',
  'offline.access',
] as const

/**
 * X compares a callback letter by letter, its port too, and takes ten at most. Three, so that one is free: none of them is assigned
 * (IANA), nor among those that systems give out by themselves.
 */
const PORTS = [18_473, 28_473, 31_473]
export const callbackAt = (port: number): string => `http://127.0.0.1:${port}/callback`
export const CALLBACKS: readonly string[] = PORTS.map(callbackAt)

/** As long as X's page is waited for. */
const LONGEST_MS = 3 * 60_000

export type SignInDeps = {
  oauth2: Pick<OAuth2, 'exchange' | 'revoke'>
  /** Where X asks the trainer, if not at its own address. */
  baseUrl?: string | undefined
  /** The system's browser. */
  openExternal: (url: string) => Promise<unknown>
  clock: Clock
  words: () => SignInWords
  /** `PORTS` unless a test needs others. */
  ports?: readonly number[]
}

export type SignedIn =
  | { kind: 'signed-in'; tokens: XTokens }
  | { kind: 'cancelled' }
  | { kind: 'refused'; why: string }

const refused = (why: string): SignedIn => ({ kind: 'refused', why })
const secret = (): string => randomBytes(32).toString('base64url')

const isSame = (a: string, b: string): boolean => {
  const [left, right] = [Buffer.from(a), Buffer.from(b)]
  return left.length === right.length && timingSafeEqual(left, right)
}

/** X's page, which asks the trainer; what comes back is bound to this sign-in by state and verifier (RFC 7636). */
const pageOf = (
  base: string,
  asked: { clientId: string; callback: string; state: string; verifier: string },
) => {
  const page = new URL('/i/oauth2/authorize', base)
  page.search = new URLSearchParams({
    response_type: 'code',
    client_id: asked.clientId,
    redirect_uri: asked.callback,
    scope: SCOPES.join(' '),
    state: asked.state,
    code_challenge: createHash('sha256').update(asked.verifier).digest('base64url'),
    code_challenge_method: 'S256',
  }).toString()
  return page.href
}

/** Signs in as a native app: X asks in the system's browser, and sends the browser back to this computer. */
export const signIn = async (
  { oauth2, baseUrl = 'https://x.com', openExternal, clock, words, ports = PORTS }: SignInDeps,
  { clientId, cancelled }: { clientId: string; cancelled: AbortSignal },
): Promise<SignedIn> => {
  const [state, verifier] = [secret(), secret()]
  const listening = await listenForCallback({ ports, words, isOurs: (told) => isSame(told, state) })
  if (!listening)
    return refused(
      `Ports ${ports.join(', ')} of this computer are all taken, so X can not send the browser back. Close what uses one of them, then try again.`,
    )
  const { port, answered, close } = listening
  const callback = callbackAt(port)
  let stopWaiting = (): void => {}
  let isOver = false
  const over = new Promise<SignedIn>((resolve) => {
    const end = (as: SignedIn) => {
      isOver = true
      resolve(as)
    }
    const cancel = () => end({ kind: 'cancelled' })
    cancelled.addEventListener('abort', cancel, { once: true })
    const stopClock = clock.after(LONGEST_MS, () =>
      end(refused('Nobody answered X in the browser within three minutes. Try again.')),
    )
    stopWaiting = () => {
      cancelled.removeEventListener('abort', cancel)
      stopClock()
    }
    if (cancelled.aborted) cancel()
  })
  const exchanged = async ({ code, reply }: Callback): Promise<SignedIn> => {
    if (code === undefined) {
      reply('refused')
      return refused('X did not let Chalkbird in: the request was turned down in the browser.')
    }
    const tokens = await oauth2.exchange({ clientId, code, verifier, callback })
    if ('why' in tokens) {
      reply('failed')
      return refused(tokens.why)
    }
    reply(isOver ? 'refused' : 'done')
    // Nobody waits for it any more, and at X it would be good for months.
    if (isOver) void oauth2.revoke(tokens)
    return { kind: 'signed-in', tokens }
  }
  const asked = async (): Promise<SignedIn> => {
    try {
      await openExternal(pageOf(baseUrl, { clientId, callback, state, verifier }))
    } catch {
      return refused('The system’s browser did not open. Open it once by hand, then try again.')
    }
    return exchanged(await answered)
  }
  try {
    return await Promise.race([asked(), over])
  } finally {
    stopWaiting()
    close()
  }
}
