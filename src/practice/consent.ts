import { escapeHtml } from '../core/text/text'
import type { App } from './oauth'
import type { Answer } from './problems'

/** What an app asks of somebody at the browser, once it is known to be in order. */
export type Consent = { app: App; clientId: string; redirectUri: string; scopes: readonly string[] }

// X: authorization-code, "Scopes".
const SCOPES = new Set(
  [
    'tweet.read tweet.write tweet.moderate.write users.email users.read follows.read follows.write offline.access',
    'space.read mute.read mute.write like.read like.write list.read list.write block.read block.write',
    'bookmark.read bookmark.write dm.read dm.write media.write',
  ].flatMap((line) => line.split(' ')),
)
// RFC 7636, section 4.2: the SHA-256 of a verifier, or the verifier itself.
const CHALLENGE = /^[\w.~-]{43,128}$/

/** Reads the address that an app opened in the browser; undefined: X shows its error page, and the app hears nothing. */
export const readConsent = (query: URLSearchParams, apps: readonly App[]): Consent | undefined => {
  const clientId = query.get('client_id') ?? ''
  const redirectUri = query.get('redirect_uri') ?? ''
  const app = apps.find(({ native }) => native?.clientId === clientId)
  const scopes = (query.get('scope') ?? '').split(' ').filter((scope) => scope !== '')
  const isInOrder =
    query.get('response_type') === 'code' &&
    // X: developer-apps, "must match exactly", with port and trailing slash.
    app?.native?.callbacks.includes(redirectUri) === true &&
    scopes.length > 0 &&
    scopes.every((scope) => SCOPES.has(scope)) &&
    (query.get('state') ?? '') !== '' &&
    ['s256', 'plain'].includes(methodIn(query)) &&
    CHALLENGE.test(query.get('code_challenge') ?? '')
  return app !== undefined && isInOrder ? { app, clientId, redirectUri, scopes } : undefined
}

/** X takes twitter-api-v2's lower-case `s256` as well. */
export const methodIn = (query: URLSearchParams): string =>
  (query.get('code_challenge_method') ?? '').toLowerCase()

const page = (status: number, title: string, body: string): Answer => ({
  status,
  body: `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>${title}</title></head><body>${body}</body></html>`,
  contentType: 'text/html; charset=utf-8',
})

/** X's words, as people quote them. */
export const refusedPage = (): Answer =>
  page(
    400,
    'Something went wrong',
    '<h1>Something went wrong</h1><p>You weren’t able to give access to the App. Go back and try logging in again.</p>',
  )

const attribute = (text: string): string => escapeHtml(text).replaceAll('"', '&quot;')

/** Who asks for what, with a button for each account that could say yes, and one that says no. */
export const consentPage = (
  { app, scopes }: Consent,
  query: URLSearchParams,
  accounts: readonly { id: string; username: string }[],
): Answer => {
  const button = (value: string, label: string) =>
    `<button name="account" value="${attribute(value)}">${escapeHtml(label)}</button>`
  const hidden = [...query].map(
    ([name, value]) => `<input type="hidden" name="${attribute(name)}" value="${attribute(value)}">`,
  )
  const asked = scopes.map((scope) => `<li>${escapeHtml(scope)}</li>`)
  const yes = accounts.map(({ id, username }) => button(id, `Authorize as @${username}`))
  return page(
    200,
    'Practice room: authorize app',
    `<h1>${escapeHtml(app.native?.name ?? app.key)} wants to access your practice account</h1><ul>${asked.join('')}</ul>` +
      `<form method="post" action="/i/oauth2/authorize">${hidden.join('')}${yes.join('')}${button('', 'Cancel')}</form>`,
  )
}
