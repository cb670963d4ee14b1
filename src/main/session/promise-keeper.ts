import { openPromises, settledPromises } from '../../core/desk/open-promises'
import type { Entry, Fact } from '../../core/facts'
import type { Session } from '../../core/session'
import type { PostId } from '../../core/time'
import type { OpenPromise } from '../../core/promise'
import type { PromiseBook } from '../promise-book'

/** A session's part in the book of promises. */
export type PromiseKeeper = {
  /**
   * What earlier sessions left open and this one does not know yet, and what was kept elsewhere since; the book learns what it
   * missed of this session.
   */
  begin: () => Promise<Fact[]>
  /** To be told of what is new and on the disk, and of nothing when a session is replayed. */
  onKept: (entries: readonly Entry[]) => void
  /** Done once the book holds all that it was told. */
  settled: () => Promise<void>
}

/** Votes and talk never change what is promised. */
const mayMatter = ({ fact }: Entry): boolean =>
  fact.kind === 'outbox' || fact.kind === 'command' || fact.kind === 'gone'

const asksOf = (open: readonly OpenPromise[]): Map<PostId, PostId | undefined> =>
  new Map(open.map(({ post, asks }) => [post, asks]))

export const createPromiseKeeper = (session: Session, book: PromiseBook, by: string): PromiseKeeper => {
  /** By question, the one that it asks the same as. */
  let known = new Map<PostId, PostId | undefined>()
  let writing: Promise<void> = Promise.resolve()

  const knows = (post: PostId): boolean =>
    session.promises.has(post) ||
    [...session.hints.values()].some(
      ({ draft }) => draft.about?.kind === 'promise' && draft.about.post === post,
    )

  return {
    begin: async () => {
      const open = openPromises(session)
      known = asksOf(open)
      const own = open.filter(({ post }) => !session.promises.has(post))
      await book.enter(by, { open: [], found: own, settled: settledPromises(session, open) })
      const kept = new Set(await book.keptOf(by))
      const posts = [...known.keys()].filter((post) => kept.has(post))
      for (const post of posts) known.delete(post)
      const elsewhere: Fact[] = posts.length > 0 ? [{ kind: 'kept', posts }] : []
      if (session.endedAt !== undefined) return elsewhere
      const earlier = (await book.openOf(by)).filter(({ post }) => !knows(post))
      for (const { post, asks } of earlier) known.set(post, asks)
      return [...elsewhere, ...earlier.map((promise): Fact => ({ kind: 'promise', promise }))]
    },
    onKept: (entries) => {
      if (!entries.some(mayMatter)) return
      const open = openPromises(session)
      const news = open.filter(({ post, asks }) => !known.has(post) || known.get(post) !== asks)
      const now = asksOf(open)
      const settled = settledPromises(session, open).filter((post) => known.has(post))
      known = now
      if (news.length > 0 || settled.length > 0) writing = book.enter(by, { open: news, found: [], settled })
    },
    settled: () => writing,
  }
}
