import type { KnownPost, Session } from './session'
import { teamMarkOf } from './teams'
import { timeOfId, type PostId } from './time'
import type { IntroCard, PostCard } from './views'

export type Standing = 'shown' | 'hidden' | 'waiting'

/** Whether a post may be on the wall: what the trainer said of it, or else what the run sheet says of its author. */
export const standingOf = (session: Session, { root, versions }: KnownPost): Standing => {
  const said = session.standings.get(root)?.value
  if (said) return said
  if (session.sheet.shows === 'everybody') return 'shown'
  const author = versions[0]?.authorId
  const isKnown = author !== undefined && session.teamOf.has(author)
  return session.sheet.shows === 'teams' && isKnown ? 'shown' : 'waiting'
}

/** Whether the audience's window may hold this post. */
export const isVisible = (session: Session, post: KnownPost): boolean =>
  standingOf(session, post) === 'shown' && !session.gone.has(post.root)

export const cardOf = (session: Session, { root, versions }: KnownPost): PostCard => {
  const latest = versions.at(-1)
  const author = session.authors.get(latest?.authorId ?? '')?.value
  const team = teamMarkOf(session, latest?.authorId ?? '')
  return {
    id: root,
    name: author?.name ?? '',
    username: author?.username ?? '',
    ...(author?.avatarUrl === undefined ? {} : { avatarUrl: author.avatarUrl }),
    text: latest?.text ?? '',
    time: timeOfId(latest?.id ?? root),
    ...(team ? { team } : {}),
  }
}

export const visibleCard = (session: Session, root: PostId): PostCard | undefined => {
  const post = session.posts.get(root)
  return post && isVisible(session, post) ? cardOf(session, post) : undefined
}

/** The people on the intros wall, in the order in which the wall may show them. */
export const introCards = (session: Session): IntroCard[] =>
  [...session.intros.values()]
    .flatMap(({ root, intro }) => {
      const post = session.posts.get(root)
      if (!post || !isVisible(session, post)) return []
      const shownFrom = session.standings.get(root)?.at ?? post.arrived.at
      return [{ ...cardOf(session, post), ...intro, shownFrom }]
    })
    .toSorted((a, b) => a.shownFrom - b.shownFrom || (a.id < b.id ? -1 : 1))
