import { me, userById, userByUsername, usersById } from './accounts'
import { bookmarks, createBookmark, deleteBookmark } from './bookmarks'
import type { AuthKind } from './oauth'

import { describeMedia, uploadMedia } from './media'
import { mentions, postById, postsById, postsOfUser, searchRecent } from './reads'
import type { Handler } from './room'
import { usage } from './usage'
import { createPost, deletePost } from './writes'

export type Endpoint = {
  name: string
  /** Requests in 15 minutes, for a user's keys and for the app's. */
  perUser: number
  perApp: number
  /** Requests in 24 hours, of all users of an app. */
  perAppDay?: number
  allowed: readonly AuthKind[]
  /** What a token of OAuth 2.0 has to be given for. */
  scopes: readonly string[]
  answer: Handler
}

const anyone: readonly AuthKind[] = ['oauth1', 'oauth2-user', 'app']
const users: readonly AuthKind[] = ['oauth1', 'oauth2-user']
const reading = ['tweet.read', 'users.read']
const picturing = ['media.write']
const bookmarking = ['bookmark.write', 'tweet.read', 'users.read']
const writing = ['tweet.read', 'tweet.write', 'users.read']

// X: fundamentals/rate-limits and the `security` of each operation in the OpenAPI file. The first match counts.
const table = {
  'GET /2/tweets/search/recent': {
    perUser: 300,
    perApp: 450,
    allowed: anyone,
    scopes: reading,
    answer: searchRecent,
  },
  'GET /2/tweets': { perUser: 5000, perApp: 3500, allowed: anyone, scopes: reading, answer: postsById },
  'GET /2/tweets/:id': { perUser: 900, perApp: 450, allowed: anyone, scopes: reading, answer: postById },
  'POST /2/tweets': {
    perUser: 100,
    perApp: 0,
    perAppDay: 10_000,
    allowed: users,
    scopes: writing,
    answer: createPost,
  },
  'DELETE /2/tweets/:id': { perUser: 50, perApp: 0, allowed: users, scopes: writing, answer: deletePost },
  'POST /2/media/upload': {
    perUser: 500,
    perApp: 0,
    perAppDay: 50_000,
    allowed: users,
    scopes: picturing,
    answer: uploadMedia,
  },
  'POST /2/media/metadata': {
    perUser: 500,
    perApp: 0,
    perAppDay: 50_000,
    allowed: users,
    scopes: picturing,
    answer: describeMedia,
  },
  'GET /2/users/me': { perUser: 75, perApp: 0, allowed: users, scopes: reading, answer: me },
  'GET /2/users': { perUser: 900, perApp: 300, allowed: anyone, scopes: reading, answer: usersById },
  'GET /2/usage/tweets': { perUser: 0, perApp: 50, allowed: ['app'], scopes: reading, answer: usage },
  'GET /2/users/by/username/:username': {
    perUser: 900,
    perApp: 300,
    allowed: anyone,
    scopes: reading,
    answer: userByUsername,
  },
  'GET /2/users/:id': { perUser: 900, perApp: 300, allowed: anyone, scopes: reading, answer: userById },
  'GET /2/users/:id/mentions': {
    perUser: 300,
    perApp: 450,
    allowed: anyone,
    scopes: reading,
    answer: mentions,
  },
  'GET /2/users/:id/tweets': {
    perUser: 900,
    perApp: 10_000,
    allowed: anyone,
    scopes: reading,
    answer: postsOfUser,
  },
  'POST /2/users/:id/bookmarks': {
    perUser: 50,
    perApp: 0,
    allowed: ['oauth2-user'],
    scopes: bookmarking,
    answer: createBookmark,
  },
  'DELETE /2/users/:id/bookmarks/:tweet': {
    perUser: 50,
    perApp: 0,
    allowed: ['oauth2-user'],
    scopes: bookmarking,
    answer: deleteBookmark,
  },
  'GET /2/users/:id/bookmarks': {
    perUser: 180,
    perApp: 0,
    allowed: users,
    scopes: ['bookmark.read', ...reading],
    answer: bookmarks,
  },
} as const satisfies Record<string, Omit<Endpoint, 'name'>>

export type EndpointName = keyof typeof table

const routes = Object.entries<Omit<Endpoint, 'name'>>(table).map(([name, endpoint]) => ({
  endpoint: { name, ...endpoint },
  pattern: new RegExp(`^${name.replaceAll(/:\w+/g, '([^/]+)')}$`),
}))

/** The endpoint that answers, and the ids or names in its path. */
export const routeOf = (
  method: string,
  path: string,
): { endpoint: Endpoint; subject: string; second: string } | undefined => {
  for (const { endpoint, pattern } of routes) {
    const match = pattern.exec(`${method} ${path}`)
    if (match !== null) return { endpoint, subject: match[1] ?? '', second: match[2] ?? '' }
  }
  return undefined
}
