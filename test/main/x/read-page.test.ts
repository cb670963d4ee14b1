import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { AuthorSchema, PostSchema } from '../../../src/core/post'
import { readPage, type Page } from '../../../src/main/x/pages/read-page'

const read = (raw: unknown): Page => {
  const page = readPage(raw)
  if (!page) throw new Error('this should be a page')
  return page
}
const raw = (fields: object) => ({
  id: '1346889436626259968',
  author_id: '1',
  text: 'hello',
  // As X sends it where a post was never edited.
  edit_history_tweet_ids: [''],
  ...fields,
})
const textOf = (fields: object): string | undefined => read({ data: [raw(fields)] }).posts[0]?.text
const url = (code: string, shown: string, more: object = {}) => ({
  start: 0,
  end: 23,
  url: `https://t.co/${code}`,
  display_url: shown,
  expanded_url: `https://${shown}`,
  ...more,
})
const picture = (code: string) =>
  url(code, `pic.x.com/${code}`, {
    expanded_url: 'https://x.com/kim/status/1/photo/1',
    media_key: `3_${code}`,
  })

describe('the text', () => {
  test.each<[string, object, string]>([
    ['is decoded once', { text: 'a &amp;lt; b &lt;b&gt; &amp;amp;' }, 'a &lt; b <b> &amp;'],
    [
      'of a long post is that of its note',
      { text: 'cut…', note_tweet: { text: 'long &amp; whole' } },
      'long & whole',
    ],
    [
      'of a long post in new words, too',
      { text: 'cut…', note_post: { text: 'long &amp; whole' } },
      'long & whole',
    ],
    [
      'shows links as X shows them',
      { text: 'see https://t.co/abc now', entities: { urls: [url('abc', 'x.test/a…')] } },
      'see x.test/a… now',
    ],
    [
      'is not confused by one short link beginning like another',
      {
        text: 'https://t.co/ab https://t.co/abc',
        entities: { urls: [url('ab', 'one.test'), url('abc', 'two.test')] },
      },
      'one.test two.test',
    ],
    [
      'keeps what stands right behind a link',
      { text: 'https://t.co/abc。https://t.co/abc日本', entities: { urls: [url('abc', 'x.test')] } },
      'x.test。x.test日本',
    ],
    [
      'takes no notice of $ in a link',
      { text: 'https://t.co/abc', entities: { urls: [url('abc', 'x.test/$&$1')] } },
      'x.test/$&$1',
    ],
    [
      'leaves out the link of a picture at the end',
      { text: 'look https://t.co/pic', entities: { urls: [picture('pic'), picture('pic')] } },
      'look',
    ],
    [
      'leaves out several, and keeps the link before them',
      {
        text: 'look https://t.co/abc https://t.co/p1 https://t.co/p2',
        entities: { urls: [url('abc', 'x.test'), picture('p1'), picture('p2')] },
      },
      'look x.test',
    ],
    ['may be nothing but a picture', { text: 'https://t.co/pic', entities: { urls: [picture('pic')] } }, ''],
    [
      'leaves a short link that nothing is known of',
      { text: 'see https://t.co/abc' },
      'see https://t.co/abc',
    ],
    ['has no half emoji', { text: 'a\ud83d b \udc4b c 👋' }, 'a\ufffd b \ufffd c 👋'],
  ])('%s', (_, fields, expected) => {
    expect(textOf(fields)).toBe(expected)
  })
})

describe('a post', () => {
  test('knows what it answers, quotes and belongs to, in either dialect', () => {
    for (const name of ['referenced_tweets', 'referenced_posts']) {
      const references = [
        { type: 'replied_to', id: '11' },
        { type: 'quoted', id: '12' },
      ]
      expect(read({ data: [raw({ [name]: references, conversation_id: '10' })] }).posts[0]).toMatchObject({
        replyTo: '11',
        quotes: '12',
        conversationId: '10',
      })
    }
  })

  test.each<[string, object, string[]]>([
    [
      'in old words',
      { edit_history_tweet_ids: ['9', '30', '100'] },
      ['9', '30', '100', '1346889436626259968'],
    ],
    [
      'in new words',
      { edit_history_post_ids: ['100', '9', '30'] },
      ['9', '30', '100', '1346889436626259968'],
    ],
    ['that holds an empty id', { edit_history_tweet_ids: [''] }, ['1346889436626259968']],
    ['that is null', { edit_history_tweet_ids: null }, ['1346889436626259968']],
    ['that is absent', {}, ['1346889436626259968']],
  ])('has its history sorted, oldest first, from one %s', (_, fields, history) => {
    expect(read({ data: [raw(fields)] }).posts[0]?.history).toEqual(history)
  })

  test('has the tags that X found, those of the note for a long post, and those of the text where X says nothing', () => {
    const tagged = (fields: object) => {
      const post = read({ data: [raw(fields)] }).posts[0]
      return { hashtags: post?.hashtags, mentions: post?.mentions }
    }
    const text = 'an #Answer to @chalk'
    const entities = { hashtags: [{ tag: 'Other' }], mentions: [{ username: 'kim' }] }
    expect(tagged({ text, entities })).toEqual({ hashtags: ['Other'], mentions: ['kim'] })
    expect(tagged({ text, entities: {} })).toEqual({ hashtags: [], mentions: [] })
    expect(tagged({ text, entities: null })).toEqual({ hashtags: ['Answer'], mentions: ['chalk'] })
    expect(tagged({ text: 'cut…', entities, note_tweet: { text } })).toEqual({
      hashtags: ['Answer'],
      mentions: ['chalk'],
    })
    expect(
      tagged({ text: 'cut…', entities, note_tweet: { text, entities: { hashtags: [{ tag: 'x' }] } } }),
    ).toEqual({ hashtags: ['x'], mentions: [] })
  })

  test('has its links with their targets, pictures not among them', () => {
    const { links } =
      read({ data: [raw({ entities: { urls: [url('abc', 'x.test'), picture('p')] } })] }).posts[0] ?? {}
    expect(links).toEqual([{ shown: 'x.test', target: 'https://x.test' }])
  })
})

describe('a page', () => {
  test('an empty one has no data, no newest id, and is a page all the same', () => {
    expect(read({ meta: { result_count: 0 } })).toMatchObject({
      posts: [],
      newestId: undefined,
      nextToken: undefined,
      alarms: [],
    })
  })

  test('the newest id is the largest number, wherever it stands', () => {
    expect(read({ data: ['9', '1000', '200'].map((id) => raw({ id })) }).newestId).toBe('1000')
  })

  test('a bad post is left out and reported, and the others are read', () => {
    const page = read({
      data: [raw({ id: '1' }), raw({ id: '2', text: null }), null, raw({ id: '3' })],
      meta: {},
    })
    expect(page.posts.map(({ id }) => id)).toEqual(['1', '3'])
    expect(page.skipped).toBe(2)
    expect(page.alarms).toHaveLength(2)
  })

  test('posts without authors mean that X has changed its format, and say so', () => {
    const page = read({ data: [{ id: '1', text: 'hello' }], meta: {} })
    expect(page).toMatchObject({ posts: [], skipped: 1, newestId: '1' })
    expect(page.alarms[0]).toContain('changed its format')
  })

  test('authors that are missing, or have no picture, are no trouble; names are taken as they are', () => {
    const page = read({
      data: [raw({ author_id: '1' }), raw({ id: '2', author_id: '2' })],
      includes: {
        users: [
          { id: '1', name: 'R&amp;PS ‮', username: 'rps' },
          { id: '5', name: 'mentioned', username: 'm' },
          { id: 'x' },
        ],
      },
    })
    expect(page.authors).toEqual([{ id: '1', name: 'R&amp;PS ‮', username: 'rps' }])
    expect(read({ data: [raw({})], includes: null }).authors).toEqual([])
  })

  test('what is gone is told from what was asked for, not from what a post refers to', () => {
    const type = 'https://api.x.com/2/problems/resource-not-found'
    const page = read({
      errors: [
        { resource_id: '456', parameter: 'ids', type, title: 'Not Found Error' },
        {
          resource_id: '457',
          parameter: 'ids',
          type: 'https://api.twitter.com/2/problems/not-authorized-for-resource',
        },
        { resource_id: '458', parameter: 'referenced_tweets.id', type },
        { resource_id: 'kim', parameter: 'entities.mentions.username', type },
      ],
    })
    expect(page.missing).toEqual([
      { id: '456', why: 'deleted' },
      { id: '457', why: 'withheld' },
    ])
  })

  test.each([undefined, null, '', '<html>', 7, [], {}, { data: 'x' }, { title: 'Unauthorized' }])(
    '%j is no page',
    (body) => {
      expect(readPage(body)).toBeUndefined()
    },
  )

  test('whatever X sends, nothing is thrown, and what comes out can be journalled', () => {
    const anything = fc.oneof(fc.anything({ maxDepth: 1, maxKeys: 3 }), fc.constant(undefined))
    const post = fc.record(
      {
        id: fc.oneof(fc.constantFrom('1', '22', '', '0'), anything),
        author_id: fc.oneof(fc.constantFrom('1', '2'), anything),
        text: fc.oneof(fc.string({ unit: 'binary' }), fc.constant('x https://t.co/a'), anything),
        entities: fc.oneof(
          fc.record({
            urls: fc.array(fc.oneof(fc.constant(url('a', 'b')), anything)),
            hashtags: anything,
            mentions: anything,
          }),
          anything,
        ),
        edit_history_post_ids: fc.oneof(fc.array(fc.constantFrom('', '1', '2')), anything),
        referenced_tweets: anything,
        note_tweet: fc.oneof(fc.record({ text: fc.string(), entities: anything }), anything),
      },
      { requiredKeys: ['id', 'author_id', 'text'] },
    )
    const body = fc.record({
      data: fc.array(post, { maxLength: 4 }),
      includes: anything,
      errors: fc.array(anything),
      meta: fc.record({ next_token: anything }),
    })
    fc.assert(
      fc.property(body, (page) => {
        const { posts, authors, reposts, skipped } = read(page)
        expect(posts.length + reposts + skipped).toBe(page.data.length)
        for (const each of posts) PostSchema.parse(each)
        for (const each of authors) AuthorSchema.parse(each)
      }),
      { numRuns: 150 },
    )
  }, 30_000)
})

// Real pages of X, 2020 to 2022. They are not ours to hand on, so they lie beside the project, if at all.
const folder = resolve(import.meta.dirname, '../../../../shared/data/x-pages')
const isHere = existsSync(folder)

describe.runIf(isHere)('real pages of X, skipped where ../shared/data/x-pages is not', () => {
  const pages = (isHere ? readdirSync(folder) : [])
    .filter((name) => name.endsWith('.jsonl'))
    .flatMap((name) =>
      readFileSync(resolve(folder, name), 'utf8')
        .split('\n')
        .filter(Boolean)
        .map((line) => [name, line] as const),
    )

  test.each(pages)('%s: every post is read or named, and every author is known', (_, line) => {
    const body = JSON.parse(line)
    const page = read(body)
    expect(page.posts.length + page.reposts).toBe(body.data.length)
    expect(page).toMatchObject({
      skipped: 0,
      newestId: body.meta.newest_id,
      nextToken: body.meta.next_token,
    })
    // Some were recorded before X had edits.
    expect(page.alarms.filter((alarm) => !alarm.includes('which posts are edits'))).toEqual([])
    for (const post of page.posts) {
      PostSchema.parse(post)
      expect(post.text).not.toMatch(/&(amp|lt|gt);/)
      expect(page.authors.some(({ id }) => id === post.authorId)).toBe(true)
    }
  })

  test('no short link is left where X says what it stands for', () => {
    for (const [, line] of pages) {
      const told = new Set<string>(
        JSON.parse(line).data.flatMap(
          (post: { entities?: { urls?: { url: string }[] } }) =>
            post.entities?.urls?.map((each) => each.url) ?? [],
        ),
      )
      for (const { text } of read(JSON.parse(line)).posts) {
        for (const [link] of text.matchAll(/https:\/\/t\.co\/\w+/g)) expect(told).not.toContain(link)
      }
    }
  })
})
