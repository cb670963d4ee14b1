import { isVisible } from '../cards'
import { comparable, withoutNoise, withoutTag } from '../reading/normalise'
import type { KnownPost, Session } from '../session'
import { compareIds } from '../time'
import type { TypedOnStage, TypedRow } from '../views'
import type { Contest, Marked } from './contest'

/** The most wordings that are listed; those that most people typed stay. */
const MOST = 30
/** X's long posts are no answers. */
const LONGEST = 80

type Typed = { post: KnownPost; ballot: Marked; words: string }

/** What people typed that counts for them, oldest first, without the class's tag and whom it was sent to. */
const typedIn = (session: Session, contest: Contest): Typed[] =>
  contest.answer.kind !== 'short' && contest.answer.kind !== 'number'
    ? []
    : [...contest.counting.values()]
        .toSorted((a, b) => compareIds(a.version, b.version))
        .flatMap((ballot): Typed[] => {
          const post = session.posts.get(ballot.root)
          const version = post?.versions.find(({ id }) => id === ballot.version)
          if (!post || !version || session.gone.has(ballot.root)) return []
          const words = wordsOf(version.text, contest.hashtag)
          return words === '' ? [] : [{ post, ballot, words }]
        })

const wordsOf = (text: string, hashtag: string): string =>
  withoutNoise(withoutTag(text, hashtag), (tag) => tag)
    .text.replaceAll(/\s+/g, ' ')
    .trim()
    .slice(0, LONGEST)

/** The same but for case, accents and what stands around it. */
const keyOf = (words: string): string =>
  comparable(words)
    .replaceAll(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '')
    .replaceAll(/\s+/g, ' ') || words

/** Those of one wording together, and apart from it what else tells them apart; the most typed first. */
const groups = (typed: readonly Typed[], apart: (one: Typed) => string = () => ''): Typed[][] => {
  const byKey = new Map<string, Typed[]>()
  for (const one of typed) {
    const key = `${apart(one)} ${keyOf(one.words)}`
    byKey.set(key, [...(byKey.get(key) ?? []), one])
  }
  return [...byKey.values()].toSorted((a, b) => b.length - a.length).slice(0, MOST)
}

/** For the trainer: every wording that counts for somebody, how many typed it, and what it was read as. */
export const typedRows = (session: Session, contest: Contest): TypedRow[] =>
  groups(typedIn(session, contest), ({ ballot }) => ballot.mark).flatMap((all): TypedRow[] => {
    const [first] = all
    return first ? [{ words: first.words, count: all.length, isRight: first.ballot.mark === 'right' }] : []
  })

const isStillSeen = (session: Session, { id, version }: TypedOnStage['posts'][number]): boolean => {
  const post = session.posts.get(id)
  return post !== undefined && isVisible(session, post) && post.versions.at(-1)?.id === version
}

/** What is left of them once posts were hidden, deleted or edited; the same list where none was. */
export const stillTyped = (session: Session, typed: TypedOnStage[]): TypedOnStage[] =>
  typed.every(({ posts }) => posts.every((one) => isStillSeen(session, one)))
    ? typed
    : typed.flatMap(({ words, posts }) => {
        const left = posts.filter((one) => isStillSeen(session, one))
        return left.length > 0 ? [{ words, posts: left }] : []
      })

/** For the room: the wordings of posts that it may see as they are now, with nothing of which is right. */
export const typedOnStage = (session: Session, contest: Contest): TypedOnStage[] => {
  const seen = typedIn(session, contest).filter(({ post, ballot }) =>
    isStillSeen(session, { id: post.root, version: ballot.version }),
  )
  return groups(seen).flatMap((all): TypedOnStage[] => {
    const [first] = all
    return first
      ? [
          {
            words: first.words,
            posts: all.map(({ post, ballot }) => ({ id: post.root, version: ballot.version })),
          },
        ]
      : []
  })
}
