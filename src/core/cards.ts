import { isBlocked, isFree } from './moderation'
import type { KnownPost, Session } from './session'
import { teamMarkOf } from './teams'
import { compareIds, timeOfId, type PostId } from './time'
import type { IntroCard, PostCard } from './views'

export type Standing = 'shown' | 'hidden' | 'waiting'

/**
 * Whether a post may be on the wall: what the trainer said of its author, then of it, or else what is set for everybody. Who agreed
 * to a post agreed to what it said then: an edit that came later waits again.
 */
export const standingOf = (session: Session, post: KnownPost): Standing => {
  const { root, versions, arrivals } = post
  const author = versions[0]?.authorId
  if (author !== undefined && isBlocked(session, author)) return 'hidden'
  const said = session.standings.get(root)
  if (said && said.value !== 'shown') return said.value
  if (isFree(session, post)) return 'shown'
  const latest = versions.at(-1)
  const hasSeenLatest = said !== undefined && latest !== undefined && (arrivals.get(latest.id) ?? 0) < said.n
  return hasSeenLatest ? 'shown' : 'waiting'
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

/** How many people introduced themselves and are on the wall: what is hidden or waits is not among them, anywhere. */
export const introducedIn = (session: Session): number => {
  let people = 0
  for (const { root } of session.intros.values()) {
    const post = session.posts.get(root)
    if (post && isVisible(session, post)) people += 1
  }
  return people
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
    .toSorted((a, b) => a.shownFrom - b.shownFrom || compareIds(a.id, b.id))
