import type { Fact } from '../../core/facts'
import type { Author } from '../../core/post'
import { compareIds, type PostId } from '../../core/time'
import type { Page } from './read-page'

const isSame = (a: Author, b: Author | undefined): boolean =>
  a.name === b?.name && a.username === b.username && a.avatarUrl === b.avatarUrl

/** What of a page is new: every version of a post once, an author when new or changed. */
export const createHarvest = () => {
  const posts = new Set<PostId>()
  const authors = new Map<string, Author>()

  return {
    /** Authors before their posts, the oldest post first. */
    newIn: (page: Page): Fact[] => {
      const fresh = new Map(page.posts.filter(({ id }) => !posts.has(id)).map((post) => [post.id, post]))
      const known = new Map(page.authors.map((author) => [author.id, author]))
      return [
        ...[...known.values()]
          .filter((author) => !isSame(author, authors.get(author.id)))
          .map((author): Fact => ({ kind: 'author', author })),
        ...[...fresh.values()]
          .toSorted((a, b) => compareIds(a.id, b.id))
          .map((post): Fact => ({ kind: 'post', post })),
      ]
    },
    /** Called when facts are safe, and not before. */
    keep: (facts: readonly Fact[]) => {
      for (const fact of facts) {
        if (fact.kind === 'post') posts.add(fact.post.id)
        if (fact.kind === 'author') authors.set(fact.author.id, fact.author)
      }
    },
    count: () => posts.size,
  }
}
