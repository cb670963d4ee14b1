import { createServer, type ServerResponse } from 'node:http'
import { onTestFinished } from 'vitest'
import { compareIds } from '../../src/core/time'
import type { RealPage, RealPost } from './real-pages'
import type { Chance } from './seeded'

/** How a list of pages differs from what X documents; all of it has been seen in the field. */
type Disorder = {
  /** The posts of a page in any order, not newest first. */
  shuffled?: boolean
  /** How many posts of a page come again on the next one. */
  overlapping?: number
  /** How many posts of a page it holds twice. */
  doubled?: number
  /** One author in so many is missing from `includes`. */
  authorMissing?: number
}

type Source = 'search' | 'mentions'
type Options = {
  pages: readonly RealPage[]
  chance: Chance
  /** X: at most 100. */
  size?: number
  disorder?: Disorder
  /** By X's clock, ms: what the Date header says. */
  now?: () => number
}

const newestFirst = (posts: RealPost[]): RealPost[] => posts.toSorted((a, b) => compareIds(b.id, a.id))

const sourceOf = (path: string): Source | undefined => {
  if (path === '/2/tweets/search/recent') return 'search'
  return /^\/2\/users\/\d+\/mentions$/.test(path) ? 'mentions' : undefined
}

/**
 * Answers a search and the mentions of any account with real posts of X, unchanged, on pages of its own
 * making. Each post is found by the search, among the mentions, or by both. Every reading from the beginning gets all of them,
 * whatever its `since_id`: the posts are years apart, and years old.
 */
export const startRealPages = async ({
  pages,
  chance,
  size = 100,
  disorder = {},
  now = Date.now,
}: Options) => {
  const all = new Map(pages.flatMap(({ data }) => data.map((post) => [post.id, post] as const)))
  const users = new Map(
    pages.flatMap(({ includes }) => (includes?.users ?? []).map((user) => [user.id, user])),
  )
  const beside = pages.map(({ includes }) => includes ?? {})
  const errors = pages.flatMap((page) => page.errors ?? [])

  const places = new Map([...all.keys()].map((id) => [id, chance.pick(['search', 'mentions', 'both'])]))
  const listOf = (source: Source): RealPost[] =>
    newestFirst([...all.values()].filter(({ id }) => [source, 'both'].includes(places.get(id) ?? 'both')))
  const lists = { search: listOf('search'), mentions: listOf('mentions') }

  const disturbed = (posts: RealPost[]): RealPost[] => {
    const twice = Array.from({ length: Math.min(disorder.doubled ?? 0, posts.length) }, () =>
      chance.pick(posts),
    )
    const listed = [...posts, ...twice]
    if (disorder.shuffled !== true) return listed
    return listed
      .map((post) => ({ post, place: chance.int(1_000_000) }))
      .toSorted((a, b) => a.place - b.place)
      .map(({ post }) => post)
  }

  const pageOf = (source: Source, from: number) => {
    const list = lists[source]
    const start = Math.max(0, from - (disorder.overlapping ?? 0))
    const data = disturbed(list.slice(start, from + size))
    const references = new Set(data.flatMap((post) => (post.referenced_tweets ?? []).map(({ id }) => id)))
    const keys = new Set(data.flatMap(({ attachments }) => attachments?.media_keys ?? []))
    const polls = new Set(data.flatMap(({ attachments }) => attachments?.poll_ids ?? []))
    const authors = [...new Set(data.map((post) => post.author_id))]
    const isTold = () => disorder.authorMissing === undefined || !chance.oneIn(disorder.authorMissing)
    return {
      data,
      includes: {
        users: authors.filter(isTold).flatMap((id) => users.get(id) ?? []),
        tweets: beside.flatMap(({ tweets = [] }) => tweets.filter(({ id }) => references.has(id))),
        media: beside.flatMap(({ media = [] }) => media.filter(({ media_key }) => keys.has(media_key))),
        polls: beside.flatMap((include) => (include.polls ?? []).filter(({ id }) => polls.has(id))),
      },
      // The partial errors that X gave with these very posts.
      ...(errors.length > 0 && { errors }),
      meta: {
        newest_id: newestFirst(data)[0]?.id,
        oldest_id: newestFirst(data).at(-1)?.id,
        result_count: data.length,
        ...(from + size < list.length && { next_token: `${source}-${from + size}` }),
      },
    }
  }

  const requests: URL[] = []
  const say = (outgoing: ServerResponse, status: number, body: unknown): void => {
    outgoing.sendDate = false
    outgoing.writeHead(status, {
      'content-type': 'application/json; charset=utf-8',
      date: new Date(now()).toUTCString(),
    })
    outgoing.end(JSON.stringify(body))
  }
  const server = createServer((incoming, outgoing) => {
    const url = new URL(incoming.url ?? '/', 'http://x.test')
    requests.push(url)
    const source = sourceOf(url.pathname)
    if (source === undefined)
      return say(outgoing, 404, { title: 'Not Found', type: 'about:blank', status: 404 })
    const token = url.searchParams.get('next_token') ?? url.searchParams.get('pagination_token')
    return say(outgoing, 200, pageOf(source, Number(token?.split('-')[1] ?? 0)))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(
    () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  )
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('The pages have no port')
  return {
    url: `http://127.0.0.1:${address.port}`,
    /** What there is to be read, each once. */
    posts: [...all.values()],
    requests,
  }
}
