import type { Fact } from '../../../core/facts'
import { rootOf, type Author, type Post } from '../../../core/post'
import type { Session } from '../../../core/session'
import { compareIds } from '../../../core/time'
import type { Page } from '../pages/read-page'

const isSame = (a: Author, b: Author | undefined): boolean =>
  a.name === b?.name && a.username === b.username && a.avatarUrl === b.avatarUrl

const isKnown = ({ posts }: Session, post: Post): boolean =>
  posts.get(rootOf(post))?.arrivals.has(post.id) ?? false

/**
 * What of a page the session does not have yet, from whichever source it came first: every version of a post once, an author
 * when new or changed. Authors before their posts, the oldest post first.
 */
export const newIn = (session: Session, page: Pick<Page, 'posts' | 'authors'>): Fact[] => {
  const fresh = new Map(page.posts.filter((post) => !isKnown(session, post)).map((post) => [post.id, post]))
  const told = new Map(page.authors.map((author) => [author.id, author]))
  return [
    ...[...told.values()]
      .filter((author) => !isSame(author, session.authors.get(author.id)?.value))
      .map((author): Fact => ({ kind: 'author', author })),
    ...[...fresh.values()]
      .toSorted((a, b) => compareIds(a.id, b.id))
      .map((post): Fact => ({ kind: 'post', post })),
  ]
}
