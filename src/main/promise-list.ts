import type { OpenPromise } from '../core/promise'
import { spreadsheet } from './spreadsheet'

const linkOf = ({ author, post }: OpenPromise): string => `https://x.com/${author.username}/status/${post}`
const moment = (ms: number): string => new Date(ms).toISOString()

/** For a spreadsheet. Times in UTC. */
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
  return spreadsheet([head, ...lines])
}

/** For people. */
export const promisesAsText = (promises: readonly OpenPromise[]): string =>
  promises
    .map(
      (promise) =>
        `${promise.author.name} @${promise.author.username}\n${promise.text}\n${linkOf(promise)}\n${promise.session}, ${moment(promise.askedAt)}\n`,
    )
    .join('\n')
