import type { OpenPromise } from '../promise'
import type { Session } from '../session'
import { timeOfId, type PostId } from '../time'
import { groupsOf } from './groups'

/** The posts of this question that were told we would look into it, and are on X. */
const promisedTo = (session: Session): Set<PostId> => {
  const told = new Set(session.promises.keys())
  for (const { draft } of session.hints.values())
    if (draft.about?.kind === 'promise' && session.sendings.get(draft.id)?.value.kind === 'sent')
      told.add(draft.about.post)
  return told
}

/** What was promised and not kept yet, one for each question: the oldest that was told so stands for it. */
export const openPromises = (session: Session): OpenPromise[] => {
  const told = promisedTo(session)
  return groupsOf(session).flatMap(({ posts, mark }) => {
    if (mark?.state !== 'promised' || !mark.isSent) return []
    const post = posts.find((id) => told.has(id))
    if (post === undefined) return []
    const carried = session.promises.get(post)?.value
    if (carried) return carried
    const latest = session.posts.get(post)?.versions.at(-1)
    const author = session.authors.get(latest?.authorId ?? '')?.value
    if (!latest || !author) return []
    return {
      post,
      author,
      text: latest.text,
      askedAt: timeOfId(post),
      promisedAt: mark.at,
      session: session.sheet.title,
    }
  })
}

/** Questions of this session that are not promised, or not any more: no promise of theirs is open. */
export const keptPromises = (session: Session): PostId[] => {
  const open = new Set(openPromises(session).map(({ post }) => post))
  return [...promisedTo(session)].filter((post) => !open.has(post))
}
