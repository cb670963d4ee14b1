import type { OpenPromise } from '../core/promise'

const linkOf = ({ author, post }: OpenPromise): string => `https://x.com/${author.username}/status/${post}`
const moment = (ms: number): string => new Date(ms).toISOString()

/** A cell of strangers' words that a spreadsheet takes for text: what looks like a formula gets an apostrophe. */
const cell = (text: string): string => `"${text.replace(/^[=+\-@\t\r]/, "'$&").replaceAll('"', '""')}"`

/** For a spreadsheet (RFC 4180, with a mark so that it is read as UTF-8). Times in UTC. */
export const promisesAsTable = (promises: readonly OpenPromise[]): string => {
  const head = ['name', 'username', 'question', 'asked', 'promised', 'session', 'link']
  const lines = promises.map((promise) => [
    promise.author.name,
    promise.author.username,
    promise.text,
    moment(promise.askedAt),
    moment(promise.promisedAt),
    promise.session,
    linkOf(promise),
  ])
  return `\ufeff${[head, ...lines].map((line) => line.map(cell).join(',')).join('\r\n')}\r\n`
}

/** For people. */
export const promisesAsText = (promises: readonly OpenPromise[]): string =>
  promises
    .map(
      (promise) =>
        `${promise.author.name} @${promise.author.username}\n${promise.text}\n${linkOf(promise)}\n${promise.session}, ${moment(promise.askedAt)}\n`,
    )
    .join('\n')
