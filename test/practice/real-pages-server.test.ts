import { expect, test } from 'vitest'
import { hasRealPages, readRealPages } from '../support/real-pages'
import { startRealPages } from '../support/real-pages-server'
import { fromEnv, seeded } from '../support/seeded'

const seed = fromEnv('CHALKBIRD_TEST_SEED', 20_261_127)

const readAll = async (url: string, path: string, ...tokens: string[]): Promise<string[]> => {
  const token = tokens.at(-1)
  const address = new URL(path, url)
  if (token !== undefined) address.searchParams.set('pagination_token', token)
  const page = await (await fetch(address)).json()
  const posts: string[] = page.data.map((post: unknown) => JSON.stringify(post))
  const next = page.meta.next_token
  return next === undefined ? posts : [...posts, ...(await readAll(url, path, next))]
}

test.skipIf(!hasRealPages)(
  `real pages are all there between the search and the mentions, unchanged, seed ${seed}`,
  async () => {
    const disorder = { shuffled: true, overlapping: 7, doubled: 5 }
    const { url, posts } = await startRealPages({
      pages: readRealPages(),
      chance: seeded(seed),
      size: 50,
      disorder,
    })
    const found = await readAll(url, '/2/tweets/search/recent')
    const named = await readAll(url, '/2/users/1/mentions')
    expect(posts.length).toBeGreaterThan(500)
    expect(new Set([...found, ...named])).toEqual(new Set(posts.map((post) => JSON.stringify(post))))
    expect(found.length).toBeGreaterThan(new Set(found).size)
    expect(new Set([...found, ...named]).size).toBeLessThan(new Set(found).size + new Set(named).size)
  },
)
