import { expect, test } from 'vitest'
import { findHashtags } from '../../../src/core/text/entities'
import { xTime } from '../../../src/core/time'
import { createXClient } from '../../../src/main/x/x-client'
import { fakeClock } from '../../support/fake-clock'
import { hasRealPages, readRealPages, type RealPost } from '../../support/real-pages'
import { startRealPages } from '../../support/real-pages-server'
import { fromEnv, seeded } from '../../support/seeded'
import { readRoom } from './x-room'

const seed = fromEnv('CHALKBIRD_TEST_SEED', 20_261_127)
const keys = { appKey: 'a', appSecret: 'b', accessToken: '1-c', accessSecret: 'd' }

const isRepost = (post: RealPost): boolean =>
  post.referenced_tweets?.some(({ type }) => type === 'retweeted') ?? false

/** X escapes these three and no others. */
const unescaped = (text: string): string =>
  text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&')

/** What is left when links, which are shown in another form, and the white space around them are taken out. */
const withoutLinks = (text: string, links: readonly string[]): string =>
  links
    .reduce((left, link) => left.replaceAll(link, ''), text)
    .replace(/https:\/\/t\.co\/\w+|pic\.twitter\.com\/\w+/g, '')
    .replace(/\s+/g, '')

test.skipIf(!hasRealPages)(
  `real posts, wrongly ordered, overlapping, doubled and from both sources, are each read once and whole, seed ${seed}`,
  async () => {
    const clock = fakeClock()
    const { url, posts } = await startRealPages({
      pages: readRealPages(),
      chance: seeded(seed),
      size: 40,
      disorder: { shuffled: true, overlapping: 7, doubled: 5 },
      now: clock.now,
    })
    const client = createXClient({ keys, baseUrl: url })
    const chalk = { id: '1', name: 'Chalk', username: 'chalk' }
    const reader = readRoom({ clock, client, chalk }, { before: { from: xTime(0), budget: 1000 } })
    await reader.start()
    await reader.nextPoll()

    const expected = new Map(posts.filter((post) => !isRepost(post)).map((post) => [post.id, post]))
    const read = reader.ofKind('post').map(({ post }) => post)
    expect(read.map(({ id }) => id).toSorted()).toEqual([...expected.keys()].toSorted())
    expect(expected.size).toBeGreaterThan(200)
    for (const post of read) {
      const real = expected.get(post.id)
      if (!real) throw new Error(`${post.id} was never sent`)
      expect(post.authorId).toBe(real.author_id)
      expect(post.hashtags).toEqual(
        real.entities
          ? (real.entities.hashtags ?? []).map(({ tag }) => tag)
          : findHashtags(unescaped(real.text)).map(({ name }) => name),
      )
      const shown = post.links.map((link) => link.shown)
      expect(withoutLinks(post.text, shown)).toBe(withoutLinks(unescaped(real.text), shown))
    }

    // X charges for reposts too, which it was asked to leave out.
    const charged = reader.ofKind('charge').flatMap(({ price, ids }) => (price === 'user read' ? [] : ids))
    expect(charged.toSorted()).toEqual(posts.map(({ id }) => id).toSorted())
    const authors = reader.ofKind('author').map(({ author }) => author.id)
    expect(new Set(authors).size).toBe(authors.length)
  },
)
