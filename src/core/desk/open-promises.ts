import type { OpenPromise } from '../promise'
import type { Session } from '../session'
import { timeOfId, type PostId, type XTime } from '../time'
import { groupsOf } from './groups'

/** By question: when it was told that we would look into it, if that is on X, or may be for all that anybody knows. */
const promisedAt = (session: Session): Map<PostId, XTime> => {
  const told = new Map<PostId, XTime>()
  for (const { draft, plannedAt } of session.hints.values()) {
    const sending = session.sendings.get(draft.id)?.value
    if (draft.about?.kind !== 'promise') continue
    if (sending?.kind !== 'sent' && sending?.kind !== 'unknown' && sending?.kind !== 'sending') continue
    const { post } = draft.about
    const time = sending.kind === 'sent' ? timeOfId(sending.post) : plannedAt
    if (time < (told.get(post) ?? Number.POSITIVE_INFINITY)) told.set(post, time)
  }
  return told
}

/** What was promised and not kept yet, to each of those who ask the same: everybody waits in their own thread. */
export const openPromises = (session: Session): OpenPromise[] => {
  const told = promisedAt(session)
  // Grouping all questions is dear, and most classes promise nothing.
  if (told.size === 0 && session.promises.size === 0) return []
  const owed = groupsOf(session).flatMap(({ posts, promised }) =>
    promised.flatMap(({ post, isOwed }) =>
      isOwed
        ? { post, together: promised.length > 1 && posts[0] !== undefined ? { asks: posts[0] } : {} }
        : [],
    ),
  )
  return owed.flatMap(({ post, together }) => {
    const carried = session.promises.get(post)?.value
    if (carried) {
      // It may have been merged with others here, or split from them.
      const { asks: _, ...promise } = carried
      return { ...promise, ...together }
    }
    const latest = session.posts.get(post)?.versions.at(-1)
    const author = session.authors.get(latest?.authorId ?? '')?.value
    const time = told.get(post)
    if (!latest || !author || time === undefined) return []
    return {
      post,
      author,
      text: latest.text,
      askedAt: timeOfId(post),
      promisedAt: time,
      session: session.sheet.title,
      ...together,
    }
  })
}

/** Questions that were promised once and wait for nothing more, be it that the promise never got there. */
export const settledPromises = (session: Session, stillOpen = openPromises(session)): PostId[] => {
  const open = new Set(stillOpen.map(({ post }) => post))
  const all = [...session.hints.values()].flatMap(({ draft: { about } }) =>
    about?.kind === 'promise' ? about.post : [],
  )
  return [...new Set([...all, ...session.promises.keys()])].filter((post) => !open.has(post))
}
